import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConversationStore } from '../../src/storage/conversation-store.ts';
import { type HostServer, memoryStore } from '../channels/direct-line/host-server.ts';
import { launchBrowser } from './browser.ts';
import { openChat, type WebChatPage } from './web-chat-page.ts';
import { startWebChat } from './web-chat-server.ts';

const MINUTE = 60_000;

let browser: Browser;
let server: HostServer;
let store: ConversationStore;
let chat: WebChatPage;
const clock = { ahead: 0 };
const now = (): number => Date.now() + clock.ahead;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  clock.ahead = 0;
  store = memoryStore(now);
  server = await startWebChat({ store, now });
  chat = await openChat(browser, server.base);
  await chat.tap('Several devices');
  await chat.button('Only me').waitFor();
});

afterEach(async () => {
  await chat.page.context().close();
  await server.close();
});

/** Starts the server again in the same place, with the same store or with another one. */
async function restart(next: ConversationStore): Promise<void> {
  store = next;
  server = await startWebChat({ store, now, port: server.port });
}

/** A store with nothing in it but the signing key, as when conversations have expired. */
async function emptied(): Promise<ConversationStore> {
  const empty = memoryStore(now);
  await empty.keepSecret('direct-line-token-key', await store.keepSecret('direct-line-token-key', ''));
  return empty;
}

/** The conversation goes on, and nothing says that it cannot. */
async function goesOn(): Promise<void> {
  await chat.tap('Only me');
  await chat.button('Mail may stay there').waitFor();
  expect(await chat.page.getByText('Unable to connect').count()).toBe(0);
}

describe('the conversation goes on', () => {
  test('after the server was killed and started again while the page is open', async () => {
    await server.close();
    await restart(store);
    await goesOn();
    expect((await chat.messages()).filter((text) => text.includes('Hello!'))).toHaveLength(1);
  });

  test('with a button that was pressed while the server was away', async () => {
    await server.close();
    const failed = chat.page.waitForEvent('requestfailed');
    await chat.tap('Only me');
    await failed;
    await restart(store);
    await chat.button('Mail may stay there').waitFor();
    expect((await chat.messages()).filter((text) => text.includes('3 of 3'))).toHaveLength(1);
  });

  test('with a message that was typed while the server was away, sent once', async () => {
    await server.close();
    const failed = chat.page.waitForEvent('requestfailed');
    await chat.type('only me');
    await failed;
    await restart(store);
    await chat.button('Mail may stay there').waitFor();
    await expect.poll(async () => (await chat.messages()).join()).not.toContain('Sending');
    const messages = await chat.messages();
    expect(messages.filter((text) => text.includes('You said: only me'))).toHaveLength(1);
    expect(messages.filter((text) => text.includes('3 of 3'))).toHaveLength(1);
  });

  test('after its token has expired, with the words so far and the message that met it', async () => {
    clock.ahead += 31 * MINUTE;
    await chat.type('only me');
    await chat.button('Mail may stay there').waitFor();
    const messages = await chat.messages();
    expect(messages.filter((text) => text.includes('You said: only me'))).toHaveLength(1);
    expect(messages.filter((text) => text.includes('Hello!'))).toHaveLength(1);
    expect(messages.join()).not.toContain('Send failed');
  });

  test('after its token has expired and a button is pressed', async () => {
    clock.ahead += 31 * MINUTE;
    await goesOn();
  });

  test('keeps a half-written message over a new beginning', async () => {
    await chat.textBox().fill('half a sen');
    clock.ahead += 31 * MINUTE;
    await chat.button('Only me').click();
    await chat.button('Mail may stay there').waitFor();
    await expect.poll(() => chat.textBox().inputValue()).toBe('half a sen');
  });

  test('after a reload, when its token has expired meanwhile', async () => {
    clock.ahead += 24 * 60 * MINUTE;
    await chat.page.reload();
    await chat.button('Only me').waitFor();
    await goesOn();
  });

  test('after the laptop has slept for an hour', async () => {
    await chat.page.clock.install({ time: Date.now() });
    await chat.page.reload();
    await chat.button('Only me').waitFor();
    clock.ahead += 61 * MINUTE;
    await chat.page.clock.fastForward(61 * MINUTE);
    await goesOn();
  });

  test('from the beginning after a reload, saying so, when the server has lost it', async () => {
    await server.close();
    await restart(await emptied());
    await chat.page.reload();
    await chat.sees('we begin anew');
    await chat.tap('Several devices');
    await goesOn();
    expect((await chat.messages()).filter((text) => text.includes('begin anew'))).toHaveLength(1);
  });

  test('from the beginning, saying so, with the screen kept, when it is lost while the page is open', async () => {
    await server.close();
    await restart(await emptied());
    await chat.sees('we begin anew');
    await chat.button('Only me').waitFor();
    expect((await chat.messages()).filter((text) => text.includes('Hello!'))).toHaveLength(2);
    await chat.tap('Several devices');
    await goesOn();
  });

  test('from the beginning, saying so, when even the signing key is lost', async () => {
    await server.close();
    await restart(memoryStore(now));
    await chat.sees('we begin anew');
    await chat.tap('Several devices');
    await goesOn();
  });

  test('as soon as the server is there, when it was not when the page opened', async () => {
    await chat.page.route('**/web-chat/token', (route) => route.abort());
    await chat.page.reload();
    await chat.page.getByRole('status').getByText('cannot be reached').waitFor();
    await chat.page.unroute('**/web-chat/token');
    await goesOn();
    expect(await chat.page.locator('#status').isVisible()).toBe(false);
  });

  test('by itself after the network was away for a moment', async () => {
    await chat.page.context().setOffline(true);
    const failed = chat.page.waitForEvent('requestfailed');
    await chat.type('only me');
    await failed;
    await chat.page.context().setOffline(false);
    await chat.button('Mail may stay there').waitFor();
  });

  test('at a press on "Retry" after the network was away for longer, and the message counts once', async () => {
    await chat.page.context().setOffline(true);
    await chat.type('only me');
    const retry = chat.page.getByText('Retry', { exact: true });
    await retry.waitFor({ timeout: 40_000 });
    await chat.page.context().setOffline(false);
    await retry.click();
    await chat.button('Mail may stay there').waitFor();
    expect((await chat.messages()).filter((text) => text.includes('3 of 3'))).toHaveLength(1);
  });
});
