import type { IncomingMessage } from 'node:http';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from '../config.ts';
import { clientAddress, isLocal, networkOf } from './client-address.ts';
import { RefusedError } from './refusal.ts';
import { openSharedLimits, sharedKey } from './shared-limits.ts';

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
  const shared = options.postgresUrl ? await openSharedLimits(options.postgresUrl) : null;
  const limiter = (keyPrefix: string, points: number): RateLimiterAbstract | null => {
    if (points === 0) return null;
    const settings = { keyPrefix, points, duration: SECONDS };
    return shared ? shared.limiter(settings) : new RateLimiterMemory(settings);
  };
  const byAddress = limiter('address', limits.addressPerMinute);
  const byConversation = limiter('conversation', limits.conversationPerMinute);
  const count = async (by: RateLimiterAbstract, key: string): Promise<void> => {
    try {
      await by.consume(shared ? sharedKey(key) : key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new RefusedError('too-many-requests', { retryAfter: error.msBeforeNext / 1000 });
    }
  };
  return {
    async address(req) {
      if (byAddress && !isLocal(req)) await count(byAddress, networkOf(clientAddress(req, trustedProxies)));
    },
    async conversation(req, conversationId) {
      if (byConversation && !isLocal(req)) await count(byConversation, conversationId);
    },
    async close() {
      await shared?.close();
    },
  };
}
