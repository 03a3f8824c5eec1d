import { type Catalogue, comparableName } from '../catalogue.ts';
import type { Provider } from '../provider.ts';
import { isFiller } from './filler-words.ts';

/** A message holds no more words than this that matter; bounds the work. */
const MAX_WORDS = 100;

/** Shorter pieces of a compound word prove nothing. */
const SHORTEST_NAME = 3;
const SHORTEST_TAIL = 3;

/** Words right before a provider's name that make it one, even when the name is an ordinary word. */
const PLACE_WORDS = new Set(['at', 'chez', 'bei', 'bij', 'presso', 'na']);

/** Names of mail programs too: when another provider is named, the program is meant. */
const PROGRAM_NAMES = new Set(['outlook', 'exchange', 'microsoft']);

interface NameMatch {
  readonly name: string;
  readonly providers: readonly Provider[];
}

/** The providers that a text names; more than one when it does not tell which. */
export function namedProviders(text: string, catalogue: Catalogue): readonly Provider[] {
  const words = comparableWords(text).flatMap((word) => withoutTail(word, catalogue));
  const sure = matches(words, catalogue.longestName, catalogue.byName).found;
  if (sure.length > 0) return whoIsMeant(sure);
  return whoIsMeant(ordinaryWords(words, catalogue));
}

/** The words of a text, as names are compared. */
export function comparableWords(text: string): readonly string[] {
  return comparableName(text).split(' ').filter(Boolean).slice(0, MAX_WORDS);
}

/** "gmailadresse", "ziggomail", "gmailcom": a name with a word that means nothing of its own is the name. */
function withoutTail(word: string, catalogue: Catalogue): readonly string[] {
  for (let end = word.length - SHORTEST_TAIL; end >= SHORTEST_NAME; end--) {
    const [name, tail] = [word.slice(0, end), word.slice(end)];
    if (isFiller(tail) && catalogue.byName(name).length > 0) return [name, tail];
  }
  return [word];
}

/** Names that are ordinary words count when nothing else is said, or right after "at", "chez", "bei". */
function ordinaryWords(words: readonly string[], catalogue: Catalogue): readonly NameMatch[] {
  const { found, rest } = matches(words, catalogue.longestName, catalogue.byWord);
  if (rest.every(isFiller)) return found;
  return found.filter(({ name }) => {
    const place = words.indexOf(name);
    return place > 0 && PLACE_WORDS.has(words[place - 1] ?? '');
  });
}

/** Takes the longest names first, so that "yahoo japan" is not "yahoo". */
function matches(words: readonly string[], longest: number, lookUp: (name: string) => readonly Provider[]) {
  const found: NameMatch[] = [];
  const rest: string[] = [];
  for (let start = 0; start < words.length; ) {
    const match = longestMatch(words, start, longest, lookUp);
    if (match === undefined) rest.push(words[start] ?? '');
    else found.push(match);
    start += match?.name.split(' ').length ?? 1;
  }
  return { found, rest };
}

function longestMatch(
  words: readonly string[],
  start: number,
  longest: number,
  lookUp: (name: string) => readonly Provider[],
): NameMatch | undefined {
  for (let length = Math.min(longest, words.length - start); length > 0; length--) {
    const name = words.slice(start, start + length).join(' ');
    const providers = lookUp(name);
    if (providers.length > 0) return { name, providers };
  }
  return undefined;
}

/** What fits all names at once, or else every provider named. */
function whoIsMeant(found: readonly NameMatch[]): readonly Provider[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const fitting = first.providers.filter((provider) =>
    others.every(({ providers }) => providers.includes(provider)),
  );
  if (fitting.length > 0) return fitting;
  const withoutPrograms = found.filter(({ name }) => !PROGRAM_NAMES.has(name));
  if (withoutPrograms.length > 0 && withoutPrograms.length < found.length) return whoIsMeant(withoutPrograms);
  return [...new Set(found.flatMap(({ providers }) => providers))];
}
