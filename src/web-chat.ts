import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DirectLine, mountDirectLine } from './channels/direct-line/direct-line.ts';
import { createOrigins } from './channels/direct-line/origins.ts';
import { createTokens } from './channels/direct-line/tokens.ts';
import { createAssets } from './channels/web-chat/assets.ts';
import { mountWebChat } from './channels/web-chat/web-chat.ts';
import type { Config } from './config.ts';
import type { Conversations } from './conversation/turn.ts';
import type { Logger } from './http/logger.ts';
import type { Metrics } from './http/metrics.ts';
import type { RateLimits } from './http/rate-limits.ts';
import type { Mount } from './http/server.ts';
import type { ConversationStore } from './storage/conversation-store.ts';

const SECONDS_PER_HOUR = 3600;

/** The part of all connections that WebSockets may take, so that requests always find one. */
const SHARE_OF_SOCKETS = 0.8;

/** The web chat: the page, its frame for other sites, and the Direct Line host behind them. */
export interface WebChat {
  mount(limits: RateLimits): Mount;
  /** Ends the open streams, before the last requests are waited for. */
  closeStreams(): void;
}

/** Where the built page lies: beside the file that was started, or in `dist` when the sources run. */
function assetsDirectory(): string {
  const beside = join(dirname(process.argv[1] ?? ''), 'web-chat');
  return existsSync(join(beside, 'assets.json')) ? beside : join(process.cwd(), 'dist/web-chat');
}

/** Prepares the web chat. With a Direct Line secret the page talks to Azure, and no host of our own is opened. */
export async function createWebChat(
  config: Config,
  parts: {
    conversations: Conversations;
    store: ConversationStore;
    logger: Logger;
    metrics: Metrics;
    now: () => number;
  },
): Promise<WebChat> {
  const tokens = await createTokens({
    store: parts.store,
    key: config.tokenSigningKey,
    resumeSeconds: config.retentionHours * SECONDS_PER_HOUR,
    now: parts.now,
  });
  const origins = createOrigins(config.webChat.origins, config.publicUrl);
  const place = { publicUrl: config.publicUrl, trustedProxies: config.trustedProxies };
  const common = { ...parts, tokens, origins, place, defaultLanguage: config.defaultLanguage };
  let directLine: DirectLine | undefined;
  return {
    mount: (limits) => (server) => {
      if (config.directLine === null) {
        directLine = mountDirectLine(server, {
          ...common,
          limits,
          turnsAtOnce: config.limits.turnsAtOnce,
          maxSockets: Math.floor(config.limits.connections * SHARE_OF_SOCKETS),
        });
      }
      mountWebChat(server, {
        ...common,
        limits,
        assets: createAssets(assetsDirectory()),
        directLine: config.directLine,
        frameOrigins: config.webChat.origins,
      });
    },
    closeStreams: () => directLine?.close(),
  };
}
