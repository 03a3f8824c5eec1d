import { open } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { phrasesFor } from '../../src/phrases/index.ts';
import { startPostgres } from '../storage/postgres-server.ts';
import { DatabaseLine } from './database-line.ts';
import { FakeChannel, type WireActivity } from './fake-channel.ts';
import { type RunningBot, startBot } from './running-bot.ts';

const { say } = phrasesFor('en');
const NOT_SAVED = say('failure.not-saved');

/** What happens is undone in the opposite order. */
const undo: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

let bot: RunningBot;
let channel: FakeChannel;

async function start(env: Record<string, string> = {}): Promise<void> {
  bot = await startBot(env);
  undo.push(() => bot.stop());
  channel = await new FakeChannel({ botUrl: bot.url }).start();
  undo.push(() => channel.stop());
}

/** What people read: the sign that the bot is typing is no word. */
const inWords = (shown: readonly WireActivity[]): string =>
  FakeChannel.words(shown.filter(({ type }) => type === 'message'));
const hears = async (text: string, conversation: string): Promise<string> =>
  inWords(await channel.say(text, conversation));
const isReady = async (): Promise<boolean> => (await fetch(`${bot.url}/readyz`)).ok;

/** Somebody who has answered the first question. */
async function somebody(conversation: string): Promise<void> {
  await channel.join(conversation);
  expect(await hears('several devices', conversation)).toContain(say('ask.sharing'));
}

/** Nothing of what was said before the trouble is lost, and what was said in it was not taken. */
async function goesOnWhereItWas(conversation: string): Promise<void> {
  const summary = await hears('summary', conversation);
  expect(summary).toContain('Several devices');
  expect(summary).not.toContain('Only me');
  expect(await hears('only me', conversation)).toContain(say('ask.storage'));
}

describe('The whole product over a SQLite file in trouble (S10)', () => {
  beforeEach(() => start());

  it('says honestly that nothing was saved while another program holds the file, and goes on afterwards', async () => {
    await somebody('c');
    const other = new DatabaseSync(bot.sqliteFile);
    undo.push(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    expect((await hears('only me', 'c')).trim()).toBe(NOT_SAVED);
    other.exec('ROLLBACK');
    await goesOnWhereItWas('c');
  });

  it('takes the message after all when the file is free again in time, without a word about it', async () => {
    await somebody('c');
    const other = new DatabaseSync(bot.sqliteFile);
    undo.push(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    const release = setTimeout(() => other.exec('ROLLBACK'), 1000);
    undo.push(() => clearTimeout(release));
    expect(await hears('only me', 'c')).toContain(say('ask.storage'));
  });

  it('answers, begins anew and stays ready when the file is overwritten with nonsense', async () => {
    await somebody('c');
    await bot.restart(async () => {
      const file = await open(bot.sqliteFile, 'r+');
      const { size } = await file.stat();
      await file.write(Buffer.alloc(size, 'nonsense'), 0, size, 0);
      await file.close();
    });
    expect(await hears('several devices', 'c')).toContain(say('ask.sharing'));
    expect(await hears('only me', 'c')).toContain(say('ask.storage'));
    expect(await isReady()).toBe(true);
  });
});

describe('The whole product over a database in trouble (S10)', () => {
  let line: DatabaseLine;
  beforeEach(async () => {
    const postgres = await startPostgres();
    undo.push(() => postgres.cleanUp());
    const address = new URL(await postgres.database('trouble'));
    line = new DatabaseLine({ host: address.hostname, port: Number(address.port) });
    undo.push(() => line.stop());
    address.port = String(await line.start());
    await start({ STORAGE: 'postgres', POSTGRES_URL: address.href });
  });

  it('says honestly that nothing was saved while it is silent or gone, answers when it is slow, and recovers by itself', async () => {
    const people = ['ann', 'ben', 'eve'];
    for (const who of people) await somebody(who);

    for (const trouble of ['silent', 'cut'] as const) {
      line.become(trouble);
      const before = channel.received.length;
      const statuses = await Promise.all(
        people.map((who) => channel.post(channel.activity({ text: 'only me' }, who))),
      );
      expect(statuses).toEqual([200, 200, 200]);
      expect(inWords(channel.received.slice(before)).split(NOT_SAVED)).toHaveLength(people.length + 1);
      expect(await isReady()).toBe(false);
      line.become('sound');
    }

    line.become('slow');
    await channel.join('kim');
    expect(await hears('one device', 'kim')).toContain(say('ask.sharing'));
    line.become('sound');

    for (const who of people) await goesOnWhereItWas(who);
    expect(await isReady()).toBe(true);
  });
});
