import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HostServer } from '../channels/direct-line/host-server.ts';
import { launchBrowser } from './browser.ts';
import { startWebChat } from './web-chat-server.ts';
import { type Site, startSite } from './web-chat-site.ts';

/** A site's own policy, as strict as it can be and still have one line of ours. */
const strictPolicy = (chat: string): Record<string, string> => ({
  'Content-Security-Policy': `default-src 'none'; script-src ${chat}; frame-src ${chat}`,
});

let browser: Browser;
let chat: HostServer;
let site: Site;
let stranger: Site;

beforeAll(async () => {
  browser = await launchBrowser();
  // The list of origins must be known before the sites are, so the chat is started last, on a port taken before.
  const reserved = await startSite('');
  const port = Number(new URL(reserved.origin).port);
  await reserved.close();
  const base = `http://127.0.0.1:${port}`;
  const line = `<script src="${base}/embed.js" data-language="de" data-title="Frag uns" data-color="#ffcc00" defer></script>`;
  [site, stranger] = await Promise.all([
    startSite(`<h1>Support</h1><a href="/next">Next</a>${line}`, strictPolicy(base)),
    startSite(`<h1>Stranger</h1>${line}`),
  ]);
  chat = await startWebChat({ port, frameOrigins: [site.origin] });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([chat, site, stranger].map((one) => one.close()));
});

async function visit(
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; frame: FrameLocator; complaints: string[] }> {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  ).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, frame: page.frameLocator('iframe'), complaints };
}

const launcher = (page: Page) => page.locator('button[aria-controls=panel]');
const buttons = (frame: FrameLocator) => frame.locator('.ac-pushButton');

describe('one line of HTML on another site', () => {
  test('draws a button and, behind it, the chat in the wished language, title and colour', async () => {
    const { page, frame, complaints } = await visit(site.origin);
    expect(await launcher(page).getAttribute('aria-label')).toBe('Frag uns');
    expect(await page.locator('iframe').count()).toBe(0);
    await launcher(page).click();
    await buttons(frame).first().waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('de');
    expect(await frame.locator('h1').innerText()).toBe('Frag uns');
    const border = await buttons(frame)
      .first()
      .evaluate((button) => getComputedStyle(button).borderColor);
    expect(border).not.toBe('rgb(11, 87, 164)');
    expect(complaints).toEqual([]);
  });

  test('opens and closes by keyboard alone, and the focus comes back', async () => {
    const { page, frame } = await visit(site.origin);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await buttons(frame).first().waitFor();
    await expect.poll(() => frame.locator('.ac-pushButton:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(false);
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName);
    expect(focused).toBe('BUTTON');
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(true);
    await frame.locator('#close').click();
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(false);
  });

  test('keeps the conversation, and the chat open, from one page of the site to the next', async () => {
    const { page, frame } = await visit(site.origin);
    await launcher(page).click();
    await buttons(frame).first().click();
    await expect.poll(() => buttons(frame).count()).toBeGreaterThan(4);
    const before = await frame.locator('.webchat__basic-transcript__activity').allInnerTexts();
    await page.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL('**/next');
    await expect
      .poll(() => frame.locator('.webchat__basic-transcript__activity').allInnerTexts())
      .toEqual(before);
  });

  test('fills the screen of a phone, with a way out', async () => {
    const { page, frame } = await visit(site.origin, { viewport: { width: 390, height: 844 } });
    await launcher(page).click();
    await buttons(frame).first().waitFor();
    expect(await page.locator('iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await frame.locator('#close').click();
    await expect.poll(() => launcher(page).isVisible()).toBe(true);
  });

  test('shows no chat on a site that is not on the list', async () => {
    const { page, frame, complaints } = await visit(stranger.origin);
    await launcher(page).click();
    await expect.poll(() => complaints.join()).toContain('frame-ancestors');
    expect(await frame.locator('#chat').count()).toBe(0);
  });

  test('listens to nobody but its own frame', async () => {
    const { page, frame } = await visit(site.origin);
    await launcher(page).click();
    await buttons(frame).first().waitFor();
    await page.evaluate(() => window.postMessage('pop-or-imap:close', '*'));
    await page.waitForTimeout(200);
    expect(await page.locator('#panel').isVisible()).toBe(true);
  });
});
