import { hash } from 'node:crypto';
import type { ConversationStore } from '../../storage/conversation-store.ts';

/**
 * How far a client has read. The mark is a digest of the last entry it has, so that a history that began anew
 * (a store in memory after a restart, a conversation that was forgotten) is told from the one the client knows,
 * however long it has become since.
 */
export interface Cursor {
  readonly position: number;
  readonly mark: string;
}

/** Nothing read yet. */
export const START: Cursor = { position: 0, mark: '' };

const MARK_LENGTH = 8;
const WATERMARK = /^(\d{1,9})-([\w-]{8})$/;

const markOf = (entry: string): string => hash('sha256', entry, 'base64url').slice(0, MARK_LENGTH);

/** The watermark that a client gets and hands back; opaque to it. */
const watermarkOf = ({ position, mark }: Cursor): string => (position === 0 ? '0' : `${position}-${mark}`);

/** Reads a watermark. Empty, `0`, missing or not ours means from the start. */
export function cursorOf(watermark: string | null): Cursor {
  const [, position, mark] = WATERMARK.exec(watermark ?? '') ?? [];
  return position === undefined || mark === undefined ? START : { position: Number(position), mark };
}

/** The entries after a cursor (a page of them), and the cursor behind the last. */
export async function readAfter(
  store: Pick<ConversationStore, 'history'>,
  key: string,
  cursor: Cursor,
): Promise<{ entries: readonly string[]; cursor: Cursor }> {
  if (cursor.position > 0) {
    // Begins with the entry that the client knows, to see whether it is still the same.
    const { entries, next } = await store.history(key, cursor.position - 1);
    const [known, ...entriesAfter] = entries;
    const isThere = next - entries.length === cursor.position - 1;
    if (known !== undefined && isThere && markOf(known) === cursor.mark)
      return read(entriesAfter, next, cursor);
  }
  const { entries, next } = await store.history(key, 0);
  return read(entries, next, START);
}

function read(
  entries: readonly string[],
  next: number,
  before: Cursor,
): { entries: readonly string[]; cursor: Cursor } {
  const last = entries.at(-1);
  return { entries, cursor: last === undefined ? before : { position: next, mark: markOf(last) } };
}

/** The JSON of a set of activities, as the stream and the polling route send it. */
export function activitySet(entries: readonly string[], cursor: Cursor): string {
  return `{"activities":[${entries.join(',')}],"watermark":"${watermarkOf(cursor)}"}`;
}
