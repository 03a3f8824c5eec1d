import { expect, test } from 'vitest';
import { en } from '../../src/phrases/en.ts';
import {
  APP_NOTE_IDS,
  APP_SUPPORT_KINDS,
  ENCRYPTIONS,
  GUARD_IDS,
  INVALID_REASONS,
  LEAVE_DEFAULTS,
  LEAVE_OPTIONS,
  MOVE_IDS,
  MOVE_STEP_IDS,
  PLAN_NOTES,
  PLATFORMS,
  QUOTA_NOTES,
  SIGN_IN_KINDS,
  SOURCE_LETTERS,
  SURENESS,
  SWITCH_ON_IDS,
  USERNAME_FORMS,
  WARNING_IDS,
} from '../../src/providers/index.ts';

const IDS: Readonly<Record<string, readonly string[]>> = {
  'provider.warning': WARNING_IDS,
  'provider.signIn': SIGN_IN_KINDS,
  'provider.signInHow': SIGN_IN_KINDS,
  'provider.username': USERNAME_FORMS,
  'provider.encryption': ENCRYPTIONS,
  'provider.switchOn': SWITCH_ON_IDS,
  'provider.quota': QUOTA_NOTES.flatMap((note) => [note, `${note}-known`]),
  'provider.plan': PLAN_NOTES,
  'provider.offer': ['both', 'imap-only', 'pop-only', 'own-bridge', 'own-app-only'],
  'provider.sure': SURENESS,
  'provider.source': SOURCE_LETTERS,
  'provider.invalid': INVALID_REASONS,
  'app.platform': PLATFORMS,
  'app.leave': LEAVE_DEFAULTS,
  'app.leaveOption': LEAVE_OPTIONS,
  'app.note': APP_NOTE_IDS,
  'app.support': APP_SUPPORT_KINDS,
  move: MOVE_IDS,
  'move.step': MOVE_STEP_IDS,
  guard: GUARD_IDS,
};

test('every id that the provider data may use can be said', () => {
  const wanted = Object.entries(IDS).flatMap(([prefix, ids]) => ids.map((id) => `${prefix}.${id}`));
  expect(wanted.filter((key) => !(key in en))).toEqual([]);
});
