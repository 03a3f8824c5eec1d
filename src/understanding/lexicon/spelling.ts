/** Shorter words are never taken for misspelt, nor meant: too many other words are one letter away. */
const MIN_LETTERS = 4;
const MIN_LETTERS_MEANT = 5;

/** Everything that a word becomes by dropping one letter; the first letter stays. */
function withoutOneLetter(word: string): readonly string[] {
  const shorter: string[] = [];
  for (let index = 1; index < word.length; index += 1)
    shorter.push(word.slice(0, index) + word.slice(index + 1));
  return shorter;
}

/** Is one of two words reached from the other by one letter more, less or other, or by two neighbours swapped? */
export function isOneSlipAway(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  let end = 0;
  while (
    end < shorter.length - start &&
    shorter[shorter.length - 1 - end] === longer[longer.length - 1 - end]
  )
    end += 1;
  const [left, right] = [
    shorter.slice(start, shorter.length - end),
    longer.slice(start, longer.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The words by everything that they become by dropping one letter, themselves included. */
function byShortened(words: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < MIN_LETTERS_MEANT) continue;
    for (const shortened of [word, ...withoutOneLetter(word)]) {
      const known = index.get(shortened);
      if (known) known.push(word);
      else index.set(shortened, [word]);
    }
  }
  return index;
}

/** Finds the known word that a misspelt one was meant to be, in a time that does not grow with the words known. */
export class Spelling {
  readonly #words: Iterable<string>;
  #byShortened: Map<string, string[]> | undefined;

  constructor(words: Iterable<string>) {
    this.#words = words;
  }

  /** The only known word one slip away; `null` when there is none, or when two different ones are. */
  meant(word: string): string | null {
    if (word.length < MIN_LETTERS || word.length > 30) return null;
    this.#byShortened ??= byShortened(this.#words);
    const index = this.#byShortened;
    const found = new Set<string>();
    for (const shortened of [word, ...withoutOneLetter(word)]) {
      for (const candidate of index.get(shortened) ?? []) {
        if (candidate[0] === word[0] && isOneSlipAway(word, candidate)) found.add(candidate);
      }
    }
    return found.size === 0 ? null : ([...found].sort()[0] ?? null);
  }
}
