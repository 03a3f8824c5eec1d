import type { ConversationKey } from './conversation-store.ts';

interface Mark {
  readonly key: ConversationKey;
  readonly turnId: string;
}

/** Gathers the marks of one tick, so that they are one transaction. */
export class DeliveredMarks {
  readonly #write: (marks: readonly Mark[]) => void;
  #waiting: Mark[] = [];
  #written: Promise<void> | undefined;

  constructor(write: (marks: readonly Mark[]) => void) {
    this.#write = write;
  }

  /** Resolves when the mark is written. */
  add(key: ConversationKey, turnId: string): Promise<void> {
    this.#waiting.push({ key, turnId });
    this.#written ??= new Promise((resolve) => setImmediate(resolve)).then(() => this.#writeWaiting());
    return this.#written;
  }

  /** Resolves when nothing waits. */
  async flush(): Promise<void> {
    await this.#written;
  }

  #writeWaiting(): void {
    const marks = this.#waiting;
    this.#waiting = [];
    this.#written = undefined;
    this.#write(marks);
  }
}
