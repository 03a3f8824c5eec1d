import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HostServer, startHost } from '../channels/direct-line/host-server.ts';
import { launchBrowser } from './browser.ts';
import { openChat } from './web-chat-page.ts';
import { realBot, startWebChat } from './web-chat-server.ts';
import { startSite } from './web-chat-site.ts';

const SECRET = 'the-secret-of-the-operator';

let browser: Browser;
let azure: HostServer;
let page: HostServer;

beforeAll(async () => {
  browser = await launchBrowser();
  const reserved = await startSite('');
  await reserved.close();
  // Our own host in another origin stands in for Azure: it speaks the same protocol and knows the page's origin.
  azure = await startHost({ run: await realBot(), origins: [reserved.origin] });
  page = await startWebChat({
    port: Number(new URL(reserved.origin).port),
    directLine: { secret: SECRET, endpoint: azure.base },
  });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([azure.close(), page.close()]);
});

test('the same page talks to a Direct Line elsewhere, greets once, and never sees the secret', async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const tab = await context.newPage();
  const seen: string[] = [];
  const asked: string[] = [];
  tab.on('response', async (response) => {
    asked.push(response.url());
    seen.push(JSON.stringify(await response.request().allHeaders()), await response.text().catch(() => ''));
  });
  const chat = await openChat(tab, page.base);
  await chat.tap('Several devices');
  await chat.tap('Only me');
  await chat.tap('Mail may stay there');
  await chat.sees('My advice: use IMAP');
  expect((await chat.messages()).filter((text) => text.includes('Hello!'))).toHaveLength(1);
  expect(asked.some((url) => url.startsWith(`${azure.base}/v3/directline/conversations`))).toBe(true);
  expect(asked.some((url) => url.startsWith(`${page.base}/v3/directline`))).toBe(false);
  expect(seen.join()).not.toContain(SECRET);
  expect(chat.complaints).toEqual([]);
});
