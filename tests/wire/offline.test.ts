import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrasesFor } from '../../src/phrases/index.ts';
import { FakeChannel, type WireActivity } from './fake-channel.ts';
import { type RunningBot, startBot } from './running-bot.ts';

const { say } = phrasesFor('en');
/** Nobody listens there: so it is for a server without a way to the internet. */
const UNREACHABLE = 'http://127.0.0.1:9';

describe('A bot with an identity at Microsoft that cannot reach Microsoft (S24)', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startBot({
      HOST: '127.0.0.1',
      MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
      MicrosoftAppType: 'MultiTenant',
      MicrosoftAppPassword: 'secret',
      OPENID_METADATA_URL: `${UNREACHABLE}/metadata`,
      EMULATOR_OPENID_METADATA_URL: `${UNREACHABLE}/metadata`,
      LOGIN_URL: UNREACHABLE,
    });
  });
  afterAll(() => bot.stop());

  async function directLine<T>(method: string, path: string, token: string, body?: object): Promise<T> {
    const response = await fetch(`${bot.url}/v3/directline${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(response.ok).toBe(true);
    return (await response.json()) as T;
  }

  it('leads people to the advice in its own web chat all the same', async () => {
    const { token } = await directLine<{ token: string }>('POST', '/tokens/generate', '', { locale: 'en' });
    const { conversationId } = await directLine<{ conversationId: string }>('POST', '/conversations', token, {
      locale: 'en',
    });
    const place = `/conversations/${conversationId}/activities`;
    for (const text of ['several devices', 'only me', 'mail may stay there']) {
      await directLine('POST', place, token, { type: 'message', text, locale: 'en', from: { id: 'me' } });
    }
    const { activities } = await directLine<{ activities: WireActivity[] }>('GET', place, token);
    expect(FakeChannel.words(activities)).toContain(say('advice.headline.imap'));
  });

  it('lets nobody in by the other door meanwhile, and stays ready', async () => {
    const channel = await new FakeChannel({ botUrl: bot.url }).start();
    expect(await channel.post(channel.activity({ text: 'hello' }))).toBe(401);
    expect(channel.received).toEqual([]);
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    await channel.stop();
  });
});
