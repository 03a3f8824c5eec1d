import { expect, it } from 'vitest';
import { CheckedTokens } from '../../src/channels/checked-tokens.ts';

const MINUTE = 60_000;

function checkedTokens(endsAt: number) {
  let now = 0;
  let checks = 0;
  const tokens = new CheckedTokens<string>(() => now);
  return {
    read: (token: string, purpose = 'talk') =>
      tokens.read(purpose, token, async () => {
        checks += 1;
        if (token.startsWith('bad') || endsAt <= now) throw new Error('not good');
        return { claims: `what ${token} says`, endsAt };
      }),
    wait: (ms: number) => {
      now += ms;
    },
    checks: () => checks,
  };
}

it('checks a token that comes with every request once', async () => {
  const { read, checks } = checkedTokens(30 * MINUTE);
  expect([await read('one'), await read('one'), await read('one')]).toEqual(Array(3).fill('what one says'));
  expect(checks()).toBe(1);
});

it('never takes one token for another, nor for another purpose', async () => {
  const { read, checks } = checkedTokens(30 * MINUTE);
  expect([await read('one'), await read('two')]).toEqual(['what one says', 'what two says']);
  await read('one', 'stream');
  expect(checks()).toBe(3);
});

it('does not let a token outlive its end', async () => {
  const { read, wait } = checkedTokens(MINUTE);
  await read('one');
  wait(MINUTE);
  await expect(read('one')).rejects.toThrow('not good');
});

it('checks again every five minutes, because a signing key can be withdrawn', async () => {
  const { read, wait, checks } = checkedTokens(30 * MINUTE);
  await read('one');
  wait(5 * MINUTE);
  await read('one');
  expect(checks()).toBe(2);
});

it('refuses a bad token every time', async () => {
  const { read, checks } = checkedTokens(30 * MINUTE);
  await expect(read('bad')).rejects.toThrow('not good');
  await expect(read('bad')).rejects.toThrow('not good');
  expect(checks()).toBe(2);
});

it('forgets the oldest of ten thousand, so that a flood of tokens takes no memory', async () => {
  const { read, checks } = checkedTokens(30 * MINUTE);
  for (let at = 0; at <= 10_000; at += 1) await read(`token ${at}`);
  await read('token 10000');
  expect(checks()).toBe(10_001);
  await read('token 0');
  expect(checks()).toBe(10_002);
});
