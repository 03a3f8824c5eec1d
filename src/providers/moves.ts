/** What people do with a mailbox that works already, or with the next one. Phrases: `move.<id>` is the title. */
export const MOVE_IDS = [
  'pop-to-imap',
  'imap-to-pop',
  'new-computer-with-pop',
  'keep-server-small-with-imap',
  'second-device-with-pop',
] as const;
export type MoveId = (typeof MOVE_IDS)[number];

/** The steps that moves are made of. Phrases: `move.step.<id>`. */
export const MOVE_STEP_IDS = [
  'back-up-mail-program',
  'pop-leave-on-stop-checking',
  'check-quota',
  'add-imap-beside-pop',
  'copy-folders-in-batches',
  'map-special-folders',
  'compare-counts-in-webmail',
  'remove-pop-account-last',
  'copy-server-folders-to-local',
  'check-offline-copies',
  'turn-off-server-filing',
  'add-pop-with-leave-on',
  'expect-doubles',
  'settle-other-devices',
  'reduce-leave-after-weeks',
  'remove-imap-account-last',
  'stop-old-computer-checking',
  'move-profile-or-export',
  'keep-server-name-unchanged',
  'check-new-then-retire-old',
  'back-up-new-computer',
  'archive-older-than-year',
  'delete-big-attachments',
  'empty-trash-and-spam',
  'back-up-archive',
  'repeat-every-few-months',
  'limit-offline-age-on-phones',
  'leave-copy-on-first-device',
  'one-device-removes-others-keep',
  'add-second-device-leave-on',
  'gmail-recent-mode',
  'sent-and-marks-stay-apart',
  'consider-imap-instead',
] as const;
export type MoveStepId = (typeof MOVE_STEP_IDS)[number];

/**
 * The steps of each move, in the order that loses no mail: nothing is removed before its copy has been checked.
 * From the RFCs on POP3 and IMAP, imapsync's FAQ (2022) and Spectrum's own recipe.
 */
export const MOVES: Readonly<Record<MoveId, readonly MoveStepId[]>> = {
  'pop-to-imap': [
    'back-up-mail-program',
    'pop-leave-on-stop-checking',
    'check-quota',
    'add-imap-beside-pop',
    'copy-folders-in-batches',
    'map-special-folders',
    'compare-counts-in-webmail',
    'remove-pop-account-last',
  ],
  'imap-to-pop': [
    'copy-server-folders-to-local',
    'check-offline-copies',
    'back-up-mail-program',
    'turn-off-server-filing',
    'settle-other-devices',
    'add-pop-with-leave-on',
    'expect-doubles',
    'reduce-leave-after-weeks',
    'remove-imap-account-last',
  ],
  'new-computer-with-pop': [
    'back-up-mail-program',
    'stop-old-computer-checking',
    'move-profile-or-export',
    'keep-server-name-unchanged',
    'check-new-then-retire-old',
    'back-up-new-computer',
  ],
  'keep-server-small-with-imap': [
    'check-quota',
    'delete-big-attachments',
    'empty-trash-and-spam',
    'archive-older-than-year',
    'back-up-archive',
    'limit-offline-age-on-phones',
    'repeat-every-few-months',
  ],
  'second-device-with-pop': [
    'leave-copy-on-first-device',
    'add-second-device-leave-on',
    'one-device-removes-others-keep',
    'gmail-recent-mode',
    'sent-and-marks-stay-apart',
    'consider-imap-instead',
  ],
};

/** What is settled before anyone switches to POP. Phrases: `guard.<id>`. */
export const GUARDS_BEFORE_POP = [
  'is-a-copy-left',
  'does-anyone-else-read',
  'inbox-only-fetched',
  'who-backs-up',
] as const;

/** What is settled before anyone leaves POP. */
export const GUARDS_BEFORE_LEAVING_POP = [
  'local-mail-stays-behind',
  'keep-pop-account-for-now',
  'no-backup-either',
] as const;

/** Every guard. */
export const GUARD_IDS = [...GUARDS_BEFORE_POP, ...GUARDS_BEFORE_LEAVING_POP] as const;
export type GuardId = (typeof GUARD_IDS)[number];
