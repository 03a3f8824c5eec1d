import type { IncomingActivity } from '../../src/conversation/incoming-activity.ts';
import type { Outgoing, TurnDelivery } from '../../src/conversation/turn.ts';
import {
  createTurnRunner,
  type RunTurn,
  type TurnResult,
  type TurnRunnerOptions,
} from '../../src/conversation/turn-runner.ts';
import type { ConversationStore } from '../../src/storage/conversation-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';

export const HOUR = 3_600_000;

/** A clock that the test sets. */
export function fakeClock(start = Date.UTC(2026, 10, 22)) {
  const clock = { time: start, now: () => clock.time };
  return clock;
}

/** A message of a person in a conversation, with what else the test wants of it. */
export function message(text: string, more: Partial<IncomingActivity> = {}): IncomingActivity {
  return {
    type: 'message',
    id: `id-${text}`,
    channelId: 'test',
    conversation: { id: 'c1' },
    from: { id: 'ada' },
    text,
    value: undefined,
    ...more,
  };
}

/** One text that leaves. */
export function say(text: string): Outgoing {
  return { kind: 'send', activity: { type: 'message', text } };
}

/** What a person sees: collects the texts that were sent. */
export function collector(): TurnDelivery & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    async send(outgoing) {
      seen.push(...outgoing.map(({ activity }) => activity.text ?? ''));
    },
  };
}

/** The state of {@link remember}. */
export interface Remembered {
  readonly texts: readonly string[];
}

/** A bot that remembers every text in order and says how many it has. */
export const remember: RunTurn = async ({ text }, stored): Promise<TurnResult> => {
  if (text === 'ignore me') return { kind: 'ignored' };
  if (text === 'forget me') return { kind: 'forgotten', whole: false, outgoing: [say('forgotten')] };
  const texts = [...((stored as Remembered | undefined)?.texts ?? []), text ?? ''];
  return { kind: 'answered', state: { texts }, outgoing: [say(`${text}: ${texts.length}`)] };
};

/** A runner over a store, with everything that a test does not care about filled in. */
export function runnerOver(store: ConversationStore, more: Partial<TurnRunnerOptions> = {}) {
  const events: { code: string }[] = [];
  const clock = fakeClock();
  const runner = createTurnRunner({
    store,
    run: remember,
    retentionMs: HOUR,
    now: clock.now,
    log: (event) => events.push(event),
    apologise: (_, reason) => [say(reason)],
    knownConversation: { texts: [] },
    ...more,
  });
  return { ...runner, events, clock };
}

/** A memory store on its own. */
export function memoryStore(now: () => number = fakeClock().now): ConversationStore {
  return createMemoryStore({ now, log: () => undefined });
}

/** The state that a store holds of a person. */
export async function stateOf(
  store: ConversationStore,
  person = 'ada',
  conversation = 'c1',
): Promise<unknown> {
  const key = { conversationId: JSON.stringify(['test', conversation]), personId: person };
  const record = await store.read(key);
  return record && JSON.parse(record.body).state;
}

/** All of a store's calls, so that a test can replace some. */
export function passThrough(store: ConversationStore): ConversationStore {
  return {
    shared: store.shared,
    read: (key) => store.read(key),
    commit: (commit) => store.commit(commit),
    markDelivered: (key, turn) => store.markDelivered(key, turn),
    knows: (id) => store.knows(id),
    historyEnd: (id) => store.historyEnd(id),
    history: (id, from) => store.history(id, from),
    onHistory: (id, listener) => store.onHistory(id, listener),
    forget: (id, person) => store.forget(id, person),
    expire: (now) => store.expire(now),
    keepSecret: (name, proposal) => store.keepSecret(name, proposal),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
