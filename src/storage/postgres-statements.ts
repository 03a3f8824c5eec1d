import { MAX_UNDELIVERED } from './conversation-store.ts';
import { SCHEMA } from './postgres-schema.ts';

/** The channel on which processes tell each other that a history grew; the payload is the conversation's digest. */
export const CHANNEL = 'pop_or_imap_history';

/**
 * One commit is one statement, so it is all or nothing and one round trip. `$1` conversation, `$2` person, `$3`
 * revision, `$4` expiry, `$5` body, `$6` turn and `$7` replies or null, `$8` history position or null, `$9` entries,
 * `$10` the first position of the history to keep.
 */
const commitBy = (written: string): string => `
  WITH written AS (${written} RETURNING id),
  dropped AS (
    DELETE FROM ${SCHEMA}.outbox USING written WHERE record = written.id AND $6::text IS NOT NULL
    AND outbox.id NOT IN (
      SELECT kept.id FROM ${SCHEMA}.outbox kept WHERE kept.record = written.id
      ORDER BY kept.id DESC LIMIT ${MAX_UNDELIVERED - 1})
  ),
  kept AS (
    INSERT INTO ${SCHEMA}.outbox (record, turn, replies)
    SELECT id, $6::text, $7::text FROM written WHERE $6::text IS NOT NULL
  ),
  added AS (
    INSERT INTO ${SCHEMA}.history (conversation, position, entry)
    SELECT $1::bytea, $8::bigint + place - 1, entry
    FROM written, unnest($9::text[]) WITH ORDINALITY AS line (entry, place)
  ),
  trimmed AS (
    DELETE FROM ${SCHEMA}.history USING written WHERE conversation = $1::bytea AND position < $10::bigint
  )
  SELECT CASE WHEN $8::bigint IS NULL THEN NULL ELSE pg_notify('${CHANNEL}', encode($1::bytea, 'hex')) END
  FROM written`;

const HISTORY_FITS = `($8::bigint IS NULL OR $8::bigint =
  (SELECT coalesce(max(position) + 1, 0) FROM ${SCHEMA}.history WHERE conversation = $1::bytea))`;

/** The statements of the PostgreSQL store; each is prepared once a connection, under its name here. */
export const SQL = {
  read: `SELECT revision, body,
      (SELECT json_agg(json_build_object('turnId', turn, 'replies', replies) ORDER BY outbox.id)
        FROM ${SCHEMA}.outbox WHERE record = record.id) AS undelivered
    FROM ${SCHEMA}.record record WHERE conversation = $1 AND person = $2 AND expires_at > $3`,
  update:
    commitBy(`UPDATE ${SCHEMA}.record SET revision = revision + 1, expires_at = $4::bigint, body = $5::text
    WHERE conversation = $1::bytea AND person = $2::bytea AND revision = $3::bigint AND ${HISTORY_FITS}`),
  insert: commitBy(`INSERT INTO ${SCHEMA}.record (conversation, person, revision, expires_at, body)
    SELECT $1::bytea, $2::bytea, $3::bigint, $4::bigint, $5::text WHERE ${HISTORY_FITS}
    ON CONFLICT DO NOTHING`),
  /** What expired and is about to be begun anew goes first, so that nothing of it comes back. */
  dropExpiredRecord: `DELETE FROM ${SCHEMA}.record WHERE conversation = $1 AND person = $2 AND expires_at <= $3`,
  dropDeadHistory: `DELETE FROM ${SCHEMA}.history WHERE conversation = $1 AND NOT EXISTS
    (SELECT 1 FROM ${SCHEMA}.record WHERE conversation = $1 AND expires_at > $2)`,
  markDelivered: `DELETE FROM ${SCHEMA}.outbox WHERE turn = $3 AND record =
    (SELECT id FROM ${SCHEMA}.record WHERE conversation = $1 AND person = $2)`,
  knows: `SELECT EXISTS (SELECT 1 FROM ${SCHEMA}.record WHERE conversation = $1 AND expires_at > $2) AS known`,
  historyEnd: `SELECT coalesce(max(position) + 1, 0) AS position FROM ${SCHEMA}.history WHERE conversation = $1
    AND EXISTS (SELECT 1 FROM ${SCHEMA}.record WHERE conversation = $1 AND expires_at > $2)`,
  history: `SELECT position, entry FROM ${SCHEMA}.history WHERE conversation = $1 AND position >= $2
    ORDER BY position LIMIT $3`,
  forget: `WITH gone AS (
      DELETE FROM ${SCHEMA}.record WHERE conversation = $1 AND ($2::bytea IS NULL OR person = $2::bytea))
    DELETE FROM ${SCHEMA}.history WHERE conversation = $1`,
  expire: `DELETE FROM ${SCHEMA}.record WHERE id IN
      (SELECT id FROM ${SCHEMA}.record WHERE expires_at <= $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING conversation`,
  dropOrphanedHistory: `DELETE FROM ${SCHEMA}.history WHERE conversation = ANY ($1::bytea[]) AND NOT EXISTS
    (SELECT 1 FROM ${SCHEMA}.record WHERE record.conversation = history.conversation)`,
  proposeSecret: `INSERT INTO ${SCHEMA}.secret (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
  secret: `SELECT value FROM ${SCHEMA}.secret WHERE name = $1`,
  ping: `SELECT 1 FROM ${SCHEMA}.schema_version`,
} as const;
