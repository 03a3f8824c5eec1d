import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Commit,
  type ConversationStore,
  HISTORY_PAGE,
  MAX_HISTORY,
  MAX_UNDELIVERED,
} from '../../src/storage/conversation-store.ts';
import { StoreError } from '../../src/storage/store-error.ts';

/** A kind of store, ready to be opened as often as a test likes, always over the same data. */
export interface StoreUnderTest {
  open(now: () => number): Promise<ConversationStore>;
  /** Does what one instance wrote outlive it? */
  readonly lasts: boolean;
  cleanUp(): Promise<void>;
}

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 22);

const ODD_IDS = [
  '',
  ' ',
  '*',
  '__proto__',
  'constructor',
  'a\u0000b',
  "'; DROP TABLE record; --",
  '"quoted"',
  '%_/\\..',
  '🧑‍💻'.repeat(60),
  'x'.repeat(2000),
  '\ud800',
  '\udfff',
  'é',
  'e\u0301',
];

/** What every store promises (src/storage/conversation-store.ts), tried on a real one. */
export function itHoldsToTheContract(start: () => Promise<StoreUnderTest>): void {
  let under: StoreUnderTest;
  let store: ConversationStore;
  let now = START;
  const clock = () => now;

  beforeAll(async () => {
    under = await start();
    store = await under.open(clock);
  });
  afterAll(async () => {
    await store?.close();
    await under?.cleanUp();
  });
  beforeEach(async () => {
    now = START;
    await store.expire(Number.MAX_SAFE_INTEGER);
  });

  const newKey = () => ({ conversationId: `["test","${randomUUID()}"]`, personId: 'somebody' });
  const write = (commit: Partial<Commit> & Pick<Commit, 'key'>, to = store) =>
    to.commit({ expectedRevision: 0, body: '{}', expiresAt: now + HOUR, ...commit });
  const revisionOf = async (key: Commit['key']) => (await store.read(key))?.revision ?? 0;

  describe('records', () => {
    it('gives back what was committed', async () => {
      const key = newKey();
      expect(await store.read(key)).toBeUndefined();
      expect(await write({ key, body: '{"said":"POP 📮"}' })).toBe('committed');
      expect(await store.read(key)).toEqual({
        body: '{"said":"POP 📮"}',
        revision: expect.any(Number),
        undelivered: [],
      });
    });

    it('changes the revision with every commit and never uses 0', async () => {
      const key = newKey();
      const seen = new Set([0]);
      for (let turn = 0; turn < 5; turn += 1) {
        expect(await write({ key, expectedRevision: await revisionOf(key) })).toBe('committed');
        seen.add(await revisionOf(key));
      }
      expect(seen.size).toBe(6);
    });

    it('keeps two people in one conversation apart, and one person in two', async () => {
      const key = newKey();
      const other = { ...key, personId: 'somebody else' };
      const elsewhere = { ...newKey(), personId: key.personId };
      await write({ key, body: '1' });
      await write({ key: other, body: '2' });
      await write({ key: elsewhere, body: '3' });
      expect((await store.read(key))?.body).toBe('1');
      expect((await store.read(other))?.body).toBe('2');
      expect((await store.read(elsewhere))?.body).toBe('3');
    });

    it('takes any string as an id and mixes up no two', async () => {
      const keys = ODD_IDS.flatMap((id) => [
        { conversationId: id, personId: 'p' },
        { conversationId: 'c', personId: id },
      ]);
      for (const key of keys) expect(await write({ key, body: JSON.stringify(key) })).toBe('committed');
      for (const key of keys) expect((await store.read(key))?.body).toBe(JSON.stringify(key));
      for (const { conversationId } of keys) await store.forget(conversationId);
      for (const key of keys) expect(await store.read(key)).toBeUndefined();
    });

    it('keeps big bodies whole', async () => {
      const key = newKey();
      const body = JSON.stringify('ü'.repeat(300_000));
      await write({ key, body });
      expect((await store.read(key))?.body).toBe(body);
    });

    it('keeps any JSON text as it is', async () => {
      const key = newKey();
      await fc.assert(
        fc.asyncProperty(fc.json({ stringUnit: 'binary' }), async (body) => {
          await write({ key, body, expectedRevision: await revisionOf(key) });
          expect((await store.read(key))?.body).toBe(body);
        }),
        { numRuns: 40 },
      );
    });
  });

  describe('the compare-and-set', () => {
    it('refuses a commit on a revision that is no longer current, and writes nothing of it', async () => {
      const key = newKey();
      await write({ key, body: '1', history: { from: 0, entries: ['a'] } });
      const read = await revisionOf(key);
      await write({ key, body: '2', expectedRevision: read });
      const late = {
        key,
        body: '3',
        expectedRevision: read,
        outbox: { turnId: 't', replies: '[]' },
        history: { from: 1, entries: ['b'] },
      };
      expect(await write(late)).toBe('conflict');
      expect(await store.read(key)).toMatchObject({ body: '2', undelivered: [] });
      expect(await store.history(key.conversationId, 0)).toEqual({ entries: ['a'], next: 1 });
    });

    it('refuses a first commit when somebody is there, and a later one when nobody is', async () => {
      const key = newKey();
      expect(await write({ key, expectedRevision: 12 })).toBe('conflict');
      await write({ key, body: '1' });
      expect(await write({ key, body: '2' })).toBe('conflict');
      expect((await store.read(key))?.body).toBe('1');
    });

    it('lets exactly one of many first commits through', async () => {
      const key = newKey();
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) => write({ key, body: `${index}` })),
      );
      expect(results.filter((result) => result === 'committed')).toHaveLength(1);
      expect((await store.read(key))?.body).toBe(`${results.indexOf('committed')}`);
    });

    it('loses no increment when two instances count at once', async () => {
      const key = newKey();
      const second = await under.open(clock);
      const count = async (instance: ConversationStore) => {
        for (let done = 0; done < 8; ) {
          const record = await instance.read(key);
          const body = `${Number(record?.body ?? 0) + 1}`;
          const commit = { key, body, expectedRevision: record?.revision ?? 0, expiresAt: now + HOUR };
          if ((await instance.commit(commit)) === 'committed') done += 1;
        }
      };
      await Promise.all([count(store), count(store), count(second)]);
      expect((await store.read(key))?.body).toBe('24');
      if (second !== store) await second.close();
    });

    it('does not let a turn that was under way write back what was forgotten meanwhile', async () => {
      const key = newKey();
      await write({ key, body: '"private"' });
      const read = await revisionOf(key);
      await store.forget(key.conversationId);
      expect(await write({ key, expectedRevision: read, body: '"private"' })).toBe('conflict');
      await write({ key, body: '"new"' });
      expect(await write({ key, expectedRevision: read, body: '"private"' })).toBe('conflict');
      expect((await store.read(key))?.body).toBe('"new"');
    });
  });

  describe('kept replies', () => {
    it('are there until they are marked delivered, whatever the order of the marks', async () => {
      const key = newKey();
      await write({ key, outbox: { turnId: 't1', replies: '["hello"]' } });
      await write({
        key,
        expectedRevision: await revisionOf(key),
        outbox: { turnId: 't2', replies: '["there"]' },
      });
      expect((await store.read(key))?.undelivered).toEqual([
        { turnId: 't1', replies: '["hello"]' },
        { turnId: 't2', replies: '["there"]' },
      ]);
      await store.markDelivered(key, 't2');
      expect((await store.read(key))?.undelivered).toEqual([{ turnId: 't1', replies: '["hello"]' }]);
      await store.markDelivered(key, 't1');
      expect((await store.read(key))?.undelivered).toEqual([]);
    });

    it('of a few turns are enough', async () => {
      const key = newKey();
      for (let turn = 0; turn < MAX_UNDELIVERED + 3; turn += 1) {
        const outbox = { turnId: `t${turn}`, replies: `[${turn}]` };
        await write({ key, expectedRevision: await revisionOf(key), outbox });
      }
      const kept = (await store.read(key))?.undelivered ?? [];
      expect(kept.map(({ turnId }) => turnId)).toEqual(['t3', 't4', 't5', 't6']);
    });

    it('wait for their mark, however many turns are delivered meanwhile', async () => {
      const key = newKey();
      await write({ key, outbox: { turnId: 'lost', replies: '["lost"]' } });
      for (let turn = 0; turn < 10; turn += 1) {
        const outbox = { turnId: `t${turn}`, replies: '[]' };
        await write({ key, expectedRevision: await revisionOf(key), outbox });
        await store.markDelivered(key, outbox.turnId);
      }
      expect((await store.read(key))?.undelivered).toEqual([{ turnId: 'lost', replies: '["lost"]' }]);
    });

    it('can be marked many at once, also twice, also of nobody', async () => {
      const keys = Array.from({ length: 20 }, newKey);
      await Promise.all(keys.map((key) => write({ key, outbox: { turnId: 't', replies: '[]' } })));
      await Promise.all([...keys, ...keys, newKey()].map((key) => store.markDelivered(key, 't')));
      for (const key of keys) expect((await store.read(key))?.undelivered).toEqual([]);
    });

    it('of one person are not marked by another', async () => {
      const key = newKey();
      await write({ key, outbox: { turnId: 't', replies: '[1]' } });
      await write({ key: { ...key, personId: 'other' }, outbox: { turnId: 't', replies: '[2]' } });
      await store.markDelivered(key, 't');
      expect((await store.read({ ...key, personId: 'other' }))?.undelivered).toHaveLength(1);
    });

    it('do not stand in the way of the next commit, nor does their mark', async () => {
      const key = newKey();
      await write({ key, outbox: { turnId: 't', replies: '[]' } });
      const read = await revisionOf(key);
      await store.markDelivered(key, 't');
      const record = await store.read(key);
      expect(await write({ key, expectedRevision: record?.revision ?? read })).toBe('committed');
    });
  });

  describe('history', () => {
    it('grows with the commits, page by page, from any position', async () => {
      const key = newKey();
      const { conversationId } = key;
      expect(await store.historyEnd(conversationId)).toBe(0);
      expect(await store.history(conversationId, 0)).toEqual({ entries: [], next: 0 });
      await write({ key, history: { from: 0, entries: ['a', 'b'] } });
      await write({
        key,
        expectedRevision: await revisionOf(key),
        history: { from: 2, entries: ['c\u2028 "ü"'] },
      });
      expect(await store.historyEnd(conversationId)).toBe(3);
      expect(await store.history(conversationId, 0)).toEqual({
        entries: ['a', 'b', 'c\u2028 "ü"'],
        next: 3,
      });
      expect(await store.history(conversationId, 2)).toEqual({ entries: ['c\u2028 "ü"'], next: 3 });
      expect(await store.history(conversationId, 3)).toEqual({ entries: [], next: 3 });
    });

    it('is read from the start when the position lies beyond its end', async () => {
      const key = newKey();
      await write({ key, history: { from: 0, entries: ['a', 'b'] } });
      expect(await store.history(key.conversationId, 40)).toEqual({ entries: ['a', 'b'], next: 2 });
    });

    it('is one per conversation: who adds anywhere but at its end must read again', async () => {
      const key = newKey();
      const other = { ...key, personId: 'other' };
      await write({ key, history: { from: 0, entries: ['a'] } });
      expect(await write({ key: other, body: '2', history: { from: 0, entries: ['b'] } })).toBe('conflict');
      expect(await write({ key: other, body: '2', history: { from: 2, entries: ['b'] } })).toBe('conflict');
      expect(await store.read(other)).toBeUndefined();
      expect(await write({ key: other, body: '2', history: { from: 1, entries: ['b'] } })).toBe('committed');
      expect((await store.history(key.conversationId, 0)).entries).toEqual(['a', 'b']);
    });

    it('has no hole and nothing twice when two people add at once', async () => {
      const key = newKey();
      const add = async (personId: string) => {
        for (let done = 0; done < 6; ) {
          const record = await store.read({ ...key, personId });
          const from = await store.historyEnd(key.conversationId);
          const result = await write({
            key: { ...key, personId },
            expectedRevision: record?.revision ?? 0,
            history: { from, entries: [`${personId}${done}`] },
          });
          if (result === 'committed') done += 1;
        }
      };
      await Promise.all([add('a'), add('b')]);
      const { entries, next } = await store.history(key.conversationId, 0);
      expect(next).toBe(12);
      expect([...entries].sort()).toEqual([
        'a0',
        'a1',
        'a2',
        'a3',
        'a4',
        'a5',
        'b0',
        'b1',
        'b2',
        'b3',
        'b4',
        'b5',
      ]);
    });

    it('comes in pages, keeps the newest entries and their positions', async () => {
      const key = newKey();
      const { conversationId } = key;
      const total = MAX_HISTORY + 150;
      for (let from = 0; from < total; from += 50) {
        const entries = Array.from({ length: 50 }, (_, index) => `${from + index}`);
        const expectedRevision = await revisionOf(key);
        expect(await write({ key, expectedRevision, history: { from, entries } })).toBe('committed');
      }
      expect(await store.historyEnd(conversationId)).toBe(total);
      const read: string[] = [];
      for (let from = 0; ; ) {
        const page = await store.history(conversationId, from);
        expect(page.entries.length).toBeLessThanOrEqual(HISTORY_PAGE);
        read.push(...page.entries);
        if (page.entries.length === 0) break;
        from = page.next;
      }
      expect(read).toEqual(Array.from({ length: MAX_HISTORY }, (_, index) => `${150 + index}`));
    });

    it('keeps big entries whole', async () => {
      const key = newKey();
      const entries = Array.from({ length: 12 }, (_, index) => JSON.stringify(`${index}`.repeat(25_000)));
      for (const [from, entry] of entries.entries()) {
        await write({ key, expectedRevision: await revisionOf(key), history: { from, entries: [entry] } });
      }
      expect((await store.history(key.conversationId, 0)).entries).toEqual(entries);
      expect((await store.history(key.conversationId, 7)).entries).toEqual(entries.slice(7));
    });
  });

  describe('listening', () => {
    it('tells of growth through this instance and another, and stops when told to', async () => {
      const key = newKey();
      const second = await under.open(clock);
      let here = 0;
      let there = 0;
      const stopHere = store.onHistory(key.conversationId, () => {
        here += 1;
      });
      const stopThere = second.onHistory(key.conversationId, () => {
        there += 1;
      });
      await write({ key, history: { from: 0, entries: ['a'] } });
      await vi.waitFor(() => expect([here > 0, there > 0]).toEqual([true, true]), 10_000);
      stopHere();
      stopThere();
      const before = { here, there };
      const heard = new Promise<void>((resolve) => {
        const stop = second.onHistory(key.conversationId, () => {
          stop();
          resolve();
        });
      });
      await write({
        key,
        expectedRevision: await revisionOf(key),
        history: { from: 1, entries: ['b'] },
      });
      await heard;
      expect({ here, there }).toEqual(before);
      if (second !== store) await second.close();
    });

    it('tells each of several listeners', async () => {
      const key = newKey();
      const heard = [0, 1, 2].map(
        () => new Promise<void>((resolve) => store.onHistory(key.conversationId, resolve)),
      );
      await write({ key, history: { from: 0, entries: ['a'] } });
      await Promise.all(heard);
    });
  });

  describe('expiry', () => {
    it('hides a record from the moment on which it expires', async () => {
      const key = newKey();
      await write({ key, expiresAt: now + HOUR, history: { from: 0, entries: ['a'] } });
      now += HOUR - 1;
      expect(await store.read(key)).toBeDefined();
      now += 1;
      expect(await store.read(key)).toBeUndefined();
      expect(await store.knows(key.conversationId)).toBe(false);
      expect(await store.historyEnd(key.conversationId)).toBe(0);
      expect(await store.history(key.conversationId, 0)).toEqual({ entries: [], next: 0 });
    });

    it('begins anew over what has expired, with nothing left of it', async () => {
      const key = newKey();
      const outbox = { turnId: 't', replies: '["old"]' };
      await write({ key, body: '"old"', outbox, history: { from: 0, entries: ['old'] } });
      now += 2 * HOUR;
      expect(await write({ key, body: '"new"', history: { from: 0, entries: ['new'] } })).toBe('committed');
      expect(await store.read(key)).toMatchObject({ body: '"new"', undelivered: [] });
      expect((await store.history(key.conversationId, 0)).entries).toEqual(['new']);
    });

    it('lets a turn finish that began before its record expired', async () => {
      const key = newKey();
      await write({ key, body: '1' });
      const read = await revisionOf(key);
      now += HOUR + 1;
      expect(await write({ key, body: '2', expectedRevision: read })).toBe('committed');
      expect((await store.read(key))?.body).toBe('2');
    });

    it('deletes what has expired and only that, and counts it', async () => {
      const [gone, also, stays] = [newKey(), newKey(), newKey()];
      await write({ key: gone, expiresAt: now + 10, history: { from: 0, entries: ['a'] } });
      await write({ key: also, expiresAt: now + 10, outbox: { turnId: 't', replies: '[]' } });
      await write({ key: stays, expiresAt: now + HOUR, history: { from: 0, entries: ['b'] } });
      expect(await store.expire(now + 10)).toBe(2);
      expect(await store.expire(now + 10)).toBe(0);
      expect(await store.read(gone)).toBeUndefined();
      expect((await store.history(stays.conversationId, 0)).entries).toEqual(['b']);
    });

    it('keeps the history while anybody in the conversation is still there', async () => {
      const key = newKey();
      await write({ key, expiresAt: now + 10, history: { from: 0, entries: ['a'] } });
      await write({ key: { ...key, personId: 'other' }, expiresAt: now + HOUR });
      now += 10;
      expect(await store.expire(now)).toBe(1);
      expect((await store.history(key.conversationId, 0)).entries).toEqual(['a']);
    });

    it('works beyond 2038 and beyond 32 bits of seconds (S21)', async () => {
      now = Date.UTC(2107, 0, 1);
      const key = newKey();
      await write({ key, expiresAt: now + HOUR });
      expect(await store.read(key)).toBeDefined();
      expect(await store.expire(now)).toBe(0);
      expect(await store.expire(now + HOUR)).toBe(1);
    });

    it('is not confused by a clock that goes back (S21)', async () => {
      const key = newKey();
      await write({ key });
      now -= 365 * 24 * HOUR;
      expect(await store.read(key)).toBeDefined();
      expect(await store.expire(now)).toBe(0);
      await write({ key, expectedRevision: await revisionOf(key), expiresAt: now + HOUR });
      now += 2 * HOUR;
      expect(await store.read(key)).toBeUndefined();
    });

    it('deletes many', async () => {
      const keys = Array.from({ length: 450 }, newKey);
      for (let from = 0; from < keys.length; from += 50) {
        await Promise.all(keys.slice(from, from + 50).map((key) => write({ key, expiresAt: now + 1 })));
      }
      expect(await store.expire(now + 1)).toBe(450);
    });
  });

  describe('forgetting', () => {
    it('deletes one person at once, and the history, and nobody else', async () => {
      const key = newKey();
      const other = { ...key, personId: 'other' };
      await write({ key, history: { from: 0, entries: ['a'] }, outbox: { turnId: 't', replies: '[]' } });
      await write({ key: other, body: '"stays"' });
      await store.forget(key.conversationId, key.personId);
      expect(await store.read(key)).toBeUndefined();
      expect(await store.historyEnd(key.conversationId)).toBe(0);
      expect((await store.read(other))?.body).toBe('"stays"');
      await write({ key });
      expect((await store.read(key))?.undelivered).toEqual([]);
    });

    it('deletes a whole conversation, and no other', async () => {
      const key = newKey();
      const elsewhere = newKey();
      await write({ key, history: { from: 0, entries: ['a'] } });
      await write({ key: { ...key, personId: '*' } });
      await write({ key: elsewhere });
      await store.forget(key.conversationId);
      expect(await store.knows(key.conversationId)).toBe(false);
      expect(await store.read(key)).toBeUndefined();
      expect(await store.knows(elsewhere.conversationId)).toBe(true);
    });

    it('of what is not there is no error', async () => {
      await store.forget(newKey().conversationId);
      await store.forget(newKey().conversationId, 'nobody');
    });

    it('works through an instance that has not seen what there is', async () => {
      const key = newKey();
      const second = await under.open(clock);
      expect(await second.read(key)).toBeUndefined();
      await write({ key, outbox: { turnId: 't', replies: '[]' } });
      await second.markDelivered(key, 't');
      expect((await store.read(key))?.undelivered).toEqual([]);
      await second.forget(key.conversationId);
      expect(await store.read(key)).toBeUndefined();
      if (second !== store) await second.close();
    });

    it('is seen by another instance at once', async () => {
      const key = newKey();
      const second = await under.open(clock);
      await write({ key, history: { from: 0, entries: ['a'] } });
      expect(await second.read(key)).toBeDefined();
      await store.forget(key.conversationId);
      expect(await second.read(key)).toBeUndefined();
      expect(await second.historyEnd(key.conversationId)).toBe(0);
      if (second !== store) await second.close();
    });
  });

  describe('secrets', () => {
    it('keeps the first proposal and gives everybody that one', async () => {
      const name = `key-${randomUUID()}`;
      const second = await under.open(clock);
      const given = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          (index % 2 ? store : second).keepSecret(name, `secret ${index}`),
        ),
      );
      expect(new Set(given).size).toBe(1);
      expect(given[0]).toMatch(/^secret \d$/);
      expect(await store.keepSecret(name, 'late')).toBe(given[0]);
      expect(await store.keepSecret(`${name}-other`, 'other')).toBe('other');
      if (second !== store) await second.close();
    });

    it('does not let them expire', async () => {
      const name = `key-${randomUUID()}`;
      await store.keepSecret(name, 'secret');
      await store.expire(Number.MAX_SAFE_INTEGER);
      expect(await store.keepSecret(name, 'other')).toBe('secret');
    });
  });

  describe('life', () => {
    it('answers a ping', async () => {
      await store.ping();
    });

    it('rejects every call after close with STORE_CLOSED, and closes twice without harm', async () => {
      const second = under.lasts ? await under.open(clock) : await (await start()).open(clock);
      const key = newKey();
      await second.close();
      await second.close();
      const calls = [
        () => second.read(key),
        () => second.commit({ key, expectedRevision: 0, body: '{}', expiresAt: now + HOUR }),
        () => second.markDelivered(key, 't'),
        () => second.knows('c'),
        () => second.historyEnd('c'),
        () => second.history('c', 0),
        () => second.forget('c'),
        () => second.expire(0),
        () => second.keepSecret('n', 's'),
        () => second.ping(),
      ];
      for (const call of calls) {
        const error = await call().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        expect(error).toBeInstanceOf(StoreError);
        expect(error).toMatchObject({ code: 'STORE_CLOSED' });
      }
    });

    it('keeps everything when it is closed and opened again, where it lasts', async () => {
      if (!under.lasts) return;
      const key = newKey();
      const first = await under.open(clock);
      await first.commit({
        key,
        expectedRevision: 0,
        body: '"stays"',
        expiresAt: now + HOUR,
        outbox: { turnId: 't1', replies: '[1]' },
        history: { from: 0, entries: ['a', 'b'] },
      });
      const marked = first.markDelivered(key, 't1');
      await first.close();
      await marked;
      const second = await under.open(clock);
      expect(await second.read(key)).toMatchObject({ body: '"stays"', undelivered: [] });
      expect((await second.history(key.conversationId, 0)).entries).toEqual(['a', 'b']);
      await second.close();
    });
  });
}
