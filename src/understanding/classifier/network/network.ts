import { COLUMNS } from '../labels.ts';
import { addProduct, type Matrix } from './matrix.ts';
import { type DirectionParts, GATES, HIDDEN, MIND, type Parts, POOLED, partsOf, WIDTH } from './parts.ts';

/**
 * A small recurrent network that reads a text word by word, once from its beginning and once from its end (a
 * bidirectional GRU, Cho et al. 2014): unlike a bag of words it knows what "not" stands before. Each word comes as the
 * sum of what is known of it: word classes, concepts, phrases of the grammar.
 */

/** What was learned: the traits that the network knows, in the order of their numbers from 1, and all its numbers. */
export interface LearnedNetwork {
  readonly vocabulary: readonly string[];
  readonly parameters: Matrix;
}

/** A network ready to read. */
export interface Network {
  /** The number of each trait that is known; 0 stands for all others. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly parts: Parts;
}

export const networkOf = ({ vocabulary, parameters }: LearnedNetwork): Network => ({
  vocabulary: new Map(vocabulary.map((trait, at) => [trait, at + 1])),
  parts: partsOf(parameters),
});

/** Some texts, longest first: for each word what is known of it, by number; and the open question, by number. */
export interface Batch {
  readonly texts: readonly (readonly (readonly number[])[])[];
  readonly questions: readonly number[];
}

/** What to blot out while learning, so that nothing is leant on too much ("dropout"): factors, or nothing at all. */
export interface Blots {
  readonly words: Matrix;
  readonly pooled: Matrix;
  readonly hidden: Matrix;
}

/**
 * Where words lie in a batch: first all first words, then all second ones, and so on, so that each step takes one
 * stretch of rows. `starts` has one more entry, the number of all words.
 */
export interface Layout {
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}

/** What one direction did with each word. */
export interface Passage {
  readonly input: Matrix;
  readonly before: Matrix;
  readonly mind: Matrix;
  readonly reset: Matrix;
  readonly update: Matrix;
  readonly fresh: Matrix;
  readonly recalled: Matrix;
  /** For each text and number in mind, the row where it was greatest. */
  readonly peaks: Int32Array;
}

/** Everything on the way to the scores, which learning goes back over. */
export interface Trace {
  readonly layout: Layout;
  readonly forward: Passage;
  readonly backward: Passage;
  readonly pooled: Matrix;
  readonly hidden: Matrix;
  /** One row of scores a text. */
  readonly scores: Matrix;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Rows that all hold the same numbers. */
function repeated(row: Matrix, rows: number): Matrix {
  const result = new Float64Array(row.length * rows);
  for (let at = 0; at < rows; at += 1) result.set(row, at * row.length);
  return result;
}

export function layoutOf(texts: Batch['texts']): Layout {
  const lengths = texts.map((words) => words.length);
  const starts = [0];
  for (let step = 0; step < (lengths[0] ?? 0); step += 1)
    starts.push((starts[step] ?? 0) + lengths.filter((length) => length > step).length);
  return { starts, lengths };
}

/** In the other direction, each row's word is the one as far from the end as it was from the beginning. */
export function mirrored(rows: Matrix, { starts, lengths }: Layout): Matrix {
  const result = new Float64Array(rows.length);
  for (const [text, length] of lengths.entries())
    for (let step = 0; step < length; step += 1) {
      const from = ((starts[length - 1 - step] ?? 0) + text) * WIDTH;
      result.set(rows.subarray(from, from + WIDTH), ((starts[step] ?? 0) + text) * WIDTH);
    }
  return result;
}

function described(parts: Parts, batch: Batch, { starts }: Layout, blots: Blots | null): Matrix {
  const rows = new Float64Array((starts.at(-1) ?? 0) * WIDTH);
  for (const [text, words] of batch.texts.entries())
    for (const [step, known] of words.entries()) {
      const row = ((starts[step] ?? 0) + text) * WIDTH;
      for (const one of known)
        for (let at = 0; at < WIDTH; at += 1)
          rows[row + at] = (rows[row + at] as number) + (parts.words[one * WIDTH + at] as number);
      const question = (batch.questions[text] ?? 0) * WIDTH;
      for (let at = 0; at < WIDTH; at += 1)
        rows[row + at] =
          (rows[row + at] as number) * (blots ? (blots.words[row + at] as number) : 1) +
          (parts.questions[question + at] as number);
    }
  return rows;
}

function passage(parts: DirectionParts, input: Matrix, { starts, lengths }: Layout): Passage {
  const rows = starts.at(-1) ?? 0;
  const seen = repeated(parts.inputBias, rows);
  addProduct(seen, input, parts.input, [rows, GATES, WIDTH]);
  const held = repeated(parts.memoryBias, rows);
  const [before, mind, reset, update, fresh, recalled] = Array.from(
    { length: 6 },
    () => new Float64Array(rows * MIND),
  ) as [Matrix, Matrix, Matrix, Matrix, Matrix, Matrix];
  for (let step = 0; step + 1 < starts.length; step += 1) {
    const [from, to] = [starts[step] ?? 0, starts[step + 1] ?? 0];
    if (step > 0) {
      const last = (starts[step - 1] ?? 0) * MIND;
      before.set(mind.subarray(last, last + (to - from) * MIND), from * MIND);
      addProduct(
        held.subarray(from * GATES, to * GATES),
        before.subarray(from * MIND, to * MIND),
        parts.memory,
        [to - from, GATES, MIND],
      );
    }
    for (let row = from; row < to; row += 1)
      for (let at = 0; at < MIND; at += 1) {
        const [gate, cell] = [row * GATES + at, row * MIND + at];
        const r = sigmoid((seen[gate] as number) + (held[gate] as number));
        const z = sigmoid((seen[gate + MIND] as number) + (held[gate + MIND] as number));
        const recall = held[gate + 2 * MIND] as number;
        const n = Math.tanh((seen[gate + 2 * MIND] as number) + r * recall);
        reset[cell] = r;
        update[cell] = z;
        recalled[cell] = recall;
        fresh[cell] = n;
        mind[cell] = (1 - z) * n + z * (before[cell] as number);
      }
  }
  return { input, before, mind, reset, update, fresh, recalled, peaks: peaksOf(mind, { starts, lengths }) };
}

function peaksOf(mind: Matrix, { starts, lengths }: Layout): Int32Array {
  const peaks = new Int32Array(lengths.length * MIND);
  for (const [text, length] of lengths.entries())
    for (let at = 0; at < MIND; at += 1) {
      let peak = text;
      for (let step = 1; step < length; step += 1) {
        const row = (starts[step] ?? 0) + text;
        if ((mind[row * MIND + at] as number) > (mind[peak * MIND + at] as number)) peak = row;
      }
      peaks[text * MIND + at] = peak;
    }
  return peaks;
}

/** Long texts do not shout. */
export const sumFactor = (length: number): number => 1 / Math.sqrt(length);

function pool(pooled: Matrix, offset: number, { mind, peaks }: Passage, { starts, lengths }: Layout): void {
  for (const [text, length] of lengths.entries())
    for (let at = 0; at < MIND; at += 1) {
      let sum = 0;
      for (let step = 0; step < length; step += 1)
        sum += mind[((starts[step] ?? 0) + text) * MIND + at] as number;
      const to = text * POOLED + offset + at;
      pooled[to] = mind[(peaks[text * MIND + at] as number) * MIND + at] as number;
      pooled[to + MIND] = sum * sumFactor(length);
    }
}

const blotted = (rows: Matrix, factors: Matrix | undefined): Matrix =>
  factors ? rows.map((one, at) => one * (factors[at] as number)) : rows;

/** Reads some texts. */
export function read(parts: Parts, batch: Batch, blots: Blots | null = null): Trace {
  const texts = batch.texts.length;
  const layout = layoutOf(batch.texts);
  const rows = described(parts, batch, layout, blots);
  const forward = passage(parts.forward, rows, layout);
  const backward = passage(parts.backward, mirrored(rows, layout), layout);
  const all = new Float64Array(texts * POOLED);
  pool(all, 0, forward, layout);
  pool(all, 2 * MIND, backward, layout);
  for (const [text, question] of batch.questions.entries())
    all.set(parts.questions.subarray(question * WIDTH, (question + 1) * WIDTH), text * POOLED + 4 * MIND);
  const pooled = blotted(all, blots?.pooled);
  const raw = repeated(parts.hiddenBias, texts);
  addProduct(raw, pooled, parts.hidden, [texts, HIDDEN, POOLED]);
  const hidden = blotted(
    raw.map((one) => Math.max(0, one)),
    blots?.hidden,
  );
  const scores = repeated(parts.bias, texts);
  addProduct(scores, pooled, parts.direct, [texts, COLUMNS, POOLED]);
  addProduct(scores, hidden, parts.deep, [texts, COLUMNS, HIDDEN]);
  return { layout, forward, backward, pooled, hidden, scores };
}

/** The scores of all labels of one text, head by head. */
export function scoresByNetwork(
  { vocabulary, parts }: Network,
  traits: readonly (readonly string[])[],
  question: number,
): Float64Array {
  const words = traits.map((word) => knownOf(vocabulary, word));
  return read(parts, { texts: [words.length > 0 ? words : [[0]]], questions: [question] }).scores;
}

/** The numbers of the traits that are known. */
export function knownOf(vocabulary: Network['vocabulary'], traits: readonly string[]): readonly number[] {
  const known = traits.flatMap((trait) => vocabulary.get(trait) ?? []);
  return known.length > 0 ? known : [0];
}
