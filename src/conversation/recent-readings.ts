import { hash } from 'node:crypto';
import type { Reading, understand } from '../understanding/index.ts';

type BuiltInReader = typeof understand;

/** Readings kept at a time; each is a few hundred bytes. */
const MAX_READINGS = 1000;

/** Longer texts hardly ever come twice, in characters. */
const MAX_CHARACTERS = 40;

/**
 * A reader that remembers how it read short texts: people answer a question in few different ways, and reading is a
 * sixth of the work of a turn. The texts themselves are not kept, only their digests: what somebody wrote does not
 * outlive "forget me".
 */
export function withRecentReadings(read: BuiltInReader): BuiltInReader {
  /** In the order in which they were read first, the oldest in front. */
  const readings = new Map<string, Reading>();
  return (text, context) => {
    if (text.length > MAX_CHARACTERS) return read(text, context);
    const key = hash('sha256', `${context.language} ${context.asked} ${text}`);
    const known = readings.get(key);
    if (known) return known;
    const reading = read(text, context);
    const oldest = readings.size < MAX_READINGS ? undefined : readings.keys().next();
    if (oldest && !oldest.done) readings.delete(oldest.value);
    readings.set(key, reading);
    return reading;
  };
}
