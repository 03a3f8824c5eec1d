import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { MAX_UNDELIVERED } from './conversation-store.ts';

/** What the index of expiries is rounded up to, in milliseconds. */
export const SWEEP_MS = 600_000;

/** The first and the last place of a record in the outbox. */
export const placesOf = (record: number): [first: number, last: number] => [
  record * MAX_UNDELIVERED,
  record * MAX_UNDELIVERED + MAX_UNDELIVERED - 1,
];

/** The places that {@link placesOf} gives. */
const PLACES = 'place BETWEEN ? AND ?';

// Only plain placeholders: the oldest Node that `engines` names cannot bind numbered ones by position (S25).
const SQL = {
  begin: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  read: `SELECT id, revision, body, EXISTS (
      SELECT 1 FROM outbox WHERE place BETWEEN id * ${MAX_UNDELIVERED} AND id * ${MAX_UNDELIVERED} + ${MAX_UNDELIVERED - 1}
    ) AS owes FROM record WHERE conversation = ? AND person = ? AND expires_at > ?`,
  undelivered: `SELECT turn, replies FROM outbox WHERE ${PLACES} ORDER BY revision`,
  knows: 'SELECT 1 FROM record WHERE conversation = ? AND expires_at > ? LIMIT 1',
  update: `UPDATE record SET revision = revision + 1, expires_at = ?, sweep_at = ?, body = ?
    WHERE conversation = ? AND person = ? AND revision = ? RETURNING id, revision`,
  dropExpiredRecord:
    'DELETE FROM record WHERE conversation = ? AND person = ? AND expires_at <= ? RETURNING id',
  insert: `INSERT INTO record (conversation, person, revision, expires_at, sweep_at, body) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING RETURNING id, revision`,
  placesTaken: `SELECT place FROM outbox WHERE ${PLACES} ORDER BY revision`,
  keepReplies: 'INSERT OR REPLACE INTO outbox (place, revision, turn, replies) VALUES (?, ?, ?, ?)',
  idOf: 'SELECT id FROM record WHERE conversation = ? AND person = ?',
  markDelivered: `DELETE FROM outbox WHERE ${PLACES} AND turn = ?`,
  dropReplies: `DELETE FROM outbox WHERE ${PLACES}`,
  historyEnd: 'SELECT coalesce(max(position) + 1, 0) AS position FROM history WHERE conversation = ?',
  history:
    'SELECT position, entry FROM history WHERE conversation = ? AND position >= ? ORDER BY position LIMIT ?',
  addHistory: 'INSERT INTO history (conversation, position, entry) VALUES (?, ?, ?)',
  trimHistory: 'DELETE FROM history WHERE conversation = ? AND position < ?',
  dropHistory: 'DELETE FROM history WHERE conversation = ?',
  dropOrphanedHistory: `DELETE FROM history WHERE conversation = ?
    AND NOT EXISTS (SELECT 1 FROM record WHERE record.conversation = history.conversation)`,
  forgetPerson: 'DELETE FROM record WHERE conversation = ? AND person = ? RETURNING id',
  forgetAll: 'DELETE FROM record WHERE conversation = ? RETURNING id',
  expire: `DELETE FROM record WHERE id IN (SELECT id FROM record WHERE sweep_at <= ? AND expires_at <= ? LIMIT ?)
    RETURNING id, conversation`,
  proposeSecret: 'INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING',
  secret: 'SELECT value FROM secret WHERE name = ?',
  dataVersion: 'PRAGMA data_version',
  freePages: 'PRAGMA freelist_count',
} as const;

/** The statements of the SQLite store, each compiled once. */
export type SqliteStatements = { readonly [Name in keyof typeof SQL]: StatementSync };

/** Compiles the statements for one open file. */
export function prepareStatements(db: DatabaseSync): SqliteStatements {
  const entries = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)]);
  return Object.fromEntries(entries) as SqliteStatements;
}
