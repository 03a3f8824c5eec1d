import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';
import { type DirectLine, mountDirectLine } from '../../../src/channels/direct-line/direct-line.ts';
import { createOrigins } from '../../../src/channels/direct-line/origins.ts';
import { createTokens, type Tokens } from '../../../src/channels/direct-line/tokens.ts';
import { createTurnRunner, type RunTurn } from '../../../src/conversation/turn-runner.ts';
import { createLogger } from '../../../src/http/logger.ts';
import { createMetrics } from '../../../src/http/metrics.ts';
import type { RateLimits } from '../../../src/http/rate-limits.ts';
import { createHttpServer } from '../../../src/http/server.ts';
import type { ConversationStore } from '../../../src/storage/conversation-store.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { testBot } from './test-bot.ts';

const RETENTION_MS = 72 * 3_600_000;

/** Nothing is refused for asking too often. */
export const NO_LIMITS: RateLimits = {
  address: async () => {},
  conversation: async () => {},
  close: async () => {},
};

/** A running Direct Line host. */
export interface HostServer {
  /** The client's `domain`. */
  readonly domain: string;
  readonly base: string;
  readonly port: number;
  readonly tokens: Tokens;
  close(): Promise<void>;
}

/** What a test wants of the server. */
export interface HostServerOptions {
  readonly store?: ConversationStore;
  readonly run?: RunTurn;
  readonly now?: () => number;
  readonly port?: number;
  readonly origins?: readonly string[];
  readonly maxSockets?: number;
  readonly limits?: RateLimits;
  /** Mounts more on the same server. */
  readonly mount?: (server: Server, tokens: Tokens) => void;
}

/** A store that ends with the test. */
export function memoryStore(now: () => number = Date.now): ConversationStore {
  return createMemoryStore({ now, log: () => {} });
}

/** Starts the host over the real turn runner, on loopback. */
export async function startHost(options: HostServerOptions = {}): Promise<HostServer> {
  const now = options.now ?? Date.now;
  const store = options.store ?? memoryStore(now);
  const logger = createLogger('silent');
  const conversations = createTurnRunner({
    store,
    run: options.run ?? testBot,
    retentionMs: RETENTION_MS,
    now,
    log: () => {},
    apologise: () => [{ kind: 'send', activity: { type: 'message', text: 'sorry' } }],
    knownConversation: { greeted: true, heard: 0 },
  });
  const tokens = await createTokens({ store, key: null, resumeSeconds: RETENTION_MS / 1000, now });
  let directLine: DirectLine | undefined;
  const server = createHttpServer({
    logger,
    maxConnections: 0,
    mounts: [
      (http) => {
        directLine = mountDirectLine(http, {
          conversations,
          store,
          tokens,
          origins: createOrigins(options.origins ?? [], null),
          place: { publicUrl: null, trustedProxies: 0 },
          limits: options.limits ?? NO_LIMITS,
          turnsAtOnce: 0,
          maxSockets: options.maxSockets ?? 0,
          defaultLanguage: 'en',
          logger,
          metrics: createMetrics(),
          now,
        });
        options.mount?.(http, tokens);
      },
    ],
  });
  const { port }: AddressInfo = await server.listen(options.port ?? 0, '127.0.0.1');
  const base = `http://127.0.0.1:${port}`;
  return {
    domain: `${base}/v3/directline`,
    base,
    port,
    tokens,
    async close() {
      directLine?.close();
      await server.drain(200);
    },
  };
}
