import type { StoreLog } from '../storage/store-log.ts';

/** A turn longer than this shows that the bot is working (U70), in milliseconds. */
const TYPING_AFTER_MS = 500;

/** Channels show the sign for about three seconds, so it is repeated (U70). */
const TYPING_EVERY_MS = 2500;

/** A turn longer than this is worth a look (S13): channels give up after 15 s. */
const SLOW_AFTER_MS = 10_000;

/**
 * Watches one turn: shows that the bot is working, and logs `TURN_SLOW` when it takes long. It never runs anything
 * again.
 * @returns the way to stop
 */
export function watchTurn(typing: (() => void) | undefined, log: StoreLog): () => void {
  let typingTimer = setTimeout(function show() {
    typingTimer = setTimeout(show, TYPING_EVERY_MS);
    try {
      typing?.();
    } catch {
      log({ code: 'TURN_TYPING_FAILED' });
    }
  }, TYPING_AFTER_MS);
  const slowTimer = setTimeout(
    () => log({ code: 'TURN_SLOW', seconds: SLOW_AFTER_MS / 1000 }),
    SLOW_AFTER_MS,
  );
  return () => {
    clearTimeout(typingTimer);
    clearTimeout(slowTimer);
  };
}
