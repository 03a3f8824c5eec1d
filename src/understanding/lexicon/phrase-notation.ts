import { IS, normalise } from '../text/normalise.ts';

/** One place in a phrase: any of the symbols fits, after at most `gap` words of any kind. */
export interface PhraseElement {
  readonly symbols: readonly string[];
  readonly gap: number;
}

/** The end of the text, of a part of a sentence, or nothing in particular. */
export type Edge = 'text' | 'part' | 'anything';

/** A phrase of a data file without optional words, which have been written out. */
export interface Phrase {
  readonly elements: readonly PhraseElement[];
  /** What must lie before and after it, but for little words. */
  readonly from: Edge;
  readonly to: Edge;
}

/** A phrase, or several that must all stand in the same part of a sentence, in any order. */
export interface PhraseEntry {
  readonly alternatives: readonly (readonly Phrase[])[];
  /** A negation beside it does not turn it into its opposite. */
  readonly unturnable: boolean;
}

/** How many words `..` may stand for. */
const GAP_WORDS = 4;

export const wordSymbol = (word: string): string => `w:${word}`;
export const stemSymbol = (stem: string): string => `s:${stem}`;

const classSymbols = new Map<string, string>();

/** Classes are asked for many times in every text, so that each symbol is put together once. */
export function classSymbol(name: string): string {
  let symbol = classSymbols.get(name);
  if (symbol === undefined) {
    symbol = `c:${name}`;
    classSymbols.set(name, symbol);
  }
  return symbol;
}

export const NUMBER_SYMBOL = 'n:#';

/** Splits a list of a data file into its entries. */
export function entriesOf(list: string): readonly string[] {
  return list
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** "Is" is often typed without its accent, so that within a phrase it reads "and" as well; "and" never reads "is". */
const IS_SYMBOLS = [wordSymbol(IS), wordSymbol('e')];

function symbolsOf(written: string): readonly string[] {
  return written.split('/').flatMap((part) => {
    if (part === '#') return NUMBER_SYMBOL;
    if (part.startsWith('{')) return classSymbol(part.slice(1, -1));
    if (part.endsWith('*')) return stemSymbol(normalise(part.slice(0, -1)));
    const word = normalise(part);
    return word === IS ? IS_SYMBOLS : wordSymbol(word);
  });
}

/** Apostrophes and hyphens part words in texts, so they part them here too. */
const wordsOf = (written: string): readonly string[] => written.split(/['’-]/).filter((word) => word !== '');

function parsePhrase(written: string): readonly Phrase[] {
  let text = written.trim();
  const from: Edge = text.startsWith('^') ? 'text' : text.startsWith('|') ? 'part' : 'anything';
  if (from !== 'anything') text = text.slice(1);
  const to: Edge = text.endsWith('$') ? 'text' : text.endsWith('|') ? 'part' : 'anything';
  if (to !== 'anything') text = text.slice(0, -1);
  let variants: PhraseElement[][] = [[]];
  let gap = 0;
  for (const word of splitKeepingClasses(text)) {
    if (word === '..') {
      gap = GAP_WORDS;
      continue;
    }
    const optional = word.startsWith('[');
    const element = { symbols: symbolsOf(optional ? word.slice(1, -1) : word), gap };
    if (optional) variants = [...variants.map((variant) => [...variant, element]), ...variants];
    else for (const variant of variants) variant.push(element);
    gap = 0;
  }
  return variants
    .filter((elements) => elements.length > 0)
    .map((elements) => ({ elements: accented(elements), from, to }));
}

/** "Is" as the only word of a phrase needs its accent. */
function accented(elements: readonly PhraseElement[]): readonly PhraseElement[] {
  const [only, second] = elements;
  if (only === undefined || second !== undefined || !only.symbols.includes(wordSymbol(IS))) return elements;
  return [{ ...only, symbols: only.symbols.filter((symbol) => symbol !== wordSymbol('e')) }];
}

/** Class names may hold a hyphen, so words are parted only outside the braces. */
function splitKeepingClasses(text: string): readonly string[] {
  return text
    .split(' ')
    .flatMap((word) =>
      !/['’-]/.test(word) || word.includes('{') || word.startsWith('[') ? word : wordsOf(word),
    )
    .filter((word) => word !== '');
}

/** What one of the phrases of an entry may begin with. Much cheaper than parsing the entry. */
export function firstSymbols(written: string): readonly string[] {
  const symbols: string[] = [];
  for (const part of (written.startsWith('!') ? written.slice(1) : written).split('&')) {
    let rest = part.trim().replace(/^[\^|]/, '');
    let optional = true;
    while (optional && rest !== '') {
      const space = rest.indexOf(' ');
      const word = space < 0 ? rest.replace(/[$|]$/, '') : rest.slice(0, space);
      rest = space < 0 ? '' : rest.slice(space + 1);
      optional = word.startsWith('[') || word === '..' || word === '';
      if (word.startsWith('[')) symbols.push(...symbolsOf(word.slice(1, -1)));
      else if (!optional) symbols.push(...symbolsOf(splitKeepingClasses(word)[0] ?? word));
    }
  }
  return symbols;
}

/** Every word that stands in a list, stems with their star, classes and signs left out. */
export function wordsIn(list: string): readonly string[] {
  return list.replace(/\{[a-z-]{1,30}\}/g, ' ').match(/[^\s,[\]{}&!^|$#/'’.-][^\s,[\]{}&!^|$#/'’-]*/g) ?? [];
}

/** Reads one entry of a phrase list; the notation is described at `PhraseList`. */
export function parseEntry(written: string): PhraseEntry {
  const unturnable = written.startsWith('!');
  const parts = (unturnable ? written.slice(1) : written).split('&').map(parsePhrase);
  const [first = [], ...others] = parts;
  let alternatives: (readonly Phrase[])[] = first.map((variant) => [variant]);
  for (const variants of others) {
    alternatives = alternatives.flatMap((chosen) => variants.map((variant) => [...chosen, variant]));
  }
  return { alternatives, unturnable };
}
