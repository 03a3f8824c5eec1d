import type { ConversationStore } from './conversation-store.ts';
import type { StoreLog } from './store-log.ts';

const TEN_MINUTES_MS = 600_000;

/**
 * Deletes what has expired, again and again. Several instances on one store start at different moments and spread.
 * @returns the way to stop
 */
export function startExpirySweep(options: {
  readonly store: Pick<ConversationStore, 'expire'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: StoreLog;
  readonly everyMs?: number;
}): () => void {
  const { store, now, log, everyMs = TEN_MINUTES_MS } = options;
  let sweeping = false;
  const timer = setInterval(() => {
    if (sweeping) return;
    sweeping = true;
    store
      .expire(now())
      .catch(() => log({ code: 'STORE_EXPIRY_FAILED' }))
      .finally(() => {
        sweeping = false;
      });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
