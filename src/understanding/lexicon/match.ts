import type { Entry, Indexed, Lexicon, Meaning, PhraseIndex } from './lexicon.ts';
import { classSymbol, type Edge, type Phrase } from './phrase-notation.ts';
import type { Word } from './words.ts';

/** A phrase found in a text, from the word at `start` up to the one before `end`. */
export interface Match {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** How many words of the text it names; words skipped do not count. */
  readonly weight: number;
  /** The words it names, without those that it skips. */
  readonly positions: readonly number[];
  readonly unturnable: boolean;
}

/** A text with everything found in it. */
export interface Chart {
  readonly words: readonly Word[];
  /** Part of the sentence in which each word stands; parts end at commas and sentence ends. */
  readonly parts: readonly number[];
  readonly matches: readonly Match[];
  /** The matches of one meaning. */
  of(meaning: Meaning): readonly Match[];
  /** Is there a word or phrase of this class at this place, and where does it end? */
  classAt(name: string, position: number): number | null;
}

/** A phrase never skips more little words than this between two of its own. */
const MAX_FILLERS = 2;

/** Does a sentence or a part of one end here? */
export const isBoundary = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'end' || word.kind === 'comma' || word.kind === 'question';

/** Ends of what is found at each place, by symbol. */
type Places = readonly Map<string, number>[];

class Matcher {
  readonly #words: readonly Word[];
  readonly #places: Places;

  constructor(words: readonly Word[], places: Places) {
    this.#words = words;
    this.#places = places;
  }

  /** The end of one of these symbols at a place; the longest when there are several. */
  endOf(symbols: readonly string[], position: number): number {
    let longest = -1;
    for (const symbol of symbols) longest = Math.max(longest, this.#places[position]?.get(symbol) ?? -1);
    return longest;
  }

  isFiller = (position: number): boolean => {
    const end = this.#places[position]?.get(FILLER);
    return end !== undefined;
  };

  /** Matches the elements from the one given on; returns the positions of the words named, or `null`. */
  rest(phrase: Phrase, element: number, position: number): readonly number[] | null {
    const next = phrase.elements[element];
    if (next === undefined) return this.#reaches(phrase.to, position, 1) ? [] : null;
    let skipped = 0;
    let fillers = 0;
    for (let at = position; !isBoundary(this.#words[at]); at += 1) {
      const end = this.endOf(next.symbols, at);
      if (end > at) {
        const found = this.rest(phrase, element + 1, end);
        if (found !== null) return [...range(at, end), ...found];
      }
      if (this.isFiller(at) && fillers < MAX_FILLERS) fillers += 1;
      else if (skipped < next.gap) skipped += 1;
      else return null;
    }
    return null;
  }

  /** Is there nothing but little words between a place and the edge of its part or of the text? */
  #reaches(edge: Edge, position: number, step: 1 | -1): boolean {
    if (edge === 'anything') return true;
    for (let at = position; at >= 0 && at < this.#words.length; at += step) {
      if (isBoundary(this.#words[at])) {
        if (edge === 'part') return true;
      } else if (this.#words[at]?.kind !== 'emoji' && !this.isFiller(at)) return false;
    }
    return true;
  }

  /** Every phrase of an index that begins at this place, with the positions of the words that it names. */
  beginningAt(index: PhraseIndex, position: number): readonly Found[] {
    const all: Found[] = [];
    for (const [symbol, end] of this.#places[position] ?? []) {
      for (const indexed of index.get(symbol) ?? []) {
        if (!this.#reaches(indexed.phrase.from, position - 1, -1)) continue;
        const found = this.rest(indexed.phrase, 1, end);
        if (found !== null)
          all.push({ indexed, start: position, positions: [...range(position, end), ...found] });
      }
    }
    return all;
  }
}

interface Found {
  readonly indexed: Indexed;
  readonly start: number;
  readonly positions: readonly number[];
}

function range(start: number, end: number): readonly number[] {
  const positions: number[] = [];
  for (let at = start; at < end; at += 1) positions.push(at);
  return positions;
}

const endOfFound = ({ start, positions }: Found): number => (positions.at(-1) ?? start) + 1;

/** How many words of the phrase, rather than of the text, were found. */
const weightOf = ({ indexed }: Found): number => indexed.phrase.elements.length;

const FILLER = classSymbol('filler');

function partsOf(words: readonly Word[]): readonly number[] {
  let part = 0;
  return words.map((word) => {
    if (isBoundary(word)) part += 1;
    return part;
  });
}

const NONE: readonly Match[] = [];

function byMeaning(matches: readonly Match[]): Chart['of'] {
  const index = new Map<Meaning, Match[]>();
  for (const found of matches) {
    const known = index.get(found.meaning);
    if (known) known.push(found);
    else index.set(found.meaning, [found]);
  }
  return (meaning) => index.get(meaning) ?? NONE;
}

/** Finds every phrase of a language in a text whose meaning can count there. */
export function match(
  words: readonly Word[],
  lexicon: Lexicon,
  counts: (meaning: Meaning) => boolean,
): Chart {
  const parts = partsOf(words);
  const places = words.map(
    (word, position) => new Map(word.symbols.map((symbol) => [symbol, position + 1] as const)),
  );
  const matcher = new Matcher(words, places);
  const found: Match[] = [];
  const [plain, nested, phrases] = lexicon.stages;
  for (const stage of [plain, nested]) if (stage) findClasses(matcher, stage, places, found);
  if (phrases) findPhrases(matcher, phrases, words, parts, found);
  const matches = found.filter(({ meaning }) => counts(meaning));
  return {
    words,
    parts,
    matches,
    of: byMeaning(matches),
    classAt: (name, position) => places[position]?.get(classSymbol(name)) ?? null,
  };
}

function findClasses(matcher: Matcher, index: PhraseIndex, places: Places, matches: Match[]): void {
  const found: { symbol: string; position: number; end: number }[] = [];
  for (let position = 0; position < places.length; position += 1) {
    for (const one of matcher.beginningAt(index, position)) {
      const { meaning } = one.indexed.entry;
      found.push({ symbol: classSymbol(meaning.slice('class:'.length)), position, end: endOfFound(one) });
      matches.push(toMatch(one.indexed.entry, [one]));
    }
  }
  for (const { symbol, position, end } of found) {
    const known = places[position]?.get(symbol) ?? -1;
    if (end > known) places[position]?.set(symbol, end);
  }
}

function toMatch({ meaning, unturnable }: Entry, found: readonly Found[]): Match {
  return {
    meaning,
    start: Math.min(...found.map((one) => one.start)),
    end: Math.max(...found.map(endOfFound)),
    weight: found.reduce((sum, one) => sum + weightOf(one), 0),
    positions: found.flatMap((one) => one.positions),
    unturnable,
  };
}

function findPhrases(
  matcher: Matcher,
  index: PhraseIndex,
  words: readonly Word[],
  parts: readonly number[],
  matches: Match[],
): void {
  const partial = new Map<Entry, Found[]>();
  for (let position = 0; position < words.length; position += 1) {
    for (const one of matcher.beginningAt(index, position)) {
      const { entry } = one.indexed;
      if (entry.parts === 1) matches.push(toMatch(entry, [one]));
      else partial.set(entry, [...(partial.get(entry) ?? []), one]);
    }
  }
  for (const [entry, found] of partial) {
    for (const part of new Set(found.map((one) => parts[one.start]))) {
      const together = oneOfEach(found.filter((one) => parts[one.start] === part));
      if (together.length === entry.parts) matches.push(toMatch(entry, together));
    }
  }
}

/** The first find of each phrase that must stand together with others, none lying inside another. */
function oneOfEach(found: readonly Found[]): readonly Found[] {
  const chosen = new Map<number, Found>();
  for (const one of found) {
    const overlaps = [...chosen.values()].some((other) =>
      one.positions.some((at) => other.positions.includes(at)),
    );
    if (!chosen.has(one.indexed.part) && !overlaps) chosen.set(one.indexed.part, one);
  }
  return [...chosen.values()];
}
