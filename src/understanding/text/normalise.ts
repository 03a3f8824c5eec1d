import { MAX_TEXT_CHARACTERS } from '../reading.ts';

/** Letters that do not decompose into a base letter and a mark. */
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };

const isCombiningMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x1ab0 && code <= 0x1aff) ||
  (code >= 0x20d0 && code <= 0x20ff);

/** Cuts a text before anything looks at it (survival list S3), never through the middle of a character. */
export function cut(text: string): string {
  const end = text.charCodeAt(MAX_TEXT_CHARACTERS - 1);
  const splitsPair = text.length > MAX_TEXT_CHARACTERS && end >= 0xd800 && end <= 0xdbff;
  return text.slice(0, splitsPair ? MAX_TEXT_CHARACTERS - 1 : MAX_TEXT_CHARACTERS);
}

/** Dutch "één", one, as against "een", a: the only word here whose accents tell what it means. Composed, they stay. */
const ACCENTED_ONE = 'één'.normalize('NFC');
const DECOMPOSED_ONE = ACCENTED_ONE.normalize('NFD');

/** Portuguese "é" and Italian "è", is, as against "e", and: standing alone, either keeps its accent. */
const ACCENTED_IS = /(?<![\p{L}\p{M}\p{N}])e[\u0300\u0301](?![\p{L}\p{M}\p{N}])/gu;
export const IS = 'é'.normalize('NFC');

const NOTHING_TO_FOLD = /^[ -~]*$/;

/**
 * The form in which words are compared: lower case, without accents, one kind of apostrophe. `Éteint` and `eteint`,
 * `größer` and `grosser` are the same; `één` and `een`, `é` and `e` are not. Texts are cut first.
 */
export function normalise(text: string): string {
  const lower = cut(text).toLowerCase();
  if (NOTHING_TO_FOLD.test(lower)) return lower;
  let folded = '';
  const decomposed = lower
    .normalize('NFKD')
    .replaceAll(DECOMPOSED_ONE, ACCENTED_ONE)
    .replace(ACCENTED_IS, IS);
  for (const character of decomposed) {
    const code = character.codePointAt(0) ?? 0;
    if (isCombiningMark(code)) continue;
    folded += LIGATURES[character] ?? character;
  }
  return folded;
}
