import { ANSWER_VALUES, type Answers, type AnswerValue, FIELDS, type Field } from '../../decision/index.ts';
import type { Match } from '../lexicon/match.ts';
import { readSpace, readVolume } from './amounts.ts';
import { listsDevices, readDevices } from './devices.ts';
import {
  clauseHas,
  type Evidence,
  isAside,
  isNegated,
  isPast,
  longestOf,
  opposite,
  partHas,
  questionWords,
  type Scene,
} from './scene.ts';
import { readPeople } from './sharing.ts';
import { NO } from './yes-no.ts';

/** Everything in a text that speaks for an answer, negations and tenses applied. */
export function evidenceOf(scene: Scene, unsure: readonly Match[]): readonly Evidence[] {
  const ignored = questionWords(scene);
  const isDoubted = (at: number) =>
    unsure.some((one) => scene.clauses[one.start] === scene.clauses[at]) ||
    (unsure.length > 0 && clauseHas(scene, 'maybe', at));
  const stated = withoutInner(
    scene.matches.flatMap((found) => fromPhrase(scene, found)).filter((one) => !ignored.has(one.start)),
  ).filter((one) => !isDoubted(one.start) && !(unsure.length > 0 && isHint(scene, one)));
  const amounts = [readSpace(scene), readVolume(scene)].filter(
    (one) => one !== null && !ignored.has(one.start) && !isDoubted(one.start),
  ) as Evidence[];
  const known = withoutPlaces(scene, withoutDenied(scene, withoutStray(scene, [...stated, ...amounts])));
  const phrased = known.filter((one) => one.field === 'devices');
  const counted = phrased.some((one) => one.value !== 'one') ? null : readDevices(scene, known, ignored);
  // "I only have one PC and a phone": devices that follow count too.
  const adds =
    counted?.value === 'several' && (listsDevices(scene) || phrased.every((one) => one.end < counted.end));
  const devices = phrased.length === 0 || adds ? counted : null;
  const rest = adds ? known.filter((one) => one.field !== 'devices') : known;
  const people = known.some((one) => one.field === 'sharing') ? null : readPeople(scene, ignored);
  return [...rest, ...(devices ? [devices] : []), ...(people && !isDoubted(people.start) ? [people] : [])];
}

/** "The fridge is full": beside words of quite other matters, phrases no longer than this answer nothing. */
const MAX_HINT_WORDS = 2;

/** The answer that a phrase stands for; `asked:` phrases count only while their question is open. */
function fromPhrase(scene: Scene, found: Match): readonly Evidence[] {
  const [kind, key] = found.meaning.split(':');
  if (kind !== 'answer' && kind !== 'asked') return [];
  const [name, written] = (key ?? '').split('.');
  const field = FIELDS.find((candidate) => candidate === name);
  const value = field && (ANSWER_VALUES[field] as readonly AnswerValue[]).find((one) => one === written);
  if (!field || !value || (kind === 'asked' && scene.asked !== field)) return [];
  const isOver = field !== 'moving' && isPast(scene, found.start) && !insidePast(scene, found);
  if (field === 'storage' && isAboutDevice(scene, found)) return [];
  // "Switch from POP to IMAP" keeps the program.
  if (field === 'moving' && clauseHas(scene, 'protocol', found.start)) return [];
  const most = kind === 'asked' ? MAX_HINT_WORDS : 1;
  if (found.weight <= most && partHas(scene, 'elsewhere', found.start)) return [];
  if (value === 'shared' && namesAside(scene, found)) return [];
  const isTurned = isNegated(scene, found) && !isAfterNo(scene, found.start, field, value);
  if (isTurned && found.unturnable) return [];
  const isJoined = value === 'only-me' && !isTurned && isFollowedByPerson(scene, found.end);
  const said = isTurned || isJoined ? opposite(field, value) : value;
  const base = {
    field,
    start: found.start,
    end: found.end,
    weight: found.weight + (kind === 'asked' ? 0 : 0.5),
  };
  if (!isOver) return [{ ...base, value: said }];
  return field === 'sharing' && said === 'shared' && scene.asked === 'sharing'
    ? [{ ...base, value: 'only-me' }]
    : [];
}

/** "I look in at my daughter's": does a phrase rest on a person who only says where, or from whom? */
const namesAside = (scene: Scene, { positions }: Match): boolean =>
  positions.some((at) => scene.classAt('person', at) !== null && isAside(scene, at, positions));

/** "My laptop is full" is about the laptop, unless a server or a mailbox is named beside it. */
function isAboutDevice(scene: Scene, { start, positions }: Match): boolean {
  if (['server', 'mailbox'].some((name) => clauseHas(scene, name, start))) return false;
  return longestOf(scene, ['phone', 'tablet', 'laptop', 'computer']).some(
    (device) =>
      device.start < start &&
      scene.clauses[device.start] === scene.clauses[start] &&
      !positions.includes(device.start),
  );
}

/** "No nothing special": a "no" that agrees with what follows answers the question and negates nothing. */
const isAfterNo = (scene: Scene, start: number, field: Field, value: AnswerValue): boolean =>
  scene.asked === field && NO[field] === value && scene.classAt('no', start - 1) !== null;

/** "Only me and my wife." */
function isFollowedByPerson(scene: Scene, end: number): boolean {
  if (scene.classAt('and', end) === null) return false;
  for (let at = end + 1; at < scene.words.length; at += 1) {
    if (scene.classAt('person', at) !== null) return true;
    if (scene.classAt('filler', at) === null && scene.classAt('a', at) === null) return false;
  }
  return false;
}

/** A phrase that holds the words of the past itself ("used to share it") has taken them into account. */
const insidePast = (scene: Scene, found: Match): boolean =>
  scene.matches.some(
    (other) => other.meaning === 'class:past' && other.positions.every((at) => found.positions.includes(at)),
  );

/** "Nobody else reads along": what holds the negation of a clause outweighs what stands beside it in that clause. */
function withoutDenied(scene: Scene, all: readonly Evidence[]): readonly Evidence[] {
  const holdsNegation = (one: Evidence) =>
    scene.negators.some(({ places }) => places.some((at) => at >= one.start && at < one.end));
  return all.filter(
    (one) =>
      holdsNegation(one) ||
      !all.some(
        (other) =>
          other.field === one.field &&
          other.value !== one.value &&
          scene.clauses[other.start] === scene.clauses[one.start] &&
          holdsNegation(other) &&
          other.weight > 1,
      ),
  );
}

/** A single word that only fits the open question; beside "I don't know" it is not meant as the answer. */
const isHint = (scene: Scene, { field, weight }: Evidence): boolean => field === scene.asked && weight <= 1;

/**
 * "My mailbox is full" says nothing of how full the folders are: what says more beside a hint has used it up. Devices
 * stand in one clause with what people do on them, so that only what holds them does.
 */
function withoutStray(scene: Scene, all: readonly Evidence[]): readonly Evidence[] {
  const uses = (other: Evidence, hint: Evidence) =>
    other.field !== hint.field &&
    other.weight > 1 &&
    ((other.start <= hint.start && other.end >= hint.end) ||
      (hint.field !== 'devices' && scene.clauses[other.start] === scene.clauses[hint.start]));
  return all.filter((one) => !isHint(scene, one) || !all.some((other) => uses(other, one)));
}

/** "On all devices" as the answer to where folders should be the same says nothing more. */
function withoutPlaces(scene: Scene, all: readonly Evidence[]): readonly Evidence[] {
  if (scene.asked !== 'folders') return all;
  const isAnswer = (one: Evidence) =>
    all.some((other) => other.field === 'folders' && scene.parts[other.start] === scene.parts[one.start]);
  return all.filter((one) => one.field !== 'devices' || !isAnswer(one));
}

/** Leaves out what stands inside a longer phrase about the same field. */
function withoutInner(all: readonly Evidence[]): readonly Evidence[] {
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.field === one.field &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

/** The answers that evidence settles, and those between which it leaves a doubt. */
export function weigh(scene: Scene, evidence: readonly Evidence[]) {
  const answers: Partial<Record<Field, AnswerValue>> = {};
  const doubtful: Partial<Record<Field, AnswerValue>> = {};
  for (const field of FIELDS) {
    const here = evidence.filter((one) => one.field === field);
    const best = strongest(here);
    if (best === null) continue;
    const isHedged =
      field !== scene.asked &&
      field !== 'moving' &&
      here.every((one) => clauseHas(scene, 'maybe', one.start));
    (isHedged ? doubtful : answers)[field] = best;
  }
  return { answers: answers as Answers, doubtful: doubtful as Answers };
}

function strongest(evidence: readonly Evidence[]): AnswerValue | null {
  const totals = new Map<AnswerValue, number>();
  for (const one of evidence) totals.set(one.value, Math.max(totals.get(one.value) ?? 0, one.weight));
  const ranked = [...totals].sort((one, other) => other[1] - one[1]);
  const [first, second] = ranked;
  if (first === undefined) return null;
  if (second === undefined || first[1] > second[1]) return first[0];
  // Two answers with equal weight: people correct themselves, so the last word counts.
  return [...evidence].sort((one, other) => other.start - one.start)[0]?.value ?? null;
}
