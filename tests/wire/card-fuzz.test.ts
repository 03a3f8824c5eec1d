import http from 'node:http';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrasesFor } from '../../src/phrases/index.ts';
import { cardPress, sendHostile } from '../http/hostile-requests.ts';
import { FakeChannel } from './fake-channel.ts';
import { startBot } from './running-bot.ts';

/** How many presses are tried, and how many of them at once. */
const PRESSES = 4000;
const BATCH = 20;

const APOLOGY = phrasesFor('en').say('failure.apology', { reference: '' }).split('(')[0] ?? '';

it('The whole product takes any value that a card press may carry, and none makes a turn fail (S7, S16)', async () => {
  const bot = await startBot({ STORAGE: 'memory' });
  const channel = await new FakeChannel({ botUrl: bot.url }).start();
  const agent = new http.Agent({ keepAlive: true });
  try {
    const presses = fc.array(cardPress(channel.serviceUrl), { minLength: BATCH, maxLength: BATCH });
    await fc.assert(
      fc.asyncProperty(presses, async (batch) => {
        channel.received.length = 0;
        const answers = await Promise.all(batch.map((press) => sendHostile(bot.url, press, agent)));
        // Nesting deeper than a card has is turned away at the door.
        for (const { status } of answers) expect([200, 400]).toContain(status);
        expect(FakeChannel.words(channel.received)).not.toContain(APOLOGY);
      }),
      { numRuns: PRESSES / BATCH },
    );
    expect(FakeChannel.words(await channel.join('afterwards'))).toContain(
      phrasesFor('en').say('ask.devices'),
    );
  } finally {
    agent.destroy();
    await channel.stop();
    await bot.stop();
  }
});
