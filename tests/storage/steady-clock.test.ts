import { afterEach, describe, expect, it, vi } from 'vitest';
import { startExpirySweep } from '../../src/storage/expiry-sweep.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { steadyClock } from '../../src/storage/steady-clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('the steady clock (S21)', () => {
  it('goes on evenly when somebody sets the time forward or back', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22), toFake: ['Date', 'performance', 'setTimeout'] });
    const now = steadyClock();
    expect(now()).toBe(Date.UTC(2026, 10, 22));
    vi.advanceTimersByTime(1000);
    for (const jump of [Date.UTC(2050, 0, 1), Date.UTC(1999, 0, 1), -1]) {
      vi.setSystemTime(jump);
      expect(now()).toBe(Date.UTC(2026, 10, 22) + 1000);
    }
  });

  it('tells whole milliseconds beyond 2038', () => {
    vi.useFakeTimers({ now: Date.UTC(2039, 0, 1), toFake: ['Date', 'performance'] });
    expect(steadyClock()()).toBe(Date.UTC(2039, 0, 1));
  });
});

describe('the expiry sweep', () => {
  it('deletes what has expired, again and again, and survives a store that fails', async () => {
    vi.useFakeTimers();
    let time = 0;
    const store = createMemoryStore({ now: () => time, log: () => undefined });
    const key = { conversationId: 'c', personId: 'p' };
    await store.commit({ key, expectedRevision: 0, body: '{}', expiresAt: 100 });
    const events: unknown[] = [];
    let fails = true;
    const swept: number[] = [];
    const stop = startExpirySweep({
      store: {
        expire: async (now) => {
          if (fails) throw new Error('not now');
          const gone = await store.expire(now);
          swept.push(gone);
          return gone;
        },
      },
      now: () => time,
      log: (event) => events.push(event),
      everyMs: 1000,
    });
    time = 100;
    await vi.advanceTimersByTimeAsync(1000);
    expect(events).toEqual([{ code: 'STORE_EXPIRY_FAILED' }]);
    fails = false;
    await vi.advanceTimersByTimeAsync(2000);
    expect(swept).toEqual([1, 0]);
    stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(swept).toEqual([1, 0]);
  });

  it('never runs twice at once, however slow the store', async () => {
    vi.useFakeTimers();
    let running = 0;
    let most = 0;
    const stop = startExpirySweep({
      store: {
        async expire() {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 3500));
          running -= 1;
          return 0;
        },
      },
      now: () => 0,
      log: () => undefined,
      everyMs: 1000,
    });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(most).toBe(1);
    stop();
  });
});
