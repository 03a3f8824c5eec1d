import { setTimeout as wait } from 'node:timers/promises';

/** A message could not be delivered to the channel. */
export class DeliveryError extends Error {
  readonly code = 'delivery-failed';
  /** The channel's last answer, or `null` when there was none. */
  readonly status: number | null;

  constructor(status: number | null, cause?: unknown) {
    super('A message could not be delivered.', { cause });
    this.name = 'DeliveryError';
    this.status = status;
  }
}

/** What came of one attempt to send. */
export type Attempt =
  | { readonly kind: 'delivered'; readonly id: string | undefined }
  /** The channel did not take it and may take it later. */
  | {
      readonly kind: 'later';
      readonly status: number | null;
      readonly retryAfterMs?: number;
      readonly cause?: unknown;
    }
  /** Nobody knows whether the channel took it. */
  | { readonly kind: 'unclear'; readonly status: number | null; readonly cause?: unknown }
  /** Nobody listens there. */
  | { readonly kind: 'unreachable'; readonly cause: unknown }
  /** The token was refused. */
  | { readonly kind: 'refused-token' }
  /** The channel will never take it. */
  | { readonly kind: 'rejected'; readonly status: number };

/** All attempts of one turn end within this time, so that the channel, which waits 15 s, still gets its answer (S12). */
export const DELIVERY_BUDGET_MS = 10_000;

/** Sending is not idempotent: what may have arrived is repeated once at most (openclaw/openclaw#121116). */
const MAX_UNCLEAR_REPEATS = 1;
/** A conversation whose channel is gone is given up early; a dead address must not hold the turn for long. */
const MAX_UNREACHABLE_REPEATS = 3;
const MAX_TOKEN_REPEATS = 1;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4000;

/** Tells of an attempt that did not succeed and is repeated. */
export type OnRepeat = (attempt: Attempt) => void;

/**
 * Sends until it is delivered, with growing pauses and jitter, or until repeating would do harm.
 *
 * @param deadline Milliseconds since the epoch after which nothing is tried again.
 * @throws {DeliveryError}
 */
export async function sendWithRetries(
  send: (attemptNumber: number) => Promise<Attempt>,
  deadline: number,
  onRepeat: OnRepeat,
): Promise<string | undefined> {
  const left = {
    unclear: MAX_UNCLEAR_REPEATS,
    unreachable: MAX_UNREACHABLE_REPEATS,
    'refused-token': MAX_TOKEN_REPEATS,
  };
  for (let number = 0; ; number++) {
    const attempt = await send(number);
    if (attempt.kind === 'delivered') return attempt.id;
    const status = 'status' in attempt ? attempt.status : null;
    const cause = 'cause' in attempt ? attempt.cause : undefined;
    if (attempt.kind === 'rejected') throw new DeliveryError(status);
    if (attempt.kind !== 'later' && left[attempt.kind]-- === 0) throw new DeliveryError(status, cause);
    const pause = attempt.kind === 'refused-token' ? 0 : pauseBefore(number, attempt);
    if (Date.now() + pause >= deadline) throw new DeliveryError(status, cause);
    onRepeat(attempt);
    await wait(pause);
  }
}

/** What the channel asks for, or a pause that doubles, in both cases with jitter so that not everybody comes back at once. */
function pauseBefore(number: number, attempt: Attempt): number {
  const doubled = Math.min(FIRST_PAUSE_MS * 2 ** number, LONGEST_PAUSE_MS);
  if (attempt.kind === 'later' && attempt.retryAfterMs !== undefined) {
    return attempt.retryAfterMs + Math.random() * FIRST_PAUSE_MS;
  }
  return doubled * (0.5 + Math.random() / 2);
}
