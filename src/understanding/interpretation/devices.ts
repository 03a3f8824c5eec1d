import type { AnswerValue } from '../../decision/index.ts';
import { MACHINE_CLASSES } from '../lexicon/lexicon.ts';
import { isBoundary } from '../lexicon/match.ts';
import {
  clauseHas,
  type Evidence,
  hasOwnMailbox,
  isNegated,
  isPast,
  longestOf,
  partHas,
  type Scene,
} from './scene.ts';

/** A device named in a text. */
interface Mention {
  readonly name: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** How many: 2 stands for any number above one; `null` when the text does not say. */
  readonly count: 1 | 2 | null;
}

/** Words that a quantity does not reach across. */
const ENDS_QUANTITY = [
  'space',
  'room',
  'mailbox',
  'message',
  'folder',
  'and',
  'but',
  'only',
  'use',
  'if',
  'question',
  'person',
  'group',
];
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
  if (listsDevices(scene))
    return { field: 'devices', value: 'several', start: 0, end: scene.words.length, weight: 2 };
  const mentions = withoutAppositions(scene.words, longestOf(scene, [...MACHINE_CLASSES, 'webmail']))
    .filter((found) => !ignored.has(found.start))
    .filter((found) => !isPlaceOfFolders(scene, found, taken))
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

const KINDS = ['phone', 'tablet', 'laptop', 'computer', 'webmail'] as const;
const IN_LIST = ['a', 'one', 'and', 'only', 'filler', 'me', 'mine-modifier', 'home', 'work'] as const;

const NOT_IN_LIST = ['person', 'group', 'but', 'not', 'gone', 'past', 'old', 'new'] as const;

/** "One phone, one laptop and that's it": is nothing said but devices of several kinds? */
export function listsDevices(scene: Scene): boolean {
  if (NOT_IN_LIST.some((name) => scene.of(`class:${name}`).length > 0)) return false;
  const devices = withoutAppositions(scene.words, longestOf(scene, KINDS));
  const small = IN_LIST.flatMap((name) => scene.of(`class:${name}`));
  return (
    new Set(devices.map(({ name }) => name)).size > 1 &&
    scene.words.every(
      ({ kind }, at) =>
        kind === 'comma' ||
        kind === 'plus' ||
        [...devices, ...small].some(({ start, end }) => start <= at && at < end),
    )
  );
}

function toMention(scene: Scene, found: { name: string; start: number; end: number }): Mention {
  const word = scene.words
    .slice(found.start, found.end)
    .map((one) => one.text)
    .join(' ');
  return { name: found.name, word, start: found.start, end: found.end, count: quantityOf(scene, found) };
}

/** Nobody reads mail on more devices than this: a greater number is a year or a model. */
const MOST_DEVICES = 50;

const isCount = (value: number): boolean => value <= MOST_DEVICES;

/** How many of a device: the number, "one" or "several" before it, or "alone" after it. */
function quantityOf(
  scene: Scene,
  { name, start, end }: { name: string; start: number; end: number },
  countsPlural = true,
): 1 | 2 | null {
  let adjectives = 0;
  for (let at = start - 1; at >= 0 && scene.parts[at] === scene.parts[start]; at -= 1) {
    const word = scene.words[at];
    if (word?.kind === 'number' && isCount(word.value ?? 0) && scene.classAt('time', at + 1) === null)
      return word.value === 1 ? 1 : 2;
    if (scene.classAt('several', at) !== null) return 2;
    if (scene.classAt('one', at) !== null || scene.classAt('same', at) !== null) return 1;
    if (scene.classAt('a', at) !== null) break;
    if (MACHINE_CLASSES.some((kind) => scene.classAt(kind, at) !== null)) break;
    if (word?.kind === 'plus' || ENDS_QUANTITY.some((stop) => scene.classAt(stop, at) !== null)) break;
    if (scene.classAt('filler', at) !== null) continue;
    adjectives += 1;
    if (adjectives > MAX_ADJECTIVES) break;
  }
  if (scene.classAt('one', end) !== null && scene.classAt('one', end) !== scene.classAt('a', end)) return 1;
  return countsPlural && (name === 'plural' || scene.classAt('plural', start) === end) ? 2 : null;
}

function counts(scene: Scene, mention: Mention, taken: readonly Evidence[]): boolean {
  if (isPast(scene, mention.start) || clauseHas(scene, 'if', mention.start)) return false;
  if (isGone(scene, mention)) return false;
  if (isInMove(scene, mention, taken)) return false;
  if (hasOwnMailbox(scene, mention.start) || isForSomethingElse(scene, mention)) return false;
  if (isSomebodyElses(scene, mention) || isDisowned(scene, mention)) return false;
  if (followedByAmount(scene, mention)) return false;
  // "I don't do mail on phones": no phone at all.
  if (isBarePlural(scene, mention) && isUseDenied(scene, mention)) return false;
  if (mention.count !== null || onlyAt(scene, mention)) return true;
  return !isNegated(scene, mention) && scene.classAt('no', mention.start - 1) === null;
}

/** Is a device named in the plural, without any number? */
const isBarePlural = (scene: Scene, { start, end }: Mention): boolean =>
  scene.classAt('plural', start) === end && quantityOf(scene, { name: '', start, end }, false) === null;

const isUseDenied = (scene: Scene, mention: Mention): boolean =>
  isNegated(scene, mention) &&
  !onlyAt(scene, mention) &&
  ['use', 'message', 'mailbox'].some((name) => clauseHas(scene, name, mention.start));

/**
 * A plan to change names devices that are not in use yet; other devices named beside it are, and so are those that
 * somebody means to stay with.
 */
function isInMove(scene: Scene, mention: Mention, taken: readonly Evidence[]): boolean {
  if (scene.classAt('old', mention.start - 1) !== null) return false;
  const plans = taken
    .filter(({ field, value }) => field === 'moving' && value === 'may-switch')
    .map((plan) => tightened(scene, plan));
  const names = (plan: Evidence) => plan.start <= mention.start && plan.end >= mention.end;
  if (plans.some(names)) return true;
  // "I won't be changing computers" tells of no number.
  if (mention.count === 2 && taken.some((one) => one.field === 'moving' && names(one))) return true;
  // "Same computer, same program" says that nothing changes, and no number either.
  const isSame = scene.classAt('same', mention.start - 1) !== null;
  if (isSame && taken.some(({ field, value }) => field === 'moving' && value === 'staying')) return true;
  const isBeside = (plan: Evidence, at: number) =>
    scene.clauses[plan.start] === scene.clauses[at] || scene.clauses[plan.end - 1] === scene.clauses[at];
  const others = longestOf(scene, MACHINE_CLASSES);
  return plans.some(
    (plan) =>
      isBeside(plan, mention.start) &&
      others.filter(
        (other) => isBeside(plan, other.start) && (other.start < plan.start || other.end > plan.end),
      ).length < 2,
  );
}

/** "On the phone and the PC, but the PC will be replaced": of the phrases that end with a plan, the shortest one. */
const tightened = (scene: Scene, plan: Evidence): Evidence => ({
  ...plan,
  start: Math.max(
    plan.start,
    ...scene.matches
      .filter((found) => found.meaning.endsWith(':moving.may-switch') && found.end === plan.end)
      .map((found) => found.start),
  ),
});

/** "The phone is just for calls"; the clause after it may say so, too: "the phone, that's just for calls". */
function isForSomethingElse(scene: Scene, mention: Mention): boolean {
  const isOther = (at: number) =>
    clauseHas(scene, 'other-use', at) && !clauseHas(scene, 'message', at) && !clauseHas(scene, 'mailbox', at);
  if (clauseHas(scene, 'other-use', mention.start)) return !clauseHas(scene, 'message', mention.start);
  const next = nextClause(scene, mention);
  return next >= 0 && clauseHas(scene, 'only', next) && isOther(next) && !namesDevice(scene, next);
}

/** "My kids all have phones" is about the kids, unless they read this mailbox. */
function isSomebodyElses(scene: Scene, mention: Mention): boolean {
  const has = (name: string) => clauseHas(scene, name, mention.start);
  if ((scene.asked === 'sharing' || scene.asked === 'devices') && !has('owns')) return false;
  return has('person') && !['me', 'we', 'use', 'too'].some(has);
}

/** "I have a tablet but never read mail on it": the next clause, which names no device, denies its use. */
function isDisowned(scene: Scene, mention: Mention): boolean {
  const next = nextClause(scene, mention);
  if (next < 0 || !clauseHas(scene, 'use', next)) return false;
  // "…, no colleague has access", "…, I don't use my 100 GB": there something else is denied.
  if (['person', 'group', 'gigabyte'].some((name) => clauseHas(scene, name, next))) return false;
  const isDenied = scene.negators.some(
    ({ at, absorbedBy }) => scene.clauses[at] === scene.clauses[next] && absorbedBy.length === 0,
  );
  return isDenied && !namesDevice(scene, next);
}

const nextClause = (scene: Scene, mention: Mention): number =>
  scene.words.findIndex(
    (word, at) => !isBoundary(word) && (scene.clauses[at] ?? 0) > (scene.clauses[mention.start] ?? 0),
  );

const namesDevice = (scene: Scene, position: number): boolean =>
  longestOf(scene, MACHINE_CLASSES).some((other) => scene.clauses[other.start] === scene.clauses[position]);

/** "My phone has 256 GB" is about the phone. */
function followedByAmount(scene: Scene, mention: Mention): boolean {
  return scene.words.some(
    (_, at) => scene.clauses[at] === scene.clauses[mention.start] && scene.classAt('gigabyte', at) !== null,
  );
}

/** Is it said, in this clause or right after it, that the device is no more? */
function isGone(scene: Scene, mention: Mention): boolean {
  if (clauseHas(scene, 'gone', mention.start)) return true;
  const next = nextClause(scene, mention);
  return (
    next >= 0 &&
    clauseHas(scene, 'gone', next) &&
    !clauseHas(scene, 'other-one', next) &&
    !namesDevice(scene, next)
  );
}

/** Is a device the only one: "only on my phone", "just the laptop", "the PC and nothing else"? */
function onlyAt(scene: Scene, mention: Mention): boolean {
  let strange = 0;
  for (let at = mention.start - 1; at >= 0 && scene.parts[at] === scene.parts[mention.start]; at -= 1) {
    if (isFreeOnly(scene, at)) return true;
    if (!isBesideDevice(scene, at)) strange += 1;
    if (strange > 1) break;
  }
  for (
    let at = mention.end;
    at < scene.words.length && scene.parts[at] === scene.parts[mention.start];
    at += 1
  ) {
    const isJoined = scene.classAt('and', at) !== null;
    if (!isJoined && scene.clauses[at] !== scene.clauses[mention.start] && !joins(scene, mention, at)) break;
    if (isFreeOnly(scene, at)) return true;
    if (!isBesideDevice(scene, at) && !isJoined) break;
  }
  return false;
}

/** Does "and" lead from a device to a word: "the PC and nothing else"? */
const joins = (scene: Scene, mention: Mention, at: number): boolean =>
  scene.words.slice(mention.end, at).some((_, index) => scene.classAt('and', mention.end + index) !== null);

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

/** "I have a tablet, but mail only on the laptop": the last device is the only one, and a turn of thought leads to it. */
function isOnlyAfterAll(scene: Scene, live: readonly Mention[]): boolean {
  const last = live.at(-1);
  return live.length > 1 && last !== undefined && clauseHas(scene, 'but', last.start) && onlyAt(scene, last);
}

/**
 * Different devices: other words, or the same word joined by "and". "… and I shall not change computer" names the one
 * already named, if there is one of that name.
 */
function different(scene: Scene, live: readonly Mention[], taken: readonly Evidence[]): number {
  const isKept = ({ start, end }: Mention) =>
    taken.some((one) => one.value === 'staying' && one.start <= start && one.end >= end);
  const words = new Set<string>();
  let count = 0;
  live.forEach((mention, index) => {
    const previous = live[index - 1];
    const joined =
      previous !== undefined &&
      !isKept(mention) &&
      !scene.words.slice(previous.end, mention.start).some(({ kind }) => kind === 'end') &&
      scene.words.slice(previous.end, mention.start).some((word, at) => {
        const position = previous.end + at;
        return word.kind === 'plus' || scene.classAt('and', position) !== null;
      });
    const isGeneric = !joined && mention.name === 'device' && live.some((other) => other.name !== 'device');
    if (isGeneric && mention.count !== 2) return;
    const key = mention.name === 'webmail' ? 'webmail' : mention.word;
    if (!words.has(key) || joined || isElsewhere(scene, mention, previous)) count += 1;
    words.add(key);
  });
  return count;
}

/** "PC here, PC at the office": the same word again, in another place. */
function isElsewhere(scene: Scene, mention: Mention, previous: Mention | undefined): boolean {
  const isPlaced = ['home', 'work', 'away'].some((place) => partHas(scene, place, mention.start));
  return previous !== undefined && isPlaced && scene.parts[previous.start] !== scene.parts[mention.start];
}

function count(
  scene: Scene,
  live: readonly Mention[],
  mentions: readonly Mention[],
  taken: readonly Evidence[],
): AnswerValue | null {
  const negatedOne = live.find(
    (mention) => (mention.count === 1 || onlyAt(scene, mention)) && isNegated(scene, mention),
  );
  if (negatedOne) return 'several';
  if (live.some((mention) => mention.count === 2)) return 'several';
  const machines = live.filter((mention) => mention.name !== 'plural');
  if (isOnlyAfterAll(scene, machines)) return 'one';
  if (different(scene, machines, taken) > 1) return 'several';
  const [only] = machines.filter((mention) => mention.name !== 'webmail' || scene.asked === 'devices');
  if (only === undefined) return replaced(scene, mentions, taken) ? 'one' : null;
  if (scene.asked === 'folders' && !clauseHas(scene, 'use', only.start)) return null;
  if (only.count === 1 || onlyAt(scene, only) || isLastWord(scene, only)) return 'one';
  if (mentions.length > live.length && clauseHas(scene, 'only', only.start)) return 'one';
  if (scene.asked === 'devices' && clauseHas(scene, 'too', only.start)) return 'several';
  if (scene.asked === 'devices' && isPlainAnswer(scene, only)) return 'one';
  if (scene.asked === 'opening' && isBareItem(scene, only)) return 'one';
  return replaced(scene, mentions, taken) ? 'one' : null;
}

/** "Android phone", "Windows machine": two words in a row name one device, but two emoji name two. */
function withoutAppositions<T extends { name: string; start: number; end: number }>(
  words: Scene['words'],
  found: readonly T[],
): readonly T[] {
  return found.filter((one, index) => {
    const next = found[index + 1];
    const isExplained =
      next?.name === one.name &&
      one.name === 'phone' &&
      next.start === one.end + 1 &&
      words[one.end]?.kind === 'comma';
    const arePictures = words[one.start]?.kind === 'emoji' && words[one.end]?.kind === 'emoji';
    return (next?.start !== one.end || arePictures) && !isExplained;
  });
}

/**
 * "Only on my PC", "on all devices", said of folders or of where mail is kept, tells where those are, not on how many
 * devices mail is read.
 */
function isPlaceOfFolders(
  scene: Scene,
  mention: { name: string; start: number; end: number },
  taken: readonly Evidence[],
): boolean {
  if (taken.some((one) => one.field === 'storage' && one.start <= mention.start && one.end >= mention.end))
    return true;
  return taken.some(
    (one) =>
      one.field === 'folders' &&
      (scene.asked === 'folders'
        ? scene.parts[one.start] === scene.parts[mention.start]
        : scene.clauses[one.start] === scene.clauses[mention.start] &&
          (one.value === 'local-folders' || mention.name === 'plural' || mention.name === 'device')),
  );
}

/** "My PC, nothing else": the next part says that there is no more. */
const isLastWord = (scene: Scene, mention: Mention): boolean =>
  longestOf(scene, ['only']).some(
    (found) =>
      found.end - found.start > 1 &&
      scene.parts[found.start] === (scene.parts[mention.start] ?? 0) + 1 &&
      scene.words.every(
        (word, at) =>
          word.kind !== 'word' ||
          scene.parts[at] !== scene.parts[found.start] ||
          (at >= found.start && at < found.end) ||
          isBesideDevice(scene, at) ||
          scene.classAt('and', at) !== null,
      ),
  );

/** "My old PC and now the new one": an old device makes way for a new one. */
function replaced(scene: Scene, mentions: readonly Mention[], taken: readonly Evidence[]): boolean {
  const olds = longestOf(scene, ['old']).length;
  const news = longestOf(scene, ['new']).length;
  return olds > 0 && news > 0 && mentions.length > 0 && taken.some((one) => one.field === 'moving');
}

/** "Just me, a PC, plenty of space": one item of a list that says nothing else. */
function isBareItem(scene: Scene, mention: Mention): boolean {
  const others = scene.words.flatMap((word, at) =>
    scene.parts[at] === scene.parts[mention.start] &&
    word.kind === 'word' &&
    (at < mention.start || at >= mention.end)
      ? [at]
      : [],
  );
  const isArticle = (at: number) => scene.classAt('a', at) !== null;
  const fits = ['a', 'and', 'mine-modifier', 'old', 'home', 'work'];
  if (partHas(scene, 'only', mention.start)) fits.push('only', 'me', 'filler', 'use');
  return (
    others.some(isArticle) && others.every((at) => fits.some((name) => scene.classAt(name, at) !== null))
  );
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
    if (word?.kind === 'number' && !isModel(scene, mention, at)) strange += 2;
  }
  return strange <= (reads ? 3 : 0);
}

/** "iPhone 13", "a 2015 MacBook", "Windows 11 laptop". */
const isModel = (scene: Scene, mention: Mention, at: number): boolean =>
  at === mention.end ||
  !isCount(scene.words[at]?.value ?? 0) ||
  scene.classAt('mine-modifier', at - 1) !== null ||
  scene.classAt('time', at + 1) !== null;

const isKnownAnswer = (scene: Scene, at: number): boolean =>
  ['yes', 'no', 'only', 'too', 'app', 'maybe', 'but', 'and', 'time'].some(
    (name) => scene.classAt(name, at) !== null,
  );
