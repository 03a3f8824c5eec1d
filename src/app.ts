import { answerDecision } from './cards/index.ts';
import type { Config } from './config.ts';
import { apologyFor } from './conversation/apology.ts';
import { createBot } from './conversation/bot.ts';
import { createTurnRunner } from './conversation/turn-runner.ts';
import type { Logger } from './http/logger.ts';
import { createMetrics } from './http/metrics.ts';
import { type App, serve } from './server.ts';
import { createServices } from './services.ts';
import { startExpirySweep } from './storage/expiry-sweep.ts';
import { measureStore } from './storage/measured-store.ts';
import { openStore } from './storage/open-store.ts';
import { steadyClock } from './storage/steady-clock.ts';

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
  const webChat = config.webChat.on
    ? await openWebChat(config, { conversations, store, logger, metrics, now })
    : null;
  return serve(
    config,
    {
      conversations,
      decide: answerDecision,
      mounts: webChat ? [webChat.mount] : [],
      closeStreams: () => webChat?.closeStreams(),
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

/** Loaded only where there is a web chat. */
async function openWebChat(...parts: Parameters<typeof import('./web-chat.ts').createWebChat>) {
  const { createWebChat } = await import('./web-chat.ts');
  return createWebChat(...parts);
}
