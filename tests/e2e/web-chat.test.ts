import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HostServer } from '../channels/direct-line/host-server.ts';
import { launchBrowser } from './browser.ts';
import { openChat } from './web-chat-page.ts';
import { startWebChat } from './web-chat-server.ts';
import { startSite } from './web-chat-site.ts';

let browser: Browser;
let server: HostServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startWebChat()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the chat page', () => {
  test('greets once and leads in three taps to the advice, with its cards drawn', async () => {
    const chat = await openChat(browser, server.base);
    await chat.tap('Several devices');
    await chat.tap('Only me');
    await chat.tap('Mail may stay there');
    await chat.sees('My advice: use IMAP');
    await chat.sees('Because you said');
    await chat.button('Gmail').waitFor();
    const messages = await chat.messages();
    expect(messages.filter((text) => text.includes('Hello!'))).toHaveLength(1);
    expect(chat.complaints).toEqual([]);
  });

  test('takes typed answers as well as taps', async () => {
    const chat = await openChat(browser, server.base);
    await chat.button('One device').waitFor();
    await chat.type('just my phone, only me, and the mailbox is nearly full');
    await chat.tap('Only on my device');
    await chat.sees('use POP');
    expect((await chat.messages()).join()).toContain('just my phone');
  });

  test('shows everything again after a reload, once, and goes on', async () => {
    const chat = await openChat(browser, server.base);
    await chat.tap('Several devices');
    await chat.button('Only me').waitFor();
    const before = await chat.messages();
    await chat.page.reload();
    await chat.button('Only me').waitFor();
    await expect.poll(() => chat.messages()).toEqual(before);
    await chat.tap('Only me');
    await chat.button('Mail may stay there').waitFor();
  });

  test('is the same conversation in a second tab', async () => {
    const first = await openChat(browser, server.base);
    await first.button('Several devices').waitFor();
    const second = await openChat(await first.page.context().newPage(), server.base);
    await second.tap('Several devices');
    await first.button('Only me').waitFor();
    await first.tap('Only me');
    await second.button('Mail may stay there').waitFor();
  });

  test('speaks the language that its address or the browser asks for', async () => {
    for (const [path, locale, lang] of [
      ['/?lang=de', 'en-GB', 'de'],
      ['/', 'fr-CA', 'fr'],
      ['/?lang=xx', 'pl-PL', 'en'],
    ] as const) {
      const chat = await openChat(browser, `${server.base}${path}`, { locale });
      await chat.textBox().waitFor();
      expect(await chat.page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await chat.page.locator('html').getAttribute('dir')).toBe('ltr');
    }
  });

  test('goes over to the language that somebody wishes for, with its own words too, and comes back to it', async () => {
    const chat = await openChat(browser, server.base);
    await chat.button('One device').waitFor();
    await chat.type('auf Deutsch bitte');
    await expect.poll(() => chat.page.locator('#chat').getAttribute('lang')).toBe('de-DE');
    const label = (): Promise<string | null> => chat.textBox().getAttribute('aria-label');
    const german = await label();
    expect(german).not.toBe('Message input box');
    await chat.page.reload();
    await chat.textBox().waitFor();
    await expect.poll(label).toBe(german);
  });

  test('lets no word of its address become markup', async () => {
    const evil = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>');
    const chat = await openChat(browser, `${server.base}/chat?title=${evil}&lang=${evil}&color=${evil}`);
    await chat.textBox().waitFor();
    expect(await chat.page.locator('h1').textContent()).toContain('<img src=x');
    expect(await chat.page.locator('img[src=x]').count()).toBe(0);
  });

  test('writes what people type as text, whatever it is made of', async () => {
    const chat = await openChat(browser, server.base);
    await chat.button('One device').waitFor();
    await chat.type('<img src=x onerror=document.title=name> [free](http://evil.example) **bold**');
    await chat.sees('<img src=x');
    expect(await chat.page.locator('#chat img[src=x]').count()).toBe(0);
    expect(await chat.page.title()).toBe('POP or IMAP?');
  });

  test('is light: one script, compressed, kept for ever, and no other host', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(server.base);
    await page.locator('.ac-pushButton').first().waitFor();
    expect(asked.filter((url) => !url.startsWith(server.base) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(asked.filter((url) => url.endsWith('.js'))).toHaveLength(1);
    const script = asked.find((url) => url.endsWith('.js')) ?? '';
    const [brotli, gzip, plain] = await Promise.all(
      ['br', 'gzip;q=1.0, br;q=0', 'identity'].map((encoding) =>
        fetch(script, { headers: { 'accept-encoding': encoding } }),
      ),
    );
    expect(brotli?.headers.get('content-encoding')).toBe('br');
    expect(gzip?.headers.get('content-encoding')).toBe('gzip');
    expect(plain?.headers.get('content-encoding')).toBeNull();
    expect(brotli?.headers.get('cache-control')).toContain('immutable');
    expect(Number(brotli?.headers.get('content-length'))).toBeLessThan(600_000);
  });

  test('has a strict policy, another nonce each time, and may not be framed by strangers', async () => {
    const [one, other, frame] = await Promise.all(
      ['/', '/', '/chat'].map((path) => fetch(`${server.base}${path}`)),
    );
    const policy = one?.headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toBe(other?.headers.get('content-security-policy'));
    expect(frame?.headers.get('content-security-policy')).toContain("frame-ancestors 'self';");
    expect(one?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(one?.headers.get('cache-control')).toBe('no-store');
  });

  test('cannot be driven from a foreign origin, which a listed one can', async () => {
    const [friend, stranger] = await Promise.all([startSite('<p>friend</p>'), startSite('<p>stranger</p>')]);
    const listed = await startWebChat({ origins: [friend.origin] });
    const from = async (origin: string): Promise<readonly string[]> => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(origin);
      return page.evaluate(async (domain) => {
        try {
          const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
          const generated = await (await fetch(`${domain}/tokens/generate`, init)).json();
          const headers = { ...init.headers, authorization: `Bearer ${generated.token}` };
          const { streamUrl } = await (await fetch(`${domain}/conversations`, { ...init, headers })).json();
          return await new Promise<string[]>((resolve) => {
            const socket = new WebSocket(streamUrl);
            socket.onmessage = ({ data }) =>
              resolve(JSON.parse(data).activities.map((one: { type: string }) => one.type));
            socket.onerror = () => resolve(['no stream']);
          });
        } catch {
          return ['blocked'];
        }
      }, listed.domain);
    };
    expect(await from(friend.origin)).toEqual(['message', 'message']);
    expect(await from(stranger.origin)).toEqual(['blocked']);
    await Promise.all([listed, friend, stranger].map((one) => one.close()));
  });
});
