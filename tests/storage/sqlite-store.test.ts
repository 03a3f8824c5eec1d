import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationStore } from '../../src/storage/conversation-store.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { openSqliteStore, type SqliteStoreOptions } from '../../src/storage/sqlite-store.ts';
import { itHoldsToTheContract } from './conformance.ts';

const FAR = Date.UTC(2200, 0, 1);

describe('the SQLite store', () => {
  itHoldsToTheContract(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'sqlite-store-'));
    return {
      lasts: true,
      async open(now) {
        return openSqliteStore({ file: join(directory, 'sub', 'store.sqlite'), now, log: () => undefined });
      },
      async cleanUp() {
        await rm(directory, { recursive: true });
      },
    };
  });
});

describe('a SQLite file', () => {
  let directory: string;
  let file: string;
  let events: { code: string }[];
  let store: ConversationStore | undefined;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sqlite-file-'));
    file = join(directory, 'store.sqlite');
    events = [];
  });
  afterEach(async () => {
    await store?.close();
    store = undefined;
    await rm(directory, { recursive: true });
  });

  const opened = (options: Partial<SqliteStoreOptions> = {}) => {
    store = openSqliteStore({ file, now: () => 0, log: (event) => events.push(event), ...options });
    return store;
  };
  const keyOf = (index: number) => ({ conversationId: `c${index}`, personId: 'p' });
  const commit = (to: ConversationStore, index: number, body: string, expiresAt = FAR) =>
    to.commit({ key: keyOf(index), expectedRevision: 0, body, expiresAt });

  it('can be read by its owner only', async () => {
    await commit(opened(), 1, '{}');
    for (const name of [file, `${file}-wal`]) expect((await stat(name)).mode & 0o777).toBe(0o600);
  });

  it('that is no database is moved aside, and a fresh one begun', async () => {
    await writeFile(file, 'this is not a database'.repeat(1000));
    const fresh = opened();
    expect(events).toEqual([{ code: 'STORE_CORRUPT_MOVED_ASIDE' }]);
    expect(await commit(fresh, 1, '"new"')).toBe('committed');
    expect(readFileSync(`${file}.corrupt`, 'utf8')).toContain('this is not a database');
  });

  it('that breaks while it is in use is moved aside, and whoever asks is served by a fresh one', async () => {
    const first = opened();
    for (let index = 0; index < 200; index += 1) await commit(first, index, JSON.stringify('x'.repeat(3000)));
    await first.close();
    const handle = await open(file, 'r+');
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(size - 8192, 0xff), 0, size - 8192, 8192);
    await handle.close();
    const second = opened();
    expect(await second.read(keyOf(7))).toBeUndefined();
    expect(events).toEqual([{ code: 'STORE_CORRUPT_MOVED_ASIDE' }]);
    expect(await commit(second, 7, '"new"')).toBe('committed');
    expect((await second.read(keyOf(7)))?.body).toBe('"new"');
    expect(existsSync(`${file}.corrupt`)).toBe(true);
  });

  it('that is broken and cannot be moved aside ends nobody who waits for news, and is replaced as soon as it can be', async () => {
    const first = opened();
    for (let index = 0; index < 50; index += 1) await commit(first, index, JSON.stringify('x'.repeat(500)));
    await first.close();
    const { size } = await stat(file);
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(size - 8192, 0xff), 0, size - 8192, 8192);
    await handle.close();
    await mkdir(join(`${file}.corrupt`, 'in the way'), { recursive: true });
    const second = opened();
    let news = 0;
    const stop = second.onHistory('c7', () => {
      news += 1;
    });
    await vi.waitFor(() => expect(news).toBeGreaterThan(0));
    await expect(second.read(keyOf(7))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    // Looked for news again meanwhile, in a file that is open no longer.
    const before = news;
    await vi.waitFor(() => expect(news).toBeGreaterThan(before));
    await rm(`${file}.corrupt`, { recursive: true });
    expect(await commit(second, 7, '"new"')).toBe('committed');
    stop();
  });

  it('that is full refuses commits with STORE_FULL, still reads, and takes more once something has expired (S10)', async () => {
    const full = opened({ maxBytes: 400_000 });
    let stored = 0;
    let refusal: unknown;
    for (; stored < 1000 && refusal === undefined; stored += 1) {
      await commit(full, stored, JSON.stringify('x'.repeat(2000)), 1000).catch((error: unknown) => {
        refusal = error;
      });
    }
    expect(refusal).toMatchObject({ code: 'STORE_FULL' });
    expect(stored).toBeGreaterThan(50);
    expect((await full.read(keyOf(0)))?.body).toHaveLength(2002);
    await expect(commit(full, 5000, JSON.stringify('x'.repeat(2000)))).rejects.toMatchObject({
      code: 'STORE_FULL',
    });
    expect(await full.expire(1000)).toBe(stored - 1);
    expect(await commit(full, 5000, JSON.stringify('x'.repeat(2000)))).toBe('committed');
  });

  it('that another process holds is reported in time as STORE_TIMEOUT, and served again afterwards', async () => {
    const held = opened();
    await commit(held, 1, '{}');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(commit(held, 2, '{}')).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    expect(await held.read(keyOf(1))).toBeDefined();
    other.exec('ROLLBACK');
    other.close();
    expect(await commit(held, 2, '{}')).toBe('committed');
  });

  it('can be copied while it is in use, as docs/operations.md says, and the copy is whole', async () => {
    const kept = opened();
    for (let index = 0; index < 50; index += 1) await commit(kept, index, `${index}`);
    const other = new DatabaseSync(file);
    const copy = join(directory, 'backup.sqlite');
    const copying = Promise.all(Array.from({ length: 50 }, (_, index) => commit(kept, 50 + index, '{}')));
    other.exec(`VACUUM INTO '${copy}'`);
    other.close();
    await copying;
    await kept.close();
    const restored = openSqliteStore({ file: copy, now: () => 0, log: (event) => events.push(event) });
    for (let index = 0; index < 50; index += 1)
      expect((await restored.read(keyOf(index)))?.body).toBe(`${index}`);
    await restored.close();
    expect(events).toEqual([]);
  });

  it('that cannot be opened is reported as STORE_UNAVAILABLE', async () => {
    await writeFile(join(directory, 'blocked'), '');
    const settings = { kind: 'sqlite', file: join(directory, 'blocked', 'store.sqlite') } as const;
    const opening = openStore(settings, { now: () => 0, log: () => undefined });
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('of a later version of this program is refused and left as it is', async () => {
    await opened().close();
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 1000');
    db.close();
    expect(() => openSqliteStore({ file, now: () => 0, log: () => undefined })).toThrow('STORE_UNAVAILABLE');
    expect(existsSync(`${file}.corrupt`)).toBe(false);
  });

  it('holds no id and, soon after it was asked to forget, no trace of what was said', async () => {
    const kept = opened();
    const key = { conversationId: 'conversation-of-ada', personId: 'ada-lovelace' };
    const secret = 'uniquely private words ';
    for (let turn = 0; turn < 20; turn += 1) {
      const record = await kept.read(key);
      await kept.commit({
        key,
        expectedRevision: record?.revision ?? 0,
        body: JSON.stringify(secret.repeat(turn * 20)),
        expiresAt: FAR,
        outbox: { turnId: `${turn}`, replies: JSON.stringify(secret.repeat(400)) },
        history: { from: turn, entries: [JSON.stringify(secret)] },
      });
      if (turn % 2) await kept.markDelivered(key, `${turn}`);
    }
    for (let index = 0; index < 20; index += 1) await commit(kept, index, '{}');
    const bytes = () =>
      [file, `${file}-wal`].map((name) => (existsSync(name) ? readFileSync(name, 'latin1') : '')).join();
    expect(bytes()).toContain('uniquely private');
    expect(bytes()).not.toContain('ada');
    await kept.forget(key.conversationId);
    await vi.waitFor(() => expect(bytes()).not.toContain('uniquely private'), 10_000);
    expect((await kept.read(keyOf(3)))?.body).toBe('{}');
  });

  it('stays small with 100,000 idle conversations, and gives the space back when they expire (S19)', async () => {
    const big = opened();
    const body = JSON.stringify('x'.repeat(500));
    await commit(big, 0, body, FAR);
    for (let index = 1; index < 100_000; index += 1) await commit(big, index, body, 1000 + index);
    await big.commit({ ...{ key: keyOf(-1), expectedRevision: 0, body: '{}', expiresAt: FAR } });
    expect(statSync(file).size + statSync(`${file}-wal`).size).toBeLessThan(100_000 * 1500);
    expect(await big.expire(1000 + 50_000)).toBe(50_000);
    expect(await big.knows('c50000')).toBe(false);
    expect(await big.knows('c50001')).toBe(true);
    expect(await big.expire(FAR - 1)).toBe(49_999);
    expect(statSync(file).size).toBeLessThan(200_000);
    expect(await big.knows('c0')).toBe(true);
  });

  it('loses no commit when the process is killed in the middle of writing (S8)', async () => {
    const script = join(import.meta.dirname, 'sqlite-writer.ts');
    let expected = 0;
    for (let kill = 0; kill < 5; kill += 1) {
      const child = fork(script, [file], { stdio: ['ignore', 'inherit', 'ignore', 'ipc'] });
      const ended = once(child, 'exit');
      let messages = 0;
      child.on('message', (written) => {
        expected = Number(written);
        messages += 1;
        if (messages === 20 + 7 * kill) child.kill('SIGKILL');
      });
      await ended;
    }
    expect(expected).toBeGreaterThan(50);
    const after = opened();
    const record = await after.read(keyOf(0));
    // What the child had said is there; what it was writing when it died may be there too, but whole.
    expect(Number(record?.body)).toBeGreaterThanOrEqual(expected);
    expect(await after.historyEnd('c0')).toBe(Number(record?.body));
    expect(record?.undelivered.at(-1)).toEqual({ turnId: record?.body, replies: record?.body });
    expect(events).toEqual([]);
  });
});
