import { ANSWER_VALUES, type Answers, type AnswerValue, FIELDS, type Field } from '../../decision/index.ts';
import { LANGUAGES } from '../../phrases/languages.ts';
import { readSpace, readVolume } from '../interpretation/amounts.ts';
import { listsDevices } from '../interpretation/devices.ts';
import { asksWhatIf, type Scene } from '../interpretation/scene.ts';
import type { Asked, Command, CommandName, Reading } from '../reading.ts';
import { INTENTS, type Intent } from './labels.ts';
import { likeliestIntent, type Opinion } from './opinion.ts';
import { clausesOf, type Part, wholeOf } from './part.ts';

type WithoutLanguage = Omit<Reading, 'language'>;

/**
 * How likely the classifier must find what the grammar read for it to stand, in the whole text or in one clause of it. The grammar is seldom wrong, so it takes much
 * to the contrary; then the bot asks. This and the next were chosen by cross-validation over sentences that the grammar
 * had not been built from, with a misread answer counting twice as much as a missed one.
 */
const KEEP = { inAll: 0.4, inClause: 0.9 };

/** How likely it must find the opposite of what the grammar read for that to count instead. */
const TURN = 0.9;

/** How likely it must find an answer of which the grammar read nothing for it to count. */
const ADD = 0.75;

/** How likely it must find a command or an "I don't know" where the grammar found nothing at all. */
const ADD_COMMAND = 0.3;
const ADD_UNSURE = 0.3;

/**
 * How likely it must find a command for that to outweigh a doubt, a question of fact, or another command; and an
 * "I don't know", to outweigh a doubt.
 */
const OUTWEIGH = { doubt: 0.7, fact: 0.9, command: 0.9, unsure: 0.5 };

/** In longer texts a negation is often about something else. */
const MAX_DENIAL_WORDS = 6;

/** Shorter texts to no question ("telus", "gmx.de") are names as often as not; the grammar reads those it knows. */
const MIN_OPENING_WORDS = 3;

/** Longer texts that end in a question mark ask; of a thousand labelled ones, hardly any told something too. */
const MAX_TENTATIVE_WORDS = 2;

/** Of emoji and numbers alone, the grammar knows those that answer; all others ("🦄") look the same to the classifier. */
const MIN_REPLY_WORDS = 1;

/**
 * Puts what the grammar read of a text beside what the classifier holds of it. The grammar knows why it reads something
 * and sees how far a negation reaches; the classifier has learned from more sentences than anybody can foresee in
 * phrases. Where they are at odds, the answer becomes a doubt, which the bot asks about instead of guessing.
 */
export function withSecondOpinion(
  reading: WithoutLanguage,
  scene: Scene,
  opinionOf: (part: Part, asked: Asked) => Opinion,
): WithoutLanguage {
  // The number of an option is beyond doubt.
  if (reading.ordinal !== null) return reading;
  const { asked } = scene;
  if (spokenWords(scene) < (asked === 'opening' ? MIN_OPENING_WORDS : MIN_REPLY_WORDS)) return reading;
  const whole = opinionOf(wholeOf(scene), asked);
  if (isOrder(reading.command)) return withOrder(reading, reading.command, whole);
  if (isPlainQuestion(scene) || asksWhatIf(scene))
    return withIntent({ ...reading, answers: {}, doubtful: {} }, scene, whole);
  const answers: Partial<Record<Field, AnswerValue>> = {};
  const doubtful: Partial<Record<Field, AnswerValue>> = {};
  for (const field of FIELDS) {
    const read = reading.answers[field];
    if (read === undefined) {
      // "Maybe several": the grammar hears a hedge, which stays one.
      const doubt = reading.doubtful[field];
      const held = heldFor(whole, field, ADD);
      if (doubt !== undefined) doubtful[field] = doubt;
      // "Can't say, never tried" leaves the open question open.
      else if (held !== undefined && !(reading.unsure && field === asked)) answers[field] = held;
    } else if (
      isCounted(scene, field, read) ||
      isDenial(scene) ||
      whole.of(field, read) >= KEEP.inAll ||
      clausesOf(scene).some((clause) => opinionOf(clause, 'opening').of(field, read) >= KEEP.inClause)
    )
      answers[field] = read;
    else {
      const turned = heldFor(whole, field, TURN);
      if (turned === undefined) doubtful[field] = read;
      else answers[field] = turned;
    }
  }
  const settled = { ...reading, answers: answers as Answers, doubtful: doubtful as Answers };
  return Object.keys(answers).length > 0 ? withAnswers(settled, asked) : withIntent(settled, scene, whole);
}

/**
 * "Can two people share a mailbox?": whoever only asks tells nothing of their own. In one or two words ("both?") people
 * answer as if asking, and after a comma they do both ("just the phone, does that count?").
 */
const isPlainQuestion = (scene: Scene): boolean =>
  scene.words.at(-1)?.kind === 'question' &&
  scene.words.slice(0, -1).every(({ kind }) => kind !== 'comma' && kind !== 'end' && kind !== 'question') &&
  spokenWords(scene) > MAX_TENTATIVE_WORDS;

/**
 * "Not one device": how far a negation reaches, the grammar knows better than the classifier, so that in a short text the
 * grammar's word stands.
 */
const isDenial = (scene: Scene): boolean =>
  scene.negators.length > 0 && spokenWords(scene) <= MAX_DENIAL_WORDS;

/** The classifier cannot reckon: what an amount or a list says ("about 1,500", "one phone, one PC") stands. */
function isCounted(scene: Scene, field: Field, value: AnswerValue): boolean {
  if (field === 'devices') return listsDevices(scene);
  if (field === 'storage') return readSpace(scene)?.value === value;
  return field === 'volume' && scene.asked === 'volume' && readVolume(scene)?.value === value;
}

const spokenWords = ({ words }: Scene): number => words.filter(({ kind }) => kind === 'word').length;

/** A command that asks for something, unlike a greeting. */
const isOrder = (command: Command | null): command is Command =>
  command !== null && command.name !== 'greeting' && command.name !== 'thanks';

function heldFor(whole: Opinion, field: Field, least: number): AnswerValue | undefined {
  const values: readonly AnswerValue[] = ANSWER_VALUES[field];
  return values.find((value) => whole.of(field, value) >= least);
}

/** Who answers the open question knows, and asks for nothing. */
function withAnswers(reading: WithoutLanguage, asked: Asked): WithoutLanguage {
  const isAnswered = asked !== 'opening' && reading.answers[asked] !== undefined;
  return { ...reading, command: null, fact: null, unsure: reading.unsure && !isAnswered };
}

/** A command of the grammar's stands, unless the classifier is all but certain of another one that it knows too. */
function withOrder(reading: WithoutLanguage, read: Command, whole: Opinion): WithoutLanguage {
  const { intent, likelihood } = likeliestIntent(whole);
  const isKnown = (INTENTS as readonly string[]).includes(read.name) && read.to === undefined;
  if (!isKnown || likelihood < OUTWEIGH.command || !isOrderName(intent)) return reading;
  return { ...reading, command: { name: intent } };
}

/** A wish for a language needs its name, which only the grammar reads. */
const isOrderName = (intent: Intent): intent is CommandName =>
  intent !== 'answers' && intent !== 'off-topic' && intent !== 'unsure' && intent !== 'language';

/** Takes a command or an "I don't know" from the classifier when the grammar found nothing of weight in a text. */
function withIntent(reading: WithoutLanguage, scene: Scene, whole: Opinion): WithoutLanguage {
  if (reading.unsure) return reading;
  const { intent, likelihood } = likeliestIntent(whole);
  const isDoubtful = reading.yesNo !== null || Object.keys(reading.doubtful).length > 0;
  if (reading.fact !== null && likelihood < OUTWEIGH.fact) return reading;
  if (intent === 'unsure') {
    const isHeard = likelihood >= (isDoubtful ? OUTWEIGH.unsure : ADD_UNSURE);
    return isHeard ? { ...reading, unsure: true, fact: null, doubtful: {} } : reading;
  }
  if (likelihood < (isDoubtful ? OUTWEIGH.doubt : ADD_COMMAND)) return reading;
  const to = LANGUAGES.find((tag) => scene.of(`language:${tag}`).length > 0);
  const wish: Command | null =
    intent === 'language' && to !== undefined
      ? { name: intent, to }
      : isOrderName(intent)
        ? { name: intent }
        : null;
  return wish === null ? reading : { ...reading, command: wish, fact: null, yesNo: null, doubtful: {} };
}
