import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrasesFor } from '../../src/phrases/index.ts';
import { FakeChannel } from './fake-channel.ts';

const say = phrasesFor('en').say;
/** How often the process is killed. */
const KILLS = 200;
/** Conversations that go on at the same time while it is. */
const AT_ONCE = 8;

const ANSWERS = [
  ['devices', ['one', 'several']],
  ['sharing', ['only-me', 'shared']],
  ['storage', ['save-server-space', 'server-space-ok']],
] as const;

let folder: string;
let port: number;
let child: ChildProcess;
let channel: FakeChannel;
let kills = 0;
let stopping = false;

/** Starts the product as a process of its own, and starts it again whenever it has been killed. */
function keepRunning(): void {
  child = spawn(process.execPath, [existsSync('dist/main.js') ? 'dist/main.js' : 'src/main.ts'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      SQLITE_FILE: join(folder, 'state.sqlite'),
      LOG_LEVEL: 'silent',
      RATE_LIMIT_CONVERSATION_PER_MINUTE: '0',
      WEB_CHAT: 'off',
    },
  });
  child.once('exit', () => {
    if (!stopping) keepRunning();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Delivers one activity until it is acknowledged, the way channels deliver again. */
async function deliverUntilTaken(activity: Record<string, unknown>): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(15_000),
    }).catch(() => null);
    await response?.arrayBuffer().catch(() => null);
    if (response?.ok) return;
    await pause(20);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pop-or-imap-crash-'));
  port = await freePort();
  channel = await new FakeChannel({ botUrl: `http://127.0.0.1:${port}` }).start();
  keepRunning();
});
afterAll(async () => {
  stopping = true;
  child.kill('SIGKILL');
  await channel.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('A process that is killed again and again at random moments', () => {
  it('loses no acknowledged answer and takes none twice (S4, S8)', { timeout: 600_000 }, async () => {
    let number = 0;
    const wrong: string[] = [];

    async function converse(): Promise<void> {
      const conversation = `crash-${++number}`;
      const chosen = ANSWERS.map(
        ([field, values]) => [field, values[Math.floor(Math.random() * 2)] as string] as const,
      );
      await deliverUntilTaken(
        channel.activity(
          { type: 'conversationUpdate', membersAdded: [{ id: 'bot' }, { id: 'user' }] },
          conversation,
        ),
      );
      for (const [field, value] of chosen) {
        const title = say(`answer.${field}.${value}` as never);
        await deliverUntilTaken(channel.activity({ text: title }, conversation));
      }
      const summary = channel.activity({ text: 'summary' }, conversation);
      await deliverUntilTaken(summary);
      const shown = FakeChannel.words(
        channel.received.filter((activity) => activity.replyToId === summary.id),
      );
      const expected = chosen.map(([field, value]) =>
        say(`answer.labelled.${field}`, { answer: say(`answer.${field}.${value}` as never) }),
      );
      for (const line of expected)
        if (!shown.includes(line)) wrong.push(`${conversation}: ${line} is missing in ${shown}`);
    }

    const talking = Array.from({ length: AT_ONCE }, async () => {
      while (kills < KILLS) await converse();
    });
    const killing = (async () => {
      while (kills < KILLS) {
        await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
        await pause(Math.random() * 60);
        const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
          (response) => response.ok,
          () => false,
        );
        if (!up) continue;
        await pause(Math.random() * 80);
        child.kill('SIGKILL');
        kills += 1;
      }
    })();
    await Promise.all([...talking, killing]);
    expect(wrong).toEqual([]);
    // A reply may leave again only after a crash between sending it and noting that: once for each turn then at work.
    const perTurn = new Map<string, number>();
    for (const { conversation, replyToId, text } of channel.received) {
      const key = JSON.stringify([conversation, replyToId, text]);
      perTurn.set(key, (perTurn.get(key) ?? 0) + 1);
    }
    const repeated = [...perTurn.values()].reduce((sum, times) => sum + times - 1, 0);
    expect(repeated).toBeLessThanOrEqual(KILLS * AT_ONCE);
    expect(number).toBeGreaterThan(AT_ONCE);
  });
});
