/**
 * Whose state it is: one person in one conversation, so that two people in a group chat never mix.
 * `personId` is `*` for what belongs to the conversation as a whole (whether the bot has greeted).
 */
export interface ConversationKey {
  /** Channel and conversation id, joined by the conversation room; opaque to a store. */
  readonly conversationId: string;
  readonly personId: string;
}

/** One stored record: JSON text written by the conversation room and opaque to a store. */
export interface StoredRecord {
  readonly body: string;
  /** Grows by one with every commit; the compare-and-set compares it. */
  readonly revision: number;
  /** The last turn whose replies are known to have left (see {@link ConversationStore.markDelivered}). */
  readonly deliveredTurn: string | null;
}

/** What one turn writes, all or nothing. */
export interface Commit {
  readonly key: ConversationKey;
  /** The revision that was read, or 0 when nothing was there. */
  readonly expectedRevision: number;
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Lines to add to the conversation's history from this position on (self-hosted Direct Line only). */
  readonly history?: { readonly from: number; readonly entries: readonly string[] };
}

/** `conflict`: somebody else committed first; read again and run the turn again. */
export type CommitResult = 'committed' | 'conflict';

/** A part of a conversation's history. */
export interface HistoryPage {
  readonly entries: readonly string[];
  /** The position after the last entry: the next page begins here. */
  readonly next: number;
}

/** Where conversation state lives. One conformance suite holds every implementation to this text. */
export interface ConversationStore {
  /** The record, or `undefined` when there is none or it has expired. */
  read(key: ConversationKey): Promise<StoredRecord | undefined>;
  commit(commit: Commit): Promise<CommitResult>;
  /** Notes that the replies of a turn have left, so that a repeated delivery does not send them again. */
  markDelivered(key: ConversationKey, turnId: string): Promise<void>;
  /** Entries of the history from a position on. A position beyond the end reads from the start. */
  history(conversationId: string, from: number): Promise<HistoryPage>;
  /** Calls back when a conversation's history grew, through this process or another one. Returns the way to stop. */
  onHistory(listener: (conversationId: string) => void): () => void;
  /** Deletes all of a conversation, or what belongs to one person in it, history included, at once. */
  forget(conversationId: string, personId?: string): Promise<void>;
  /** Deletes what has expired; returns how many records went. */
  expire(now: number): Promise<number>;
  /** Keeps a small named secret (the token signing key): the first caller's value stays, every caller gets that one. */
  keepSecret(name: string, proposal: string): Promise<string>;
  /** Resolves when the store can serve; rejects with a coded error when it cannot. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
