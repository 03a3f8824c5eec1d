import { describe, expect, it } from 'vitest';
import { WriteBatch } from '../../src/storage/write-batch.ts';

/** A number that is written all or nothing. */
function ledger() {
  const state = { total: 0, transactions: 0 };
  const batch = new WriteBatch((work) => {
    const before = state.total;
    state.transactions += 1;
    try {
      work();
    } catch (error) {
      state.total = before;
      throw error;
    }
  });
  const add = (amount: number) =>
    batch.add(() => {
      state.total += amount;
      if (amount < 0) throw new Error(`not ${amount}`);
      return state.total;
    });
  return { state, batch, add };
}

describe('a batch of writes', () => {
  it('is one transaction for all of one tick, in their order', async () => {
    const { state, add } = ledger();
    expect(await Promise.all([add(1), add(2), add(3)])).toEqual([1, 3, 6]);
    expect(state.transactions).toBe(1);
    expect(await add(4)).toBe(10);
    expect(state.transactions).toBe(2);
  });

  it('does not let one that fails harm the others, and counts none twice', async () => {
    const { state, add } = ledger();
    const results = await Promise.allSettled([add(1), add(-5), add(3)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(state.total).toBe(4);
  });

  it('rejects one that fails alone', async () => {
    const { state, add } = ledger();
    await expect(add(-1)).rejects.toThrow('not -1');
    expect(state).toEqual({ total: 0, transactions: 1 });
  });

  it('is drained when everything that was added is written', async () => {
    const { state, batch, add } = ledger();
    void add(1);
    await batch.drain();
    expect(state.total).toBe(1);
    await batch.drain();
  });
});
