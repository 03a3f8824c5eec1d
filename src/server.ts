import type { AddressInfo } from 'node:net';
import { BotFrameworkAdapter } from './channels/bot-framework/adapter.ts';
import { closeConnectorConnections } from './channels/bot-framework/connector-client.ts';
import { createMessagesRoute } from './channels/bot-framework/messages-route.ts';
import type { Config } from './config.ts';
import type { Conversations } from './conversation/turn.ts';
import { type DecisionOutcome, mountDecisionRoute } from './http/decision-route.ts';
import { mountHealthRoutes } from './http/health-routes.ts';
import type { Logger } from './http/logger.ts';
import type { ReadableMetrics } from './http/metrics.ts';
import { createRateLimits, type RateLimits } from './http/rate-limits.ts';
import { createHttpServer, type Mount } from './http/server.ts';

/** What the server serves. */
export interface Parts {
  readonly conversations: Conversations;
  /** Answers `POST /api/decision`. */
  readonly decide: (body: unknown) => DecisionOutcome;
  /** Further channels and pages; each is given the limits that hold for every door. */
  readonly mounts: readonly ((limits: RateLimits) => Mount)[];
  /** Ends what stays open by nature, such as WebSockets. Called before the last requests are waited for. */
  closeStreams(): void;
  /** Resolves when the store can serve. */
  ready(): Promise<void>;
  /** Lets go of the store and whatever else is held. Called after the last request. */
  close(): Promise<void>;
}

/** A running server. */
export interface App {
  readonly address: AddressInfo;
  /** Stops within the grace time: no new requests, those at work end, then everything is let go. */
  close(graceMs: number): Promise<void>;
}

/** Serves the parts: every route, every limit, one address. */
export async function serve(
  config: Config,
  parts: Parts,
  metrics: ReadableMetrics,
  logger: Logger,
): Promise<App> {
  const limits = await createRateLimits({
    limits: config.limits,
    trustedProxies: config.trustedProxies,
    postgresUrl: config.storage.kind === 'postgres' ? config.storage.url : null,
  });
  const adapter = new BotFrameworkAdapter({
    app: config.app,
    cloud: config.cloud,
    allowedServiceHosts: config.allowedServiceHosts,
    onSent: metrics.sent,
  });
  const watch = { logger, failed: metrics.failed };
  let closing = false;
  const ready = async (): Promise<void> => {
    if (closing) throw new Error('closing');
    await parts.ready();
  };
  const server = createHttpServer({
    logger,
    maxConnections: config.limits.connections,
    mounts: [
      createMessagesRoute({
        adapter,
        conversations: parts.conversations,
        limits,
        turnsAtOnce: config.limits.turnsAtOnce,
        metrics,
        logger,
      }),
      (http) => mountDecisionRoute(http, parts.decide, limits, watch),
      (http) =>
        mountHealthRoutes(
          http,
          { ready, metrics: config.metrics.on ? metrics : null, metricsToken: config.metrics.token },
          watch,
        ),
      ...parts.mounts.map((mount) => mount(limits)),
    ],
  });
  const address = await server.listen(config.port, config.host);
  return {
    address,
    async close(graceMs) {
      closing = true;
      parts.closeStreams();
      await server.drain(graceMs);
      closeConnectorConnections();
      await limits.close();
      await parts.close();
    },
  };
}
