import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { incomingActivitySchema } from '../../src/conversation/incoming-activity.ts';
import { phrasesFor } from '../../src/phrases/index.ts';
import { FakeChannel } from '../wire/fake-channel.ts';
import { type RunningBot, startBot } from '../wire/running-bot.ts';
import { delivered, RECORDED, recorded, withHistory } from './recorded-activities.ts';

/** Channels give up on an invoke that nobody answers at once when they are told so (S15). */
const NOT_IMPLEMENTED = 501;

const GREETINGS = (['greeting.hello', 'greeting.group'] as const).map((key) => phrasesFor('en').say(key));
const APOLOGY = phrasesFor('en').say('failure.apology', { reference: '' }).slice(0, 20);

let bot: RunningBot;
let channel: FakeChannel;
beforeAll(async () => {
  bot = await startBot({ STORAGE: 'memory', WEB_CHAT: 'off' });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  channel = await new FakeChannel({ botUrl: bot.url }).start();
});
afterEach(() => channel.stop());

describe('Every activity that a channel sends is taken as it should be (S15, S16)', () => {
  test.each(RECORDED)('%s', async (name) => {
    const history = withHistory(name);
    let status = 0;
    for (const [index, activity] of history.entries()) {
      if (index === history.length - 1) channel.received.length = 0;
      status = await channel.post(delivered(activity, channel.serviceUrl, name));
    }
    const { expect: expected, activity } = recorded(name);
    expect(status).toBe(activity.type === 'invoke' ? NOT_IMPLEMENTED : 200);

    const said = FakeChannel.words(channel.received);
    const greetings = GREETINGS.reduce((count, greeting) => count + said.split(greeting).length - 1, 0);
    expect(said).not.toContain(APOLOGY);
    if (expected === 'silent') expect([...channel.received, ...channel.updates]).toEqual([]);
    if (expected === 'reply') expect(said.trim()).not.toBe('');
    expect(greetings).toBe(expected === 'greeting' ? 1 : 0);
  });

  test('all of them pass the door', () => {
    for (const name of RECORDED)
      expect(() => incomingActivitySchema.parse(recorded(name).activity)).not.toThrow();
  });

  test('none of them has the id of another that comes before it', () => {
    for (const name of RECORDED) {
      const ids = withHistory(name).map(({ activity }) => `${activity.type} ${String(activity.id)}`);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });
});
