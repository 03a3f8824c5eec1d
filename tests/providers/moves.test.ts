import { describe, expect, test } from 'vitest';
import { GUARD_IDS, MOVE_IDS, MOVE_STEP_IDS, MOVES, type MoveStepId } from '../../src/providers/index.ts';

describe('the moves', () => {
  test('use every step that there is, none twice in one move', () => {
    const used = new Set(MOVE_IDS.flatMap((move) => MOVES[move]));
    expect(MOVE_STEP_IDS.filter((step) => !used.has(step))).toEqual([]);
    for (const move of MOVE_IDS) expect(new Set(MOVES[move]).size, move).toBe(MOVES[move].length);
  });

  /** In the move, the first step comes before the second. */
  const inOrder = (move: (typeof MOVE_IDS)[number], first: MoveStepId, second: MoveStepId) => {
    const steps = MOVES[move];
    expect(steps).toContain(first);
    expect(steps).toContain(second);
    expect(steps.indexOf(first)).toBeLessThan(steps.indexOf(second));
  };

  test('from POP to IMAP backs up and stops deleting first, and removes the account last', () => {
    inOrder('pop-to-imap', 'back-up-mail-program', 'add-imap-beside-pop');
    inOrder('pop-to-imap', 'pop-leave-on-stop-checking', 'add-imap-beside-pop');
    inOrder('pop-to-imap', 'copy-folders-in-batches', 'compare-counts-in-webmail');
    expect(MOVES['pop-to-imap'].at(-1)).toBe('remove-pop-account-last');
  });

  test('from IMAP to POP brings every folder home before POP is set up, and removes the account last', () => {
    expect(MOVES['imap-to-pop'][0]).toBe('copy-server-folders-to-local');
    inOrder('imap-to-pop', 'check-offline-copies', 'add-pop-with-leave-on');
    inOrder('imap-to-pop', 'settle-other-devices', 'add-pop-with-leave-on');
    inOrder('imap-to-pop', 'add-pop-with-leave-on', 'reduce-leave-after-weeks');
    expect(MOVES['imap-to-pop'].at(-1)).toBe('remove-imap-account-last');
  });

  test('to a new computer stops the old one before the new one starts', () => {
    inOrder('new-computer-with-pop', 'stop-old-computer-checking', 'move-profile-or-export');
  });

  test('to a second device has copies left on the server before it is added', () => {
    inOrder('second-device-with-pop', 'leave-copy-on-first-device', 'add-second-device-leave-on');
  });
});

test('no guard stands on both sides', () => {
  expect(new Set(GUARD_IDS).size).toBe(GUARD_IDS.length);
});
