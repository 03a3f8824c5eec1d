interface Write {
  /** Does the work and keeps its result. */
  readonly work: () => void;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Gathers the writes of one tick, so that they are one transaction: many conversations at once then cost the disk
 * little more than one. Each promise is kept only after the transaction.
 */
export class WriteBatch {
  readonly #transaction: (work: () => void) => void;
  #waiting: Write[] = [];
  #flushing: Promise<void> | undefined;

  /** @param transaction does the work all or nothing */
  constructor(transaction: (work: () => void) => void) {
    this.#transaction = transaction;
  }

  /** Resolves to what the work returned, once that is written. The work may be called twice. */
  add<T>(work: () => T): Promise<T> {
    const written = new Promise<T>((resolve, reject) => {
      let result: T;
      this.#waiting.push({
        work: () => {
          result = work();
        },
        done: () => resolve(result),
        failed: reject,
      });
    });
    this.#flushing ??= new Promise((resolve) => setImmediate(resolve)).then(() => this.#flush());
    return written;
  }

  /** Resolves when nothing waits. */
  async drain(): Promise<void> {
    await this.#flushing;
  }

  #flush(): void {
    const writes = this.#waiting;
    this.#waiting = [];
    this.#flushing = undefined;
    try {
      this.#transaction(() => {
        for (const { work } of writes) work();
      });
      for (const { done } of writes) done();
    } catch (error) {
      // One of them may be at fault: each on its own, so that the others do not suffer.
      if (writes.length === 1) writes[0]?.failed(error);
      else for (const write of writes) this.#writeAlone(write);
    }
  }

  #writeAlone({ work, done, failed }: Write): void {
    try {
      this.#transaction(work);
      done();
    } catch (error) {
      failed(error);
    }
  }
}
