import type { AddressInfo } from 'node:net';
import { answerDecision } from './cards/index.ts';
import { BotFrameworkAdapter } from './channels/bot-framework/adapter.ts';
import { closeConnectorConnections } from './channels/bot-framework/connector-client.ts';
import { createMessagesRoute } from './channels/bot-framework/messages-route.ts';
import type { Config } from './config.ts';
import { apologyFor } from './conversation/apology.ts';
import { createBot } from './conversation/bot.ts';
import type { Conversations } from './conversation/turn.ts';
import { createTurnRunner } from './conversation/turn-runner.ts';
import { type DecisionOutcome, mountDecisionRoute } from './http/decision-route.ts';
import { mountHealthRoutes } from './http/health-routes.ts';
import type { Logger } from './http/logger.ts';
import { createMetrics, type ReadableMetrics } from './http/metrics.ts';
import { createRateLimits, type RateLimits } from './http/rate-limits.ts';
import { createHttpServer, type Mount } from './http/server.ts';
import { createServices } from './services.ts';
import { startExpirySweep } from './storage/expiry-sweep.ts';
import { measureStore } from './storage/measured-store.ts';
import { openStore } from './storage/open-store.ts';
import { steadyClock } from './storage/steady-clock.ts';

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

const MS_PER_HOUR = 3_600_000;

/** Puts all the parts together as the settings say, and serves them. */
export async function startApp(config: Config, logger: Logger): Promise<App> {
  const now = steadyClock();
  const metrics = createMetrics();
  const log = (event: { readonly code: string } & Readonly<Record<string, string | number>>): void => {
    logger.warn(event);
    metrics.failed(event.code);
  };
  const store = measureStore(await openStore(config.storage, { now, log }), metrics.storeCall);
  const stopSweep = startExpirySweep({ store, now, log });
  const bot = createBot({
    services: await createServices(config, { now, metrics, log }),
    progress: metrics,
    fallbackLanguage: config.defaultLanguage,
    onTurnFailed: (reference, error) =>
      log({ code: 'turn-failed', reference, cause: error instanceof Error ? error.name : typeof error }),
  });
  const conversations = createTurnRunner({
    store,
    run: bot,
    retentionMs: config.retentionHours * MS_PER_HOUR,
    now,
    log,
    apologise: (activity) => apologyFor(activity, config.defaultLanguage),
    knownConversation: { greeted: true },
  });
  return serve(
    config,
    {
      conversations,
      decide: answerDecision,
      mounts: [],
      closeStreams: () => {},
      ready: () => store.ping(),
      async close() {
        await conversations.drain();
        stopSweep();
        await store.close();
      },
    },
    metrics,
    logger,
  );
}
