import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** The chat page as a person sees it. */
export interface WebChatPage {
  readonly page: Page;
  /** Everything that the browser complained about: console errors, refused policies, uncaught errors. */
  readonly complaints: string[];
  /** A button of a card; of several with the same words the latest. */
  button(words: string): Locator;
  /** Presses a button once it is there. */
  tap(words: string): Promise<void>;
  /** Types a message and sends it. */
  type(words: string): Promise<void>;
  /** Waits until some message says this. */
  sees(words: string | RegExp): Promise<void>;
  /** The messages that are on the screen, in order. */
  messages(): Promise<string[]>;
  textBox(): Locator;
}

/** Opens an address in a window of its own, as a new visitor unless a page is given. */
export async function openChat(
  where: Browser | Page,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WebChatPage> {
  const page =
    'newContext' in where ? await (await where.newContext({ locale: 'en-GB', ...options })).newPage() : where;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return driverOf(page, complaints);
}

function driverOf(page: Page, complaints: string[]): WebChatPage {
  const button = (words: string): Locator => page.locator('.ac-pushButton', { hasText: words }).last();
  const textBox = (): Locator => page.locator('textarea');
  const articles = (): Locator => page.locator('#chat .webchat__basic-transcript__activity');
  return {
    page,
    complaints,
    button,
    textBox,
    async tap(words) {
      await button(words).click();
    },
    async type(words) {
      await textBox().fill(words);
      await textBox().press('Enter');
    },
    async sees(words) {
      await articles().filter({ hasText: words }).last().waitFor();
    },
    messages: () => articles().allInnerTexts(),
  };
}
