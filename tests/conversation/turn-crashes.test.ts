import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TurnDelivery } from '../../src/conversation/turn.ts';
import type { ConversationStore } from '../../src/storage/conversation-store.ts';
import {
  memoryStore,
  message,
  passThrough,
  type Remembered,
  remember,
  runnerOver,
  stateOf,
} from './turn-runner-setup.ts';

const MESSAGES = 6;

const FAULTS = ['none', 'dies before commit', 'dies after commit', 'dies before mark', 'send fails'] as const;
type Fault = (typeof FAULTS)[number];

/** What arrives at one moment: some messages, some of them more than once, one of them with a fault. */
interface Moment {
  readonly arrivals: readonly number[];
  readonly fault: Fault;
  /** The message whose turn meets the fault. */
  readonly victim: number;
}

const moment: fc.Arbitrary<Moment> = fc.record({
  arrivals: fc.array(fc.nat(MESSAGES - 1), { minLength: 1, maxLength: 6 }),
  fault: fc.constantFrom(...FAULTS),
  victim: fc.nat(MESSAGES - 1),
});

const textOf = (index: number) => `m${index}`;
const never = new Promise<never>(() => undefined);

/** A process that runs turns over a store until it dies; dead, it does nothing any more. */
function startProcess(store: ConversationStore, fault: Fault, victim: number, shown: string[]) {
  let die: () => void = () => undefined;
  let dead = false;
  const death = new Promise<'dead'>((resolve) => {
    die = () => {
      dead = true;
      resolve('dead');
    };
  });
  let running = '';
  const meets = (kind: Fault) => fault === kind && running === textOf(victim);
  const alive = async <T>(call: () => Promise<T>, before?: Fault, behind?: Fault): Promise<T> => {
    if (before && meets(before)) die();
    if (dead) return never;
    const result = await call();
    if (behind && meets(behind)) die();
    return dead ? never : result;
  };
  const mortal: ConversationStore = {
    ...passThrough(store),
    read: (key) => alive(() => store.read(key)),
    commit: (commit) => alive(() => store.commit(commit), 'dies before commit', 'dies after commit'),
    markDelivered: (key, turn) => alive(() => store.markDelivered(key, turn), 'dies before mark'),
  };
  const runner = runnerOver(mortal, {
    run: (activity, stored, now) => {
      running = activity.text ?? '';
      return remember(activity, stored, now);
    },
  });
  const delivery: TurnDelivery = {
    async send(outgoing) {
      if (dead) return never;
      const texts = outgoing.map(({ activity }) => activity.text ?? '');
      // A repeated delivery runs nothing, so the turn is known by what it says.
      running = texts[0]?.split(':')[0] ?? '';
      if (meets('send fails')) throw new Error('reset');
      shown.push(...texts);
    },
  };
  return { take: (index: number) => Promise.race([runner.take(message(textOf(index)), delivery), death]) };
}

describe('whatever arrives in whatever order, with conflicts and crashes (S4, S8, S11)', () => {
  beforeEach(() => {
    // Time stands still, so what hangs in a dead process never wakes up.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('every acknowledged message counts exactly once, and its reply is shown, twice only after a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(moment, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (moments, contended) => {
          const store = memoryStore();
          const shared = contended ? withRivals(store) : store;
          const shown: string[] = [];
          const unacknowledged = new Set<number>();
          let deaths = 0;
          for (const { arrivals, fault, victim } of moments) {
            const { take } = startProcess(shared, fault, victim, shown);
            for (const index of arrivals) unacknowledged.add(index);
            const outcomes = await Promise.allSettled(arrivals.map(take));
            for (const [place, outcome] of outcomes.entries()) {
              const answered = outcome.status === 'fulfilled' && outcome.value !== 'dead';
              if (answered) unacknowledged.delete(arrivals[place] as number);
            }
            if (outcomes.some((outcome) => outcome.status === 'fulfilled' && outcome.value === 'dead'))
              deaths += 1;
          }
          const { take } = startProcess(shared, 'none', 0, shown);
          for (const index of unacknowledged) await take(index);

          const { texts } = (await stateOf(store)) as Remembered;
          const arrived = new Set(moments.flatMap(({ arrivals }) => arrivals.map(textOf)));
          expect(texts.filter((text) => arrived.has(text)).sort()).toEqual([...arrived].sort());
          for (const text of arrived) {
            const replies = shown.filter((reply) => reply.startsWith(`${text}:`));
            expect(replies.length).toBeGreaterThanOrEqual(1);
            expect(replies.length).toBeLessThanOrEqual(1 + deaths);
            // What was shown is what was saved, at the place at which it was saved.
            for (const reply of replies) expect(reply).toBe(`${text}: ${texts.indexOf(text) + 1}`);
          }
          if (deaths === 0) expect(shown).toHaveLength(arrived.size);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** A store in which another process's messages come first every other time. */
function withRivals(store: ConversationStore): ConversationStore {
  const rival = runnerOver(store);
  const silent: TurnDelivery = { send: async () => undefined };
  let commits = 0;
  return {
    ...passThrough(store),
    commit: async (commit) => {
      commits += 1;
      if (commits % 2) await rival.take(message(`rival ${commits}`), silent);
      return store.commit(commit);
    },
  };
}
