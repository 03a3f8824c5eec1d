import {
  type ConversationDocument,
  committed,
  historyEndOf,
  ifLive,
  recordIn,
  withoutExpired,
  withoutPerson,
  withoutReplies,
} from './conversation-document.ts';
import {
  type Commit,
  type CommitResult,
  type ConversationKey,
  type ConversationStore,
  HISTORY_PAGE,
  type HistoryPage,
  type StoredRecord,
} from './conversation-store.ts';
import { HistoryListeners } from './history-listeners.ts';
import { StoreError } from './store-error.ts';
import type { StoreLog } from './store-log.ts';

/** The most characters that all conversations together may take, unless told otherwise: about 128 MB. */
const MAX_CHARACTERS = 128 * 1024 * 1024;

/** What a record costs besides its text, in characters. */
const RECORD_OVERHEAD = 500;

/** Options of {@link createMemoryStore}. */
export interface MemoryStoreOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: StoreLog;
  /** The most characters to hold; the conversations that were silent longest go first. */
  readonly maxCharacters?: number;
}

/** Keeps conversations in this process only: they end with it. For trying out, and for tests. */
export function createMemoryStore(options: MemoryStoreOptions): ConversationStore {
  return new MemoryStore(options);
}

class MemoryStore implements ConversationStore {
  readonly shared = false;
  /** In the order of the last commit, the oldest first. */
  readonly #conversations = new Map<
    string,
    { readonly document: ConversationDocument; readonly size: number }
  >();
  readonly #secrets = new Map<string, string>();
  readonly #listeners = new HistoryListeners();
  readonly #now: () => number;
  readonly #log: StoreLog;
  readonly #maxSize: number;
  #size = 0;
  #closed = false;

  constructor({ now, log, maxCharacters = MAX_CHARACTERS }: MemoryStoreOptions) {
    this.#now = now;
    this.#log = log;
    this.#maxSize = maxCharacters;
  }

  async read({ conversationId, personId }: ConversationKey): Promise<StoredRecord | undefined> {
    const record = recordIn(this.#document(conversationId), personId, this.#now());
    return record && { body: record.body, revision: record.revision, undelivered: record.undelivered };
  }

  async commit(commit: Commit): Promise<CommitResult> {
    const { conversationId } = commit.key;
    const document = committed(this.#document(conversationId), commit, this.#now());
    if (document === 'conflict') return 'conflict';
    // Removed first, so that it stands at the end of the order.
    this.#put(conversationId, undefined);
    this.#put(conversationId, document);
    this.#makeRoom();
    if (commit.history) this.#listeners.notify(conversationId);
    return 'committed';
  }

  async markDelivered({ conversationId, personId }: ConversationKey, turnId: string): Promise<void> {
    const document = this.#document(conversationId);
    if (document) this.#put(conversationId, withoutReplies(document, personId, turnId));
  }

  async knows(conversationId: string): Promise<boolean> {
    return this.#live(conversationId) !== undefined;
  }

  async historyEnd(conversationId: string): Promise<number> {
    const document = this.#live(conversationId);
    return document ? historyEndOf(document) : 0;
  }

  async history(conversationId: string, from: number): Promise<HistoryPage> {
    const document = this.#live(conversationId);
    if (!document) return { entries: [], next: 0 };
    const skipped = from > historyEndOf(document) ? 0 : Math.max(from - document.historyStart, 0);
    const entries = document.history.slice(skipped, skipped + HISTORY_PAGE);
    return { entries, next: document.historyStart + skipped + entries.length };
  }

  onHistory(conversationId: string, listener: () => void): () => void {
    return this.#listeners.add(conversationId, listener);
  }

  async forget(conversationId: string, personId?: string): Promise<void> {
    const document = this.#document(conversationId);
    if (!document) return;
    this.#put(conversationId, personId === undefined ? undefined : withoutPerson(document, personId));
  }

  async expire(now: number): Promise<number> {
    this.#assertOpen();
    let expired = 0;
    for (const [conversationId, { document }] of this.#conversations) {
      const { left, gone } = withoutExpired(document, now);
      if (gone > 0) this.#put(conversationId, left);
      expired += gone;
    }
    return expired;
  }

  async keepSecret(name: string, proposal: string): Promise<string> {
    this.#assertOpen();
    const kept = this.#secrets.get(name) ?? proposal;
    this.#secrets.set(name, kept);
    return kept;
  }

  async ping(): Promise<void> {
    this.#assertOpen();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#conversations.clear();
    this.#secrets.clear();
    this.#listeners.clear();
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreError('STORE_CLOSED');
  }

  #document(conversationId: string): ConversationDocument | undefined {
    this.#assertOpen();
    return this.#conversations.get(conversationId)?.document;
  }

  #live(conversationId: string): ConversationDocument | undefined {
    return ifLive(this.#document(conversationId), this.#now());
  }

  #put(conversationId: string, document: ConversationDocument | undefined): void {
    this.#size -= this.#conversations.get(conversationId)?.size ?? 0;
    if (!document) {
      this.#conversations.delete(conversationId);
      return;
    }
    const size = sizeOf(document);
    this.#conversations.set(conversationId, { document, size });
    this.#size += size;
  }

  #makeRoom(): void {
    let evicted = 0;
    for (const conversationId of this.#conversations.keys()) {
      // The last one is the one just written.
      if (this.#size <= this.#maxSize || this.#conversations.size === 1) break;
      this.#put(conversationId, undefined);
      evicted += 1;
    }
    if (evicted > 0) this.#log({ code: 'STORE_EVICTED', conversations: evicted });
  }
}

function sizeOf({ people, history }: ConversationDocument): number {
  let size = 0;
  for (const { body, undelivered } of Object.values(people)) {
    size += RECORD_OVERHEAD + body.length;
    for (const { replies } of undelivered) size += replies.length;
  }
  for (const entry of history) size += entry.length;
  return size;
}
