import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HostServer } from '../channels/direct-line/host-server.ts';
import { launchBrowser } from './browser.ts';
import { openChat, type WebChatPage } from './web-chat-page.ts';
import { startWebChat } from './web-chat-server.ts';
import { startSite } from './web-chat-site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let server: HostServer;
let axe: string;

beforeAll(async () => {
  [browser, server, axe] = await Promise.all([launchBrowser(), startWebChat(), readFile(AXE, 'utf8')]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What axe finds wrong: every rule that it has, none left out. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
    };
    return (await tool.run(document, { resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.slice(0, 40) ?? '';
  });

async function isDrawn(chat: WebChatPage): Promise<void> {
  await chat.page.getByText('Connecting…', { exact: true }).waitFor({ state: 'hidden' });
}

test('axe is awake', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.setContent('<p style="color:#999">Not on the page</p><img src="data:,">');
  expect((await violations(page)).join()).toMatch(/image-alt.*color-contrast|color-contrast.*image-alt/s);
});

describe.each(['light', 'dark'] as const)('axe finds nothing wrong, %s,', (colorScheme) => {
  test('at the greeting, at a question, at the advice, at the settings', async () => {
    const chat = await openChat(browser, server.base, { colorScheme });
    await chat.button('Several devices').waitFor();
    await isDrawn(chat);
    expect(await violations(chat.page)).toEqual([]);
    await chat.tap('Several devices');
    await chat.button('Only me').waitFor();
    expect(await violations(chat.page)).toEqual([]);
    await chat.tap('Only me');
    await chat.type('mail may stay there');
    await chat.sees('My advice');
    expect(await violations(chat.page)).toEqual([]);
    await chat.tap('Gmail');
    await chat.sees('imap.gmail.com');
    expect(await violations(chat.page)).toEqual([]);
  });

  test('while the chat cannot be reached', async () => {
    const chat = await openChat(browser, server.base, { colorScheme });
    await chat.button('Several devices').waitFor();
    await chat.page.route('**/web-chat/token', (route) => route.abort());
    await chat.page.reload();
    await chat.page.getByRole('status').getByText('cannot be reached').waitFor();
    expect(await violations(chat.page)).toEqual([]);
  });

  test('with the help for keyboards open', async () => {
    const chat = await openChat(browser, server.base, { colorScheme });
    await chat.button('Several devices').waitFor();
    await isDrawn(chat);
    await chat.page.keyboard.press('Tab');
    await chat.page.getByRole('dialog').waitFor();
    expect(await violations(chat.page)).toEqual([]);
  });

  test('on a site with the launcher, closed and open', async () => {
    const site = await startSite(
      `<main><h1>Site</h1></main><script src="${server.base}/embed.js" defer></script>`,
    );
    const framed = await startWebChat({ frameOrigins: [site.origin] });
    await site.close();
    const again = await startSite(
      `<main><h1>Site</h1></main><script src="${framed.base}/embed.js" defer></script>`,
    );
    const page = await (await browser.newContext({ colorScheme })).newPage();
    await page.goto(again.origin);
    await page.locator('button[aria-controls=panel]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('button[aria-controls=panel]').click();
    expect(await violations(page)).toEqual([]);
    await Promise.all([framed.close(), again.close()]);
  });
});

describe('a keyboard alone', () => {
  test('leads from the page to the advice, the focus going on to each next question', async () => {
    const chat = await openChat(browser, server.base);
    await chat.button('Several devices').waitFor();
    await isDrawn(chat);
    await chat.textBox().focus();
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter', 'Tab']) await chat.page.keyboard.press(key);
    await expect.poll(() => focused(chat.page)).toBe('Several devices');
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => focused(chat.page)).toBe('Only me');
    // Its description is what a screen reader says after the name.
    const description = await chat.page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-describedby') ?? '';
      return document.getElementById(id)?.textContent ?? '';
    });
    expect(description).toContain('Does anyone else use the same mailbox?');
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => focused(chat.page)).toBe('Keep the server small');
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Enter');
    await chat.sees('My advice: use IMAP');
    await expect.poll(() => focused(chat.page)).toContain('Chat history');
  });

  test('shows where it is', async () => {
    const chat = await openChat(browser, server.base);
    await chat.button('Several devices').waitFor();
    await isDrawn(chat);
    await chat.textBox().focus();
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter']) await chat.page.keyboard.press(key);
    const outline = await chat
      .button('One device')
      .evaluate((button) => getComputedStyle(button).outlineWidth);
    expect(Number.parseInt(outline, 10)).toBeGreaterThanOrEqual(2);
  });

  test('keeps its place when the person has moved on', async () => {
    const chat = await openChat(browser, server.base);
    await chat.tap('Several devices');
    await chat.textBox().focus();
    await chat.button('Only me').waitFor();
    await chat.page.waitForTimeout(500);
    expect(await focused(chat.page)).not.toBe('Only me');
  });
});

describe('for everyone', () => {
  test('what the bot says is announced, with its words and not only its card', async () => {
    const chat = await openChat(browser, server.base);
    await chat.button('Several devices').waitFor();
    await isDrawn(chat);
    await chat.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const region = document.querySelector('.webchat__live-region-transcript') as Element;
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        subtree: true,
      });
    });
    await chat.tap('Several devices');
    await chat.button('Only me').waitFor();
    const heard = () =>
      chat.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join(' '));
    await expect.poll(heard).toContain('Does anyone else use the same mailbox?');
    const role = await chat.page
      .locator('.webchat__live-region-transcript')
      .evaluate(
        (region) =>
          `${region.role ?? region.getAttribute('role')} ${region.ariaLive ?? region.getAttribute('aria-live')}`,
      );
    expect(role).toMatch(/log|polite/);
  });

  test('at 200 % zoom, and on the narrowest phone, nothing has to be scrolled sideways', async () => {
    for (const viewport of [
      { width: 640, height: 400 },
      { width: 320, height: 568 },
    ]) {
      const chat = await openChat(browser, server.base, { viewport });
      await chat.tap('Several devices');
      await chat.tap('Only me');
      await chat.tap('Mail may stay there');
      await chat.sees('My advice');
      const wider = await chat.page.evaluate(() =>
        [
          document.documentElement,
          ...document.querySelectorAll(
            '.webchat__basic-transcript__scrollable, .ac-adaptiveCard, .ac-pushButton > div',
          ),
        ]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => `${element.className}: ${element.scrollWidth} in ${element.clientWidth}`),
      );
      expect(wider).toEqual([]);
      expect((await chat.textBox().boundingBox())?.y).toBeLessThan(viewport.height);
    }
  });

  test('buttons are large enough for a thumb', async () => {
    const chat = await openChat(browser, server.base, { viewport: { width: 390, height: 844 } });
    await chat.button('Several devices').waitFor();
    const box = await chat.button('Several devices').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(250);
  });

  test('nothing moves for those who asked for it', async () => {
    const chat = await openChat(browser, server.base, { reducedMotion: 'reduce' });
    await chat.tap('Several devices');
    await chat.button('Only me').waitFor();
    const transition = await chat.page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.transition = 'opacity 5s';
      document.body.append(probe);
      return getComputedStyle(probe).transitionDuration;
    });
    expect(transition).toBe('0.001s');
    const moving = await chat.page.evaluate(
      () =>
        document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration) > 10)
          .length,
    );
    expect(moving).toBe(0);
  });

  test('an answer that was given is marked by more than colour', async () => {
    const chat = await openChat(browser, server.base);
    await chat.tap('Several devices');
    await chat.button('Only me').waitFor();
    const pressed = chat.page.locator('.ac-pushButton[aria-pressed=true]');
    expect(await pressed.evaluate((button) => getComputedStyle(button, '::before').content)).toContain('✓');
  });

  test('the page could be written from right to left', async () => {
    const chat = await openChat(browser, server.base, { viewport: { width: 390, height: 844 } });
    await chat.button('Several devices').waitFor();
    const heading = async () => (await chat.page.locator('h1').boundingBox())?.x ?? 0;
    const before = await chat.page.locator('h1').evaluate((element) => getComputedStyle(element).textAlign);
    await chat.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(before).toBe('start');
    expect(await heading()).toBeGreaterThanOrEqual(20);
    expect(await chat.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
