import pg from 'pg';
import {
  type Commit,
  type CommitResult,
  type ConversationKey,
  type ConversationStore,
  HISTORY_PAGE,
  type HistoryPage,
  type KeptReplies,
  MAX_HISTORY,
  type StoredRecord,
} from './conversation-store.ts';
import { firstRevision } from './first-revision.ts';
import { HistoryListeners } from './history-listeners.ts';
import { digest, digests } from './key-digest.ts';
import { PostgresListener } from './postgres-listener.ts';
import { migratePostgres } from './postgres-schema.ts';
import { CHANNEL, SQL } from './postgres-statements.ts';
import { RunningCalls } from './running-calls.ts';
import { StoreError, type StoreErrorCode } from './store-error.ts';
import type { StoreLog } from './store-log.ts';

/** Longest wait for a connection, for an answer, and on the server for a statement; in milliseconds. */
const CONNECT_MS = 2000;
const ANSWER_MS = 2000;
const STATEMENT_MS = 1800;

/** Most connections of one process, besides the one that listens. */
const CONNECTIONS = 10;

/** How many expired records go in one step. */
const EXPIRE_STEP = 1000;

/** Options of {@link openPostgresStore}. */
export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: StoreLog;
}

/**
 * Keeps conversations in PostgreSQL (tried with 18), for any number of processes. `LISTEN` needs a real connection:
 * a pooler in between must work by session.
 * @throws StoreError when the database cannot be reached or its schema not be brought up to date
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<ConversationStore> {
  const config: pg.ClientConfig = {
    connectionString: options.url,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    statement_timeout: STATEMENT_MS,
    keepAlive: true,
    application_name: 'pop-or-imap',
  };
  const pool = new pg.Pool({ ...config, max: CONNECTIONS, allowExitOnIdle: true });
  // An idle connection that breaks is replaced by the pool; without a listener its error ends the process.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await migratePostgres(client);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw storeErrorOf(error);
  }
  return new PostgresStore(pool, config, options);
}

class PostgresStore implements ConversationStore {
  readonly shared = true;
  readonly #pool: pg.Pool;
  readonly #now: () => number;
  readonly #listeners = new HistoryListeners();
  readonly #listener: PostgresListener;
  readonly #calls = new RunningCalls(storeErrorOf);

  constructor(pool: pg.Pool, config: pg.ClientConfig, { now, log }: PostgresStoreOptions) {
    this.#pool = pool;
    this.#now = now;
    this.#listener = new PostgresListener({
      config,
      channel: CHANNEL,
      heard: (payload) => this.#listeners.notify(payload),
      missed: () => this.#listeners.notifyAll(),
      log,
    });
  }

  async read(key: ConversationKey): Promise<StoredRecord | undefined> {
    const [row] = await this.#query('read', [...digests(key), this.#now()]);
    if (!row) return undefined;
    const undelivered = (row.undelivered as KeptReplies[] | null) ?? [];
    return { body: row.body as string, revision: Number(row.revision), undelivered };
  }

  async commit({ key, expectedRevision, body, expiresAt, outbox, history }: Commit): Promise<CommitResult> {
    const [conversation, person] = digests(key);
    const isNew = expectedRevision === 0;
    if (isNew) {
      await this.#query('dropExpiredRecord', [conversation, person, this.#now()]);
      await this.#query('dropDeadHistory', [conversation, this.#now()]);
    }
    const values = [
      conversation,
      person,
      isNew ? firstRevision() : expectedRevision,
      expiresAt,
      body,
      outbox?.turnId ?? null,
      outbox?.replies ?? null,
      history?.from ?? null,
      history?.entries ?? [],
      history ? history.from + history.entries.length - MAX_HISTORY : 0,
    ];
    try {
      const rows = await this.#query(isNew ? 'insert' : 'update', values);
      return rows.length > 0 ? 'committed' : 'conflict';
    } catch (error) {
      if (isConflict(error)) return 'conflict';
      throw error;
    }
  }

  async markDelivered(key: ConversationKey, turnId: string): Promise<void> {
    await this.#query('markDelivered', [...digests(key), turnId]);
  }

  async knows(conversationId: string): Promise<boolean> {
    const [row] = await this.#query('knows', [digest(conversationId), this.#now()]);
    return row?.known === true;
  }

  async historyEnd(conversationId: string): Promise<number> {
    const [row] = await this.#query('historyEnd', [digest(conversationId), this.#now()]);
    return Number(row?.position);
  }

  async history(conversationId: string, from: number): Promise<HistoryPage> {
    const end = await this.historyEnd(conversationId);
    if (end === 0) return { entries: [], next: 0 };
    const first = from > end ? 0 : from;
    const rows = await this.#query('history', [digest(conversationId), first, HISTORY_PAGE]);
    const last = rows.at(-1);
    return {
      entries: rows.map(({ entry }) => entry as string),
      next: last ? Number(last.position) + 1 : end,
    };
  }

  onHistory(conversationId: string, listener: () => void): () => void {
    this.#listener.start();
    return this.#listeners.add(digest(conversationId).toString('hex'), listener);
  }

  async forget(conversationId: string, personId?: string): Promise<void> {
    const person = personId === undefined ? null : digest(personId);
    await this.#query('forget', [digest(conversationId), person]);
  }

  async expire(now: number): Promise<number> {
    let gone = 0;
    for (;;) {
      const step = await this.#expireStep(now);
      gone += step;
      if (step < EXPIRE_STEP) return gone;
    }
  }

  async keepSecret(name: string, proposal: string): Promise<string> {
    await this.#query('proposeSecret', [name, proposal]);
    const [row] = await this.#query('secret', [name]);
    return row?.value as string;
  }

  async ping(): Promise<void> {
    await this.#query('ping', []);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    await this.#listener.stop();
    // The pool does not wait for calls that have no connection yet.
    await this.#calls.close();
    if (!this.#pool.ended) await this.#pool.end();
  }

  #query(name: keyof typeof SQL, values: readonly unknown[]): Promise<Record<string, unknown>[]> {
    return this.#calls.run(async () => {
      const { rows } = await this.#pool.query({ name, text: SQL[name], values: [...values] });
      return rows;
    });
  }

  /** One transaction, or a crash in between would leave a history that nobody would ever delete. */
  #expireStep(now: number): Promise<number> {
    return this.#calls.run(async () => {
      const client = await this.#pool.connect();
      try {
        await client.query('BEGIN');
        const { rows } = await client.query(SQL.expire, [now, EXPIRE_STEP]);
        await client.query(SQL.dropOrphanedHistory, [rows.map(({ conversation }) => conversation)]);
        await client.query('COMMIT');
        client.release();
        return rows.length;
      } catch (error) {
        // Destroyed, and with it whatever the transaction had done.
        client.release(true);
        throw error;
      }
    });
  }
}

/** PostgreSQL's error codes (https://www.postgresql.org/docs/current/errcodes-appendix.html, read 2026-11-22). */
const CODES = new Map<string, StoreErrorCode>([
  ['53100', 'STORE_FULL'], // disk_full
  ['57014', 'STORE_TIMEOUT'], // query_canceled, by statement_timeout
  ['XX001', 'STORE_CORRUPT'], // data_corrupted
  ['XX002', 'STORE_CORRUPT'], // index_corrupted
]);

/** Somebody else was first: unique_violation, serialization_failure, deadlock_detected. */
const CONFLICTS: ReadonlySet<unknown> = new Set(['23505', '40001', '40P01']);

function isConflict(error: unknown): boolean {
  const cause = error instanceof StoreError ? error.cause : undefined;
  return cause instanceof pg.DatabaseError && CONFLICTS.has(cause.code);
}

function storeErrorOf(error: unknown): StoreError {
  if (error instanceof pg.DatabaseError) {
    return new StoreError(CODES.get(error.code ?? '') ?? 'STORE_UNAVAILABLE', { cause: error });
  }
  // The client library's own time limits have a message and no code.
  const timedOut = error instanceof Error && /timeout/i.test(error.message);
  return new StoreError(timedOut ? 'STORE_TIMEOUT' : 'STORE_UNAVAILABLE', { cause: error });
}
