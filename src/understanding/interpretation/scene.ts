import { ANSWER_VALUES, type AnswerValue, type Field } from '../../decision/index.ts';
import { type Lexicon, MACHINE_CLASSES, type Meaning } from '../lexicon/lexicon.ts';
import { type Chart, isBoundary, type Match, match } from '../lexicon/match.ts';
import { wordsOf } from '../lexicon/words.ts';
import type { Asked } from '../reading.ts';

/** One thing in a text that speaks for an answer. */
export interface Evidence {
  readonly field: Field;
  readonly value: AnswerValue;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** A text with what is found in it and how far its negations, its past and its conditions reach. */
export interface Scene extends Chart {
  readonly asked: Asked;
  /** Clause of each word; clauses end with parts, and where a word such as "and" or "but" opens a new one. */
  readonly clauses: readonly number[];
  readonly negators: readonly Negator[];
}

/** A word that negates, with the phrases it is part of ("nobody else"), which have taken it into account. */
interface Negator {
  readonly at: number;
  /** It, and the words after it that only repeat it: "*no* lo lee *nadie*" negates once. */
  readonly places: readonly number[];
  readonly absorbedBy: readonly Match[];
}

/** A sentence that asks and has more words than this states nothing; a shorter one may ("just me?"). */
const MAX_TENTATIVE_WORDS = 3;

/** Builds the scene of a text. */
export function sceneOf(text: string, asked: Asked, lexicon: Lexicon): Scene {
  const open = `asked:${asked}.`;
  const counts = (meaning: Meaning) => !meaning.startsWith('asked:') || meaning.startsWith(open);
  const chart = match(wordsOf(text, lexicon), lexicon, counts);
  const clauses = clausesOf(chart);
  return { ...chart, asked, clauses, negators: negatorsOf(chart, clauses) };
}

function clausesOf(chart: Chart): readonly number[] {
  let clause = 0;
  let part = chart.parts[0];
  return chart.words.map((word, position) => {
    const opens = chart.classAt('but', position) !== null || chart.classAt('and', position) !== null;
    if (opens || word.kind === 'plus' || chart.parts[position] !== part) clause += 1;
    part = chart.parts[position];
    return clause;
  });
}

export const isOf = (found: Match, name: string): boolean => found.meaning === `class:${name}`;

/** Does a match say more than its negation: "nobody else", "not at all", "no plans"? Then that negates nothing else. */
function absorbs(chart: Chart, found: Match): boolean {
  if (found.weight < 2 || found.end - found.start > found.weight + 3) return false;
  if ((isOf(found, 'no') || isOf(found, 'yes')) && !standsAlone(chart, found)) return false;
  return !isOf(found, 'not') && !found.meaning.startsWith('fact:') && !found.meaning.startsWith('field:');
}

/** Is a match parted from the rest of the text by marks on both sides, but for little words? */
function standsAlone(chart: Chart, found: Match): boolean {
  let before = found.start - 1;
  while (before >= 0 && chart.classAt('filler', before) !== null) before -= 1;
  return isBoundary(chart.words[before]) && isBoundary(chart.words[found.end]);
}

function negatorsOf(chart: Chart, clauses: readonly number[]): readonly Negator[] {
  const absorbing = chart.matches.filter((found) => absorbs(chart, found));
  return chainsOf(
    chart,
    clauses,
    chart.of('class:not').filter((found) => !isInterjection(chart, found)),
  ).map((chain) => ({
    at: chain[0]?.start ?? 0,
    places: chain.map(({ start }) => start),
    absorbedBy: absorbing.filter((other) =>
      chain.some((found) => other.start <= found.start && other.end >= found.end),
    ),
  }));
}

/** Negations, each with those of the class `echo` that follow in its clause and belong to it. */
function chainsOf(
  chart: Chart,
  clauses: readonly number[],
  found: readonly Match[],
): readonly (readonly Match[])[] {
  const chains: Match[][] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const last = chains.at(-1)?.at(-1);
    const repeats =
      last !== undefined &&
      clauses[last.start] === clauses[one.start] &&
      chart.classAt('echo', one.start) !== null;
    if (repeats) chains.at(-1)?.push(one);
    else chains.push([one]);
  }
  return chains;
}

/** Does a word that can mean both "no" and "not" stand alone, as an answer? */
export function isInterjection(chart: Chart, found: Match): boolean {
  if (chart.classAt('no', found.start) === null) return false;
  return isBoundary(chart.words[found.end]);
}

/**
 * Is a stretch of words under a negation in its own clause? One that belongs to a phrase elsewhere does not reach it;
 * one that belongs to a phrase overlapping it does ("not shared" within "not shared with anyone").
 */
export function isNegated(
  scene: Scene,
  { start, end, positions }: { start: number; end: number; positions?: readonly number[] },
): boolean {
  if (scene.classAt('no-determiner', start - 1) !== null) return true;
  return scene.negators.some(({ at, places, absorbedBy }) => {
    if (places.some((place) => (positions ? positions.includes(place) : place >= start && place < end)))
      return false;
    if (scene.clauses[at] !== scene.clauses[start] && scene.clauses[at] !== scene.clauses[end - 1])
      return false;
    return absorbedBy.every((other) => other.start < end && other.end > start);
  });
}

/** Does a word of this class stand in the clause of a word? */
export function clauseHas(scene: Scene, name: string, position: number): boolean {
  return scene.words.some(
    (_, at) => scene.clauses[at] === scene.clauses[position] && scene.classAt(name, at) !== null,
  );
}

/**
 * Is what stands here said of the past? "I used to read it on my phone and the PC" is, up to the next "but" or "now".
 */
export function isPast(scene: Scene, position: number): boolean {
  if (clauseHas(scene, 'now', position)) return false;
  if (clauseHas(scene, 'past', position)) return true;
  for (let at = position; at >= 0 && scene.parts[at] === scene.parts[position]; at -= 1) {
    if (scene.classAt('past', at) !== null) return true;
    if (scene.classAt('but', at) !== null) return false;
  }
  return false;
}

/** Does a word of this class stand in the part of a sentence in which another word stands? */
export function partHas(scene: Scene, name: string, position: number): boolean {
  return scene.words.some(
    (_, at) => scene.parts[at] === scene.parts[position] && scene.classAt(name, at) !== null,
  );
}

/**
 * Is somebody said, in this part of the sentence, to have a mailbox of their own? "Her own phone" is another matter.
 */
export function hasOwnMailbox(scene: Scene, position: number): boolean {
  return longestOf(scene, ['own']).some(
    (own) =>
      scene.parts[own.start] === scene.parts[position] &&
      !MACHINE_CLASSES.some((kind) => scene.classAt(kind, own.end) !== null),
  );
}

/** The longest matches of a class, from left to right, none inside another. */
export function longestOf(
  scene: Chart,
  names: readonly string[],
): readonly (Match & { readonly name: string })[] {
  const found = names
    .flatMap((name) => scene.of(`class:${name}`).map((one) => ({ ...one, name })))
    .sort(
      (one, other) =>
        one.start - other.start || other.end - one.end || names.indexOf(one.name) - names.indexOf(other.name),
    );
  const kept: (Match & { readonly name: string })[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/**
 * "At my daughter's", "mail from a colleague": a person named only for a place or a thing does nothing. Words that a
 * phrase names itself, it has taken into account.
 */
export function isAside(scene: Scene, position: number, named: readonly number[] = []): boolean {
  for (let at = position - 1; at >= 0 && scene.parts[at] === scene.parts[position]; at -= 1) {
    if (named.includes(at)) return false;
    if (scene.classAt('aside', at) !== null) return true;
    if (scene.classAt('filler', at) === null && scene.classAt('a', at) === null) return false;
  }
  return false;
}

/** The other answer to the question of a field. */
export function opposite(field: Field, value: AnswerValue): AnswerValue {
  const values: readonly AnswerValue[] = ANSWER_VALUES[field];
  return values.find((other) => other !== value) ?? value;
}

/** The positions of the words of each sentence that only asks, so that it states nothing. */
export function questionWords(scene: Chart): ReadonlySet<number> {
  const asking = new Set<number>();
  let start = 0;
  for (let at = 0; at <= scene.words.length; at += 1) {
    const kind = scene.words[at]?.kind;
    if (at < scene.words.length && kind !== 'end' && kind !== 'question') continue;
    if (isAsking(scene, start, at) || isAnsweredAtOnce(scene, at))
      for (let word = askingFrom(scene, start, at); word < at; word += 1) asking.add(word);
    start = at + 1;
  }
  return asking;
}

/** "Phone and tablet? No, just the phone." */
function isAnsweredAtOnce(scene: Chart, end: number): boolean {
  const answers = scene.classAt('no', end + 1) !== null || scene.classAt('yes', end + 1) !== null;
  return scene.words[end]?.kind === 'question' && answers;
}

/** "My PC is old and the mailbox full, what do I take?": only the last part asks, where that one opens as questions do. */
function askingFrom(scene: Chart, start: number, end: number): number {
  if (scene.words[end]?.kind !== 'question' || opensAsking(scene, start, end)) return start;
  for (let at = end - 1; at > start; at -= 1)
    if (scene.words[at]?.kind === 'comma') return opensAsking(scene, at + 1, end) ? at + 1 : start;
  return start;
}

const opensAsking = (scene: Chart, start: number, end: number): boolean =>
  opensWith(scene, 'question', start, end);

/** Does a stretch of words open with a word of a class, but for little words? */
function opensWith(scene: Chart, name: string, start: number, end: number): boolean {
  let first = start;
  while (first < end && scene.classAt(name, first) === null && scene.classAt('filler', first) !== null)
    first += 1;
  return first < end && scene.classAt(name, first) !== null;
}

/** "What would change if it was only one device": tells of nothing, with a question mark or without. */
export const asksWhatIf = (scene: Chart): boolean => opensWith(scene, 'what-if', 0, scene.words.length);

function isAsking(scene: Chart, start: number, end: number): boolean {
  let spoken = 0;
  for (let at = start; at < end; at += 1) {
    if (scene.words[at]?.kind !== 'comma') spoken += 1;
  }
  if (opensWith(scene, 'what-if', start, end)) return true;
  const opens = opensAsking(scene, start, end);
  const isTechnical = longestOf(scene, ['protocol']).some(
    (found) => found.start >= start && found.start < end,
  );
  if (scene.words[end]?.kind === 'question') return opens || spoken > MAX_TENTATIVE_WORDS;
  return opens && isTechnical;
}
