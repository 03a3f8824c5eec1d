import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../../../src/providers/network/parallel.ts';

describe('the turnstile', () => {
  it('lets so many through at a time, everybody in the end, and in order', async () => {
    const turnstile = createTurnstile(3);
    const begun: number[] = [];
    let inside = 0;
    let most = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        turnstile(async () => {
          begun.push(index);
          inside += 1;
          most = Math.max(most, inside);
          await delay(index % 3);
          inside -= 1;
          return index;
        }),
      ),
    );
    expect(most).toBe(3);
    expect(results).toEqual(begun);
  });

  it('is not blocked by a task that fails', async () => {
    const turnstile = createTurnstile(1);
    const failing = turnstile(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await turnstile(async () => 'in')).toBe('in');
  });
});
