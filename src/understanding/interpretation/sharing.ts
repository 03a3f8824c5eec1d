import type { AnswerValue } from '../../decision/index.ts';
import {
  clauseHas,
  type Evidence,
  hasOwnMailbox,
  isAside,
  isNegated,
  isPast,
  longestOf,
  partHas,
  type Scene,
} from './scene.ts';

/** At the question who else reads, a person named with no more unknown words than this is the answer. */
const MAX_STRANGE_WORDS = 1;

/** Reads from the people named whether anyone else uses the mailbox. */
export function readPeople(scene: Scene, ignored: ReadonlySet<number>): Evidence | null {
  for (const found of longestOf(scene, ['person', 'group'])) {
    if (ignored.has(found.start) || isAside(scene, found.start)) continue;
    const value = peopleSay(scene, found.start, found.end);
    if (value !== null) return { field: 'sharing', value, start: found.start, end: found.end, weight: 1 };
  }
  return null;
}

function peopleSay(scene: Scene, start: number, end: number): AnswerValue | null {
  const isAsked = scene.asked === 'sharing';
  if (hasOwnMailbox(scene, start)) return isAsked ? 'only-me' : null;
  if (clauseHas(scene, 'if', start)) return null;
  if (isPast(scene, start)) return isAsked ? 'only-me' : null;
  const acts = isActing(scene, start) || isBesideMe(scene, start, end);
  if (isNegated(scene, { start, end })) return isAsked || acts ? 'only-me' : null;
  if (acts) return 'shared';
  if (partHas(scene, 'elsewhere', start)) return null;
  // "My wife is at home" tells only where she is.
  const isTold = clauseHas(scene, 'be', start);
  const known = isTold ? KNOWN_BESIDE_PEOPLE.filter((name) => !PLACES.includes(name)) : KNOWN_BESIDE_PEOPLE;
  return isAsked && strangeWords(scene, start, known) <= (isTold ? 0 : MAX_STRANGE_WORDS) ? 'shared' : null;
}

/** Does the person do something with the mailbox: read it, use it, know its password, or do so "too"? */
function isActing(scene: Scene, start: number): boolean {
  return clauseHas(scene, 'use', start) || clauseHas(scene, 'too', start);
}

/** "Me and my wife", "my wife and I". */
function isBesideMe(scene: Scene, start: number, end: number): boolean {
  const near = (from: number, step: 1 | -1): boolean => {
    let joined = false;
    for (let at = from; scene.parts[at] !== undefined && scene.parts[at] === scene.parts[start]; at += step) {
      if (scene.classAt('and', at) !== null || scene.words[at]?.kind === 'plus') joined = true;
      else if (scene.classAt('me', at) !== null && joined) return true;
      else if (scene.classAt('filler', at) === null) return false;
    }
    return false;
  };
  return near(start - 1, -1) || near(end, 1);
}

function strangeWords(scene: Scene, start: number, known: readonly string[]): number {
  return scene.words.filter(
    (word, at) =>
      scene.parts[at] === scene.parts[start] &&
      (word.kind === 'word' || word.kind === 'number') &&
      !known.some((name) => scene.classAt(name, at) !== null),
  ).length;
}

const PLACES = ['home', 'work', 'away'];

const KNOWN_BESIDE_PEOPLE = [
  'filler',
  'person',
  'group',
  'yes',
  'and',
  'but',
  'me',
  'we',
  'too',
  'a',
  'one',
  'maybe',
  'mine-modifier',
  'mailbox',
  'several',
  'home',
  'work',
];
