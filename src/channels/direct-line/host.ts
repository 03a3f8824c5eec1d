import type { IncomingActivity } from '../../conversation/incoming-activity.ts';
import type { Conversations, Outgoing, TurnDelivery } from '../../conversation/turn.ts';
import { keyOf } from '../../conversation/turn-identity.ts';
import { codeOf, hashId, type Logger } from '../../http/logger.ts';
import type { Metrics } from '../../http/metrics.ts';
import { RefusedError } from '../../http/refusal.ts';
import { LANGUAGES, type Language, phrasesFor } from '../../phrases/index.ts';
import type { ConversationStore } from '../../storage/conversation-store.ts';
import { arrivalOf, incomingFrom, type PostedActivity } from './activities.ts';
import { echoLine, replyLines, typingLine } from './history-lines.ts';
import { CHANNEL_ID, newActivityId } from './ids.ts';
import type { Streams } from './streams.ts';
import type { Grant } from './tokens.ts';

/** Seconds after which a client that was sent away may come again. */
const RETRY_AFTER_SECONDS = 1;

/** What {@link createHost} needs. */
export interface HostParts {
  readonly conversations: Conversations;
  readonly store: Pick<ConversationStore, 'historyEnd'>;
  readonly streams: Streams;
  /** Turns at work at the same time; 0 for no limit. */
  readonly turnsAtOnce: number;
  readonly defaultLanguage: Language;
  readonly logger: Logger;
  readonly metrics: Pick<Metrics, 'turn' | 'failed'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The conversations of the Direct Line host, whatever carries the words to it. */
export interface Host {
  /** Has the bot greet whoever has come; says whether the conversation is new. */
  begin(grant: Grant): Promise<boolean>;
  /** Makes sure that a conversation that somebody comes back to is there; if not, begins it anew and says so. */
  takeUp(grant: Grant): Promise<void>;
  /** Runs the turn of a posted activity; resolves with the activity's id once it is saved. */
  post(grant: Grant, posted: PostedActivity): Promise<string>;
}

/** Under which key the store keeps a conversation of this channel. */
export function conversationKey(grant: Grant): string {
  return keyOf(arrivalOf(grant)).conversationId;
}

/** Makes the host. */
export function createHost(parts: HostParts): Host {
  const { store } = parts;
  let atWork = 0;

  const take = async (activity: IncomingActivity, delivery: TurnDelivery): Promise<void> => {
    if (parts.turnsAtOnce > 0 && atWork >= parts.turnsAtOnce) throw tooMany();
    atWork += 1;
    const began = performance.now();
    const seconds = (): number => (performance.now() - began) / 1000;
    try {
      parts.metrics.turn(CHANNEL_ID, await parts.conversations.take(activity, delivery), seconds());
    } catch (error) {
      parts.metrics.turn(CHANNEL_ID, 'failed', seconds());
      throw refusalFor(error, activity, parts);
    } finally {
      atWork -= 1;
    }
  };

  const isThere = async (grant: Grant): Promise<boolean> => {
    try {
      return (await store.historyEnd(conversationKey(grant))) > 0;
    } catch (error) {
      throw refusalFor(error, arrivalOf(grant), parts);
    }
  };

  const arrive = (grant: Grant, before: readonly Outgoing[]): Promise<void> =>
    take(
      arrivalOf(grant),
      deliveryOf(parts, grant, () => null, before),
    );

  const takeUp = async (grant: Grant): Promise<void> => {
    if (!(await isThere(grant))) await arrive(grant, [begunAnew(grant, parts.defaultLanguage)]);
  };

  return {
    takeUp,
    async begin(grant) {
      if (await isThere(grant)) return false;
      await arrive(grant, []);
      return true;
    },
    async post(grant, posted) {
      if (posted.type === 'typing') return newActivityId(grant.conversation);
      await takeUp(grant);
      const incoming = incomingFrom(posted, grant);
      const echo = (): string | null =>
        posted.type === 'message' ? echoLine(posted, incoming, parts.now()) : null;
      await take(incoming, deliveryOf(parts, grant, echo, [], incoming.id ?? undefined));
      return incoming.id ?? '';
    },
  };
}

const tooMany = (): RefusedError =>
  new RefusedError('too-many-requests', { retryAfter: RETRY_AFTER_SECONDS });

/** Nothing was saved: the client says "send failed" and offers to try again. */
function refusalFor(
  error: unknown,
  activity: IncomingActivity,
  { logger, metrics }: HostParts,
): RefusedError {
  const code = codeOf(error);
  logger.error({ code: 'turn-not-taken', cause: code, conversation: hashId(activity.conversation.id) });
  metrics.failed(code);
  return code === 'TURN_QUEUE_FULL'
    ? tooMany()
    : new RefusedError('unavailable', { retryAfter: RETRY_AFTER_SECONDS });
}

/** The first words of a conversation whose earlier part is not here any more. */
function begunAnew(grant: Grant, defaultLanguage: Language): Outgoing {
  const wanted = grant.locale?.split('-', 1)[0]?.toLowerCase();
  const language = LANGUAGES.find((candidate) => candidate === wanted) ?? defaultLanguage;
  return {
    kind: 'send',
    activity: { type: 'message', text: phrasesFor(language).say('page.begun-anew'), locale: language },
  };
}

/** The host's side of a turn: lines for the history, saved with the state; the streams read them from there. */
function deliveryOf(
  { streams, now }: HostParts,
  grant: Grant,
  echo: () => string | null,
  before: readonly Outgoing[],
  replyToId?: string,
): TurnDelivery {
  const key = conversationKey(grant);
  let saved: readonly Outgoing[] | null = null;
  const linesOf = (outgoing: readonly Outgoing[], position: number): string[] => {
    const echoed = echo();
    const frame = {
      conversationId: grant.conversation,
      replyToId: echoed ? replyToId : undefined,
      at: now(),
    };
    const said = replyLines([...before, ...outgoing], frame, position + (echoed ? 1 : 0));
    return echoed ? [echoed, ...said] : said;
  };
  return {
    history(outgoing, position) {
      saved = outgoing;
      return linesOf(outgoing, position);
    },
    async send(outgoing) {
      // What could not be saved, an apology, is told to those who listen now.
      if (outgoing !== saved) streams.pushLive(key, linesOf(outgoing, 0));
    },
    typing: () => streams.pushLive(key, [typingLine(grant.conversation, now())]),
  };
}
