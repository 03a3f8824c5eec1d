import type { PointId, Protocol } from './advice.ts';
import { type Answers, type AnswerValue, FIELDS, type Field } from './answers.ts';

/** Says what a folk claim gets wrong today. The words live with the phrases. */
export type CorrectionId =
  | 'pop-gets-the-inbox-only'
  | 'copies-may-be-in-the-cloud'
  | 'imap-works-offline-too'
  | 'pop-often-leaves-copies'
  | 'marks-and-sent-mail-stay-local-too'
  | 'moving-takes-an-export'
  | 'deletions-are-synced-too'
  | 'folder-names-may-differ'
  | 'filters-do-not-move'
  | 'slow-is-rarer-now'
  | 'a-local-archive-frees-space';

/** Where a statement comes from. */
export interface Source {
  readonly title: string;
  /** The day on which it was checked, as `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** One good or bad side of a protocol. */
export interface Point {
  readonly protocol: Protocol;
  readonly side: 'good' | 'bad';
  /** The answers that make this point matter to a person. */
  readonly matters: { readonly [F in Field]?: readonly AnswerValue<F>[] };
  readonly source: Source;
  /** The note that corrects the claim where it is no longer wholly true; `null` when it stands as it is. */
  readonly correction: { readonly id: CorrectionId; readonly source: Source } | null;
}

const checked = (title: string): Source => ({ title, asOf: '2026-11-22' });

/** What everybody says about POP and IMAP, each claim with its source and, where needed, its correction. */
export const KNOWLEDGE: Readonly<Record<PointId, Point>> = {
  'pop-quick-access': {
    protocol: 'pop',
    side: 'good',
    matters: { volume: ['huge-folders'] },
    source: checked('RFC 1939: the client fetches whole messages'),
    correction: { id: 'pop-gets-the-inbox-only', source: checked('RFC 1939 has no command for folders') },
  },
  'pop-on-your-device': {
    protocol: 'pop',
    side: 'good',
    matters: { devices: ['one'], folders: ['local-folders'] },
    source: checked('RFC 1939, section 1'),
    correction: {
      id: 'copies-may-be-in-the-cloud',
      source: checked('Microsoft: sync your account in the new Outlook for Windows'),
    },
  },
  'pop-works-offline': {
    protocol: 'pop',
    side: 'good',
    matters: { offline: ['needs-offline'] },
    source: checked('RFC 1939, section 1'),
    correction: {
      id: 'imap-works-offline-too',
      source: checked('Thunderbird source, 22 August 2026: IMAP folders are kept in full by default'),
    },
  },
  'pop-frees-server': {
    protocol: 'pop',
    side: 'good',
    matters: { storage: ['save-server-space'] },
    source: checked('RFC 1939, section 8'),
    correction: {
      id: 'pop-often-leaves-copies',
      source: checked('Thunderbird, Evolution and Thunderbird for Android source, August 2026'),
    },
  },
  'pop-not-synced': {
    protocol: 'pop',
    side: 'bad',
    matters: { devices: ['several'], sharing: ['shared'] },
    source: checked('RFC 1939 has no flags and no upload'),
    correction: { id: 'marks-and-sent-mail-stay-local-too', source: checked('RFC 1939') },
  },
  'pop-local-folders-only-here': {
    protocol: 'pop',
    side: 'bad',
    matters: { folders: ['sync-folders'], devices: ['several'], sharing: ['shared'] },
    source: checked('RFC 1939 has no command for folders'),
    correction: null,
  },
  'pop-hard-to-move': {
    protocol: 'pop',
    side: 'bad',
    matters: { moving: ['may-switch'] },
    source: checked('Help pages of mail programs on export and import'),
    correction: { id: 'moving-takes-an-export', source: checked('imapsync FAQ on POP, 2022') },
  },
  'imap-synced': {
    protocol: 'imap',
    side: 'good',
    matters: { devices: ['several'], sharing: ['shared'] },
    source: checked('RFC 9051'),
    correction: { id: 'deletions-are-synced-too', source: checked('RFC 9051, section 6.4.3') },
  },
  'imap-folders-synced': {
    protocol: 'imap',
    side: 'good',
    matters: { folders: ['sync-folders'] },
    source: checked('RFC 9051; RFC 6154 for Sent, Drafts and Trash'),
    correction: { id: 'folder-names-may-differ', source: checked('RFC 6154') },
  },
  'imap-easy-to-move': {
    protocol: 'imap',
    side: 'good',
    matters: { moving: ['may-switch'] },
    source: checked('RFC 9051'),
    correction: { id: 'filters-do-not-move', source: checked('Help pages of mail programs') },
  },
  'imap-slow-huge-folders': {
    protocol: 'imap',
    side: 'bad',
    matters: { volume: ['huge-folders'] },
    source: checked('RFC 7162 names the cost of synchronising large folders'),
    correction: { id: 'slow-is-rarer-now', source: checked('RFC 7162 (CONDSTORE, QRESYNC)') },
  },
  'imap-uses-server-space': {
    protocol: 'imap',
    side: 'bad',
    matters: { storage: ['save-server-space'] },
    source: checked('RFC 9208'),
    correction: { id: 'a-local-archive-frees-space', source: checked('Help pages of mail programs') },
  },
};

/** Every point, in the order of the knowledge. */
export const POINT_IDS = Object.keys(KNOWLEDGE) as readonly PointId[];

/** How many of these answers make a point matter; 0 when none does. */
export function weightOf(point: PointId, answers: Answers): number {
  const { matters } = KNOWLEDGE[point];
  return FIELDS.filter((field) => {
    const values: readonly AnswerValue[] = matters[field] ?? [];
    const answer = answers[field];
    return answer !== undefined && values.includes(answer);
  }).length;
}
