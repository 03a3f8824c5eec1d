import { COLUMNS, QUESTIONS } from '../labels.ts';
import type { Matrix } from './matrix.ts';

/** Numbers that describe a word, and numbers that each direction keeps in mind. */
export const WIDTH = 96;
export const MIND = 128;
/** Between the pooled mind and the scores. */
export const HIDDEN = 96;
/** The most and the sum of what each direction had in mind, and the open question. */
export const POOLED = 4 * MIND + WIDTH;
/** How much a word is forgotten ("reset"), how much is kept ("update"), and what is new. */
export const GATES = 3 * MIND;

/** How one direction takes in a word and what it had in mind before. */
export interface DirectionParts {
  readonly input: Matrix;
  readonly inputBias: Matrix;
  readonly memory: Matrix;
  readonly memoryBias: Matrix;
}

/** Everything that a network learns. */
export interface Parts {
  readonly forward: DirectionParts;
  readonly backward: DirectionParts;
  /** A row for each thing that can be known of a word; the first for none. */
  readonly words: Matrix;
  readonly questions: Matrix;
  readonly hidden: Matrix;
  readonly hiddenBias: Matrix;
  readonly deep: Matrix;
  readonly direct: Matrix;
  readonly bias: Matrix;
}

/** How many numbers a network of so many known things has. */
export const parametersOf = (known: number): number =>
  known * WIDTH +
  QUESTIONS.length * WIDTH +
  2 * (GATES * WIDTH + GATES * MIND + 2 * GATES) +
  HIDDEN * POOLED +
  HIDDEN +
  COLUMNS * HIDDEN +
  COLUMNS * POOLED +
  COLUMNS;

/** The parts of a network, as views of one row of numbers. */
export function partsOf(parameters: Matrix): Parts {
  const known = (parameters.length - parametersOf(0)) / WIDTH;
  let at = 0;
  const take = (size: number): Matrix => {
    at += size;
    return parameters.subarray(at - size, at);
  };
  const direction = (): DirectionParts => ({
    input: take(GATES * WIDTH),
    inputBias: take(GATES),
    memory: take(GATES * MIND),
    memoryBias: take(GATES),
  });
  return {
    words: take(known * WIDTH),
    questions: take(QUESTIONS.length * WIDTH),
    forward: direction(),
    backward: direction(),
    hidden: take(HIDDEN * POOLED),
    hiddenBias: take(HIDDEN),
    deep: take(COLUMNS * HIDDEN),
    direct: take(COLUMNS * POOLED),
    bias: take(COLUMNS),
  };
}
