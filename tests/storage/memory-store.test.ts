import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { itHoldsToTheContract } from './conformance.ts';

describe('the memory store', () => {
  itHoldsToTheContract(async () => {
    let clock = () => 0;
    const store = createMemoryStore({ now: () => clock(), log: () => undefined });
    return {
      lasts: false,
      async open(now) {
        clock = now;
        return store;
      },
      async cleanUp() {},
    };
  });

  it('drops the conversations that were silent longest when it is full, says so, and stays within its bound', async () => {
    const events: { code: string }[] = [];
    const store = createMemoryStore({
      now: () => 0,
      log: (event) => events.push(event),
      maxCharacters: 20_000,
    });
    const key = (index: number) => ({ conversationId: `c${index}`, personId: 'p' });
    const commit = (index: number, expectedRevision: number) =>
      store.commit({ key: key(index), expectedRevision, body: 'x'.repeat(1000), expiresAt: 1 });
    for (let index = 0; index < 13; index += 1) await commit(index, 0);
    expect(events).toEqual([]);
    await commit(0, (await store.read(key(0)))?.revision ?? 0);
    await commit(13, 0);
    expect(events).toEqual([{ code: 'STORE_EVICTED', conversations: 1 }]);
    expect(await store.read(key(0))).toBeDefined();
    expect(await store.read(key(1))).toBeUndefined();
    for (let index = 14; index < 500; index += 1) await commit(index, 0);
    let kept = 0;
    for (let index = 0; index < 500; index += 1) kept += (await store.knows(`c${index}`)) ? 1 : 0;
    expect(kept).toBe(13);
  });

  it('holds 100,000 idle conversations within its bound, and really lets go of them when they expire (S19)', async () => {
    const store = createMemoryStore({ now: () => 0, log: () => undefined });
    const body = 'x'.repeat(500);
    const fill = async () => {
      for (let index = 0; index < 100_000; index += 1) {
        const key = { conversationId: `c${index}`, personId: 'p' };
        await store.commit({ key, expectedRevision: 0, body: body + index, expiresAt: 1 });
      }
    };
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const heap = () => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const empty = heap();
    await fill();
    const full = heap() - empty;
    expect(await store.expire(1)).toBe(100_000);
    const left = heap() - empty;
    expect(full).toBeGreaterThan(20_000_000);
    expect(left).toBeLessThan(full / 10);
    await store.close();
  });
});
