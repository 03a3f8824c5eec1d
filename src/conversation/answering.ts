import { ANSWER_VALUES, type Answers, type AnswerValue, FIELDS, type Field } from '../decision/index.ts';
import { presentAnswer } from './answer-list.ts';
import type { ConversationTurn } from './conversation-turn.ts';
import { askField } from './questions.ts';

/** After this many messages in a row that nobody could read, the bot goes on without the answer (U12). */
const MISSES_BEFORE_GOING_ON = 3;

/** Is this field settled, by an answer or by "I do not know"? */
export function isSettled(turn: ConversationTurn, field: Field): boolean {
  const { answers, asked } = turn.standing();
  return turn.state.reasking !== field && (answers[field] !== undefined || asked.includes(field));
}

const labelled = (turn: ConversationTurn, field: Field, value: AnswerValue): string =>
  turn.phrases.say(`answer.labelled.${field}`, { answer: turn.answerTitle(field, value) });

/** The answers that count now, in words: "devices: several devices, who uses it: only me". */
export function answersInWords(turn: ConversationTurn, answers: Answers): string {
  const named = FIELDS.flatMap((field) => {
    const value = answers[field];
    return value === undefined ? [] : [labelled(turn, field, value)];
  });
  return turn.phrases.list(named);
}

/**
 * Takes what a text or a press settles: the open question's answer, and everything volunteered beside it. Says what
 * was understood, and names what it changed, so that nothing changes silently (S6).
 */
export function takeAnswers(turn: ConversationTurn, stated: Answers, open: Field | null): void {
  const before = turn.standing();
  const fresh: { [F in Field]?: AnswerValue } = {};
  const changed: { [F in Field]?: AnswerValue } = {};
  for (const field of FIELDS) {
    const value = stated[field];
    if (value === undefined) continue;
    const present = before.answers[field] === undefined ? null : presentAnswer(turn.state.said, field);
    if (present !== null && present !== value) changed[field] = value;
    else if (present === null) fresh[field] = value;
    if (present !== value || field === open)
      turn.record(field, value, field === open || wasAsked(turn, field));
  }
  turn.state.reasking = null;
  const only =
    Object.keys(fresh).length === 1 && Object.keys(changed).length === 0
      ? FIELDS.find((f) => fresh[f])
      : null;
  if (only && only === open) {
    turn.note(turn.phrases.say('taken.one', { answer: turn.answerTitle(only, fresh[only] as AnswerValue) }));
  } else {
    if (Object.keys(fresh).length > 0) {
      turn.note(turn.phrases.say('taken.several', { answers: answersInWords(turn, fresh as Answers) }));
    }
    if (Object.keys(changed).length > 0) {
      turn.note(turn.phrases.say('taken.changed', { answers: answersInWords(turn, changed as Answers) }));
    }
  }
  noteMeaningless(turn, before.meaningless);
}

const wasAsked = (turn: ConversationTurn, field: Field): boolean =>
  turn.state.said.some((entry) => entry.question === field && entry.asked);

/** Says which earlier answers an edit made meaningless (U24). */
function noteMeaningless(turn: ConversationTurn, before: readonly Field[]): void {
  const now = turn.standing().meaningless.filter((field) => !before.includes(field));
  if (now.length === 0) return;
  const dropped = Object.fromEntries(now.map((field) => [field, presentAnswer(turn.state.said, field)]));
  turn.note(turn.phrases.say('taken.meaningless', { answers: answersInWords(turn, dropped as Answers) }));
}

/** Goes on without an answer: the question counts as asked. */
export function skipField(turn: ConversationTurn, field: Field): void {
  turn.record(field, null, true);
  turn.state.reasking = null;
  turn.note(turn.phrases.say('taken.skipped'));
}

/** "Not sure": first how to find out, and the second time on without it. */
export function notSure(turn: ConversationTurn, field: Field): void {
  if (turn.state.explained === field) {
    skipField(turn, field);
    return;
  }
  turn.state.explained = field;
  turn.state.misses = 0;
  turn.note(`${turn.phrases.say(`unsure.${field}`)} ${turn.phrases.say('unsure.then')}`);
  askField(turn, field);
}

/** Asks whether a doubtful reading is right, instead of guessing. */
export function askDoubt(turn: ConversationTurn, field: Field, value: AnswerValue): void {
  turn.state.doubt = { question: field, answer: value };
  turn.note(turn.phrases.say('doubt.ask', { answer: turn.answerTitle(field, value) }));
  askField(turn, field);
}

/** The answer in doubt, when "yes" would settle it. */
export function doubtfulAnswer(turn: ConversationTurn): Answers | null {
  const { doubt } = turn.state;
  const field = FIELDS.find((candidate) => candidate === doubt?.question);
  if (!field || !doubt || !(ANSWER_VALUES[field] as readonly string[]).includes(doubt.answer)) return null;
  return { [field]: doubt.answer } as Answers;
}

/**
 * A text that says nothing to the open question: a more explicit question each time, never the same words twice,
 * and in the end on without it, so that nobody is trapped (U12).
 */
export function notUnderstood(turn: ConversationTurn, field: Field): void {
  turn.state.misses += 1;
  if (turn.state.misses >= MISSES_BEFORE_GOING_ON) {
    turn.record(field, null, true);
    turn.state.reasking = null;
    turn.note(turn.phrases.say('unclear.give-up'));
    return;
  }
  const first = turn.state.misses === 1;
  turn.note(
    first
      ? turn.phrases.say('unclear.first')
      : `${turn.phrases.say('unclear.second')} ${turn.phrases.say(`unsure.${field}`)}`,
  );
  askField(turn, field);
}
