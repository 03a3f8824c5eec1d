import { hash } from 'node:crypto';
import type { ConversationKey } from './conversation-store.ts';

/**
 * Stands for an id in a store: SHA-256 over its UTF-16 code units. Any string will do (a NUL, a lone surrogate,
 * 2,000 characters), all are equally long, and no id of a channel or a person is ever on disk.
 */
export function digest(id: string): Buffer {
  return hash('sha256', Buffer.from(id, 'utf16le'), 'buffer');
}

/** A turn asks for its own key three times. */
const known = new WeakMap<ConversationKey, [conversation: Buffer, person: Buffer]>();

/** Stands for both ids of a key. */
export function digests(key: ConversationKey): [conversation: Buffer, person: Buffer] {
  let pair = known.get(key);
  if (!pair) {
    pair = [digest(key.conversationId), digest(key.personId)];
    known.set(key, pair);
  }
  return pair;
}
