import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { phrasesFor } from '../../src/phrases/index.ts';
import { type RunningBot, startBot } from '../wire/running-bot.ts';
import { launchBrowser } from './browser.ts';
import { type Playground, startPlayground } from './playground.ts';
import { openPlayground, type PlaygroundPage } from './playground-page.ts';

const { say } = phrasesFor('en');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

let bot: RunningBot;
let playground: Playground;
let teams: PlaygroundPage;
beforeEach(async () => {
  bot = await startBot({ STORAGE: 'memory', WEB_CHAT: 'off' });
  playground = await startPlayground(bot.url);
  teams = await openPlayground(browser, playground.url);
  await teams.button(say('answer.devices.several')).waitFor();
});
afterEach(async () => {
  expect(teams.errors).toEqual([]);
  await teams.page.context().close();
  await playground.stop();
  await bot.stop();
});

/** How often some words stand in what a chat shows. */
const count = async (words: string): Promise<number> => (await teams.transcript()).split(words).length - 1;

describe('In the client that stands in for Teams', () => {
  test('it greets once, though Teams announces it twice', async () => {
    expect(await count(say('greeting.hello').slice(0, 40))).toBe(1);
    expect(await count(say('ask.devices'))).toBe(1);
    // A page that is loaded again announces it twice more.
    await teams.page.reload();
    await teams.say('several devices');
    await teams.button(say('answer.sharing.only-me')).waitFor();
    expect(await count(say('greeting.hello').slice(0, 40))).toBe(0);
  });

  test('three taps lead to advice, and each pressed card shows the answer in place of its buttons', async () => {
    for (const [question, answer] of [
      [say('ask.devices'), say('answer.devices.several')],
      [say('ask.sharing'), say('answer.sharing.only-me')],
      [say('ask.storage'), say('answer.storage.server-space-ok')],
    ] as const) {
      await teams.button(answer).click();
      const card = teams.page.locator('.ac-adaptiveCard', { hasText: question });
      await card.filter({ hasText: say('card.answered', { answer }) }).waitFor();
      expect(await card.count()).toBe(1);
      expect(await card.locator('button').count()).toBe(0);
    }
    await teams.shown(say('advice.headline.imap')).first().waitFor();
    await teams.shown(say('setup.ask-provider')).first().waitFor();
  });

  test('words do as well as buttons, and an edited message changes its answer', async () => {
    await teams.say('only on my phone');
    await teams.button(say('answer.sharing.only-me')).waitFor();
    await teams.edit('only on my phone', 'on my phone and my laptop');
    await teams.shown(say('answer.devices.several')).last().waitFor();
    await teams.say('summary');
    await teams.shown(say('summary.title')).last().waitFor();
    expect(await teams.transcript()).toContain(
      say('answer.labelled.devices', { answer: say('answer.devices.several') }),
    );
  });

  test('in a group chat it introduces itself once, and answers who mentions it', async () => {
    await teams.open('Group Chat');
    await teams.shown(say('greeting.group')).first().waitFor();
    await teams.say('several devices');
    await teams.say('hello', { mention: true });
    await teams.button(say('answer.devices.several')).click();
    await teams.button(say('answer.sharing.only-me')).waitFor();
    await teams
      .shown(say('card.answered', { answer: say('answer.devices.several') }))
      .first()
      .waitFor();
    expect(await count(say('greeting.group'))).toBe(1);
    expect(await count(say('ask.devices'))).toBe(1);
  });

  test('in a channel it answers in the thread', async () => {
    await teams.open('My Team - General');
    await teams.shown(say('greeting.group')).first().waitFor();
    await teams.say('hello', { mention: true });
    await teams.button(say('answer.devices.several')).click();
    await teams.button(say('answer.sharing.only-me')).waitFor();
    await teams.reply('just me', { mention: true });
    await teams.button(say('answer.storage.server-space-ok')).waitFor();
  });

  test('when it is removed everything is forgotten, and when it comes back it greets as on the first day', async () => {
    await teams.button(say('answer.devices.several')).click();
    await teams.button(say('answer.sharing.only-me')).waitFor();
    await teams.happens('Uninstall application');
    await teams.happens('Install application');
    await expect.poll(() => count(say('greeting.hello').slice(0, 40))).toBe(2);
    await teams.say('summary');
    await teams.shown(say('summary.nothing')).last().waitFor();
  });
});
