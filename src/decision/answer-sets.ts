import { ANSWER_VALUES, type Answers, FIELDS, type Field } from './answers.ts';

/** How many sets of answers there are: each of the seven fields is unknown or has one of its two values. */
export const ANSWER_SET_COUNT = 3 ** FIELDS.length;

/** For each field, what each of its values adds to the number of a set. */
const PLACES: ReadonlyMap<string, ReadonlyMap<unknown, number>> = new Map(
  FIELDS.map((field, index) => [
    field,
    new Map<unknown, number>([
      [undefined, 0],
      ...ANSWER_VALUES[field].map((value, place) => [value, (place + 1) * 3 ** index] as const),
    ]),
  ]),
);

/**
 * The number of a set of answers, from 0 (nothing known) to {@link ANSWER_SET_COUNT} - 1, or `null` when a field or
 * a value is not known.
 */
export function numberOf(answers: Answers): number | null {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return null;
  let number = 0;
  for (const field of Object.keys(answers)) {
    const place = PLACES.get(field)?.get(answers[field as Field]);
    if (place === undefined) return null;
    number += place;
  }
  return number;
}
