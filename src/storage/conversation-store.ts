/**
 * Whose state it is: one person in one conversation, so that two people in a group chat never mix.
 * `personId` is `*` for what belongs to the conversation as a whole (whether the bot has greeted).
 */
export interface ConversationKey {
  /** Channel and conversation id, joined by the conversation room; any string at all, opaque to a store. */
  readonly conversationId: string;
  readonly personId: string;
}

/** The replies of one turn, kept until they are known to have left. */
export interface KeptReplies {
  readonly turnId: string;
  /** JSON text, opaque to a store. */
  readonly replies: string;
}

/** One stored record: JSON text written by the conversation room and opaque to a store. */
export interface StoredRecord {
  readonly body: string;
  /**
   * Changes with every commit and is never 0; the compare-and-set compares it. A new record begins at a random
   * number, so that a turn which read a record before it was forgotten cannot write it back.
   */
  readonly revision: number;
  /** Replies of which nobody has said that they left, oldest first (see {@link ConversationStore.markDelivered}). */
  readonly undelivered: readonly KeptReplies[];
}

/** What one turn writes, all or nothing. */
export interface Commit {
  readonly key: ConversationKey;
  /** The revision that was read, or 0 when nothing was there. */
  readonly expectedRevision: number;
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Replies to keep until {@link ConversationStore.markDelivered}. Of more than {@link MAX_UNDELIVERED}, the oldest go. */
  readonly outbox?: KeptReplies;
  /**
   * Lines to add to the conversation's history (self-hosted Direct Line only). `from` must be where the history
   * ends, or the commit is a conflict: two people of one conversation can both be at it.
   */
  readonly history?: { readonly from: number; readonly entries: readonly string[] };
}

/** `conflict`: somebody else committed first, nothing was written; read again and run the turn again. */
export type CommitResult = 'committed' | 'conflict';

/** A part of a conversation's history. */
export interface HistoryPage {
  readonly entries: readonly string[];
  /** The position after the last entry of this page: the next page begins here. */
  readonly next: number;
}

/** How many turns' undelivered replies a record keeps; older ones have been overtaken by what came after. */
export const MAX_UNDELIVERED = 4;

/** How many entries of a conversation's history are kept; the oldest go first, positions stay what they were. */
export const MAX_HISTORY = 1000;

/** The most entries that one page of history holds. */
export const HISTORY_PAGE = 200;

/**
 * Where conversation state lives. One conformance suite holds every implementation to this text. Every call ends
 * within a few seconds, and rejects with a `StoreError` when it cannot do what it promises.
 */
export interface ConversationStore {
  /** May other processes be at work on the same conversations? */
  readonly shared: boolean;
  /** The record, or `undefined` when there is none or it has expired. */
  read(key: ConversationKey): Promise<StoredRecord | undefined>;
  commit(commit: Commit): Promise<CommitResult>;
  /** Notes that the replies of a turn have left, so that a repeated delivery does not send them again. */
  markDelivered(key: ConversationKey, turnId: string): Promise<void>;
  /** Is anything stored of anybody in this conversation? */
  knows(conversationId: string): Promise<boolean>;
  /** The position at which the next entry of the history will stand; 0 when there is none. */
  historyEnd(conversationId: string): Promise<number>;
  /**
   * Entries of the history from a position on, at most {@link HISTORY_PAGE}. A position beyond the end reads from
   * the start, one before the oldest entry that is kept reads from that entry. The history lives as long as any
   * record of its conversation.
   */
  history(conversationId: string, from: number): Promise<HistoryPage>;
  /**
   * Calls back soon after a conversation's history grew, through this process or another one that shares the
   * store. May call back once for several commits, or when nothing is new. Returns the way to stop.
   */
  onHistory(conversationId: string, listener: () => void): () => void;
  /**
   * Deletes all of a conversation, or one person's record in it, at once. The history goes either way, because it
   * does not say whose a line is.
   */
  forget(conversationId: string, personId?: string): Promise<void>;
  /** Deletes what has expired (`now` in milliseconds since the epoch); returns how many records went. */
  expire(now: number): Promise<number>;
  /** Keeps a small named secret (the token signing key): the first caller's value stays, every caller gets that one. */
  keepSecret(name: string, proposal: string): Promise<string>;
  /** Resolves when the store can serve; rejects with a coded error when it cannot. */
  ping(): Promise<void>;
  /** Writes what is outstanding and lets go. Calls after it reject with `STORE_CLOSED`. */
  close(): Promise<void>;
}
