import { COLUMNS, HEADS, OFFSETS, toLikelihoods } from '../classifier/labels.ts';
import {
  HASH_BITS,
  type LinearModel,
  type Rows,
  rowsOf,
  scoreHead,
} from '../classifier/linear/linear-model.ts';
import type { Asked } from '../reading.ts';
import { chance } from './chance.ts';
import type { Example } from './examples.ts';

/** Features of fewer rows than this are passed over: they tell more of a row than of a language. */
const MIN_ROWS = 3;
const EPOCHS = 6;
/** What is learned depends a little on the order of the rows; the mean over several orders does so less. */
const ORDERS = 4;
const LEARNING_RATE = 0.6;
const DECAY = 2e-6;
/** A label this near to the truth teaches nothing more. */
const NEAR_ENOUGH = 1e-3;

/** Multinomial logistic regression by AdaGrad (Duchi et al. 2011), all heads side by side. */
export function learnLinear(examples: readonly Example[]): LinearModel {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const lessons = examples.map(({ asked, features, truth }): Lesson => {
    const known = features.filter((feature) => (counts.get(feature) ?? 0) >= MIN_ROWS);
    return { asked, rows: rowsOf(known, asked), truth };
  });
  const mean = new Float32Array((1 << HASH_BITS) * COLUMNS);
  for (let seed = 1; seed <= ORDERS; seed += 1)
    for (const [at, weight] of learnShuffled(lessons, seed).entries())
      mean[at] = (mean[at] ?? 0) + weight / ORDERS;
  return quantised(mean);
}

/** One sentence as it is learned from. */
interface Lesson {
  readonly asked: Asked;
  readonly rows: Rows;
  readonly truth: readonly number[];
}

/** Learns from all lessons in an order that the seed decides. */
function learnShuffled(all: readonly Lesson[], seed: number): Float32Array {
  const lessons = [...all];
  const table = new Float32Array((1 << HASH_BITS) * COLUMNS);
  const squares = new Float32Array(table.length).fill(1e-3);
  const scales = new Float32Array(COLUMNS).fill(1);
  const next = chance(seed);
  const found = HEADS.map(({ labels }) => new Float64Array(labels.length));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = lessons.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [lessons[at], lessons[other]] = [lessons[other] as Lesson, lessons[at] as Lesson];
    }
    for (const { asked, rows, truth } of lessons)
      for (const [head, { name }] of HEADS.entries()) {
        const into = found[head] as Float64Array;
        scoreHead({ table, scales }, rows, head, asked, into);
        toLikelihoods(into);
        learn(table, squares, rows, name === asked, OFFSETS[head] ?? 0, into, truth[head] ?? 0);
      }
  }
  return table;
}

function learn(
  table: Float32Array,
  squares: Float32Array,
  { always, asked, aside }: Rows,
  isAsked: boolean,
  offset: number,
  found: Float64Array,
  truth: number,
): void {
  const own = isAsked ? asked : aside;
  const norm = 1 / Math.sqrt(always.length + own.length);
  for (let label = 0; label < found.length; label += 1) {
    const error = (found[label] ?? 0) - (label === truth ? 1 : 0);
    if (Math.abs(error) < NEAR_ENOUGH) continue;
    for (const list of [always, own])
      for (const row of list) {
        const at = row * COLUMNS + offset + label;
        const slope = error * norm + DECAY * (table[at] ?? 0);
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        table[at] = (table[at] ?? 0) - (LEARNING_RATE * slope) / Math.sqrt(square);
      }
  }
}

/** So many steps up and down are enough for a weight; fewer different ones also take less room when packed. */
const STEPS = 31;

/** Rounds the weights of each column to whole steps. */
function quantised(table: Float32Array): LinearModel {
  const most = new Float32Array(COLUMNS);
  for (const [at, weight] of table.entries()) {
    const column = at % COLUMNS;
    most[column] = Math.max(most[column] ?? 0, Math.abs(weight));
  }
  const scales = most.map((one) => one / STEPS || 1);
  return {
    table: Int8Array.from(table, (weight, at) => Math.round(weight / (scales[at % COLUMNS] ?? 1))),
    scales,
  };
}
