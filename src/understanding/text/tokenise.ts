import { normalise } from './normalise.ts';

/**
 * A word, a number, an emoji, or a mark: `end` closes a sentence, `question` closes one that asks, `comma` parts its
 * members and `plus` joins them.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'emoji' | 'end' | 'question' | 'comma' | 'plus';
  /** The normalised word, or the mark itself. */
  readonly text: string;
  /** What a number in digits is worth. */
  readonly value?: number;
}

const MARKS: Readonly<Record<string, Token['kind']>> = {
  '.': 'end',
  '!': 'end',
  '\n': 'end',
  '?': 'question',
  ',': 'comma',
  ';': 'comma',
  ':': 'comma',
  '(': 'comma',
  ')': 'comma',
  '…': 'comma',
  '–': 'comma',
  '—': 'comma',
  '+': 'plus',
  '&': 'plus',
  '/': 'plus',
};

/** Emoji that say nothing by themselves but belong to the one before: skin tones, joiners, variants, signs of sex. */
const isEmojiModifier = (code: number): boolean =>
  code === 0xfe0f ||
  code === 0x200d ||
  (code >= 0x1f3fb && code <= 0x1f3ff) ||
  code === 0x2640 ||
  code === 0x2642;

export const LETTER = /^\p{L}$/u;
export const DIGIT = /^[0-9]$/;
export const EMOJI = /^\p{Extended_Pictographic}$/u;

/**
 * Thousands may be parted by a point, a comma, a space or, as the Swiss do, an apostrophe ("60.000", "60,000",
 * "60 000", "60'000"); anything else is a fraction.
 */
function readNumber(characters: readonly string[], start: number): { value: number; end: number } {
  let digits = '';
  let fraction = '';
  let position = start;
  const digitsFrom = (from: number): string => {
    let run = '';
    while (DIGIT.test(characters[from + run.length] ?? '')) run += characters[from + run.length];
    return run;
  };
  digits = digitsFrom(position);
  position += digits.length;
  while (".,' ’".includes(characters[position] ?? '#')) {
    const group = digitsFrom(position + 1);
    if (group.length === 3 && digits.length <= 6 && digits !== '0') digits += group;
    else if (group.length > 0 && '.,'.includes(characters[position] ?? '#') && fraction === '')
      fraction = group;
    else break;
    position += 1 + group.length;
    if (fraction !== '') break;
  }
  return { value: Number(`${digits.slice(0, 15)}.${fraction.slice(0, 6) || '0'}`), end: position };
}

const MOBILE_NETWORK: ReadonlySet<string> = new Set(['3g', '4g', '5g']);

/** A word begins with a letter and may go on in digits ("pop3"). */
const isWordPart = (character = ''): boolean => LETTER.test(character) || DIGIT.test(character);

/** Splits a text into tokens, in one walk over its characters. Apostrophes and hyphens part words ("j'ai", "fais-moi"). */
export function tokenise(text: string): readonly Token[] {
  const characters = [...normalise(text)];
  const tokens: Token[] = [];
  let position = 0;
  while (position < characters.length) {
    const character = characters[position] ?? '';
    if (LETTER.test(character)) {
      let word = '';
      while (isWordPart(characters[position])) word += characters[position++];
      tokens.push({ kind: 'word', text: word });
    } else if (MOBILE_NETWORK.has(characters.slice(position, position + 2).join(''))) {
      tokens.push({ kind: 'word', text: characters.slice(position, position + 2).join('') });
      position += 2;
    } else if (DIGIT.test(character)) {
      const { value, end } = readNumber(characters, position);
      tokens.push({ kind: 'number', text: characters.slice(position, end).join(''), value });
      position = end;
    } else {
      pushMark(tokens, characters, position);
      position += 1;
    }
  }
  return tokens;
}

function pushMark(tokens: Token[], characters: readonly string[], position: number): void {
  const character = characters[position] ?? '';
  if (character === '%') {
    tokens.push({ kind: 'word', text: '%' });
    return;
  }
  if (EMOJI.test(character) && !isEmojiModifier(character.codePointAt(0) ?? 0)) {
    tokens.push({ kind: 'emoji', text: character });
    return;
  }
  const kind = MARKS[character];
  if (kind === undefined) {
    if (character === '-' && characters[position - 1] === ' ' && characters[position + 1] === ' ')
      tokens.push({ kind: 'comma', text: '-' });
    return;
  }
  const next = characters[position + 1] ?? ' ';
  // A point inside a name ("web.de") closes nothing, and three points only pause.
  if (character === '.' && LETTER.test(next)) return;
  const previous = tokens.at(-1);
  if (character === '.' && next === '.') {
    if (previous?.kind !== 'comma') tokens.push({ kind: 'comma', text: '…' });
    return;
  }
  if (character === '.' && previous?.text === '…') return;
  if (kind === 'comma' && (previous?.kind === 'comma' || previous?.kind === 'end')) return;
  tokens.push({ kind, text: character });
}
