/** Who wants to hear that a conversation's history grew. */
export class HistoryListeners {
  readonly #listeners = new Map<string, Set<() => void>>();

  /** How many conversations are listened to. */
  get size(): number {
    return this.#listeners.size;
  }

  /** The conversations that are listened to. */
  conversations(): readonly string[] {
    return [...this.#listeners.keys()];
  }

  has(conversation: string): boolean {
    return this.#listeners.has(conversation);
  }

  add(conversation: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(conversation) ?? new Set();
    // A function of its own, so that the same listener can be added twice and removed once.
    const call = () => listener();
    listeners.add(call);
    this.#listeners.set(conversation, listeners);
    return () => {
      listeners.delete(call);
      if (listeners.size === 0 && this.#listeners.get(conversation) === listeners) {
        this.#listeners.delete(conversation);
      }
    };
  }

  /** Calls back later, so that no listener runs inside a store's call, nor its error there; none that has stopped. */
  notify(conversation: string): void {
    const listeners = this.#listeners.get(conversation);
    for (const listener of listeners ?? []) {
      setImmediate(() => {
        if (listeners?.has(listener)) listener();
      });
    }
  }

  notifyAll(): void {
    for (const conversation of this.#listeners.keys()) this.notify(conversation);
  }

  clear(): void {
    for (const listeners of this.#listeners.values()) listeners.clear();
    this.#listeners.clear();
  }
}
