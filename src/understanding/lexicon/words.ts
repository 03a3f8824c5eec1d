import { type Token, tokenise } from '../text/tokenise.ts';
import type { Lexicon } from './lexicon.ts';
import { withNumbers } from './number-words.ts';
import { NUMBER_SYMBOL, stemSymbol, wordSymbol } from './phrase-notation.ts';

/** A token with everything that it may be read as. */
export interface Word extends Token {
  readonly symbols: readonly string[];
}

const SHORTEST_COMPOUND_PART = 3;

/** Splits a text into words and finds out, for each, what it can be read as. */
export function wordsOf(text: string, lexicon: Lexicon): readonly Word[] {
  const rewritten = rewrite(tokenise(text), lexicon);
  return withNumbers(rewritten, lexicon.numbers).map((token) => ({
    ...token,
    symbols: symbolsOf(token, lexicon),
  }));
}

function rewrite(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const result: Token[] = [];
  let position = 0;
  while (position < tokens.length) {
    const here = position;
    const found = lexicon.rewrites
      .get(tokens[here]?.text ?? '')
      ?.find(({ from }) => from.every((word, index) => tokens[here + index]?.text === word));
    if (found) {
      result.push(...found.to);
      position += found.from.length;
    } else {
      result.push(tokens[here] as Token);
      position += 1;
    }
  }
  return result;
}

/** "ae" for "ä" and its like, and letters drawn out for emphasis ("soooo"). */
function otherSpellings(word: string): readonly string[] {
  const plain = word.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u');
  let once = '';
  let twice = '';
  for (const letter of word) {
    if (!once.endsWith(letter)) once += letter;
    if (!twice.endsWith(letter + letter)) twice += letter;
  }
  return [plain, twice, once];
}

function stemsOf(word: string, lexicon: Lexicon): readonly string[] {
  const stems: string[] = [];
  for (let length = Math.min(word.length, lexicon.longestStem); length >= 2; length -= 1) {
    if (lexicon.stems.has(word.slice(0, length))) stems.push(stemSymbol(word.slice(0, length)));
  }
  return stems;
}

function knownSymbols(word: string, lexicon: Lexicon): readonly string[] {
  const stems = stemsOf(word, lexicon);
  return lexicon.words.has(word) ? [wordSymbol(word), ...stems] : stems;
}

/** The known word at the end of a compound ("Diensthandy" is a "handy"). */
function headOf(word: string, lexicon: Lexicon): string | null {
  if (lexicon.heads.size === 0) return null;
  for (let start = SHORTEST_COMPOUND_PART; start <= word.length - 2; start += 1) {
    if (lexicon.heads.has(word.slice(start))) return word.slice(start);
  }
  return null;
}

function symbolsOf(token: Token, lexicon: Lexicon): readonly string[] {
  if (token.kind === 'number') return [wordSymbol(token.text), NUMBER_SYMBOL];
  if (token.kind === 'emoji' || token.kind === 'plus') return [wordSymbol(token.text)];
  if (token.kind !== 'word') return [];
  const known = knownSymbols(token.text, lexicon);
  if (known.length > 0) return known;
  for (const spelling of otherSpellings(token.text)) {
    const symbols = spelling === token.text ? [] : knownSymbols(spelling, lexicon);
    if (symbols.length > 0) return symbols;
  }
  const head = headOf(token.text, lexicon);
  if (head !== null) return [wordSymbol(head)];
  const meant = lexicon.spelling.meant(token.text);
  return meant === null ? [] : knownSymbols(meant, lexicon);
}
