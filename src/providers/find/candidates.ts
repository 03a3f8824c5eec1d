import { hasInvisible, isIpLiteral, withoutInvisible } from './domain.ts';

/** Longer than any sensible sentence about a mailbox; what lies behind is not looked at (survival list S3). */
const MAX_TEXT_CHARACTERS = 500;
/** Nobody names more places than this in one message; bounds the work. */
const MAX_CANDIDATES = 20;

/** Spelt-out at signs: "jean (at) orange.fr", "jean arobase orange.fr". */
const AT_IN_BRACKETS = / ?[([{<] ?(?:at|arobase|arroba|chiocciola|apenstaartje|klammeraffe) ?[)\]}>] ?/giu;
const AT_AS_WORD = / (?:arobase|arroba|chiocciola|apenstaartje|klammeraffe) /giu;

/** "@bot gmail": a mention, with nothing before it that could be a local part. */
const MENTION_AT_START = /^@(?=[^\s.@]+(?:\s|$))/u;

/** What stands between words, apart from what can stand in a domain or in front of one. */
const BETWEEN = /[\s,;()[\]{}<>"'`´’‘‚“”„«»!?¡¿/\\|*=#~^]+/u;

/** A place in a text where a domain may stand. */
export interface Candidate {
  /** What stands there; for an address only what follows its last at sign. */
  readonly text: string;
  readonly from: 'address' | 'word';
}

/** A person's text, taken apart. */
export interface Sentence {
  readonly candidates: readonly Candidate[];
  /** The text without any address, for looking for names. */
  readonly words: string;
  /** True when the text is one word only, so that it can hardly be anything but an answer. */
  readonly isOneWord: boolean;
}

/** Takes a text apart. What stands before an at sign is dropped here and goes nowhere. */
export function takeApart(text: string): Sentence {
  const spaced = cut(text).split(/\s+/u).join(' ').trim();
  const joined = spaced
    .replaceAll(/[＠﹫]/gu, '@')
    .replaceAll(AT_IN_BRACKETS, '@')
    .replaceAll(AT_AS_WORD, '@')
    .replaceAll(/ ?@ ?/gu, '@')
    .replace(MENTION_AT_START, '');
  const tokens = joined
    .split(BETWEEN)
    .flatMap(splitColons)
    .map(trimPunctuation)
    .map(withoutTail)
    .filter(Boolean);
  const afterAt = tokens
    .filter((token) => token.includes('@'))
    .map((token) => token.slice(token.lastIndexOf('@') + 1));
  const addresses = afterAt.filter(Boolean).map((domain): Candidate => ({ text: domain, from: 'address' }));
  const words = tokens.filter((token) => !token.includes('@'));
  const domains = words
    .filter((token, index) => mayBeDomain(token) && !isSpokenLocalPart(words, index))
    .map((domain): Candidate => ({ text: domain, from: 'word' }));
  return {
    // With an address there, every other word may be a piece of its local part.
    candidates: (addresses.length > 0 ? addresses : domains).slice(0, MAX_CANDIDATES),
    words: words.join(' '),
    isOneWord: tokens.length === 1,
  };
}

/** Cuts a long text, at a space where there is one, so that no half domain is taken for a whole one. */
function cut(text: string): string {
  if (text.length <= MAX_TEXT_CHARACTERS) return text;
  const start = text.slice(0, MAX_TEXT_CHARACTERS);
  const space = start.lastIndexOf(' ');
  return space > 0 ? start.slice(0, space) : start;
}

/** "mailto:jean@orange.fr" and "imap.orange.fr:993" are two words; an IPv6 address is one. */
function splitColons(token: string): readonly string[] {
  return isIpLiteral(token.slice(token.lastIndexOf('@') + 1)) ? [token] : token.split(':');
}

function trimPunctuation(token: string): string {
  return token.replace(/^[.\-_+…]+/u, '').replace(/(?<![.\-_+…])[.\-_+…]+$/u, '');
}

/** "web.de-Postfach": no top-level domain but an A-label has a hyphen, so what follows it is another word. */
function withoutTail(token: string): string {
  const dot = token.lastIndexOf('.');
  const ending = token.slice(dot + 1);
  const isEnding = dot > token.lastIndexOf('@') && !ending.toLowerCase().startsWith('xn--');
  const hyphen = isEnding ? ending.indexOf('-') : -1;
  return hyphen > 0 ? token.slice(0, dot + 1 + hyphen) : token;
}

function mayBeDomain(token: string): boolean {
  const visible = hasInvisible(token) ? withoutInvisible(token) : token;
  return isIpLiteral(visible) || /[^.。．｡][.。．｡][^.。．｡]/u.test(visible);
}

/** "jean.dupont at orange.fr": the word before a spoken at sign is no domain. */
function isSpokenLocalPart(words: readonly string[], index: number): boolean {
  return words[index + 1]?.toLowerCase() === 'at' && mayBeDomain(words[index + 2] ?? '');
}
