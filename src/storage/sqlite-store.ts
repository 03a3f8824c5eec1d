import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTick } from 'node:timers/promises';
import {
  type Commit,
  type CommitResult,
  type ConversationKey,
  type ConversationStore,
  HISTORY_PAGE,
  type HistoryPage,
  MAX_HISTORY,
  type StoredRecord,
} from './conversation-store.ts';
import { firstRevision } from './first-revision.ts';
import { HistoryListeners } from './history-listeners.ts';
import { digest, digests } from './key-digest.ts';
import { moveAside, openSqliteFile, storeErrorOf } from './sqlite-file.ts';
import { placesOf, prepareStatements, type SqliteStatements, SWEEP_MS } from './sqlite-statements.ts';
import { StoreError } from './store-error.ts';
import type { StoreLog } from './store-log.ts';
import { WriteBatch } from './write-batch.ts';

/** The file's largest size unless told otherwise: 4 GiB. */
const MAX_BYTES = 4 * 1024 ** 3;

/** How many expired records go in one step, so that nobody waits long behind a sweep. */
const EXPIRE_STEP = 200;

/** How many free pages are given back to the disk in one step. */
const VACUUM_STEP = 500;

/** How soon after a deletion on request the file and its log are scrubbed of it, in milliseconds. */
const SCRUB_AFTER_MS = 500;

/** How often to look whether another process wrote, while somebody listens; in milliseconds. */
const WATCH_EVERY_MS = 200;

/** Options of {@link openSqliteStore}. */
export interface SqliteStoreOptions {
  readonly file: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: StoreLog;
  /** The file's largest size in bytes; beyond it commits reject with `STORE_FULL`. */
  readonly maxBytes?: number;
}

/** Keeps conversations in one SQLite file. A file that cannot be read is moved aside and a fresh one begun. */
export function openSqliteStore(options: SqliteStoreOptions): ConversationStore {
  return new SqliteStore(options);
}

class SqliteStore implements ConversationStore {
  readonly shared = false;
  readonly #options: SqliteStoreOptions;
  readonly #listeners = new HistoryListeners();
  readonly #writes = new WriteBatch((work) => this.#run(() => this.#transaction(work)));
  #db: DatabaseSync;
  #sql: SqliteStatements;
  #closed = false;
  #scrub: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;
  #dataVersion: unknown;

  constructor(options: SqliteStoreOptions) {
    this.#options = options;
    const { db, sql } = this.#open();
    this.#db = db;
    this.#sql = sql;
  }

  async read(key: ConversationKey): Promise<StoredRecord | undefined> {
    return this.#run(() => {
      const [conversation, person] = digests(key);
      const row = this.#sql.read.get(conversation, person, this.#options.now());
      if (!row) return undefined;
      const undelivered = row.owes
        ? this.#sql.undelivered
            .all(...placesOf(row.id as number))
            .map(({ turn, replies }) => ({ turnId: turn as string, replies: replies as string }))
        : [];
      return { body: row.body as string, revision: row.revision as number, undelivered };
    });
  }

  async commit(commit: Commit): Promise<CommitResult> {
    const result = await this.#write(() => this.#commit(commit));
    if (result === 'committed' && commit.history) this.#listeners.notify(commit.key.conversationId);
    return result;
  }

  async markDelivered(key: ConversationKey, turnId: string): Promise<void> {
    await this.#write(() => {
      const row = this.#sql.idOf.get(...digests(key));
      if (row) this.#sql.markDelivered.run(...placesOf(row.id as number), turnId);
    });
  }

  async knows(conversationId: string): Promise<boolean> {
    return this.#run(() => this.#knows(digest(conversationId)));
  }

  async historyEnd(conversationId: string): Promise<number> {
    return this.#run(() => {
      const conversation = digest(conversationId);
      return this.#knows(conversation) ? this.#historyEnd(conversation) : 0;
    });
  }

  async history(conversationId: string, from: number): Promise<HistoryPage> {
    return this.#run(() => {
      const conversation = digest(conversationId);
      if (!this.#knows(conversation)) return { entries: [], next: 0 };
      const end = this.#historyEnd(conversation);
      const first = from > end ? 0 : from;
      const rows = this.#sql.history.all(conversation, first, HISTORY_PAGE);
      const last = rows.at(-1);
      return {
        entries: rows.map(({ entry }) => entry as string),
        next: last ? (last.position as number) + 1 : end,
      };
    });
  }

  onHistory(conversationId: string, listener: () => void): () => void {
    const stop = this.#listeners.add(conversationId, listener);
    this.#watchOthers();
    return stop;
  }

  async forget(conversationId: string, personId?: string): Promise<void> {
    await this.#write(() => {
      const conversation = digest(conversationId);
      const rows =
        personId === undefined
          ? this.#sql.forgetAll.all(conversation)
          : this.#sql.forgetPerson.all(conversation, digest(personId));
      for (const { id } of rows) this.#sql.dropReplies.run(...placesOf(id as number));
      this.#sql.dropHistory.run(conversation);
    });
    this.#scrub ??= setTimeout(() => this.#scrubNow(), SCRUB_AFTER_MS).unref();
  }

  async expire(now: number): Promise<number> {
    let gone = 0;
    for (;;) {
      const step = this.#run(() => this.#transaction(() => this.#expireStep(now)));
      gone += step;
      if (step < EXPIRE_STEP) break;
      await nextTick();
    }
    await this.#giveBackFreePages();
    return gone;
  }

  async keepSecret(name: string, proposal: string): Promise<string> {
    return this.#run(() => {
      this.#sql.proposeSecret.run(name, proposal);
      return this.#sql.secret.get(name)?.value as string;
    });
  }

  async ping(): Promise<void> {
    // A write lock shows more than a read: the disk can be written and nobody else holds it for long.
    this.#run(() => this.#transaction(() => undefined));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    try {
      await this.#writes.drain();
    } finally {
      this.#closed = true;
      clearTimeout(this.#scrub);
      clearInterval(this.#watch);
      this.#listeners.clear();
      // Closing the last connection moves the log into the file and deletes it.
      if (this.#db.isOpen) this.#db.close();
    }
  }

  #open(): { db: DatabaseSync; sql: SqliteStatements } {
    const { file, maxBytes = MAX_BYTES } = this.#options;
    const open = () => {
      const db = openSqliteFile(file, maxBytes);
      return { db, sql: prepareStatements(db) };
    };
    try {
      return open();
    } catch (cause) {
      const error = storeErrorOf(cause);
      if (error.code !== 'STORE_CORRUPT') throw error;
      this.#moveAside();
      return open();
    }
  }

  #reopen(): void {
    const { db, sql } = this.#open();
    this.#db = db;
    this.#sql = sql;
  }

  #moveAside(): void {
    moveAside(this.#options.file);
    this.#options.log({ code: 'STORE_CORRUPT_MOVED_ASIDE' });
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreError('STORE_CLOSED');
  }

  /** Runs one operation; a file found corrupt meanwhile is replaced by a fresh one, and the operation runs there. */
  #run<T>(operation: () => T): T {
    this.#assertOpen();
    try {
      // Closed without being asked to: a corrupt file was put aside, and no fresh one could be begun then.
      if (!this.#db.isOpen) this.#reopen();
      return operation();
    } catch (cause) {
      const error = storeErrorOf(cause);
      if (error.code !== 'STORE_CORRUPT') throw error;
    }
    try {
      this.#db.close();
      this.#moveAside();
      this.#reopen();
      return operation();
    } catch (cause) {
      throw storeErrorOf(cause);
    }
  }

  async #write<T>(work: () => T): Promise<T> {
    this.#assertOpen();
    return this.#writes.add(work);
  }

  #transaction<T>(work: () => T): T {
    this.#sql.begin.run();
    try {
      const result = work();
      this.#sql.commit.run();
      return result;
    } catch (error) {
      // Some failures (a full disk) have rolled back already.
      if (this.#db.isTransaction) this.#sql.rollback.run();
      throw error;
    }
  }

  #commit({ key, expectedRevision, body, expiresAt, outbox, history }: Commit): CommitResult {
    const [conversation, person] = digests(key);
    if (expectedRevision === 0) this.#dropExpired(conversation, person);
    if (history && history.from !== this.#historyEnd(conversation)) return 'conflict';
    const sweepAt = Math.ceil(expiresAt / SWEEP_MS) * SWEEP_MS;
    const row =
      expectedRevision === 0
        ? this.#sql.insert.get(conversation, person, firstRevision(), expiresAt, sweepAt, body)
        : this.#sql.update.get(expiresAt, sweepAt, body, conversation, person, expectedRevision);
    if (!row) return 'conflict';
    const { id, revision } = row as { id: number; revision: number };
    if (outbox) this.#sql.keepReplies.run(this.#placeFor(id), revision, outbox.turnId, outbox.replies);
    if (history) this.#addHistory(conversation, history.from, history.entries);
    return 'committed';
  }

  /** A free place in the outbox; when all are taken, that of the oldest turn. */
  #placeFor(record: number): number {
    const [first, last] = placesOf(record);
    const taken = this.#sql.placesTaken.all(first, last).map(({ place }) => place as number);
    for (let place = first; place <= last; place += 1) if (!taken.includes(place)) return place;
    return taken[0] ?? first;
  }

  #dropExpired(conversation: Buffer, person: Buffer): void {
    const row = this.#sql.dropExpiredRecord.get(conversation, person, this.#options.now());
    if (row) this.#sql.dropReplies.run(...placesOf(row.id as number));
    if (!this.#knows(conversation)) this.#sql.dropHistory.run(conversation);
  }

  #addHistory(conversation: Buffer, from: number, entries: readonly string[]): void {
    entries.forEach((entry, index) => {
      this.#sql.addHistory.run(conversation, from + index, entry);
    });
    const kept = from + entries.length - MAX_HISTORY;
    if (kept > 0) this.#sql.trimHistory.run(conversation, kept);
  }

  #knows(conversation: Buffer): boolean {
    return this.#sql.knows.get(conversation, this.#options.now()) !== undefined;
  }

  #historyEnd(conversation: Buffer): number {
    return this.#sql.historyEnd.get(conversation)?.position as number;
  }

  #expireStep(now: number): number {
    const rows = this.#sql.expire.all(now + SWEEP_MS, now, EXPIRE_STEP);
    for (const { id, conversation } of rows) {
      this.#sql.dropReplies.run(...placesOf(id as number));
      this.#sql.dropOrphanedHistory.run(conversation as Uint8Array);
    }
    return rows.length;
  }

  async #giveBackFreePages(): Promise<void> {
    while (!this.#closed && Number(this.#sql.freePages.get()?.freelist_count) > 0) {
      this.#run(() => this.#db.exec(`PRAGMA incremental_vacuum(${VACUUM_STEP})`));
      await nextTick();
    }
    if (!this.#closed) this.#run(() => this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
  }

  /** Takes what was deleted on request out of the free pages and out of the log. */
  #scrubNow(): void {
    this.#scrub = undefined;
    this.#giveBackFreePages().catch(() => this.#options.log({ code: 'STORE_SCRUB_FAILED' }));
  }

  #watchOthers(): void {
    this.#watch ??= setInterval(() => {
      if (this.#listeners.size === 0) {
        clearInterval(this.#watch);
        this.#watch = undefined;
        return;
      }
      this.#lookForNews();
    }, WATCH_EVERY_MS).unref();
  }

  #lookForNews(): void {
    // The number changes when another connection has committed, and only then.
    const version = this.#dataVersionNow();
    if (version !== this.#dataVersion) this.#listeners.notifyAll();
    this.#dataVersion = version;
  }

  /** A file in trouble has no number; the next call of the store meets the same trouble and says so. */
  #dataVersionNow(): unknown {
    try {
      return this.#sql.dataVersion.get()?.data_version;
    } catch {
      return undefined;
    }
  }
}
