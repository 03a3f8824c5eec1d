import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TurnOutcome } from '../../src/conversation/turn.ts';
import type { ConversationStore } from '../../src/storage/conversation-store.ts';
import { StoreError, type StoreErrorCode } from '../../src/storage/store-error.ts';
import {
  collector,
  memoryStore,
  message,
  passThrough,
  remember,
  runnerOver,
  stateOf,
} from './turn-runner-setup.ts';

/** A store whose chosen calls fail, for as long as `broken` says so. */
function failing(calls: readonly (keyof ConversationStore)[], code: StoreErrorCode = 'STORE_UNAVAILABLE') {
  const sound = memoryStore();
  const switched = { broken: true, failed: 0 };
  const store = new Proxy(passThrough(sound), {
    get(target, name) {
      if (!switched.broken || !calls.includes(name as keyof ConversationStore))
        return Reflect.get(target, name);
      return async () => {
        switched.failed += 1;
        throw new StoreError(code);
      };
    },
  });
  return { store, sound, switched };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass until the turn has ended. */
async function ended<T>(turn: Promise<T>): Promise<T> {
  let done = false;
  const settled = turn.finally(() => {
    done = true;
  });
  settled.catch(() => undefined);
  while (!done) await vi.advanceTimersByTimeAsync(50);
  return settled;
}

describe('a store that fails (S10)', () => {
  for (const call of ['read', 'commit'] as const) {
    for (const code of ['STORE_UNAVAILABLE', 'STORE_TIMEOUT', 'STORE_FULL', 'STORE_CORRUPT'] as const) {
      it(`in every ${call} with ${code}: the person is told that nothing was saved, and nothing is`, async () => {
        const { store, sound } = failing([call], code);
        const { take, events } = runnerOver(store);
        const delivery = collector();
        expect(await ended(take(message('one'), delivery))).toBe('ran');
        expect(delivery.seen).toEqual(['not-saved']);
        expect(events).toContainEqual({ code: 'TURN_NOT_SAVED', reason: code });
        expect(await stateOf(sound)).toBeUndefined();
      });
    }
  }

  it('for a moment is tried again, and nobody notices', async () => {
    for (const call of ['read', 'commit'] as const) {
      const { store, sound, switched } = failing([call]);
      const { take, events } = runnerOver(store);
      const delivery = collector();
      const turn = take(message('one'), delivery);
      await vi.advanceTimersByTimeAsync(300);
      switched.broken = false;
      expect(await ended(turn)).toBe('ran');
      expect(delivery.seen).toEqual(['one: 1']);
      expect(await stateOf(sound)).toEqual({ texts: ['one'] });
      expect(events).toEqual([]);
      expect(switched.failed).toBeGreaterThan(1);
    }
  });

  it('is tried a few times and not for ever, within what a channel waits', async () => {
    const { store, switched } = failing(['read']);
    const started = performance.now();
    await ended(runnerOver(store).take(message('one'), collector()));
    expect(switched.failed).toBeLessThan(12);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('by never answering is given up, within what a channel waits', async () => {
    const store = { ...passThrough(memoryStore()), commit: () => new Promise<never>(() => undefined) };
    const { take, events } = runnerOver(store);
    const delivery = collector();
    const started = performance.now();
    await ended(take(message('one'), delivery));
    expect(delivery.seen).toEqual(['not-saved']);
    expect(events).toContainEqual({ code: 'TURN_NOT_SAVED', reason: 'STORE_TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('runs the same activity when it comes again after the store has recovered', async () => {
    const { store, sound, switched } = failing(['commit']);
    const { take } = runnerOver(store);
    const delivery = collector();
    await ended(take(message('one'), delivery));
    switched.broken = false;
    expect(await ended(take(message('one'), delivery))).toBe('ran');
    expect(delivery.seen).toEqual(['not-saved', 'one: 1']);
    expect(await stateOf(sound)).toEqual({ texts: ['one'] });
  });

  it('rejects only when the apology cannot be sent either, so that the channel delivers again', async () => {
    const { store } = failing(['commit']);
    const turn = runnerOver(store).take(message('one'), { send: () => Promise.reject(new Error('reset')) });
    await expect(ended(turn)).rejects.toThrow('reset');
  });

  it('in the mark alone does not harm the turn: it is logged', async () => {
    const { store, sound } = failing(['markDelivered']);
    const { take, events } = runnerOver(store);
    const delivery = collector();
    expect(await ended(take(message('one'), delivery))).toBe('ran');
    expect(await ended(take(message('two'), delivery))).toBe('ran');
    expect(delivery.seen).toEqual(['one: 1', 'two: 2']);
    expect(events).toContainEqual({ code: 'TURN_MARK_FAILED', reason: 'STORE_UNAVAILABLE' });
    expect(await stateOf(sound)).toEqual({ texts: ['one', 'two'] });
  });

  it('after it had committed, without saying so: the turn counts once and is answered once', async () => {
    const sound = memoryStore();
    let lost = 1;
    const store: ConversationStore = {
      ...passThrough(sound),
      commit: async (commit) => {
        const result = await sound.commit(commit);
        if (lost-- > 0) throw new StoreError('STORE_TIMEOUT');
        return result;
      },
    };
    const { take } = runnerOver({ ...store, shared: true });
    const delivery = collector();
    await ended(take(message('one'), delivery));
    expect(delivery.seen).toEqual(['one: 1']);
    expect(await stateOf(sound)).toEqual({ texts: ['one'] });
  });

  it('does not hold up other conversations', async () => {
    const sound = memoryStore();
    const store: ConversationStore = {
      ...passThrough(sound),
      read: (key) =>
        key.conversationId.includes('slow') ? new Promise<never>(() => undefined) : sound.read(key),
    };
    const { take } = runnerOver(store);
    const slow = take(message('x', { conversation: { id: 'slow' } }), collector());
    const delivery = collector();
    await take(message('one'), delivery);
    expect(delivery.seen).toEqual(['one: 1']);
    await ended(slow);
  });
});

describe('a turn that takes long (S13)', () => {
  const slowly = (milliseconds: number) => {
    let runs = 0;
    const run: typeof remember = async (...turn) => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return remember(...turn);
    };
    return { run, runs: () => runs };
  };

  it('shows after half a second that the bot is working, and again every two and a half', async () => {
    const typed: number[] = [];
    const { take } = runnerOver(memoryStore(), { run: slowly(6000).run });
    const started = performance.now();
    const delivery = { ...collector(), typing: () => typed.push(Math.round(performance.now() - started)) };
    const turn = take(message('one'), delivery);
    await vi.advanceTimersByTimeAsync(6000);
    await turn;
    expect(typed).toEqual([500, 3000, 5500]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(typed).toHaveLength(3);
  });

  it('shows nothing when it is quick', async () => {
    const typing = vi.fn();
    await ended(runnerOver(memoryStore()).take(message('one'), { ...collector(), typing }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(typing).not.toHaveBeenCalled();
  });

  it('is logged after ten seconds, runs once, and answers once, however often it is delivered meanwhile', async () => {
    const { run, runs } = slowly(12_000);
    const { take, events } = runnerOver(memoryStore(), { run });
    const delivery = collector();
    const turns: Promise<TurnOutcome>[] = [];
    for (let second = 0; second < 11; second += 1) {
      turns.push(take(message('one'), delivery));
      await vi.advanceTimersByTimeAsync(1000);
    }
    const outcomes = await ended(Promise.all(turns));
    expect(runs()).toBe(1);
    expect(outcomes.filter((outcome) => outcome === 'ran')).toHaveLength(1);
    expect(delivery.seen).toEqual(['one: 1']);
    expect(events).toEqual([{ code: 'TURN_SLOW', seconds: 10 }]);
  });

  it('and never ends is given up with an apology, and the conversation goes on', async () => {
    const store = memoryStore();
    const { take, events } = runnerOver(store, {
      run: (activity, ...rest) =>
        activity.text === 'hang' ? new Promise(() => undefined) : remember(activity, ...rest),
    });
    const delivery = collector();
    const hanging = take(message('hang'), delivery);
    const next = take(message('next'), delivery);
    await ended(Promise.all([hanging, next]));
    expect(delivery.seen).toEqual(['failed', 'next: 1']);
    expect(events).toContainEqual({ code: 'TURN_FAILED', reason: 'TURN_TIMED_OUT' });
    expect(await stateOf(store)).toEqual({ texts: ['next'] });
  });

  it('because the channel takes no reply is given up; the replies are kept for the next delivery', async () => {
    const { take } = runnerOver(memoryStore());
    const stuck = take(message('one'), { send: () => new Promise<never>(() => undefined) });
    await expect(ended(stuck)).rejects.toMatchObject({ code: 'TURN_SEND_TIMED_OUT' });
    const delivery = collector();
    await ended(take(message('one'), delivery));
    expect(delivery.seen).toEqual(['one: 1']);
  });

  it('is not disturbed by a sign that cannot be shown', async () => {
    const { take, events } = runnerOver(memoryStore(), { run: slowly(1000).run });
    const delivery = {
      ...collector(),
      typing: () => {
        throw new Error('no');
      },
    };
    expect(await ended(take(message('one'), delivery))).toBe('ran');
    expect(events).toEqual([{ code: 'TURN_TYPING_FAILED' }]);
  });
});

describe('two processes on one store', () => {
  it('that get the same activity at once run it once and answer once', async () => {
    const store = { ...passThrough(memoryStore()), shared: true };
    const first = runnerOver(store);
    const second = runnerOver(store, { now: first.clock.now });
    const delivery = collector();
    const slowSend = {
      async send(outgoing: Parameters<typeof delivery.send>[0]) {
        await new Promise((resolve) => setTimeout(resolve, 3000));
        await delivery.send(outgoing);
      },
    };
    const outcomes = await ended(
      Promise.all([first.take(message('one'), slowSend), second.take(message('one'), slowSend)]),
    );
    expect([...outcomes].sort()).toEqual(['ran', 'repeated']);
    expect(delivery.seen).toEqual(['one: 1']);
    expect(await stateOf(store)).toEqual({ texts: ['one'] });
  });

  it('answer for each other when one dies between saving and sending', async () => {
    const store = { ...passThrough(memoryStore()), shared: true };
    const first = runnerOver(store);
    void first
      .take(message('one'), { send: () => new Promise<never>(() => undefined) })
      .catch(() => undefined);
    await vi.advanceTimersByTimeAsync(10);
    const second = runnerOver(store, { now: () => first.clock.time });
    const delivery = collector();
    const again = second.take(message('one'), delivery);
    await vi.advanceTimersByTimeAsync(1000);
    expect(delivery.seen).toEqual([]);
    first.clock.time += 12_000;
    await ended(again);
    expect(delivery.seen).toEqual(['one: 1']);
  });

  it('take different messages at once in some order, and lose neither', async () => {
    const store = { ...passThrough(memoryStore()), shared: true };
    const runners = [runnerOver(store), runnerOver(store), runnerOver(store)];
    const delivery = collector();
    await ended(
      Promise.all(
        Array.from({ length: 12 }, (_, index) => runners[index % 3]?.take(message(`${index}`), delivery)),
      ),
    );
    const { texts } = (await stateOf(store)) as { texts: string[] };
    expect([...texts].sort()).toEqual(Array.from({ length: 12 }, (_, index) => `${index}`).sort());
    expect(delivery.seen).toHaveLength(12);
  });
});
