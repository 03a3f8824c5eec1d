import {
  type Commit,
  type KeptReplies,
  MAX_HISTORY,
  MAX_UNDELIVERED,
  type StoredRecord,
} from './conversation-store.ts';
import { firstRevision } from './first-revision.ts';
import { digest } from './key-digest.ts';

/** One person's record inside a document. */
export interface PersonRecord extends StoredRecord {
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * All of one conversation as one value, for stores that know no transactions over several: whatever changes in it
 * changes at once. Values are never changed in place.
 */
export interface ConversationDocument {
  /** By the digest of the person's id. */
  readonly people: Readonly<Record<string, PersonRecord>>;
  /** The position of the first entry in `history`. */
  readonly historyStart: number;
  /** The newest entries, up to the end. */
  readonly history: readonly string[];
}

const EMPTY: ConversationDocument = { people: {}, historyStart: 0, history: [] };

function personKey(personId: string): string {
  return digest(personId).toString('base64url');
}

/** The document, unless all in it has expired. */
export function ifLive<D extends ConversationDocument>(document: D | undefined, now: number): D | undefined {
  const live = document && Object.values(document.people).some(({ expiresAt }) => expiresAt > now);
  return live ? document : undefined;
}

/** A person's record, unless it has expired. */
export function recordIn(
  document: ConversationDocument | undefined,
  personId: string,
  now: number,
): PersonRecord | undefined {
  const record = document?.people[personKey(personId)];
  return record && record.expiresAt > now ? record : undefined;
}

/** The position after the last entry of the history. */
export function historyEndOf(document: ConversationDocument): number {
  return document.historyStart + document.history.length;
}

/** The document after a commit, or `conflict`. What has expired altogether is begun anew. */
export function committed<D extends ConversationDocument>(
  stored: D | undefined,
  commit: Commit,
  now: number,
): D | ConversationDocument | 'conflict' {
  const { key, expectedRevision, body, expiresAt, outbox, history } = commit;
  const isNew = expectedRevision === 0;
  const before = isNew ? ifLive(stored, now) : stored;
  // A record may expire while its turn runs: the turn still counts, as long as nobody else wrote.
  const record = isNew ? recordIn(before, key.personId, now) : before?.people[personKey(key.personId)];
  if ((record?.revision ?? 0) !== expectedRevision) return 'conflict';
  const document = before ?? EMPTY;
  if (history && history.from !== historyEndOf(document)) return 'conflict';

  const revision = isNew ? firstRevision() : expectedRevision + 1;
  const undelivered = withReplies(record?.undelivered ?? [], outbox);
  const people = {
    ...document.people,
    [personKey(key.personId)]: { body, revision, expiresAt, undelivered },
  };
  return history ? { ...document, people, ...withLines(document, history.entries) } : { ...document, people };
}

function withReplies(kept: readonly KeptReplies[], outbox: KeptReplies | undefined): readonly KeptReplies[] {
  return outbox ? [...kept, outbox].slice(-MAX_UNDELIVERED) : kept;
}

function withLines(
  document: ConversationDocument,
  entries: readonly string[],
): Pick<ConversationDocument, 'history' | 'historyStart'> {
  const history = [...document.history, ...entries].slice(-MAX_HISTORY);
  return { history, historyStart: historyEndOf(document) + entries.length - history.length };
}

/** The document without the kept replies of one turn; the same document when there are none. */
export function withoutReplies<D extends ConversationDocument>(
  document: D,
  personId: string,
  turnId: string,
): D {
  const record = document.people[personKey(personId)];
  const undelivered = record?.undelivered.filter((kept) => kept.turnId !== turnId) ?? [];
  if (!record || undelivered.length === record.undelivered.length) return document;
  return { ...document, people: { ...document.people, [personKey(personId)]: { ...record, undelivered } } };
}

/** The document without one person and without history, or `undefined` when nobody is left. */
export function withoutPerson(
  document: ConversationDocument,
  personId: string,
): ConversationDocument | undefined {
  const { [personKey(personId)]: _, ...people } = document.people;
  return Object.keys(people).length > 0 ? { ...EMPTY, people } : undefined;
}

/** The document without what has expired (`undefined` when that is everything), and how many records went. */
export function withoutExpired<D extends ConversationDocument>(
  document: D,
  now: number,
): { readonly left: D | undefined; readonly gone: number } {
  const all = Object.entries(document.people);
  const live = all.filter(([, { expiresAt }]) => expiresAt > now);
  const left = live.length > 0 ? { ...document, people: Object.fromEntries(live) } : undefined;
  return { left, gone: all.length - live.length };
}
