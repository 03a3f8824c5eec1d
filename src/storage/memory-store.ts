import {
  type Commit,
  type CommitResult,
  type ConversationKey,
  type ConversationStore,
  HISTORY_PAGE,
  type HistoryPage,
  type KeptReplies,
  MAX_HISTORY,
  MAX_UNDELIVERED,
  type StoredRecord,
} from './conversation-store.ts';
import { firstRevision } from './first-revision.ts';
import { HistoryListeners } from './history-listeners.ts';
import { StoreError } from './store-error.ts';
import type { StoreLog } from './store-log.ts';

/** The most characters that all conversations together may take, unless told otherwise: about 128 MB. */
const MAX_CHARACTERS = 128 * 1024 * 1024;

/** What a record costs besides its text, in characters. */
const RECORD_OVERHEAD = 500;

interface MemoryRecord extends StoredRecord {
  readonly expiresAt: number;
}

interface Conversation {
  readonly people: Map<string, MemoryRecord>;
  history: readonly string[];
  /** The position of the first entry that is kept. */
  historyStart: number;
  size: number;
}

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
  readonly #conversations = new Map<string, Conversation>();
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

  async read(key: ConversationKey): Promise<StoredRecord | undefined> {
    const record = this.#record(key);
    return record && { body: record.body, revision: record.revision, undelivered: record.undelivered };
  }

  async commit({ key, expectedRevision, body, expiresAt, outbox, history }: Commit): Promise<CommitResult> {
    this.#assertOpen();
    // A record may expire while its turn runs: the turn still counts, as long as nobody else wrote.
    const before = this.#conversations.get(key.conversationId)?.people.get(key.personId);
    const fits = before?.revision === expectedRevision || (expectedRevision === 0 && !this.#record(key));
    if (!fits) return 'conflict';
    if (expectedRevision === 0 && !this.#live(key.conversationId)) this.#remove(key.conversationId);
    const conversation = this.#conversations.get(key.conversationId) ?? newConversation();
    if (history && history.from !== endOf(conversation)) return 'conflict';

    const kept = expectedRevision === 0 ? [] : (before?.undelivered ?? []);
    conversation.people.set(key.personId, {
      body,
      expiresAt,
      revision: expectedRevision === 0 ? firstRevision() : expectedRevision + 1,
      undelivered: outbox ? [...kept, outbox].slice(-MAX_UNDELIVERED) : kept,
    });
    if (history) append(conversation, history.entries);
    this.#put(key.conversationId, conversation);
    this.#makeRoom();
    if (history) this.#listeners.notify(key.conversationId);
    return 'committed';
  }

  async markDelivered(key: ConversationKey, turnId: string): Promise<void> {
    this.#assertOpen();
    const conversation = this.#conversations.get(key.conversationId);
    const record = conversation?.people.get(key.personId);
    if (!conversation || !record) return;
    const undelivered = record.undelivered.filter((kept) => kept.turnId !== turnId);
    conversation.people.set(key.personId, { ...record, undelivered });
    this.#measure(conversation);
  }

  async knows(conversationId: string): Promise<boolean> {
    return this.#live(conversationId) !== undefined;
  }

  async historyEnd(conversationId: string): Promise<number> {
    const conversation = this.#live(conversationId);
    return conversation ? endOf(conversation) : 0;
  }

  async history(conversationId: string, from: number): Promise<HistoryPage> {
    const conversation = this.#live(conversationId);
    if (!conversation) return { entries: [], next: 0 };
    const { history, historyStart } = conversation;
    const first = from > endOf(conversation) ? historyStart : Math.max(from, historyStart);
    const entries = history.slice(first - historyStart, first - historyStart + HISTORY_PAGE);
    return { entries, next: first + entries.length };
  }

  onHistory(conversationId: string, listener: () => void): () => void {
    return this.#listeners.add(conversationId, listener);
  }

  async forget(conversationId: string, personId?: string): Promise<void> {
    this.#assertOpen();
    const conversation = this.#conversations.get(conversationId);
    if (!conversation) return;
    if (personId !== undefined) conversation.people.delete(personId);
    if (personId === undefined || conversation.people.size === 0) {
      this.#remove(conversationId);
      return;
    }
    conversation.history = [];
    conversation.historyStart = 0;
    this.#measure(conversation);
  }

  async expire(now: number): Promise<number> {
    this.#assertOpen();
    let gone = 0;
    for (const [id, conversation] of this.#conversations) {
      for (const [person, record] of conversation.people) {
        if (record.expiresAt > now) continue;
        conversation.people.delete(person);
        gone += 1;
      }
      if (conversation.people.size === 0) this.#remove(id);
      else this.#measure(conversation);
    }
    return gone;
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

  #record({ conversationId, personId }: ConversationKey): MemoryRecord | undefined {
    this.#assertOpen();
    const record = this.#conversations.get(conversationId)?.people.get(personId);
    return record && record.expiresAt > this.#now() ? record : undefined;
  }

  /** The conversation, if any record of it has not expired. */
  #live(conversationId: string): Conversation | undefined {
    this.#assertOpen();
    const conversation = this.#conversations.get(conversationId);
    const now = this.#now();
    for (const record of conversation?.people.values() ?? []) if (record.expiresAt > now) return conversation;
    return undefined;
  }

  #put(conversationId: string, conversation: Conversation): void {
    this.#conversations.delete(conversationId);
    this.#conversations.set(conversationId, conversation);
    this.#measure(conversation);
  }

  #remove(conversationId: string): void {
    this.#size -= this.#conversations.get(conversationId)?.size ?? 0;
    this.#conversations.delete(conversationId);
  }

  #measure(conversation: Conversation): void {
    const size = sizeOf(conversation);
    this.#size += size - conversation.size;
    conversation.size = size;
  }

  #makeRoom(): void {
    let evicted = 0;
    for (const id of this.#conversations.keys()) {
      // The last one is the one just written.
      if (this.#size <= this.#maxSize || this.#conversations.size === 1) break;
      this.#remove(id);
      evicted += 1;
    }
    if (evicted > 0) this.#log({ code: 'STORE_EVICTED', conversations: evicted });
  }
}

function newConversation(): Conversation {
  return { people: new Map(), history: [], historyStart: 0, size: 0 };
}

function endOf(conversation: Conversation): number {
  return conversation.historyStart + conversation.history.length;
}

function append(conversation: Conversation, entries: readonly string[]): void {
  const end = endOf(conversation) + entries.length;
  conversation.history = [...conversation.history, ...entries].slice(-MAX_HISTORY);
  conversation.historyStart = end - conversation.history.length;
}

function sizeOf({ people, history }: Conversation): number {
  const keptSize = (kept: readonly KeptReplies[]) =>
    kept.reduce((sum, { replies }) => sum + replies.length, 0);
  let size = 0;
  for (const record of people.values())
    size += RECORD_OVERHEAD + record.body.length + keptSize(record.undelivered);
  for (const entry of history) size += entry.length;
  return size;
}
