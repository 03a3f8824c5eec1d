/**
 * Letters of other alphabets that look like a Latin one, with that one. Only the pairs that can spell the name of a
 * mail provider; taken from Unicode's confusables (UTS #39).
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  ғ: 'f',
  ԍ: 'g',
  һ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  у: 'y',
  ү: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  // Greek
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  γ: 'y',
  // Armenian
  ց: 'g',
  հ: 'h',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  ք: 'p',
  զ: 'q',
  // Latin letters with something added that no accent mark takes away again
  ı: 'i',
  ɩ: 'i',
  ɡ: 'g',
  ɢ: 'g',
  ł: 'l',
  ƚ: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ɑ: 'a',
  ʟ: 'l',
  ɪ: 'i',
  ᴏ: 'o',
  ᴍ: 'm',
  ɴ: 'n',
  ʏ: 'y',
  ꞁ: 'l',
};

const LATIN = /\p{Script=Latin}/u;
const CONFUSABLE_SCRIPTS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]/u;

/**
 * Whether a label or word mixes Latin with an alphabet that looks like it. No honest name does (UTS #39,
 * "highly restrictive").
 */
export function mixesScripts(word: string): boolean {
  return LATIN.test(word) && CONFUSABLE_SCRIPTS.test(word);
}

/** What a text looks like to a hurried eye: accents gone, and letters of other alphabets as their Latin doubles. */
export function skeleton(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return [...plain].map((letter) => LOOKS_LIKE[letter] ?? letter).join('');
}
