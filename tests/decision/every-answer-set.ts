import {
  ANSWER_VALUES,
  type Answers,
  type AnswerValue,
  FIELDS,
  type Field,
} from '../../src/decision/index.ts';

const withAnswer = (answers: Answers, field: Field, value: AnswerValue | undefined): Answers =>
  value === undefined ? answers : { ...answers, [field]: value };

/** Every set of answers over these fields, the unknown ones included: 3^7 = 2,187 over all seven. */
export function everyAnswerSet(fields: readonly Field[] = FIELDS): readonly Answers[] {
  return fields.reduce<readonly Answers[]>(
    (sets, field) =>
      sets.flatMap((answers) =>
        [undefined, ...ANSWER_VALUES[field]].map((value) => withAnswer(answers, field, value)),
      ),
    [{}],
  );
}

/** Each set with one answer changed or added. */
export function withEachValue(answers: Answers, field: Field): readonly Answers[] {
  return ANSWER_VALUES[field]
    .filter((value) => value !== answers[field])
    .map((value) => withAnswer(answers, field, value));
}
