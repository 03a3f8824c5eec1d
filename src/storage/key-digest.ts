import { hash } from 'node:crypto';

/**
 * Stands for an id in a store: SHA-256 over its UTF-16 code units. Any string will do (a NUL, a lone surrogate,
 * 2,000 characters), all are equally long, and no id of a channel or a person is ever on disk.
 */
export function digest(id: string): Buffer {
  return hash('sha256', Buffer.from(id, 'utf16le'), 'buffer');
}
