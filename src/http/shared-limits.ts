import { hash } from 'node:crypto';
import type { Client } from 'pg';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';

/** How often something may happen. */
export interface LimitSettings {
  readonly keyPrefix: string;
  readonly points: number;
  /** Seconds. */
  readonly duration: number;
}

/** Counts that all instances on one database share. */
export interface SharedLimits {
  limiter(settings: LimitSettings): RateLimiterAbstract;
  close(): Promise<void>;
}

/** Connections for counting, apart from those of the state: a flood must not make turns wait. */
const MAX_CONNECTIONS = 2;
/** Longer than this a visitor does not wait for being counted; the instance then counts for itself. */
const TIMEOUT_MS = 1000;
/** At the start there is more time, and nobody to count. */
const START_TIMEOUT_MS = 10_000;

const TABLE = 'rate_limits';
const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS ${TABLE} (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`;
/** Another instance made the table at the same moment: PostgreSQL reports that as a duplicate. */
const MADE_BY_ANOTHER = new Set(['23505', '42P07']);

/** Connects to the database that holds the counts, and makes their table. */
export async function openSharedLimits(url: string): Promise<SharedLimits> {
  const [{ default: pg }, { RateLimiterMemory, RateLimiterPostgres }] = await Promise.all([
    import('pg'),
    import('rate-limiter-flexible'),
  ]);
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  });
  // An idle connection that breaks is replaced with the next query; without a listener it would end the process.
  pool.on('error', () => {});
  await makeTable(new pg.Client({ connectionString: url, connectionTimeoutMillis: START_TIMEOUT_MS }));
  return {
    limiter: (settings) =>
      new RateLimiterPostgres({
        ...settings,
        storeClient: pool,
        tableName: TABLE,
        tableCreated: true,
        inMemoryBlockOnConsumed: settings.points,
        // While the database is away every instance counts for itself.
        insuranceLimiter: new RateLimiterMemory(settings),
      }),
    close: () => pool.end(),
  };
}

async function makeTable(client: Client): Promise<void> {
  try {
    await client.connect();
    await client.query(CREATE_TABLE);
  } catch (error) {
    if (!MADE_BY_ANOTHER.has((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}

/** Stands for an address or a conversation in the database, where neither belongs. */
export function sharedKey(key: string): string {
  return hash('sha256', key, 'base64url');
}
