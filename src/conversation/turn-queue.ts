import { TurnError } from './turn-error.ts';

/** How many turns of one conversation may wait behind the one that runs. A thumb is slower than that; a flood is not. */
export const MAX_WAITING = 20;

interface Line {
  tail: Promise<unknown>;
  length: number;
}

/** One turn at a time in each conversation, in the order of arrival; conversations do not wait for each other. */
export class TurnQueue {
  readonly #lines = new Map<string, Line>();

  /** How many conversations have a turn running or waiting. */
  get size(): number {
    return this.#lines.size;
  }

  /**
   * Runs the work when it is its turn.
   * @throws TurnError `TURN_QUEUE_FULL` when {@link MAX_WAITING} wait already
   */
  async run<T>(conversationId: string, work: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(conversationId) ?? { tail: Promise.resolve(), length: 0 };
    if (line.length > MAX_WAITING) throw new TurnError('TURN_QUEUE_FULL');
    this.#lines.set(conversationId, line);
    line.length += 1;
    const result = line.tail.then(work);
    line.tail = result.catch(() => undefined).then(() => this.#leave(conversationId, line));
    return result;
  }

  /** Resolves when nothing runs and nothing waits. */
  async drain(): Promise<void> {
    while (this.#lines.size > 0) await Promise.all([...this.#lines.values()].map(({ tail }) => tail));
  }

  #leave(conversationId: string, line: Line): void {
    line.length -= 1;
    if (line.length === 0) this.#lines.delete(conversationId);
  }
}
