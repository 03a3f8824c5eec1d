import { ANSWER_VALUES, type Answers, type AnswerValue, FIELDS, type Field } from '../decision/index.ts';
import { askDoubt, doubtfulAnswer, isSettled, notSure, notUnderstood, takeAnswers } from './answering.ts';
import type { ConversationTurn } from './conversation-turn.ts';
import { askField } from './questions.ts';

const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;

/** The answer that "2" or "the second one" names; the last number of a question's card is "not sure". */
function byNumber(field: Field, ordinal: number | null): AnswerValue | 'unsure' | null {
  if (ordinal === null) return null;
  const values: readonly AnswerValue[] = ANSWER_VALUES[field];
  return values[ordinal - 1] ?? (ordinal === values.length + 1 ? 'unsure' : null);
}

/** What a text settles while a field is open: stated answers first, then a "yes" to a doubt, then a number. */
export function settledByText(turn: ConversationTurn, field: Field): Answers {
  const { reading } = turn;
  if (!reading) return {};
  if (!isEmpty(reading.answers)) return reading.answers;
  const doubtful = doubtfulAnswer(turn);
  if (doubtful && reading.yesNo === 'yes') return doubtful;
  const numbered = byNumber(field, reading.ordinal);
  return numbered === null || numbered === 'unsure' ? {} : ({ [field]: numbered } as Answers);
}

/** Does the open field have the first right to this text (U21)? */
export function fieldClaims(turn: ConversationTurn, field: Field): boolean {
  const { reading } = turn;
  return (
    !isEmpty(settledByText(turn, field)) ||
    byNumber(field, reading?.ordinal ?? null) === 'unsure' ||
    (doubtfulAnswer(turn) !== null && reading?.yesNo === 'no')
  );
}

/** Takes a text as the answer to the open field, or asks better. A press was taken before it came here. */
export function hearAtField(turn: ConversationTurn, field: Field): void {
  const { reading, input } = turn;
  if (input.kind === 'press') return;
  const settled = settledByText(turn, field);
  if (!isEmpty(settled)) {
    takeAnswers(turn, settled, field);
    if (isSettled(turn, field)) return;
    const doubtful = reading?.doubtful[field];
    if (doubtful !== undefined) askDoubt(turn, field, doubtful);
    else askField(turn, field);
    return;
  }
  if (reading?.unsure || byNumber(field, reading?.ordinal ?? null) === 'unsure') {
    notSure(turn, field);
    return;
  }
  if (turn.state.doubt && reading?.yesNo === 'no') {
    hearNo(turn, field);
    return;
  }
  const doubtful = FIELDS.find((candidate) => reading?.doubtful[candidate] !== undefined);
  const value = doubtful && reading?.doubtful[doubtful];
  if (doubtful && value !== undefined) {
    askDoubt(turn, doubtful, value);
    return;
  }
  notUnderstood(turn, field);
}

/** "No" to a doubt: with two answers to a question, the other one is meant when the doubt was about the open field. */
function hearNo(turn: ConversationTurn, field: Field): void {
  const doubt = turn.state.doubt;
  turn.state.doubt = null;
  const other = ANSWER_VALUES[field].find((value) => value !== doubt?.answer);
  if (doubt?.question === field && other !== undefined) {
    takeAnswers(turn, { [field]: other } as Answers, field);
    return;
  }
  turn.note(turn.phrases.say('doubt.no'));
  askField(turn, field);
}
