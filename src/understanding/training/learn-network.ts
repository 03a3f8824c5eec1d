import { QUESTIONS } from '../classifier/labels.ts';
import type { Matrix } from '../classifier/network/matrix.ts';
import {
  type Batch,
  type Blots,
  knownOf,
  type LearnedNetwork,
  layoutOf,
  read,
} from '../classifier/network/network.ts';
import { HIDDEN, MIND, POOLED, parametersOf, partsOf, WIDTH } from '../classifier/network/parts.ts';
import { isOwnWord } from '../classifier/network/traits.ts';
import { chance } from './chance.ts';
import type { Example } from './examples.ts';
import { addSlopes } from './network-slopes.ts';

/** Traits of fewer rows than this are passed over; words of one language need more, lest they be learned by heart. */
const MIN_ROWS = 3;
const MIN_ROWS_OF_OWN_WORDS = 30;
const EPOCHS = 10;
const BATCH = 64;
/** The greatest step; the first are small, then they shrink again (Smith 2018, "one cycle"). */
const STEP = 4e-3;
const WARM_UP = 0.1;
/** How often something is left out while learning. */
const LEFT_OUT = { trait: 0.2, ownWords: 0.4, numbers: 0.4 };

function vocabularyOf(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { traits } of examples)
    for (const trait of new Set(traits.flat())) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return [...counts]
    .filter(([trait, count]) => count >= (isOwnWord(trait) ? MIN_ROWS_OF_OWN_WORDS : MIN_ROWS))
    .map(([trait]) => trait)
    .sort();
}

function firstGuess(known: number, next: () => number): Matrix {
  const parameters = new Float64Array(parametersOf(known));
  const parts = partsOf(parameters);
  const fill = (part: Matrix, reach: number): void => {
    for (let at = 0; at < part.length; at += 1) part[at] = (2 * next() - 1) * reach;
  };
  fill(parts.words, 0.17);
  fill(parts.questions, 0.17);
  for (const direction of [parts.forward, parts.backward])
    for (const part of Object.values(direction)) fill(part as Matrix, 1 / Math.sqrt(MIND));
  fill(parts.hidden, 1 / Math.sqrt(POOLED));
  fill(parts.deep, 1 / Math.sqrt(HIDDEN));
  fill(parts.direct, 1 / Math.sqrt(POOLED));
  return parameters;
}

/** Learns by Adam (Kingma and Ba 2015), going over all sentences so many times. */
export function learnNetwork(examples: readonly Example[], epochs = EPOCHS): LearnedNetwork {
  const next = chance(1);
  const vocabulary = vocabularyOf(examples);
  const numbers = new Map(vocabulary.map((trait, at) => [trait, at + 1]));
  const own = new Set(vocabulary.flatMap((trait, at) => (isOwnWord(trait) ? [at + 1] : [])));
  const known = examples
    .filter(({ traits }) => traits.length > 0)
    .map(({ asked, traits, truth }) => ({
      question: QUESTIONS.indexOf(asked),
      truth,
      words: traits.map((word) => knownOf(numbers, word)),
    }));
  const parameters = firstGuess(vocabulary.length + 1, next);
  const parts = partsOf(parameters);
  const [slopes, first, second] = Array.from({ length: 3 }, () => new Float64Array(parameters.length)) as [
    Matrix,
    Matrix,
    Matrix,
  ];
  const ofSlopes = partsOf(slopes);
  const steps = epochs * Math.ceil(known.length / BATCH);
  const blots = (size: number): Matrix =>
    new Float64Array(size).map(() => (next() < LEFT_OUT.numbers ? 0 : 1 / (1 - LEFT_OUT.numbers)));
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const some of batched(known, next)) {
      const texts = some.map(({ words }) => words.map((word) => thinned(word, own, next)));
      const batch: Batch = { texts, questions: some.map(({ question }) => question) };
      const rows = layoutOf(texts).starts.at(-1) ?? 0;
      const blot: Blots = {
        words: blots(rows * WIDTH),
        pooled: blots(texts.length * POOLED),
        hidden: blots(texts.length * HIDDEN),
      };
      slopes.fill(0);
      addSlopes(
        ofSlopes,
        parts,
        batch,
        read(parts, batch, blot),
        some.map(({ truth }) => truth),
        blot,
      );
      step += 1;
      descend(parameters, slopes, first, second, step, stepSize(step / steps));
    }
  }
  return { vocabulary, parameters };
}

/** Leaves out some of what is known of a word. */
function thinned(word: readonly number[], own: ReadonlySet<number>, next: () => number): readonly number[] {
  const withoutOwn = next() < LEFT_OUT.ownWords;
  const kept = word.filter((trait) => next() >= LEFT_OUT.trait && !(withoutOwn && own.has(trait)));
  return kept.length > 0 ? kept : [0];
}

/** Texts of about the same length together, longest first. */
function batched<T extends { readonly words: readonly unknown[] }>(
  examples: readonly T[],
  next: () => number,
): readonly (readonly T[])[] {
  const order = examples
    .map((example) => ({ example, rank: example.words.length + 6 * next() }))
    .sort((one, other) => one.rank - other.rank);
  const batches: T[][] = [];
  for (let at = 0; at < order.length; at += BATCH)
    batches.push(
      order
        .slice(at, at + BATCH)
        .map(({ example }) => example)
        .sort((one, other) => other.words.length - one.words.length),
    );
  for (let at = batches.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [batches[at], batches[other]] = [batches[other] as T[], batches[at] as T[]];
  }
  return batches;
}

/** From small steps up to the greatest and down to none, along a cosine. */
function stepSize(progress: number): number {
  const share = progress < WARM_UP ? progress / WARM_UP : 1 + (progress - WARM_UP) / (1 - WARM_UP);
  return STEP * Math.max(0.5 - 0.5 * Math.cos(Math.PI * share), 1e-4);
}

const FIRST_KEPT = 0.9;
const SECOND_KEPT = 0.999;

function descend(
  parameters: Matrix,
  slopes: Matrix,
  first: Matrix,
  second: Matrix,
  step: number,
  size: number,
): void {
  const firstShare = 1 - FIRST_KEPT ** step;
  const secondShare = 1 - SECOND_KEPT ** step;
  for (let at = 0; at < parameters.length; at += 1) {
    const slope = slopes[at] as number;
    const one = FIRST_KEPT * (first[at] as number) + (1 - FIRST_KEPT) * slope;
    const two = SECOND_KEPT * (second[at] as number) + (1 - SECOND_KEPT) * slope * slope;
    first[at] = one;
    second[at] = two;
    parameters[at] =
      (parameters[at] as number) - (size * one) / firstShare / (Math.sqrt(two / secondShare) + 1e-8);
  }
}
