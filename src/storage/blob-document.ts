import { z } from 'zod';
import { type ConversationDocument, historyEndOf } from './conversation-document.ts';
import { MAX_HISTORY } from './conversation-store.ts';

/** A part of a history that stands in a blob of its own and never changes. */
export interface HistoryChunk {
  readonly name: string;
  /** The position of its first entry. */
  readonly from: number;
  readonly count: number;
}

/** A conversation as one blob holds it: older parts of its history have moved out. */
export interface BlobDocument extends ConversationDocument {
  readonly chunks: readonly HistoryChunk[];
}

const documentSchema: z.ZodType<BlobDocument> = z.object({
  people: z.record(
    z.string(),
    z.object({
      body: z.string(),
      revision: z.number(),
      expiresAt: z.number(),
      undelivered: z.array(z.object({ turnId: z.string(), replies: z.string() })),
    }),
  ),
  historyStart: z.number(),
  history: z.array(z.string()),
  chunks: z.array(z.object({ name: z.string(), from: z.number(), count: z.number() })),
});

/** The history inside the document may be this long, in characters; then it moves out, or every turn would carry it. */
const HISTORY_INSIDE = 64 * 1024;

/** Reads a blob's content; `undefined` when it is no document. */
export function readDocument(content: string): BlobDocument | undefined {
  try {
    return documentSchema.parse(JSON.parse(content));
  } catch {
    return undefined;
  }
}

/** When the first of its records expires, in milliseconds since the epoch. */
export function firstExpiryOf(document: ConversationDocument): number {
  return Math.min(...Object.values(document.people).map(({ expiresAt }) => expiresAt));
}

/** The position of the oldest entry that is kept. */
export function oldestOf(document: BlobDocument): number {
  const oldest = document.chunks[0]?.from ?? document.historyStart;
  return Math.max(oldest, historyEndOf(document) - MAX_HISTORY);
}

/** Has the history become too long to stay inside? */
export function shouldMoveOut(document: ConversationDocument): boolean {
  return document.history.reduce((sum, { length }) => sum + length, 0) > HISTORY_INSIDE;
}

/** The document with its history moved out to a chunk of that name, without chunks that nobody may read any more. */
export function movedOut(document: BlobDocument, name: string): BlobDocument {
  const end = historyEndOf(document);
  const chunk = { name, from: document.historyStart, count: document.history.length };
  const chunks = [...document.chunks, chunk].filter(({ from, count }) => from + count > end - MAX_HISTORY);
  return { ...document, chunks, historyStart: end, history: [] };
}
