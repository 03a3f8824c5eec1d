import { randomUUID } from 'node:crypto';
import type { ConversationKey, ConversationStore, StoredRecord } from '../storage/conversation-store.ts';
import { StoreError } from '../storage/store-error.ts';
import type { StoreLog } from '../storage/store-log.ts';
import { isGroup } from './greeting.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import type { Conversations, Outgoing, TurnDelivery, TurnOutcome } from './turn.ts';
import { TurnError } from './turn-error.ts';
import { keyOf, turnIdOf, WHOLE_CONVERSATION } from './turn-identity.ts';
import { callStore, Patience, pause, within } from './turn-patience.ts';
import { TurnQueue } from './turn-queue.ts';
import { ranAt, readRecord, readReplies, type TurnRecord, writeRecord, writeReplies } from './turn-record.ts';
import { watchTurn } from './turn-watchdog.ts';

/** How often a turn is run anew because somebody else wrote first. */
const MAX_CONFLICTS = 10;

/** A turn that has no answer by then is given up, so that its conversation is not stuck for ever; in milliseconds. */
const RUN_MS = 30_000;

/** A channel that has not taken the replies by then is given up; in milliseconds. Channels time out sooner. */
const SEND_MS = 20_000;

/** For so long after a commit another process may still be sending its replies; in milliseconds. */
const OTHERS_SEND_MS = 12_000;

/** How often to look whether it has. */
const LOOK_EVERY_MS = 250;

/** The state of a record that cannot be read: not nobody, but somebody of whom nothing is known any more. */
const UNREADABLE = null;

/** What one activity does: new state and replies, nothing at all, or that what is stored is deleted. */
export type TurnResult =
  | { readonly kind: 'answered'; readonly state: unknown; readonly outgoing: readonly Outgoing[] }
  | { readonly kind: 'ignored' }
  /** `whole`: all of the conversation goes, not only what belongs to this person. */
  | { readonly kind: 'forgotten'; readonly whole: boolean; readonly outgoing: readonly Outgoing[] };

/**
 * Answers one activity, given the state that is stored (`undefined`: nobody known; `null`: what was known cannot be
 * read) and the time in milliseconds since the epoch. Must send and save nothing itself: after a conflict it is called again and the first result is dropped.
 */
export type RunTurn = (activity: IncomingActivity, stored: unknown, now: number) => Promise<TurnResult>;

/** Options of {@link createTurnRunner}. */
export interface TurnRunnerOptions {
  readonly store: ConversationStore;
  readonly run: RunTurn;
  /** How long a person's state outlives the last turn, in milliseconds. */
  readonly retentionMs: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: StoreLog;
  /** What to say when the answer could not be saved although tried for seconds, or when the turn failed. */
  readonly apologise: (activity: IncomingActivity, reason: 'not-saved' | 'failed') => readonly Outgoing[];
  /** The state for an announcement that reaches a conversation only after people have talked there. */
  readonly knownConversation: unknown;
}

/** Conversations whose turns are run exactly once, with what a process needs to stop in good order. */
export interface TurnRunner extends Conversations {
  /** How many conversations have a turn running or waiting. */
  busy(): number;
  /** Resolves when no turn runs and none waits. */
  drain(): Promise<void>;
}

/**
 * Runs turns exactly once: one at a time per conversation, known by the activity's id, replies only after the state
 * is saved with a compare-and-set, and a repeated delivery answered from what was kept.
 */
export function createTurnRunner(options: TurnRunnerOptions): TurnRunner {
  const queue = new TurnQueue();
  const inFlight = new Map<string, Promise<TurnOutcome>>();
  const runner = randomUUID();

  const take = (activity: IncomingActivity, delivery: TurnDelivery): Promise<TurnOutcome> => {
    const key = keyOf(activity);
    const id = turnIdOf(activity);
    const flight = id && JSON.stringify([key.conversationId, key.personId, id]);
    const running = flight ? inFlight.get(flight) : undefined;
    if (running) return running.then(() => 'repeated');
    const turn = new Turn(options, { runner, key, id: id ?? randomUUID(), activity, delivery });
    const outcome = queue.run(key.conversationId, () => turn.take());
    if (!flight) return outcome;
    inFlight.set(flight, outcome);
    return outcome.finally(() => inFlight.delete(flight));
  };

  return { take, busy: () => queue.size, drain: () => queue.drain() };
}

/** What a turn came to, before anything is sent. `kept`: its replies wait in the store until they are marked. */
type Settled =
  | { readonly kind: 'ignored' }
  | { readonly kind: 'repeated'; readonly outgoing: readonly Outgoing[] }
  | { readonly kind: 'ran'; readonly outgoing: readonly Outgoing[]; readonly kept: boolean };

class Turn {
  readonly #options: TurnRunnerOptions;
  readonly #runner: string;
  readonly #key: ConversationKey;
  readonly #id: string;
  readonly #activity: IncomingActivity;
  readonly #delivery: TurnDelivery;
  readonly #patience = new Patience();

  constructor(
    options: TurnRunnerOptions,
    turn: {
      runner: string;
      key: ConversationKey;
      id: string;
      activity: IncomingActivity;
      delivery: TurnDelivery;
    },
  ) {
    this.#options = options;
    this.#runner = turn.runner;
    this.#key = turn.key;
    this.#id = turn.id;
    this.#activity = turn.activity;
    this.#delivery = turn.delivery;
  }

  async take(): Promise<TurnOutcome> {
    const settled = await this.#settle();
    if (settled.kind === 'ignored') return 'ignored';
    if (settled.outgoing.length > 0) await this.#send(settled.outgoing);
    if (settled.kind === 'repeated' ? settled.outgoing.length > 0 : settled.kept) await this.#mark();
    return settled.kind;
  }

  /** Everything up to the sending. Whatever fails here, the person is told. */
  async #settle(): Promise<Settled> {
    const stop = watchTurn(this.#delivery.typing && (() => this.#delivery.typing?.()), this.#options.log);
    try {
      return await this.#untilSaved();
    } catch (error) {
      const notSaved =
        error instanceof StoreError || (error instanceof TurnError && error.code === 'TURN_CONTENDED');
      this.#options.log({ code: notSaved ? 'TURN_NOT_SAVED' : 'TURN_FAILED', reason: codeOf(error) });
      const outgoing = this.#options.apologise(this.#activity, notSaved ? 'not-saved' : 'failed');
      return { kind: 'ran', outgoing, kept: false };
    } finally {
      stop();
    }
  }

  async #untilSaved(): Promise<Settled> {
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts += 1) {
      const stored = await this.#patience.with(() => this.#options.store.read(this.#key));
      const record = stored && this.#recordOf(stored);
      const ran = ranAt(record, this.#id);
      if (ran !== undefined) return { kind: 'repeated', outgoing: await this.#undelivered(ran) };
      const now = this.#options.now();
      const state = record ? record.state : await this.#stateToBeginFrom();
      const result = await this.#run(state, now);
      const settled = await this.#save(result, { stored, record, state, now });
      if (settled !== 'conflict') return settled;
    }
    throw new TurnError('TURN_CONTENDED');
  }

  #recordOf(stored: StoredRecord): TurnRecord {
    const record = readRecord(stored.body);
    if (!record) this.#options.log({ code: 'TURN_RECORD_UNREADABLE' });
    return record ?? { state: UNREADABLE, turns: [] };
  }

  /** A person begins with what the conversation knows (that the bot has greeted), and the other way round. */
  async #stateToBeginFrom(): Promise<unknown> {
    const { store, knownConversation } = this.#options;
    const { conversationId, personId } = this.#key;
    if (personId === WHOLE_CONVERSATION) {
      return (await this.#patience.with(() => store.knows(conversationId))) ? knownConversation : undefined;
    }
    const key = { conversationId, personId: WHOLE_CONVERSATION };
    const shared = await this.#patience.with(() => store.read(key));
    return (shared && this.#recordOf(shared).state) ?? undefined;
  }

  #run(state: unknown, now: number): Promise<TurnResult> {
    return within(
      RUN_MS,
      this.#options.run(this.#activity, state, now),
      () => new TurnError('TURN_TIMED_OUT'),
    );
  }

  async #save(
    result: TurnResult,
    before: { stored: StoredRecord | undefined; record: TurnRecord | undefined; state: unknown; now: number },
  ): Promise<Settled | 'conflict'> {
    const outgoing = result.kind === 'ignored' ? [] : result.outgoing;
    const forgets = result.kind === 'forgotten';
    if (forgets) await this.#forget(result.whole);
    const history = await this.#historyOf(outgoing);
    if (result.kind !== 'answered' && !history) {
      return forgets ? { kind: 'ran', outgoing, kept: false } : { kind: 'ignored' };
    }
    const kept = outgoing.length > 0 && !history;
    const state = result.kind === 'answered' ? result.state : forgets ? undefined : before.state;
    const committed = await this.#patience.with(() =>
      this.#options.store.commit({
        key: this.#key,
        expectedRevision: forgets ? 0 : (before.stored?.revision ?? 0),
        body: writeRecord(forgets ? undefined : before.record, { state, turnId: this.#id, at: before.now }),
        expiresAt: before.now + this.#options.retentionMs,
        ...(kept && { outbox: { turnId: this.#id, replies: writeReplies(this.#runner, outgoing) } }),
        ...(history && { history }),
      }),
    );
    if (committed === 'conflict') return 'conflict';
    return result.kind === 'ignored' ? { kind: 'ignored' } : { kind: 'ran', outgoing, kept };
  }

  /** Alone with the bot, a person is the conversation: everything goes. */
  #forget(whole: boolean): Promise<void> {
    const { conversationId, personId } = this.#key;
    const person = whole || !isGroup(this.#activity) ? undefined : personId;
    return this.#patience.with(() => this.#options.store.forget(conversationId, person));
  }

  async #historyOf(
    outgoing: readonly Outgoing[],
  ): Promise<{ from: number; entries: readonly string[] } | undefined> {
    const lines = this.#delivery.history;
    if (!lines) return undefined;
    const from = await this.#patience.with(() => this.#options.store.historyEnd(this.#key.conversationId));
    const entries = lines(outgoing, from);
    return entries.length > 0 ? { from, entries } : undefined;
  }

  /**
   * The kept replies of a turn that had run already, as far as nobody else is about to send them: another process
   * that took the same activity is given time to.
   */
  async #undelivered(ran: number): Promise<readonly Outgoing[]> {
    for (;;) {
      const stored = await this.#patience.with(() => this.#options.store.read(this.#key));
      const kept = stored?.undelivered.find(({ turnId }) => turnId === this.#id);
      if (!kept) return [];
      const { runner, outgoing } = readReplies(kept.replies);
      const others = this.#options.store.shared && runner !== this.#runner;
      if (!others || this.#options.now() - ran >= OTHERS_SEND_MS) return outgoing;
      await pause(LOOK_EVERY_MS);
    }
  }

  #send(outgoing: readonly Outgoing[]): Promise<void> {
    return within(SEND_MS, this.#delivery.send(outgoing), () => new TurnError('TURN_SEND_TIMED_OUT'));
  }

  /** The replies have left, so a failure here is no failure of the turn. */
  async #mark(): Promise<void> {
    try {
      await callStore(() => this.#options.store.markDelivered(this.#key, this.#id));
    } catch (error) {
      this.#options.log({ code: 'TURN_MARK_FAILED', reason: codeOf(error) });
    }
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
