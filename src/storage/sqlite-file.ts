import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrateSqlite } from './sqlite-schema.ts';
import { StoreError, type StoreErrorCode } from './store-error.ts';

/**
 * Longest wait for a lock that another process holds (a backup, say), in milliseconds. The wait holds up the whole
 * process, so it is short; whoever calls the store tries again.
 */
const BUSY_TIMEOUT_MS = 250;

/** The write-ahead log is cut back to this size after it has been moved into the file, in bytes. */
const WAL_KEPT_BYTES = 16 * 1024 * 1024;

/**
 * Opens the file, creates it when there is none, and brings it to today's schema.
 *
 * `synchronous = NORMAL` with a write-ahead log: a killed process loses nothing, because every commit has been handed
 * to the operating system; a power cut may lose the last commits and never damages the file
 * (https://sqlite.org/pragma.html#pragma_synchronous, read 2026-11-22).
 */
export function openSqliteFile(file: string, maxBytes: number): DatabaseSync {
  createPrivately(file);
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    // Must come before the first table: deleted pages can be given back to the disk.
    db.exec('PRAGMA auto_vacuum = INCREMENTAL');
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = NORMAL');
    db.exec(`PRAGMA journal_size_limit = ${WAL_KEPT_BYTES}`);
    // What is deleted is overwritten where its page is written anyway. Whole pages that came free are given back to the
    // disk after "forget me"; overwriting each of them first would be a tenth of the cost of every turn.
    db.exec('PRAGMA secure_delete = FAST');
    const pageSize = Number(db.prepare('PRAGMA page_size').get()?.page_size);
    db.exec(`PRAGMA max_page_count = ${Math.ceil(maxBytes / pageSize)}`);
    migrateSqlite(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function createPrivately(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // SQLite gives its two companion files the mode of the first.
  closeSync(openSync(file, 'a', 0o600));
}

/**
 * Renames a file that cannot be read, so that somebody may look into it, and clears the way for a fresh one. Only
 * the latest such file is kept: it may hold what people asked to forget.
 */
export function moveAside(file: string): void {
  for (const companion of ['-wal', '-shm']) rmSync(file + companion, { force: true });
  renameSync(file, `${file}.corrupt`);
}

/** SQLite's primary result codes (https://sqlite.org/rescode.html, read 2026-11-22) that are no mere failure. */
const CODES = new Map<number, StoreErrorCode>([
  [11, 'STORE_CORRUPT'], // SQLITE_CORRUPT
  [26, 'STORE_CORRUPT'], // SQLITE_NOTADB
  [13, 'STORE_FULL'], // SQLITE_FULL
  [5, 'STORE_TIMEOUT'], // SQLITE_BUSY
]);

/** What an error of SQLite means to whoever uses a store. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  return new StoreError(CODES.get(errcode & 0xff) ?? 'STORE_UNAVAILABLE', { cause: error });
}
