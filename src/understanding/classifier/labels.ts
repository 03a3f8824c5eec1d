import { ANSWER_VALUES, FIELDS, type Field } from '../../decision/index.ts';
import type { Asked, CommandName } from '../reading.ts';

/** What a text can be for, besides its answers. */
export const INTENTS = [
  ...['answers', 'off-topic', 'unsure'],
  ...['back', 'restart', 'help', 'cancel', 'why', 'compare', 'summary', 'language', 'repeat', 'skip'],
] as const;
export type Intent = 'answers' | 'off-topic' | 'unsure' | CommandName;

/** A group of labels of which exactly one is true; `null` stands for a field of which a text says nothing. */
export const HEADS: readonly {
  readonly name: Field | 'intent';
  readonly labels: readonly (string | null)[];
}[] = [
  ...FIELDS.map((field) => ({ name: field, labels: [null, ...ANSWER_VALUES[field]] })),
  { name: 'intent', labels: INTENTS },
];

/** Where each head begins in a row of scores. */
export const OFFSETS: readonly number[] = HEADS.map((_, at) =>
  HEADS.slice(0, at).reduce((sum, { labels }) => sum + labels.length, 0),
);
export const COLUMNS = HEADS.reduce((sum, { labels }) => sum + labels.length, 0);

/** What may be open when a text comes; the network knows each by its place here. */
export const QUESTIONS: readonly Asked[] = ['opening', ...FIELDS];

/** Turns scores, in place, into likelihoods that add up to 1 ("softmax"). */
export function toLikelihoods(scores: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] as number) - most);
    sum += scores[at] as number;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) / sum;
}

/** Each head of a row of scores, as a view. */
export function headsOf(scores: Float64Array, start = 0): readonly Float64Array[] {
  return HEADS.map(({ labels }, head) => {
    const from = start + (OFFSETS[head] ?? 0);
    return scores.subarray(from, from + labels.length);
  });
}
