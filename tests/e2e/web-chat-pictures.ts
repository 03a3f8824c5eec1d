import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { openChat } from './web-chat-page.ts';
import { startWebChat } from './web-chat-server.ts';
import { startSite } from './web-chat-site.ts';

const WINDOWS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;

/** Long enough for "Connecting…" to go and for the messages to have rolled to their place, in milliseconds. */
const AT_REST_MS = 1500;

/** The pictures that the README and `docs/web-chat.md` show, and the names that they have there. */
const IN_DOCS: ReadonlyMap<string, string> = new Map([
  ['web-chat-advice-desktop-light', 'web-chat-desktop'],
  ['web-chat-question-phone-light', 'web-chat-phone-light'],
  ['web-chat-advice-phone-dark', 'web-chat-phone-dark'],
]);

/**
 * Takes pictures of the first question, the advice, and the settings, on a phone and on a desktop, light and dark, and
 * of the chat on another site; all of them, or those that are given names. Returns the files.
 */
export async function takePictures(
  directory: string,
  names?: ReadonlyMap<string, string>,
): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const browser = await launchBrowser();
  try {
    const files: string[] = [];
    for (const window of ['phone', 'desktop'] as const) {
      for (const colors of ['light', 'dark'] as const) {
        files.push(...(await pictureOfTalk(browser, directory, { window, colors, names })));
      }
    }
    return [...files, await pictureOfSite(browser, directory)];
  } finally {
    await browser.close();
  }
}

interface Talk {
  readonly window: keyof typeof WINDOWS;
  readonly colors: 'light' | 'dark';
  readonly names: ReadonlyMap<string, string> | undefined;
}

async function pictureOfTalk(browser: Browser, directory: string, talk: Talk): Promise<string[]> {
  const { window, colors, names } = talk;
  const server = await startWebChat();
  const files: string[] = [];
  const chat = await openChat(browser, server.base, { viewport: WINDOWS[window], colorScheme: colors });
  const take = async (state: string): Promise<void> => {
    const name = `web-chat-${state}-${window}-${colors}`;
    if (names && !names.has(name)) return;
    await chat.page.mouse.move(0, 0);
    await chat.page.waitForTimeout(AT_REST_MS);
    const path = join(directory, `${names?.get(name) ?? name}.png`);
    await chat.page.screenshot({ path });
    files.push(path);
  };
  await chat.button('Several devices').waitFor();
  await take('question');
  await chat.tap('Several devices');
  await chat.tap('Only me');
  await chat.tap('Mail may stay there');
  await chat.sees('My advice');
  await take('advice');
  await chat.tap('Gmail');
  await chat.sees('imap.gmail.com');
  await take('settings');
  await server.close();
  return files;
}

async function pictureOfSite(browser: Browser, directory: string): Promise<string> {
  const reserved = await startSite('');
  await reserved.close();
  const line = `<script src="${reserved.origin}/embed.js" data-color="#6a3fb5" defer></script>`;
  const site = await startSite(
    `<main style="max-width:40rem;margin:3rem;font:1.1rem/1.6 sans-serif"><h1>Help with your mailbox</h1><p>Everything about mail at Example.</p></main>${line}`,
  );
  const server = await startWebChat({
    port: Number(new URL(reserved.origin).port),
    frameOrigins: [site.origin],
  });
  const page = await (await browser.newContext({ viewport: WINDOWS.desktop, locale: 'en-GB' })).newPage();
  await page.goto(site.origin);
  await page.locator('button[aria-controls=panel]').click();
  await page.frameLocator('iframe').locator('.ac-pushButton').first().waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(AT_REST_MS);
  const path = join(directory, 'web-chat-embedded.png');
  await page.screenshot({ path });
  await Promise.all([server.close(), site.close()]);
  return path;
}

// `npm run pictures` writes them where the documents show them from.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await takePictures(fileURLToPath(new URL('../../docs/pictures', import.meta.url)), IN_DOCS);
}
