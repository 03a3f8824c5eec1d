import { ANSWER_VALUES, type Answers, type AnswerValue, type Field } from '../../decision/index.ts';
import type { WordClass } from '../language-data.ts';
import { SHRUGS } from '../languages/shared.ts';
import { isBoundary, type Match } from '../lexicon/match.ts';
import type { Command, CommandName, FactId, Reading } from '../reading.ts';
import { commandOf, factOf } from './commands.ts';
import { evidenceOf, weigh } from './evidence.ts';
import { type Evidence, isInterjection, isOf, questionWords, type Scene } from './scene.ts';
import { NO, YES } from './yes-no.ts';

/** Reads a scene, all but the language it is in. */
export function interpret(scene: Scene): Omit<Reading, 'language'> {
  if (saysBoth(scene)) return { ...nothing, unsure: true };
  const unsure = scene.of('unsure');
  const evidence = evidenceOf(scene, unsure);
  const stated = weigh(scene, evidence);
  const strength = Math.max(0, ...evidence.map((one) => one.weight));
  const statesAnswers = strength > 1;
  const fact = factOf(scene);
  const command = withoutQuestion(scene, commandOf(scene, strength), fact);
  if (command !== null && command.name !== 'greeting' && command.name !== 'thanks')
    return { ...nothing, command };
  const ordinal = ordinalOf(scene);
  const yesNo = isTakenBack(scene, stated.answers) ? null : yesNoOf(scene);
  const sure = withoutWeak(scene, stated.answers, evidence, unsure.length > 0 ? null : yesNo);
  const answers = withOpenQuestion(scene, sure, ordinal, unsure.length > 0 ? null : yesNo);
  const isAnswered =
    scene.asked === 'opening' ? Object.keys(answers).length > 0 : answers[scene.asked] !== undefined;
  const isUnsure = !isAnswered && (unsure.length > 0 || scene.words.some((word) => word.text === SHRUGS));
  return {
    ...nothing,
    answers,
    doubtful: withoutKnown(stated.doubtful, answers),
    corrects: Object.keys(answers).length > 0 && scene.of('corrects').length > 0,
    command: Object.keys(answers).length > 0 || isUnsure || fact !== null ? null : command,
    unsure: isUnsure,
    yesNo: statesAnswers ? null : yesNo,
    ordinal,
    fact: Object.keys(answers).length > 0 || isUnsure ? null : fact,
  };
}

/** "No wait, my wife uses it too": the "no" takes an earlier answer back and is none to the open question. */
function isTakenBack(scene: Scene, answers: Answers): boolean {
  if (scene.asked === 'opening' || answers[scene.asked] !== undefined) return false;
  const spoken = [...scene.of('class:yes'), ...scene.of('class:no')];
  return (
    Object.keys(answers).length > 0 &&
    scene
      .of('corrects')
      .some(({ start, end }) => spoken.some((found) => found.start >= start && found.end <= end))
  );
}

/** Commands in words that people also ask with: "passer de POP à IMAP" is no wish to skip. */
const GENERAL: readonly CommandName[] = ['why', 'help', 'repeat', 'skip'];

/** "What is port 995 for?" asks about the port, not why the bot asks. */
function withoutQuestion(scene: Scene, command: Command | null, fact: FactId | null): Command | null {
  const isGeneral = command !== null && GENERAL.includes(command.name);
  const isTechnical = scene.words.some(
    (word, at) => scene.classAt('protocol', at) !== null || word.kind === 'number',
  );
  return isGeneral && isTechnical && fact !== null ? null : command;
}

/** A reading of a text that says nothing. */
export const nothing: Omit<Reading, 'language'> = {
  answers: {},
  doubtful: {},
  corrects: false,
  command: null,
  unsure: false,
  yesNo: null,
  ordinal: null,
  fact: null,
};

function withoutKnown(doubtful: Answers, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(doubtful).filter(([field]) => answers[field as Field] === undefined),
  ) as Answers;
}

/** A "yes" or "no" to the open question outweighs a single word that would only fit the other answer. */
function withoutWeak(
  scene: Scene,
  answers: Answers,
  evidence: readonly Evidence[],
  yesNo: Reading['yesNo'],
): Answers {
  const { asked } = scene;
  if (asked === 'opening' || yesNo === null || YES[asked] === undefined) return answers;
  if (!standsAlone(scene, yesNo)) return answers;
  const isStrong = evidence.some((one) => one.field === asked && one.weight > 1);
  return isStrong ? answers : { ...answers, [asked]: (yesNo === 'yes' ? YES : NO)[asked] };
}

/** Is a yes or no parted from the rest by a mark: "yes, …"? */
const standsAlone = (scene: Scene, yesNo: 'yes' | 'no'): boolean =>
  scene.of(`class:${yesNo}`).some((found) => isBoundary(scene.words[found.end]));

/** Lets the open question read what only it can: the number of an option, yes and no. */
function withOpenQuestion(
  scene: Scene,
  answers: Answers,
  ordinal: number | null,
  yesNo: Reading['yesNo'],
): Answers {
  const { asked } = scene;
  if (asked === 'opening' || answers[asked] !== undefined) return answers;
  if (asked === 'devices' && ordinal === null && isRange(scene)) return { ...answers, devices: 'several' };
  const values: readonly AnswerValue[] = ANSWER_VALUES[asked];
  const chosen =
    asked === 'devices' && ordinal !== null && isBareNumber(scene)
      ? values[ordinal === 1 ? 0 : 1]
      : ordinal !== null
        ? values[ordinal - 1]
        : yesNo === null
          ? undefined
          : (yesNo === 'yes' ? YES : NO)[asked];
  return chosen === undefined ? answers : ({ ...answers, [asked]: chosen } as Answers);
}

const spoken = (scene: Scene): readonly number[] =>
  scene.words.flatMap((word, at) => (word.kind === 'word' || word.kind === 'number' ? [at] : []));

/** Is nothing said but a number, or "option" with a number? */
const isBareNumber = (scene: Scene): boolean =>
  spoken(scene).every((at) => scene.words[at]?.kind === 'number' || isSmallWord(scene, at));

/** "Three or four". */
const isRange = (scene: Scene): boolean =>
  spoken(scene).filter((at) => scene.words[at]?.kind === 'number').length > 1 &&
  spoken(scene).every(
    (at) => scene.words[at]?.kind === 'number' || isSmallWord(scene, at) || scene.classAt('and', at) !== null,
  );

/** The option named by number, when the text names nothing else. */
function ordinalOf(scene: Scene): number | null {
  const words = spoken(scene);
  const numbers = words.filter((at) => scene.words[at]?.kind === 'number');
  const [number] = numbers;
  if (number !== undefined && numbers.length === 1 && isBareNumber(scene)) {
    const value = scene.words[number]?.value ?? 0;
    return Number.isInteger(value) && value >= 1 && value <= 99 ? value : null;
  }
  const found = scene.matches.find(
    (one) =>
      one.meaning.startsWith('ordinal:') &&
      words.every((at) => (at >= one.start && at < one.end) || isSmallWord(scene, at)),
  );
  return found ? Number(found.meaning.slice('ordinal:'.length)) : null;
}

const isSmallWord = (scene: Scene, at: number): boolean =>
  scene.classAt('filler', at) !== null ||
  scene.classAt('me', at) !== null ||
  scene.classAt('only', at) !== null ||
  scene.classAt('maybe', at) !== null ||
  scene.classAt('yes', at) !== null ||
  scene.classAt('option', at) !== null;

const IN_BOTH = ['yes', 'no', 'not', 'maybe', 'and', 'but', 'filler'] as const;

/** "Yes and no", "maybe, maybe not": nothing is said but both. */
function saysBoth(scene: Scene): boolean {
  const found = (...names: readonly WordClass[]) => names.flatMap((name) => scene.of(`class:${name}`));
  const small = found(...IN_BOTH);
  if (!spoken(scene).every((at) => small.some(({ start, end }) => start <= at && at < end))) return false;
  const denials = found('no', 'not');
  const assents = found('yes').filter(({ start }) => !denials.some((denial) => denial.start === start));
  const parted = ({ end }: Match, { start }: Match): boolean =>
    found('and').some((and) => end <= and.start && and.end <= start);
  return (
    (denials.length > 0 && new Set(found('maybe').map(({ start }) => start)).size > 1) ||
    assents.some((yes) => denials.some((no) => parted(yes, no) || parted(no, yes)))
  );
}

/** Yes or no, at the beginning or the end of a text or alone between commas; the first one counts. */
function yesNoOf(scene: Scene): Reading['yesNo'] {
  const ignored = questionWords(scene);
  const standing = scene.matches.filter(
    (found) =>
      (isOf(found, 'yes') || isOf(found, 'no')) && !ignored.has(found.start) && standsOut(scene, found),
  );
  const [first] = [...standing].sort((one, other) => one.start - other.start || other.end - one.end);
  if (first) return isOf(first, 'yes') ? 'yes' : 'no';
  if (scene.asked !== 'moving' || !scene.words.some((_, at) => scene.classAt('maybe', at) !== null))
    return null;
  return scene.negators.some(({ absorbedBy }) => absorbedBy.length === 0) ? 'no' : 'yes';
}

function standsOut(scene: Scene, found: Match): boolean {
  if (scene.classAt('not', found.start) !== null && isOf(found, 'no')) {
    return isInterjection(scene, found) || isAlone(scene, found);
  }
  const opens = (() => {
    for (let at = found.start - 1; at >= 0; at -= 1) {
      const boundary = scene.words[at]?.kind !== 'word';
      if (boundary) return true;
      if (
        scene.classAt('filler', at) === null &&
        scene.classAt('but', at) === null &&
        scene.classAt('and', at) === null
      )
        return false;
    }
    return true;
  })();
  const closes = spoken(scene).every((at) => at < found.end || scene.classAt('filler', at) !== null);
  return opens || closes;
}

const isAlone = (scene: Scene, found: Match): boolean =>
  spoken(scene).every((at) => (at >= found.start && at < found.end) || scene.classAt('filler', at) !== null);
