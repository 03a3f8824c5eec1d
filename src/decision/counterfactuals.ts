import type { Change } from './advice.ts';
import {
  ANSWER_VALUES,
  type Answers,
  type AnswerValue,
  DECIDING_FIELDS,
  FIELDS,
  type Field,
} from './answers.ts';
import { givenUp } from './given-up.ts';
import { judge } from './rules.ts';

/** The same answers with one more, or one other, value. */
const withAnswer = (answers: Answers, field: Field, value: AnswerValue): Answers => ({
  ...answers,
  [field]: value,
});

/** Every deciding answer that could be changed, then every one that could be added. */
function singleChanges(answers: Answers): readonly Omit<Change, 'protocol' | 'strength'>[] {
  const all = DECIDING_FIELDS.flatMap((field) => {
    const from = answers[field] ?? null;
    return ANSWER_VALUES[field].filter((to) => to !== from).map((to) => ({ field, from, to }));
  });
  return [...all.filter(({ from }) => from !== null), ...all.filter(({ from }) => from === null)];
}

/** The single changes that turn the protocol, found by asking the rules about each. */
export function changesOf(answers: Answers): readonly Change[] {
  const { protocol } = judge(answers);
  return singleChanges(answers)
    .map((change) => ({ ...change, ...judge(withAnswer(answers, change.field, change.to)) }))
    .filter((change) => change.protocol !== protocol);
}

/** Protocol, strength and remedies in one comparable text. */
function essenceOf(answers: Answers): string {
  const { protocol, strength } = judge(answers);
  const remedies = givenUp(answers, protocol ?? 'imap').flatMap((wish) => wish.remedies);
  return [protocol, strength, ...remedies].join(' ');
}

/** The unanswered questions of which some value changes protocol, strength or a remedy. */
export function pendingOf(answers: Answers): readonly Field[] {
  const now = essenceOf(answers);
  return FIELDS.filter(
    (field) =>
      answers[field] === undefined &&
      ANSWER_VALUES[field].some((value) => essenceOf(withAnswer(answers, field, value)) !== now),
  );
}
