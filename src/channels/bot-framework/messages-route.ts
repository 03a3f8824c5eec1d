import { type IncomingActivity, incomingActivitySchema } from '../../conversation/incoming-activity.ts';
import type { Conversations, TurnOutcome } from '../../conversation/turn.ts';
import type { TurnErrorCode } from '../../conversation/turn-error.ts';
import { answerEmpty } from '../../http/answer.ts';
import { isLocal } from '../../http/client-address.ts';
import { readJson } from '../../http/json-body.ts';
import { codeOf, type Logger } from '../../http/logger.ts';
import type { Metrics } from '../../http/metrics.ts';
import type { RateLimits } from '../../http/rate-limits.ts';
import { RefusedError } from '../../http/refusal.ts';
import { route } from '../../http/route.ts';
import type { Mount } from '../../http/server.ts';
import type { AddressedActivity, Authenticated, BotFrameworkAdapter } from './adapter.ts';

/** What the route works with. */
export interface MessagesRouteParts {
  readonly adapter: BotFrameworkAdapter;
  readonly conversations: Conversations;
  readonly limits: RateLimits;
  /** Turns at work at the same time; 0 for no limit. */
  readonly turnsAtOnce: number;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** Soon enough for the channel to deliver again before it gives up. */
const RETRY_AFTER_SECONDS = 1;

/** `POST /api/messages`: where every Bot Framework channel delivers. */
export function createMessagesRoute(parts: MessagesRouteParts): Mount {
  let atWork = 0;
  return (server) => {
    const { logger, metrics } = parts;
    server.post(
      '/api/messages',
      route(
        async (req, res) => {
          const activity = addressed(await readJson(req));
          const authenticated = await authenticate(parts, activity, req);
          await parts.limits.conversation(req, `${activity.channelId}/${activity.conversation.id}`);
          if (parts.turnsAtOnce > 0 && atWork >= parts.turnsAtOnce) {
            throw new RefusedError('too-many-requests', { retryAfter: RETRY_AFTER_SECONDS });
          }
          atWork++;
          try {
            const outcome = await runTurn(parts, authenticated, activity);
            // An invoke asks for an answer of its own, which this bot never gives (S15).
            answerEmpty(res, activity.type === 'invoke' && outcome === 'ignored' ? 501 : 200);
          } finally {
            atWork--;
          }
        },
        { logger, failed: metrics.failed },
      ),
    );
  };
}

/** The door: what does not look like an activity that can be answered is malformed, whatever is wrong with it. */
function addressed(body: unknown): AddressedActivity {
  const parsed = incomingActivitySchema.safeParse(body);
  if (!parsed.success || !hasServiceUrl(parsed.data)) throw new RefusedError('malformed');
  return parsed.data;
}

const hasServiceUrl = (activity: IncomingActivity): activity is AddressedActivity =>
  Boolean(activity.serviceUrl);

type MessagesRequest = Parameters<RateLimits['address']>[0];

/** Whoever shows a good token is a channel and speaks for many people; everybody else is counted by address. */
async function authenticate(
  { adapter, limits, metrics, logger }: MessagesRouteParts,
  activity: AddressedActivity,
  req: MessagesRequest,
): Promise<Authenticated> {
  try {
    const authenticated = await adapter.authenticate(activity, req.headers.authorization ?? '', isLocal(req));
    if (authenticated.claimsIdentity.claims.length === 0) await limits.address(req);
    return authenticated;
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    const code = codeOf(error);
    metrics.failed(code);
    logger.warn({ code: 'request-refused', cause: code });
    await limits.address(req);
    throw REFUSAL_OF[code]?.() ?? error;
  }
}

/** 401 and 403 have the same body, so that a stranger does not learn what was wrong (S2). */
const REFUSAL_OF: Readonly<Record<string, () => RefusedError>> = {
  'channel-token-invalid': () => new RefusedError('unauthorized'),
  'service-url-not-allowed': () => new RefusedError('unauthorized', { status: 403 }),
  // Nothing was taken yet: the channel delivers again, and by then the keys may be there.
  'signing-keys-unavailable': () => new RefusedError('unavailable', { retryAfter: RETRY_AFTER_SECONDS }),
};

/** The conversation's own queue is full; nothing was done with this message. */
const TOO_MANY_WAITING: TurnErrorCode = 'TURN_QUEUE_FULL';

async function runTurn(
  { adapter, conversations, metrics }: MessagesRouteParts,
  authenticated: Authenticated,
  activity: AddressedActivity,
): Promise<TurnOutcome> {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  let outcome: TurnOutcome = 'ignored';
  try {
    await adapter.process(authenticated, activity, async (delivery) => {
      outcome = await conversations.take(activity, delivery);
    });
    metrics.turn(activity.channelId, outcome, seconds());
    return outcome;
  } catch (error) {
    metrics.turn(activity.channelId, 'failed', seconds());
    if (codeOf(error) === TOO_MANY_WAITING) {
      throw new RefusedError('too-many-requests', { retryAfter: RETRY_AFTER_SECONDS });
    }
    throw error;
  }
}
