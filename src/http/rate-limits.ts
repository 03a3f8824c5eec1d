import type { IncomingMessage } from 'node:http';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from '../config.ts';
import { clientAddress, isLocal } from './client-address.ts';
import { RefusedError } from './refusal.ts';

const SECONDS = 60;

/** The limits on how often one address and one conversation may ask. */
export interface RateLimits {
  /** @throws {RefusedError} `too-many-requests` */
  address(req: IncomingMessage): Promise<void>;
  /** @throws {RefusedError} `too-many-requests` */
  conversation(req: IncomingMessage, conversationId: string): Promise<void>;
  close(): Promise<void>;
}

/** Where the counts are kept: in this process, or in a database that all instances share. */
export interface RateLimitOptions {
  readonly limits: Limits;
  readonly trustedProxies: number;
  /** A PostgreSQL address, when several instances share the limits. */
  readonly postgresUrl: string | null;
}

/**
 * Counts requests. Whoever talks to the server on its own machine is its operator or a tool of theirs and is not
 * counted; a proxy on the same machine gives itself away by the header that it adds.
 */
export async function createRateLimits(options: RateLimitOptions): Promise<RateLimits> {
  const { limits, trustedProxies } = options;
  const store = options.postgresUrl ? await sharedStore(options.postgresUrl) : null;
  const limiter = (name: string, points: number): RateLimiterAbstract | null => {
    if (points === 0) return null;
    const settings = { keyPrefix: name, points, duration: SECONDS };
    return store ? store.limiter(settings) : new RateLimiterMemory(settings);
  };
  const byAddress = limiter('address', limits.addressPerMinute);
  const byConversation = limiter('conversation', limits.conversationPerMinute);
  return {
    async address(req) {
      if (byAddress && !isLocal(req)) await consume(byAddress, clientAddress(req, trustedProxies));
    },
    async conversation(req, conversationId) {
      if (byConversation && !isLocal(req)) await consume(byConversation, conversationId);
    },
    async close() {
      await store?.close();
    },
  };
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) {
      throw new RefusedError('too-many-requests', { retryAfter: error.msBeforeNext / 1000 });
    }
    throw error;
  }
}

interface SharedStore {
  limiter(settings: { keyPrefix: string; points: number; duration: number }): RateLimiterAbstract;
  close(): Promise<void>;
}

/** Connections for counting, apart from those of the state: a flood must not make turns wait. */
const MAX_POSTGRES_CONNECTIONS = 2;

async function sharedStore(url: string): Promise<SharedStore> {
  const [{ default: pg }, { RateLimiterPostgres }] = await Promise.all([
    import('pg'),
    import('rate-limiter-flexible'),
  ]);
  const pool = new pg.Pool({ connectionString: url, max: MAX_POSTGRES_CONNECTIONS });
  // An idle connection that breaks is replaced with the next query; without a listener it would end the process.
  pool.on('error', () => {});
  return {
    limiter: (settings) =>
      new RateLimiterPostgres({
        ...settings,
        storeClient: pool,
        tableName: 'rate_limits',
        inMemoryBlockOnConsumed: settings.points,
        // While the database is away every instance counts for itself.
        insuranceLimiter: new RateLimiterMemory(settings),
      }),
    close: () => pool.end(),
  };
}
