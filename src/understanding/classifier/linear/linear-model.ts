import type { Asked } from '../../reading.ts';
import { COLUMNS, HEADS, OFFSETS } from '../labels.ts';

/** Features share this many rows of weights, as a power of two: more tell them apart better and weigh more. */
export const HASH_BITS = 18;
const MASK = (1 << HASH_BITS) - 1;

/** A linear model over hashed features ("feature hashing", Weinberger et al. 2009), one row of weights for each hash. */
export interface LinearModel {
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

/** The score of each label of a head; the higher, the likelier. */
export function scoreHead(
  { table, scales }: LinearModel,
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
        into[label] = (into[label] ?? 0) + (table[row * COLUMNS + offset + label] ?? 0);
  for (let label = 0; label < labels.length; label += 1)
    into[label] = (into[label] ?? 0) * (scales[offset + label] ?? 0) * norm;
}

/** The scores of all labels, head by head. */
export function scoresByLine(model: LinearModel, features: readonly string[], asked: Asked): Float64Array {
  const rows = rowsOf(features, asked);
  const scores = new Float64Array(COLUMNS);
  for (const [head, { labels }] of HEADS.entries()) {
    const from = OFFSETS[head] ?? 0;
    scoreHead(model, rows, head, asked, scores.subarray(from, from + labels.length));
  }
  return scores;
}
