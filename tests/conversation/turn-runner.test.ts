import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../src/conversation/turn.ts';
import { TurnError } from '../../src/conversation/turn-error.ts';
import { MAX_WAITING } from '../../src/conversation/turn-queue.ts';
import type { ConversationStore } from '../../src/storage/conversation-store.ts';
import { openStore } from '../../src/storage/open-store.ts';
import {
  collector,
  fakeClock,
  memoryStore,
  message,
  passThrough,
  type Remembered,
  remember,
  runnerOver,
  say,
  stateOf,
} from './turn-runner-setup.ts';

describe('a turn', () => {
  it('saves the state and then sends the replies', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    const delivery = collector();
    const sent: unknown[] = [];
    const outcome = await take(message('one'), {
      async send(outgoing) {
        sent.push(await stateOf(store));
        await delivery.send(outgoing);
      },
    });
    expect(outcome).toBe('ran');
    expect(sent).toEqual([{ texts: ['one'] }]);
    expect(delivery.seen).toEqual(['one: 1']);
  });

  it('that is ignored saves nothing and sends nothing', async () => {
    const store = memoryStore();
    const delivery = collector();
    expect(await runnerOver(store).take(message('ignore me'), delivery)).toBe('ignored');
    expect(delivery.seen).toEqual([]);
    expect(await stateOf(store)).toBeUndefined();
  });

  it('belongs to one person: two in a group never mix (S20)', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await take(message('ada says'), collector());
    await take(message('bob says', { from: { id: 'bob' } }), collector());
    expect(await stateOf(store, 'ada')).toEqual({ texts: ['ada says'] });
    expect(await stateOf(store, 'bob')).toEqual({ texts: ['bob says'] });
  });

  it('keeps no reply in the store once it has left', async () => {
    const store = memoryStore();
    await runnerOver(store).take(message('one'), collector());
    const record = await store.read({ conversationId: '["test","c1"]', personId: 'ada' });
    expect(record?.undelivered).toEqual([]);
    expect(record?.body).not.toContain('one: 1');
  });

  it('that forgets leaves nothing in the store, and still replies', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await take(message('one'), collector());
    await take(message('hello', { type: 'conversationUpdate' }), collector());
    const delivery = collector();
    expect(await take(message('forget me'), delivery)).toBe('ran');
    expect(delivery.seen).toEqual(['forgotten']);
    expect(await store.knows('["test","c1"]')).toBe(false);
  });

  it('that forgets in a group leaves the others alone', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await take(message('bob says', { from: { id: 'bob' } }), collector());
    await take(message('one'), collector());
    const group = { conversation: { id: 'c1', isGroup: true } };
    await take(message('forget me', group), collector());
    expect(await stateOf(store, 'ada')).toBeUndefined();
    expect(await stateOf(store, 'bob')).toEqual({ texts: ['bob says'] });
  });
});

describe('who begins from what', () => {
  it('a person begins from what the announcement left, so nobody is greeted twice', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await take(message('hello', { type: 'conversationUpdate', from: { id: 'bot' } }), collector());
    await take(message('one'), collector());
    expect(await stateOf(store)).toEqual({ texts: ['hello', 'one'] });
    expect(await stateOf(store, '*')).toEqual({ texts: ['hello'] });
  });

  it('two announcements of one arrival share a record, whoever is named in them', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await Promise.all([
      take(message('a', { type: 'conversationUpdate', from: { id: 'bot' } }), collector()),
      take(message('b', { type: 'event', name: 'webchat/join', from: { id: 'ada' } }), collector()),
    ]);
    expect(await stateOf(store, '*')).toEqual({ texts: ['a', 'b'] });
  });

  it('an announcement after people have talked is told that the conversation is known', async () => {
    const store = memoryStore();
    const states: unknown[] = [];
    const { take } = runnerOver(store, {
      knownConversation: { greeted: true },
      run: async (activity, stored, now) => {
        states.push(stored);
        return remember(activity, undefined, now);
      },
    });
    await take(message('one'), collector());
    await take(message('join', { type: 'conversationUpdate' }), collector());
    expect(states).toEqual([undefined, { greeted: true }]);
  });
});

describe('order (S5)', () => {
  it('is that of arrival within a conversation, each turn judged on the state before it', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store, {
      run: async (activity, stored, now) => {
        // The first ones are the slowest.
        await new Promise((resolve) => setTimeout(resolve, activity.text === '0' ? 30 : 0));
        return remember(activity, stored, now);
      },
    });
    const delivery = collector();
    const texts = Array.from({ length: 15 }, (_, index) => `${index}`);
    await Promise.all(texts.map((text) => take(message(text), delivery)));
    expect(await stateOf(store)).toEqual({ texts });
    expect(delivery.seen).toEqual(texts.map((text, index) => `${text}: ${index + 1}`));
  });

  it('lets conversations pass each other', async () => {
    const { take } = runnerOver(memoryStore(), {
      run: (activity, stored, now) =>
        activity.conversation.id === 'stuck' ? new Promise(() => undefined) : remember(activity, stored, now),
    });
    void take(message('x', { conversation: { id: 'stuck' } }), collector());
    expect(await take(message('one'), collector())).toBe('ran');
  });

  it('refuses with a code when too many wait, and takes them again later', async () => {
    const { take, busy, drain } = runnerOver(memoryStore());
    const texts = Array.from({ length: MAX_WAITING + 5 }, (_, index) => `${index}`);
    const results = await Promise.allSettled(texts.map((text) => take(message(text), collector())));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(4);
    for (const { reason } of refused) {
      expect(reason).toBeInstanceOf(TurnError);
      expect(reason).toMatchObject({ code: 'TURN_QUEUE_FULL' });
    }
    await drain();
    expect(busy()).toBe(0);
    expect(await take(message('24'), collector())).toBe('ran');
  });

  it('keeps nothing of a conversation that is idle', async () => {
    const { take, busy, drain } = runnerOver(memoryStore());
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        take(message(`${index}`, { conversation: { id: `c${index}` } }), collector()),
      ),
    );
    await drain();
    expect(busy()).toBe(0);
  });
});

describe('the same activity again (S4)', () => {
  for (const times of [2, 5, 50]) {
    it(`${times} times at once runs once and is answered once`, async () => {
      const store = memoryStore();
      const { take } = runnerOver(store);
      const delivery = collector();
      const outcomes = await Promise.all(Array.from({ length: times }, () => take(message('one'), delivery)));
      expect(outcomes.filter((outcome) => outcome === 'ran')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'repeated')).toHaveLength(times - 1);
      expect(delivery.seen).toEqual(['one: 1']);
      expect(await stateOf(store)).toEqual({ texts: ['one'] });
    });

    it(`${times} times over ten minutes, on another instance too, changes and says nothing more`, async () => {
      const store = memoryStore();
      const first = runnerOver(store);
      const second = runnerOver(store, { now: first.clock.now });
      const delivery = collector();
      await first.take(message('one'), delivery);
      await first.take(message('two'), delivery);
      for (let time = 1; time < times; time += 1) {
        first.clock.time += 600_000 / times;
        const { take } = time % 2 ? second : first;
        expect(await take(message('one'), delivery)).toBe('repeated');
      }
      expect(delivery.seen).toEqual(['one: 1', 'two: 2']);
      expect(await stateOf(store)).toEqual({ texts: ['one', 'two'] });
    });
  }

  it('is known after thirty other turns, and after many within fifteen minutes', async () => {
    const { take, clock } = runnerOver(memoryStore());
    const delivery = collector();
    await take(message('early'), delivery);
    clock.time += 14 * 60_000;
    for (let turn = 0; turn < 60; turn += 1) await take(message(`${turn}`), delivery);
    expect(await take(message('early'), delivery)).toBe('repeated');
    clock.time += 24 * 60_000;
    await take(message('late'), delivery);
    expect(await take(message('40'), delivery)).toBe('repeated');
  });

  it('is a different one when the channel gives no id', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await take(message('one', { id: undefined }), collector());
    await take(message('one', { id: undefined }), collector());
    expect(((await stateOf(store)) as Remembered).texts).toEqual(['one', 'one']);
  });

  it('is a different one when a message was edited, because its id stays', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await take(message('one', { id: 'x' }), collector());
    await take(message('two', { id: 'x', type: 'messageUpdate' }), collector());
    await take(message('three', { id: 'x', type: 'messageUpdate' }), collector());
    expect(await take(message('three', { id: 'x', type: 'messageUpdate' }), collector())).toBe('repeated');
    expect(((await stateOf(store)) as Remembered).texts).toEqual(['one', 'two', 'three']);
  });

  it('gets the kept replies when the channel failed to take them the first time', async () => {
    const { take } = runnerOver(memoryStore());
    const failing = {
      send: async () => {
        throw new Error('connection reset');
      },
    };
    await expect(take(message('one'), failing)).rejects.toThrow('connection reset');
    const delivery = collector();
    expect(await take(message('one'), delivery)).toBe('repeated');
    expect(await take(message('one'), delivery)).toBe('repeated');
    expect(delivery.seen).toEqual(['one: 1']);
  });

  it('gets the kept replies even after the person has gone on', async () => {
    const { take } = runnerOver(memoryStore());
    const failing = { send: () => Promise.reject(new Error('connection reset')) };
    await expect(take(message('one'), failing)).rejects.toThrow();
    const delivery = collector();
    await take(message('two'), delivery);
    await take(message('one'), delivery);
    await take(message('two'), delivery);
    await take(message('one'), delivery);
    expect(delivery.seen).toEqual(['two: 2', 'one: 1']);
  });
});

/** A store of which another process writes just before each of the first commits. */
function contended(store: ConversationStore, times: number): ConversationStore {
  let left = times;
  const other = runnerOver(store);
  return {
    ...passThrough(store),
    commit: async (commit) => {
      if (left > 0) {
        left -= 1;
        await other.take(message(`other ${left}`), collector());
      }
      return store.commit(commit);
    },
  };
}

describe('a conflict (S11)', () => {
  it('makes the turn run anew on what is there now, and replies once', async () => {
    const store = memoryStore();
    const { take } = runnerOver(contended(store, 3));
    const delivery = collector();
    expect(await take(message('mine'), delivery)).toBe('ran');
    expect(delivery.seen).toEqual(['mine: 4']);
    expect(await stateOf(store)).toEqual({ texts: ['other 2', 'other 1', 'other 0', 'mine'] });
  });

  it('that never ends is told to the person, and changes nothing', async () => {
    const store = memoryStore();
    const { take, events } = runnerOver({ ...passThrough(store), commit: async () => 'conflict' });
    const delivery = collector();
    await take(message('mine'), delivery);
    expect(delivery.seen).toEqual(['not-saved']);
    expect(events).toEqual([{ code: 'TURN_NOT_SAVED', reason: 'TURN_CONTENDED' }]);
    expect(await stateOf(store)).toBeUndefined();
  });
});

describe('a channel with a history of its own', () => {
  const withHistory = (sent: string[] = []) => ({
    history: (outgoing: readonly Outgoing[], position: number) => [
      `${position} echo`,
      ...outgoing.map(({ activity }, index) => `${position + 1 + index} ${activity.text}`),
    ],
    async send(outgoing: readonly Outgoing[]) {
      sent.push(...outgoing.map(({ activity }) => activity.text ?? ''));
    },
  });

  it('gets its lines in the same commit, at the right position, and no reply is kept besides', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await take(message('one'), withHistory());
    await take(message('two', { from: { id: 'bob' } }), withHistory());
    const { entries } = await store.history('["test","c1"]', 0);
    expect(entries).toEqual(['0 echo', '1 one: 1', '2 echo', '3 two: 1']);
  });

  it('gets nothing twice when the activity comes again', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    const sent: string[] = [];
    await take(message('one'), withHistory(sent));
    await take(message('one'), withHistory(sent));
    expect(sent).toEqual(['one: 1']);
    expect(await store.historyEnd('["test","c1"]')).toBe(2);
  });

  it('keeps the echo of what the bot ignores', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await take(message('one'), withHistory());
    expect(await take(message('ignore me'), withHistory())).toBe('ignored');
    expect((await store.history('["test","c1"]', 2)).entries).toEqual(['2 echo']);
    expect(await stateOf(store)).toEqual({ texts: ['one'] });
  });

  it('begins anew when the person is forgotten, with only that reply in it', async () => {
    const store = memoryStore();
    const { take } = runnerOver(store);
    await take(message('one'), withHistory());
    await take(message('forget me'), withHistory());
    expect((await store.history('["test","c1"]', 0)).entries).toEqual(['0 echo', '1 forgotten']);
    expect(await stateOf(store)).toBeUndefined();
  });
});

describe('a turn that throws', () => {
  it('is apologised for, logged by its code only, and changes nothing', async () => {
    const store = memoryStore();
    const { take, events } = runnerOver(store, {
      run: async (activity, stored, now) => {
        if (activity.text === 'bad') throw new Error('ada@example.org said something private');
        return remember(activity, stored, now);
      },
    });
    const delivery = collector();
    await take(message('one'), delivery);
    await take(message('bad'), delivery);
    await take(message('two'), delivery);
    expect(delivery.seen).toEqual(['one: 1', 'failed', 'two: 2']);
    expect(events).toEqual([{ code: 'TURN_FAILED', reason: 'unknown' }]);
  });

  it('can be delivered again, because nothing of it was saved', async () => {
    let works = false;
    const { take } = runnerOver(memoryStore(), {
      run: async () => {
        if (!works) throw new Error('not now');
        return { kind: 'answered', state: {}, outgoing: [say('now')] };
      },
    });
    const delivery = collector();
    await take(message('one'), delivery);
    works = true;
    await take(message('one'), delivery);
    expect(delivery.seen).toEqual(['failed', 'now']);
  });
});

describe('a record that cannot be read (S10)', () => {
  it('is logged, the bot is told that something was there, and the conversation begins anew', async () => {
    for (const body of ['', 'null', '{"v":99}', '[]', 'x'.repeat(5000), '{"v":1,"state":{},"turns":"no"}']) {
      const store = memoryStore();
      await store.commit({
        key: { conversationId: '["test","c1"]', personId: 'ada' },
        expectedRevision: 0,
        body,
        expiresAt: Number.MAX_SAFE_INTEGER,
      });
      const given: unknown[] = [];
      const { take, events } = runnerOver(store, {
        run: (activity, stored, now) => {
          given.push(stored);
          return remember(activity, stored, now);
        },
      });
      const delivery = collector();
      await take(message('one'), delivery);
      await take(message('two'), delivery);
      expect(delivery.seen).toEqual(['one: 1', 'two: 2']);
      expect(given).toEqual([null, { texts: ['one'] }]);
      expect(events).toEqual([{ code: 'TURN_RECORD_UNREADABLE' }]);
    }
  });
});

describe('a restart between any two turns (S8)', () => {
  it('goes on where it was, and still knows which activities it has had', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'turn-runner-'));
    const delivery = collector();
    const texts = ['one', 'two', 'three', 'four'];
    for (const [index, text] of texts.entries()) {
      const { now } = fakeClock();
      const settings = { kind: 'sqlite', file: join(directory, 'store.sqlite') } as const;
      const store = await openStore(settings, { now, log: () => undefined });
      const { take } = runnerOver(store);
      for (const earlier of texts.slice(0, index)) {
        expect(await take(message(earlier), delivery)).toBe('repeated');
      }
      expect(await take(message(text), delivery)).toBe('ran');
      await store.close();
    }
    expect(delivery.seen).toEqual(['one: 1', 'two: 2', 'three: 3', 'four: 4']);
    await rm(directory, { recursive: true });
  });
});
