import { StoreError } from './store-error.ts';

/** The calls of a store that are under way, so that closing can wait for them and refuse those after it. */
export class RunningCalls {
  readonly #toStoreError: (error: unknown) => StoreError;
  readonly #running = new Set<Promise<unknown>>();
  #closed = false;

  constructor(toStoreError: (error: unknown) => StoreError) {
    this.#toStoreError = toStoreError;
  }

  /** Makes a call; whatever it rejects with becomes a coded error. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError('STORE_CLOSED');
    const running = call();
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      throw error instanceof StoreError ? error : this.#toStoreError(error);
    } finally {
      this.#running.delete(running);
    }
  }

  /** Refuses further calls and waits for those under way. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#running);
  }
}
