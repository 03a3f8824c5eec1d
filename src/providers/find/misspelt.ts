import type { Catalogue } from '../catalogue.ts';
import { isTopLevelDomain } from './top-level-domains.ts';

/** Names so common that they are meant whatever stands after the dot, and even when misspelt without any dot. */
const FAMOUS = ['gmail', 'googlemail', 'hotmail', 'outlook', 'yahoo', 'icloud', 'protonmail'];

/** Words of their own that are one letter away from a famous name. */
const REAL_WORDS = new Set([
  'mail',
  'mails',
  'email',
  'emails',
  'mymail',
  'cloud',
  'lookout',
  'hotmails',
  'gmails',
]);

/** Top-level domains that exist and yet are nearly always a slip for `com` or `net`. */
const USUALLY_A_SLIP = new Set(['cm', 'co', 'om', 'ne', 'et']);

/** Shorter names are too close to other real names for one wrong letter to prove a slip. */
const MIN_LENGTH_FOR_ONE_SLIP = 5;
const MIN_LENGTH_FOR_TWO_SLIPS = 8;

/** RFC 1035 section 2.3.4; also bounds the work of comparing. */
const MAX_COMPARED = 63;

interface Parts {
  readonly name: string;
  readonly ending: string;
}

/**
 * The provider's domain that somebody probably meant, or `null` when the domain is near none. The domain itself is
 * known not to be in the catalogue.
 */
export function likelyDomain(domain: string, catalogue: Catalogue): string | null {
  const typed = partsOf(domain);
  let best: { readonly domain: string; readonly score: number } | null = null;
  for (const candidate of catalogue.suggestibleDomains) {
    const score = slipScore(typed, partsOf(candidate));
    if (score !== null && (best === null || score < best.score)) best = { domain: candidate, score };
  }
  return best?.domain ?? null;
}

/** The famous name that a word without any dot probably stands for ("gmial", "yahooo"), or `null`. */
export function likelyName(word: string): string | null {
  if (word.length > MAX_COMPARED || REAL_WORDS.has(word)) return null;
  return FAMOUS.find((name) => word !== name && isNameSlip(word, name)) ?? null;
}

function partsOf(domain: string): Parts {
  const dot = domain.indexOf('.');
  return { name: domain.slice(0, dot), ending: domain.slice(dot + 1) };
}

/** How far a domain is from one that is meant, or `null` when it is likelier to be a domain of its own. */
function slipScore(typed: Parts, meant: Parts): number | null {
  const sameName = typed.name === meant.name;
  if (!sameName && !isNameSlip(typed.name, meant.name)) return null;
  const nameScore = sameName ? 0 : 2 * distance(typed.name, meant.name);
  if (typed.ending === meant.ending) return nameScore;
  const endingScore = distance(typed.ending, meant.ending);
  const endingIsSlip = endingScore === 1 && (USUALLY_A_SLIP.has(typed.ending) || !isRealEnding(typed.ending));
  return endingIsSlip || FAMOUS.includes(meant.name) ? nameScore + endingScore : null;
}

function isRealEnding(ending: string): boolean {
  return isTopLevelDomain(ending.slice(ending.lastIndexOf('.') + 1));
}

/** Whether one name is the other with a slip of the pen: a letter wrong, missing, too many, or two swapped. */
function isNameSlip(typed: string, meant: string): boolean {
  if (REAL_WORDS.has(typed) || typed.length > MAX_COMPARED || Math.abs(typed.length - meant.length) > 2)
    return false;
  const slips = distance(typed, meant);
  if (slips === 1) return meant.length >= MIN_LENGTH_FOR_ONE_SLIP || isSwapOrDouble(typed, meant);
  return slips === 2 && meant.length >= MIN_LENGTH_FOR_TWO_SLIPS;
}

/** Two neighbours swapped or a letter struck twice: slips that leave even a short name recognisable. */
function isSwapOrDouble(typed: string, meant: string): boolean {
  if (typed.length === meant.length) return [...typed].sort().join('') === [...meant].sort().join('');
  return typed.length === meant.length + 1 && typed.replace(/(.)\1/, '$1') === meant;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let steps = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) steps = Math.min(steps, at(beforeLast, column - 2) + 1);
      current.push(steps);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
