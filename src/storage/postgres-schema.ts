import type { ClientBase } from 'pg';

/**
 * Everything stands in a schema of its own, beside whatever else the database holds. The database user needs the
 * right to create it once.
 */
export const SCHEMA = 'pop_or_imap';

/** Two processes that start together migrate one after the other; the number only has to be ours. */
const MIGRATION_LOCK = 7_316_110;

/** The steps from nothing to today's schema; the database remembers how many it has taken. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE ${SCHEMA}.record (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conversation bytea NOT NULL,
    person bytea NOT NULL,
    revision bigint NOT NULL,
    expires_at bigint NOT NULL,
    body text NOT NULL,
    UNIQUE (conversation, person)
  );
  CREATE INDEX record_expiry ON ${SCHEMA}.record (expires_at);

  CREATE TABLE ${SCHEMA}.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    record bigint NOT NULL REFERENCES ${SCHEMA}.record ON DELETE CASCADE,
    turn text NOT NULL,
    replies text NOT NULL
  );
  CREATE INDEX outbox_record ON ${SCHEMA}.outbox (record);

  CREATE TABLE ${SCHEMA}.history (
    conversation bytea NOT NULL,
    position bigint NOT NULL,
    entry text NOT NULL,
    PRIMARY KEY (conversation, position)
  );

  CREATE TABLE ${SCHEMA}.secret (name text PRIMARY KEY, value text NOT NULL);
  `,
];

/** Brings the database to today's schema. One of a later version is refused rather than misread. */
export async function migratePostgres(client: ClientBase): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const version = await versionOf(client);
    if (version > MIGRATIONS.length) throw new Error(`The schema is ${version}, newer than this program.`);
    if (version < MIGRATIONS.length) {
      for (const step of MIGRATIONS.slice(version)) await client.query(step);
      await client.query(`UPDATE ${SCHEMA}.schema_version SET version = $1`, [MIGRATIONS.length]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function versionOf(client: ClientBase): Promise<number> {
  // Asked first, because "CREATE … IF NOT EXISTS" wants rights that a program may lack later on.
  const known = await client.query(`SELECT to_regclass('${SCHEMA}.schema_version') IS NOT NULL AS known`);
  if (!known.rows[0].known) {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
    await client.query(`CREATE TABLE ${SCHEMA}.schema_version (version integer NOT NULL)`);
    await client.query(`INSERT INTO ${SCHEMA}.schema_version VALUES (0)`);
  }
  const { rows } = await client.query(`SELECT version FROM ${SCHEMA}.schema_version`);
  return rows[0].version;
}
