import type { DatabaseSync } from 'node:sqlite';

/** The steps from an empty file to today's schema; a file remembers how many it has taken (`user_version`). */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    conversation BLOB NOT NULL,
    person BLOB NOT NULL,
    revision INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    -- expires_at, rounded up: the index changes once in a while and not with every turn
    sweep_at INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX record_key ON record (conversation, person);
  CREATE INDEX record_sweep ON record (sweep_at);

  -- A record has as many places here as undelivered turns are kept, counted from its id times their number.
  CREATE TABLE outbox (
    place INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    turn TEXT NOT NULL,
    replies TEXT NOT NULL
  ) STRICT;

  CREATE TABLE history (
    conversation BLOB NOT NULL,
    position INTEGER NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (conversation, position)
  ) STRICT;

  CREATE TABLE secret (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
];

/** Brings a file to today's schema. A file of a later version is refused rather than misread. */
export function migrateSqlite(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (version > MIGRATIONS.length)
    throw new Error(`The file has schema ${version}, newer than this program.`);
  if (version === MIGRATIONS.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    // Read again: another process may have migrated between the first look and the lock.
    const locked = Number(db.prepare('PRAGMA user_version').get()?.user_version);
    for (const step of MIGRATIONS.slice(locked)) db.exec(step);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
