/** Phrases: `app.platform.<id>`. */
export const PLATFORMS = ['windows', 'macos', 'linux', 'android', 'ios'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Whether an app speaks a protocol at all. `unconfirmed`: sources are too old or silent. */
export const SUPPORT_LEVELS = ['yes', 'no', 'unconfirmed'] as const;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

/**
 * What an app does with the server's copy of mail that it fetched by POP, unless told otherwise. `days`: removes it
 * after some days. Phrases: `app.leave.<default>`, with `{days}` where there are some.
 */
export const LEAVE_DEFAULTS = ['keep', 'days', 'delete-at-once', 'unknown'] as const;
export type LeaveDefault = (typeof LEAVE_DEFAULTS)[number];

/** What the switch can be set to. Phrases: `app.leaveOption.<id>`. */
export const LEAVE_OPTIONS = ['keep', 'days', 'when-deleted', 'at-once'] as const;
export type LeaveOption = (typeof LEAVE_OPTIONS)[number];

/** What to know about an app before using it. Phrases: `app.note.<id>`. */
export const APP_NOTE_IDS = [
  'syncs-through-vendor-cloud',
  'native-account-is-simpler',
  'older-versions-delete-at-once',
  'supported-until-2029',
  'pop-not-in-new-look',
  'pop-only-by-hand',
  'phone-polls-only',
  'trims-sent-and-trash',
  'also-removed-when-deleted-here',
  'empties-server-unless-told',
  'export-local-mail',
] as const;
export type AppNoteId = (typeof APP_NOTE_IDS)[number];

/** Notes that concern POP only; every other note stands with both protocols. */
export const POP_ONLY_NOTES: readonly AppNoteId[] = [
  'older-versions-delete-at-once',
  'pop-not-in-new-look',
  'pop-only-by-hand',
  'phone-polls-only',
  'trims-sent-and-trash',
  'also-removed-when-deleted-here',
  'empties-server-unless-told',
];

/**
 * Where the facts about apps come from, gathered on 22 November 2026: the source code of Thunderbird (TB, commit
 * cf9726f), Thunderbird for Android (TA, a59bd67), Evolution Data Server (EDS, ccb3cba), KDE (KDE, e6bf053),
 * Mailspring (MS, d93a0d7); FairEmail's FAQ (FE); guides of OVHcloud (OVH) and InfoCert (IC); Microsoft's open
 * specification on POP3 (Spec); help of BlueMail (BM) and Apple (AP); the press; K is background knowledge.
 */
export const APP_SOURCES = [
  'TB',
  'TA',
  'EDS',
  'KDE',
  'MS',
  'FE',
  'OVH',
  'IC',
  'Spec',
  'BM',
  'AP',
  'Press',
  'K',
] as const;
export type AppSource = (typeof APP_SOURCES)[number];
