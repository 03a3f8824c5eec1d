import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod';

/** The chats of the Playground, as it names them. */
export type PlaygroundChat = 'Personal Chat' | 'Group Chat' | 'My Team - General';

/** The Playground as a person sees it. */
export interface PlaygroundPage {
  readonly page: Page;
  /** Uncaught errors of the page, such as a card that it cannot draw. */
  readonly errors: readonly string[];
  open(chat: PlaygroundChat): Promise<void>;
  /** A button of a card; of several with the same words the latest. */
  button(words: string): Locator;
  /** Everything that the bot says and that has these words in it. */
  shown(words: string | RegExp): Locator;
  /** Types into the chat, or starts a post in a channel, and sends it. */
  say(words: string, options?: { mention?: boolean }): Promise<void>;
  /** Answers in the thread that stands first in a channel. */
  reply(words: string, options?: { mention?: boolean }): Promise<void>;
  /** Sends what Teams sends when a message is edited: the same id with other words. */
  edit(words: string, now: string): Promise<void>;
  /** Chooses from the menu of things that can happen to an app, such as its removal. */
  happens(what: string): Promise<void>;
  /** Everything that the bot says in the open chat. */
  transcript(): Promise<string>;
}

/** Wide enough for the list of chats, tall enough for an advice with everything around it. */
const VIEWPORT = { width: 1600, height: 3200 };
const PATIENCE_MS = 20_000;

/** A line of the Playground's log: a message of a person as the bot got it. */
const deliveredSchema = z.object({
  log: z.object({
    activityName: z.literal('message'),
    to: z.literal('User Application'),
    request: z.object({ body: z.looseObject({ id: z.string(), text: z.string() }) }),
  }),
});

/** Opens the Playground in a window of its own; it asks nothing of any other host. */
export async function openPlayground(browser: Browser, url: string): Promise<PlaygroundPage> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', permissions });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const messages = deliveredMessages(page);
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (request) => request.abort(),
  );
  await page.goto(url);
  return driverOf(page, errors, messages);
}

/** People's messages as the bot got them, by their words. */
function deliveredMessages(page: Page): ReadonlyMap<string, object> {
  const messages = new Map<string, object>();
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const delivered = deliveredSchema.safeParse(JSON.parse(String(payload))).data;
      if (delivered) messages.set(delivered.log.request.body.text, delivered.log.request.body);
    }),
  );
  return messages;
}

function driverOf(
  page: Page,
  errors: readonly string[],
  messages: ReadonlyMap<string, object>,
): PlaygroundPage {
  const boxes = (): Locator => page.locator('[contenteditable=true][role=textbox]');
  const menuItem = (words: string): Locator => page.locator('[role=menuitem]', { hasText: words }).first();

  const send = async (box: Locator, words: string, mention: boolean): Promise<void> => {
    await box.click();
    if (mention) {
      await box.pressSequentially('@');
      await menuItem('Test Bot').click();
      await box.pressSequentially(' ');
    }
    await box.pressSequentially(words);
    await page.keyboard.press('Enter');
  };

  const mockActivity = async (what: string, activity?: object): Promise<void> => {
    await page.getByRole('button', { name: 'Mock an Activity' }).click();
    await menuItem(what).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.view-line').first().waitFor();
    if (activity) await replaceInEditor(page, dialog, JSON.stringify(activity));
    await dialog.getByRole('button', { name: 'Send activity' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };

  return {
    page,
    errors,
    async open(chat) {
      await page.getByRole('treeitem', { name: chat }).click();
    },
    button: (words) => page.locator('.ac-adaptiveCard button', { hasText: words }).last(),
    shown: (words) => page.locator('.fai-OutputCard, .ac-adaptiveCard, p').filter({ hasText: words }),
    say: (words, { mention = false } = {}) => send(boxes().first(), words, mention),
    reply: (words, { mention = false } = {}) => send(boxes().nth(1), words, mention),
    async edit(words, now) {
      // The log tells of a message only when the bot has answered it.
      while (!messages.has(words)) await page.waitForTimeout(50);
      await mockActivity('Custom activity', {
        ...messages.get(words),
        type: 'messageUpdate',
        text: now,
        channelData: { eventType: 'editMessage' },
      });
    },
    happens: (what) => mockActivity(what),
    transcript: async () => (await page.locator('.fai-OutputCard').allInnerTexts()).join('\n'),
  };
}

/** Pastes, because the editor closes brackets by itself when one types. */
async function replaceInEditor(page: Page, dialog: Locator, content: string): Promise<void> {
  await dialog.locator('.view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(content)})`);
  await page.keyboard.press('ControlOrMeta+V');
}
