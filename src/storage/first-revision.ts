import { randomInt } from 'node:crypto';

const RANGE = 2 ** 40;

/** Where a new record's revisions begin, so that no revision of a forgotten record fits the one after it. */
export function firstRevision(): number {
  return randomInt(1, RANGE);
}
