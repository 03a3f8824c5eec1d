import type { AnswerValue } from '../../decision/index.ts';
import { MACHINE_CLASSES } from '../lexicon/lexicon.ts';
import { clauseHas, type Evidence, hasOwnMailbox, isNegated, longestOf, type Scene } from './scene.ts';

/** A device named in a text. */
interface Mention {
  readonly name: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** How many: 2 stands for any number above one; `null` when the text does not say. */
  readonly count: 1 | 2 | null;
}

/** A quantity belongs to a device when no more than this many words stand between. */
const MAX_ADJECTIVES = 2;

/**
 * Counts the devices on which somebody reads mail. Devices that are gone, merely imagined, about to be bought or
 * somebody else's do not count, and neither do addresses, people or gigabytes.
 */
export function readDevices(
  scene: Scene,
  taken: readonly Evidence[],
  ignored: ReadonlySet<number>,
): Evidence | null {
  const mentions = longestOf(scene, [...MACHINE_CLASSES, 'webmail'])
    .filter((found) => !ignored.has(found.start))
    .map((found) => toMention(scene, found));
  const live = mentions.filter((mention) => counts(scene, mention, taken));
  const value = count(scene, live, mentions, taken);
  const first = live[0] ?? mentions[0];
  if (value === null) return null;
  return {
    field: 'devices',
    value,
    start: first?.start ?? 0,
    end: live.at(-1)?.end ?? first?.end ?? 1,
    weight: 2,
  };
}

function toMention(scene: Scene, found: { name: string; start: number; end: number }): Mention {
  const word = scene.words
    .slice(found.start, found.end)
    .map((one) => one.text)
    .join(' ');
  return { name: found.name, word, start: found.start, end: found.end, count: quantityOf(scene, found) };
}

/** How many of a device: the number, "one" or "several" before it, or "alone" after it. */
function quantityOf(
  scene: Scene,
  { name, start, end }: { name: string; start: number; end: number },
): 1 | 2 | null {
  let adjectives = 0;
  for (let at = start - 1; at >= 0 && scene.parts[at] === scene.parts[start]; at -= 1) {
    const word = scene.words[at];
    if (word?.kind === 'number') return (word.value ?? 1) > 1 ? 2 : 1;
    if (scene.classAt('several', at) !== null) return 2;
    if (scene.classAt('one', at) !== null || scene.classAt('same', at) !== null) return 1;
    if (scene.classAt('a', at) !== null) break;
    if (MACHINE_CLASSES.some((kind) => scene.classAt(kind, at) !== null)) break;
    if (scene.classAt('and', at) !== null || word?.kind === 'plus') break;
    if (scene.classAt('filler', at) !== null) continue;
    adjectives += 1;
    if (adjectives > MAX_ADJECTIVES) break;
  }
  if (scene.classAt('one', end) !== null && scene.classAt('one', end) !== scene.classAt('a', end)) return 1;
  return name === 'plural' ? 2 : null;
}

function counts(scene: Scene, mention: Mention, taken: readonly Evidence[]): boolean {
  if (clauseHas(scene, 'past', mention.start) || clauseHas(scene, 'if', mention.start)) return false;
  if (isGone(scene, mention)) return false;
  if (isInMove(scene, mention, taken)) return false;
  if (hasOwnMailbox(scene, mention.start)) return false;
  if (followedByAmount(scene, mention)) return false;
  return !(isNegated(scene, mention.start, mention.end) && !onlyAt(scene, mention) && mention.count === null);
}

/** A plan to change names devices that are not in use yet; "my old PC and now the new one" is one device. */
function isInMove(scene: Scene, mention: Mention, taken: readonly Evidence[]): boolean {
  return taken.some(
    (evidence) =>
      evidence.field === 'moving' &&
      scene.clauses[evidence.start] !== undefined &&
      ((evidence.start <= mention.start && evidence.end >= mention.end) ||
        scene.clauses[evidence.start] === scene.clauses[mention.start] ||
        scene.clauses[evidence.end - 1] === scene.clauses[mention.start]),
  );
}

/** "My phone has 256 GB" is about the phone. */
function followedByAmount(scene: Scene, mention: Mention): boolean {
  return scene.words.some(
    (_, at) => scene.clauses[at] === scene.clauses[mention.start] && scene.classAt('gigabyte', at) !== null,
  );
}

/** Is it said, in this clause or right after it, that the device is no more? */
function isGone(scene: Scene, mention: Mention): boolean {
  if (clauseHas(scene, 'gone', mention.start)) return true;
  const next = scene.words.findIndex(
    (_, at) => (scene.clauses[at] ?? 0) > (scene.clauses[mention.start] ?? 0),
  );
  if (next < 0 || !clauseHas(scene, 'gone', next)) return false;
  return !longestOf(scene, MACHINE_CLASSES).some(
    (other) => scene.clauses[other.start] === scene.clauses[next],
  );
}

/** Is a device the only one: "only on my phone", "just the laptop", "the PC and nothing else"? */
function onlyAt(scene: Scene, mention: Mention): boolean {
  for (let at = mention.start - 1; at >= 0 && scene.parts[at] === scene.parts[mention.start]; at -= 1) {
    if (isFreeOnly(scene, at)) return true;
    if (!isBesideDevice(scene, at)) break;
  }
  for (
    let at = mention.end;
    at < scene.words.length && scene.parts[at] === scene.parts[mention.start];
    at += 1
  ) {
    if (isFreeOnly(scene, at)) return true;
    if (!isBesideDevice(scene, at)) break;
  }
  return false;
}

/** "Only" that is not part of "only me". */
function isFreeOnly(scene: Scene, at: number): boolean {
  if (scene.classAt('only', at) === null) return false;
  return !scene.matches.some(
    (found) => found.meaning.includes(':sharing.') && found.weight > 1 && found.start <= at && found.end > at,
  );
}

/** Words that may stand between a device and the quantity or the "only" that belongs to it. */
const BESIDE = [
  'filler',
  'use',
  'me',
  'mine-modifier',
  'a',
  'one',
  'home',
  'work',
  'away',
  'mailbox',
  'message',
  'same',
  'old',
  'new',
];

function isBesideDevice(scene: Scene, at: number): boolean {
  return BESIDE.some((name) => scene.classAt(name, at) !== null);
}

/** Different devices: other words, or the same word joined by "and". */
function different(scene: Scene, live: readonly Mention[]): number {
  const words = new Set<string>();
  let count = 0;
  live.forEach((mention, index) => {
    const previous = live[index - 1];
    const joined =
      previous !== undefined &&
      scene.words.slice(previous.end, mention.start).some((word, at) => {
        const position = previous.end + at;
        return word.kind === 'plus' || scene.classAt('and', position) !== null;
      });
    const isGeneric = mention.name === 'device' && live.some((other) => other.name !== 'device');
    if (isGeneric && mention.count !== 2) return;
    const key = mention.name === 'webmail' ? 'webmail' : mention.word;
    if (!words.has(key) || joined) count += 1;
    words.add(key);
  });
  return count;
}

function count(
  scene: Scene,
  live: readonly Mention[],
  mentions: readonly Mention[],
  taken: readonly Evidence[],
): AnswerValue | null {
  const negatedOne = live.find(
    (mention) =>
      (mention.count === 1 || onlyAt(scene, mention)) && isNegated(scene, mention.start, mention.end),
  );
  if (negatedOne) return 'several';
  if (live.some((mention) => mention.count === 2)) return 'several';
  const machines = live.filter((mention) => mention.name !== 'plural');
  if (different(scene, machines) > 1) return 'several';
  const [only] = machines.filter(
    (mention) =>
      (mention.name !== 'webmail' || scene.asked === 'devices') && !isPlaceOfFolders(scene, mention, taken),
  );
  if (only === undefined) return replaced(scene, mentions, taken) ? 'one' : null;
  if (only.count === 1 || onlyAt(scene, only)) return 'one';
  if (mentions.length > live.length && clauseHas(scene, 'only', only.start)) return 'one';
  if (scene.asked === 'devices' && isPlainAnswer(scene, only)) return 'one';
  return replaced(scene, mentions, taken) ? 'one' : null;
}

/** "Only on my PC" said of folders tells where they are kept, not on how many devices mail is read. */
function isPlaceOfFolders(scene: Scene, mention: Mention, taken: readonly Evidence[]): boolean {
  return taken.some(
    (one) =>
      one.field === 'folders' &&
      (scene.asked === 'folders' || scene.clauses[one.start] === scene.clauses[mention.start]),
  );
}

/** "My old PC and now the new one": an old device makes way for a new one. */
function replaced(scene: Scene, mentions: readonly Mention[], taken: readonly Evidence[]): boolean {
  const olds = longestOf(scene, ['old']).length;
  const news = longestOf(scene, ['new']).length;
  return olds > 0 && news > 0 && mentions.length > 0 && taken.some((one) => one.field === 'moving');
}

/** A device named as the answer to the question: nothing else of weight is said in that part of the sentence. */
function isPlainAnswer(scene: Scene, mention: Mention): boolean {
  let strange = 0;
  let reads = false;
  for (let at = 0; at < scene.words.length; at += 1) {
    if (scene.parts[at] !== scene.parts[mention.start] || (at >= mention.start && at < mention.end)) continue;
    const word = scene.words[at];
    if (scene.classAt('use', at) !== null) reads = true;
    if (word?.kind === 'word' && !isBesideDevice(scene, at) && !isKnownAnswer(scene, at)) strange += 1;
    if (word?.kind === 'number') strange += 2;
  }
  return strange <= (reads ? 3 : 0);
}

const isKnownAnswer = (scene: Scene, at: number): boolean =>
  ['yes', 'no', 'only', 'too', 'app', 'maybe', 'but', 'and', 'and', 'machine'].some(
    (name) => scene.classAt(name, at) !== null,
  );
