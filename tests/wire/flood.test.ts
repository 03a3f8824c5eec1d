import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { phrasesFor } from '../../src/phrases/index.ts';
import { BenchChannel } from '../bench/channel.ts';
import { PRODUCT, type RunningContender, startContender } from '../bench/contender.ts';
import { load } from '../bench/measure.ts';
import { FakeChannel } from './fake-channel.ts';

const { say } = phrasesFor('en');

/** Every conversation says one thing and is never heard of again. */
const STRANGERS = { ...PRODUCT, script: ['Several devices'] };
const CONVERSATIONS = 5000;
/** Conversations at the same moment: fewer than turns may be at work, so that nobody is sent away. */
const AT_ONCE = 64;

/** What a process may grow by while it takes so many conversations once more, in megabytes: noise of the heap. */
const MAX_GROWTH_MB = 48;
/** What one idle conversation may take on disk, in kilobytes. */
const MAX_STORED_KB = 4;

describe('A burst of thousands of new conversations (S18)', () => {
  let running: RunningContender;
  let crowd: BenchChannel;
  beforeEach(async () => {
    crowd = await new BenchChannel().start();
  });
  afterEach(async () => {
    crowd.stop();
    await running.stop();
  });

  it('is answered to the last, leaves nothing in memory and little on disk', async () => {
    running = await startContender(STRANGERS);
    await crowd.untilAnswered(running.port, 'hello');
    const burst = () => load(crowd, STRANGERS, running.port, AT_ONCE, CONVERSATIONS);
    // The first bursts bring the process to its working size.
    await burst();
    await burst();
    const before = await running.memory();
    await burst();
    expect((await running.memory()) - before).toBeLessThan(MAX_GROWTH_MB);
    expect((await running.stored()) * 1024).toBeLessThan(3 * CONVERSATIONS * MAX_STORED_KB);
  });

  it('from one address is refused beyond its limit and begins no more than that, while others are served', async () => {
    const limit = 100;
    running = await startContender({
      ...STRANGERS,
      env: {
        LOG_LEVEL: 'silent',
        TRUST_PROXY: '1',
        ALLOWED_SERVICE_URLS: '127.0.0.1',
        RATE_LIMIT_ADDRESS_PER_MINUTE: String(limit),
      },
    });
    await crowd.untilAnswered(running.port, 'hello');
    const botUrl = `http://127.0.0.1:${running.port}`;
    const flooder = await new FakeChannel({ botUrl, address: '203.0.113.9' }).start();
    const guest = await new FakeChannel({ botUrl, address: '198.51.100.7' }).start();
    try {
      const statuses: number[] = [];
      let sent = 0;
      const flood = Array.from({ length: 16 }, async () => {
        while (sent < 2000)
          statuses.push(await flooder.post(flooder.activity({ text: 'hi' }, `flood-${++sent}`)));
      });
      let shown = await guest.join('guest');
      for (const title of ['Several devices', 'Only me', 'Mail may stay there']) {
        shown = await guest.press(shown, title, 'guest');
      }
      expect(FakeChannel.words(shown)).toContain(say('advice.headline.imap'));
      await Promise.all(flood);
      const refused = statuses.filter((status) => status === 429).length;
      // A minute of the limit may end within the flood and another begin.
      expect(statuses.length - refused).toBeLessThanOrEqual(2 * limit);
      expect(new Set(statuses)).toEqual(new Set([200, 429]));
      const metrics = await (await fetch(`${botUrl}/metrics`)).text();
      const begun = [...metrics.matchAll(/^pop_or_imap_conversations_started_total\{.*\} (\d+)$/gm)];
      const ours = ['the one that waited for the start', 'the guest'].length;
      expect(begun.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(statuses.length - refused + ours);
    } finally {
      await flooder.stop();
      await guest.stop();
    }
  });
});
