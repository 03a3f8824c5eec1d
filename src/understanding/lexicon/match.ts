import type { Entry, Indexed, Lexicon, PhraseIndex } from './lexicon.ts';
import { classSymbol, type Edge } from './phrase-notation.ts';
import type { Word } from './words.ts';

/** A phrase found in a text, from the word at `start` up to the one before `end`. */
export interface Match {
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
  /** How many words of the text it names; words skipped do not count. */
  readonly weight: number;
  readonly unturnable: boolean;
}

/** A text with everything found in it. */
export interface Chart {
  readonly words: readonly Word[];
  /** Part of the sentence in which each word stands; parts end at commas and sentence ends. */
  readonly parts: readonly number[];
  readonly matches: readonly Match[];
  /** Is there a word or phrase of this class at this place, and where does it end? */
  classAt(name: string, position: number): number | null;
}

/** A phrase never skips more little words than this between two of its own. */
const MAX_FILLERS = 2;

const isBoundary = (word: Word | undefined): boolean =>
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

  /** Matches the elements after the first; returns the end of the phrase or -1. */
  rest(
    { phrase }: Indexed,
    element: number,
    position: number,
    named: number,
  ): { end: number; named: number } | null {
    const next = phrase.elements[element];
    if (next === undefined) {
      return this.#reaches(phrase.to, position, 1) ? { end: position, named } : null;
    }
    let skipped = 0;
    let fillers = 0;
    for (let at = position; !isBoundary(this.#words[at]); at += 1) {
      const end = this.endOf(next.symbols, at);
      if (end > at) {
        const found = this.rest({ phrase } as Indexed, element + 1, end, named + 1);
        if (found !== null) return found;
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

  /** Every phrase of an index that begins at this place. */
  *beginningAt(
    index: PhraseIndex,
    position: number,
  ): Generator<{ indexed: Indexed; end: number; named: number }> {
    for (const [symbol, end] of this.#places[position] ?? []) {
      for (const indexed of index.get(symbol) ?? []) {
        if (!this.#reaches(indexed.phrase.from, position - 1, -1)) continue;
        const found = this.rest(indexed, 1, end, 1);
        if (found !== null) yield { indexed, ...found };
      }
    }
  }
}

const FILLER = classSymbol('filler');

function partsOf(words: readonly Word[]): readonly number[] {
  let part = 0;
  return words.map((word) => {
    if (isBoundary(word)) part += 1;
    return part;
  });
}

/** Finds every phrase of a language in a text. */
export function match(words: readonly Word[], lexicon: Lexicon): Chart {
  const parts = partsOf(words);
  const places = words.map(
    (word, position) => new Map(word.symbols.map((symbol) => [symbol, position + 1] as const)),
  );
  const matcher = new Matcher(words, places);
  const matches: Match[] = [];
  const [plain, nested, phrases] = lexicon.stages;
  for (const stage of [plain, nested]) if (stage) findClasses(matcher, stage, places, matches);
  if (phrases) findPhrases(matcher, phrases, words, parts, matches);
  return {
    words,
    parts,
    matches,
    classAt: (name, position) => places[position]?.get(classSymbol(name)) ?? null,
  };
}

function findClasses(matcher: Matcher, index: PhraseIndex, places: Places, matches: Match[]): void {
  const found: { symbol: string; position: number; end: number }[] = [];
  for (let position = 0; position < places.length; position += 1) {
    for (const { indexed, end, named } of matcher.beginningAt(index, position)) {
      const { meaning, unturnable } = indexed.entry;
      found.push({ symbol: `c:${meaning.slice('class:'.length)}`, position, end });
      matches.push({ meaning, start: position, end, weight: named, unturnable });
    }
  }
  for (const { symbol, position, end } of found) {
    const known = places[position]?.get(symbol) ?? -1;
    if (end > known) places[position]?.set(symbol, end);
  }
}

function findPhrases(
  matcher: Matcher,
  index: PhraseIndex,
  words: readonly Word[],
  parts: readonly number[],
  matches: Match[],
): void {
  const partial = new Map<Entry, { part: number; start: number; end: number; named: number; of: number }[]>();
  for (let position = 0; position < words.length; position += 1) {
    for (const { indexed, end, named } of matcher.beginningAt(index, position)) {
      const { entry } = indexed;
      if (entry.parts === 1) {
        matches.push({
          meaning: entry.meaning,
          start: position,
          end,
          weight: named,
          unturnable: entry.unturnable,
        });
        continue;
      }
      const found = partial.get(entry) ?? [];
      found.push({ part: parts[position] ?? 0, start: position, end, named, of: indexed.part });
      partial.set(entry, found);
    }
  }
  for (const [entry, found] of partial) {
    for (const part of new Set(found.map((one) => one.part))) {
      const here = found.filter((one) => one.part === part);
      if (new Set(here.map((one) => one.of)).size < entry.parts) continue;
      matches.push({
        meaning: entry.meaning,
        start: Math.min(...here.map((one) => one.start)),
        end: Math.max(...here.map((one) => one.end)),
        weight: entry.parts,
        unturnable: entry.unturnable,
      });
    }
  }
}
