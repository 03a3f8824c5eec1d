import { StoreError } from '../storage/store-error.ts';

/** Longest wait for one call of the store, in milliseconds. */
const CALL_MS = 2500;

/** Longest time that one turn tries a store that fails, in milliseconds: a channel waits 15 s for the whole turn. */
const PATIENCE_MS = 5000;

/** The first wait between two tries, doubled each time, in milliseconds. */
const FIRST_WAIT_MS = 50;

/** Rejects with what `late` makes when the work takes longer. The work itself goes on; its result is dropped. */
export async function within<T>(milliseconds: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** One call of the store, within its time. */
export function callStore<T>(call: () => Promise<T>): Promise<T> {
  return within(CALL_MS, call(), () => new StoreError('STORE_TIMEOUT'));
}

/** The patience of one turn with its store: failing calls are tried again, all of them together for some seconds. */
export class Patience {
  #since: number | undefined;
  #wait = FIRST_WAIT_MS;

  /** The call's result; rejects with the last error when patience is at its end. */
  async with<T>(call: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await callStore(call);
      } catch (error) {
        if (!(error instanceof StoreError) || error.code === 'STORE_CLOSED') throw error;
        this.#since ??= performance.now();
        // Jitter, so that many turns do not come back at the same moment.
        const wait = this.#wait * (0.5 + Math.random());
        if (performance.now() - this.#since + wait > PATIENCE_MS) throw error;
        this.#wait *= 2;
        await pause(wait);
      }
    }
  }
}
