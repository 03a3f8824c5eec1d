import { ANSWER_VALUES, type AnswerValue, FIELDS, type Field } from '../../decision/index.ts';
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

/** Where each head begins in a row of weights. */
export const OFFSETS: readonly number[] = HEADS.map((_, at) =>
  HEADS.slice(0, at).reduce((sum, { labels }) => sum + labels.length, 0),
);
export const COLUMNS = HEADS.reduce((sum, { labels }) => sum + labels.length, 0);

/** Features share this many rows of weights, as a power of two: more tell them apart better and weigh more. */
export const HASH_BITS = 18;
const MASK = (1 << HASH_BITS) - 1;

/** A linear model over hashed features ("feature hashing", Weinberger et al. 2009), one row of weights for each hash. */
export interface Weights {
  readonly table: Int8Array | Float32Array;
  /** What a weight of 1 is worth, for each column. */
  readonly scales: readonly number[] | Float32Array;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A row of weights by a hash: the upper bits stirred into the lower ones, which are kept. */
function rowOf(hash: number): number {
  const stirred = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (stirred ^ (stirred >>> 13)) & MASK;
}

/** What sets a feature apart by the question that was open. */
const SALTS = { asked: 0x9e3779b9, aside: 0x85ebca6b, opening: 0xc2b2ae35 };

/** The rows of weights that a text looks up: for every head the same, and those that depend on the open question. */
export interface Rows {
  readonly always: readonly number[];
  /** For the head of the field that is asked for. */
  readonly asked: readonly number[];
  /** For the other heads. */
  readonly aside: readonly number[];
}

export function rowsOf(features: readonly string[], asked: Asked): Rows {
  const hashes = [...features, `open ${asked}`].map(hashOf);
  const salted = (salt: number) => hashes.map((hash) => rowOf(hash ^ salt));
  return {
    always: hashes.map(rowOf),
    asked: salted(SALTS.asked),
    aside: salted(asked === 'opening' ? SALTS.opening : SALTS.aside),
  };
}

/** How likely each label of a head is; they add up to 1. */
export function likelihoods(
  weights: Weights,
  rows: Rows,
  head: number,
  asked: Asked,
  into: Float64Array,
): void {
  const { name, labels } = HEADS[head] as (typeof HEADS)[number];
  const offset = OFFSETS[head] ?? 0;
  const own = name === asked ? rows.asked : rows.aside;
  const norm = 1 / Math.sqrt(rows.always.length + own.length);
  into.fill(0);
  for (const list of [rows.always, own])
    for (const row of list)
      for (let label = 0; label < labels.length; label += 1)
        into[label] = (into[label] ?? 0) + (weights.table[row * COLUMNS + offset + label] ?? 0);
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < labels.length; label += 1) {
    into[label] = (into[label] ?? 0) * (weights.scales[offset + label] ?? 0) * norm;
    most = Math.max(most, into[label] ?? 0);
  }
  let sum = 0;
  for (let label = 0; label < labels.length; label += 1) {
    into[label] = Math.exp((into[label] ?? 0) - most);
    sum += into[label] ?? 0;
  }
  for (let label = 0; label < labels.length; label += 1) into[label] = (into[label] ?? 0) / sum;
}

/** What the classifier holds of a text. */
export interface Opinion {
  /** How likely a text says nothing of a field, or one of its values. */
  of(field: Field, value: AnswerValue | null): number;
  intent(intent: Intent): number;
}

export function opinionOf(weights: Weights, features: readonly string[], asked: Asked): Opinion {
  const rows = rowsOf(features, asked);
  const found = HEADS.map(({ labels }, head) => {
    const into = new Float64Array(labels.length);
    likelihoods(weights, rows, head, asked, into);
    return into;
  });
  const at = (name: string, label: string | null): number => {
    const head = HEADS.findIndex((one) => one.name === name);
    return found[head]?.[HEADS[head]?.labels.indexOf(label) ?? -1] ?? 0;
  };
  return { of: (field, value) => at(field, value), intent: (intent) => at('intent', intent) };
}
