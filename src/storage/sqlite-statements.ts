import type { DatabaseSync, StatementSync } from 'node:sqlite';

const SQL = {
  begin: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  read: 'SELECT id, revision, body FROM record WHERE conversation = ? AND person = ? AND expires_at > ?',
  undelivered: 'SELECT turn, replies FROM outbox WHERE record = ? ORDER BY id',
  knows: 'SELECT 1 FROM record WHERE conversation = ? AND expires_at > ? LIMIT 1',
  update: `UPDATE record SET revision = revision + 1, expires_at = ?, body = ?
    WHERE conversation = ? AND person = ? AND revision = ? RETURNING id`,
  deleteExpiredRecord: `DELETE FROM record WHERE conversation = ? AND person = ? AND expires_at <= ? RETURNING id`,
  insert: `INSERT INTO record (conversation, person, revision, expires_at, body) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING RETURNING id`,
  keepReplies: 'INSERT INTO outbox (record, turn, replies) VALUES (?, ?, ?)',
  dropOldReplies: `DELETE FROM outbox WHERE record = ? AND id NOT IN
    (SELECT id FROM outbox WHERE record = ? ORDER BY id DESC LIMIT ?)`,
  markDelivered: `DELETE FROM outbox WHERE turn = ? AND record =
    (SELECT id FROM record WHERE conversation = ? AND person = ?)`,
  dropReplies: 'DELETE FROM outbox WHERE record = ?',
  historyEnd: 'SELECT coalesce(max(position) + 1, 0) AS position FROM history WHERE conversation = ?',
  history:
    'SELECT position, entry FROM history WHERE conversation = ? AND position >= ? ORDER BY position LIMIT ?',
  addHistory: 'INSERT INTO history (conversation, position, entry) VALUES (?, ?, ?)',
  trimHistory: 'DELETE FROM history WHERE conversation = ? AND position < ?',
  dropHistory: 'DELETE FROM history WHERE conversation = ?',
  dropOrphanedHistory: `DELETE FROM history WHERE conversation = ?1
    AND NOT EXISTS (SELECT 1 FROM record WHERE conversation = ?1)`,
  forgetPerson: 'DELETE FROM record WHERE conversation = ? AND person = ? RETURNING id',
  forgetAll: 'DELETE FROM record WHERE conversation = ? RETURNING id',
  expire: `DELETE FROM record WHERE id IN (SELECT id FROM record WHERE expires_at <= ? LIMIT ?)
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
