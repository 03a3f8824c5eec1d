import { COLUMNS, headsOf, toLikelihoods } from '../classifier/labels.ts';
import { addProduct, type Matrix, turned } from '../classifier/network/matrix.ts';
import {
  type Batch,
  type Blots,
  type Layout,
  mirrored,
  type Passage,
  sumFactor,
  type Trace,
} from '../classifier/network/network.ts';
import {
  type DirectionParts,
  GATES,
  HIDDEN,
  MIND,
  type Parts,
  POOLED,
  WIDTH,
} from '../classifier/network/parts.ts';

/** Adds a product of `left` (rows × one) turned on its side with `right` (rows × other): what a weight is to blame for. */
function addBlame(sum: Matrix, left: Matrix, right: Matrix, rows: number, one: number, other: number): void {
  addProduct(sum, turned(left, rows, one), turned(right, rows, other), [one, other, rows]);
}

/** What the rows before a product (rows × columns) are to blame for. */
function blameBefore(blame: Matrix, weights: Matrix, rows: number, columns: number, depth: number): Matrix {
  const result = new Float64Array(rows * depth);
  addProduct(result, blame, turned(weights, columns, depth), [rows, depth, columns]);
  return result;
}

function addRows(sum: Matrix, rows: Matrix): void {
  for (let at = 0; at < rows.length; at += 1)
    sum[at % sum.length] = (sum[at % sum.length] as number) + (rows[at] as number);
}

function add(sum: Matrix, other: Matrix): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (other[at] as number);
}

/** How wrong the scores are: the likelihoods less the truth, one row a text. */
function errorOf(scores: Matrix, truths: readonly (readonly number[])[]): Matrix {
  const error = Float64Array.from(scores);
  for (const [text, truth] of truths.entries()) {
    for (const [at, head] of headsOf(error, text * COLUMNS).entries()) {
      const label = truth[at] ?? 0;
      toLikelihoods(head);
      head[label] = (head[label] as number) - 1;
    }
  }
  return error.map((one) => one / truths.length);
}

/** Goes back over what was read, and adds up by how much each number of the network should be less ("backpropagation"). */
export function addSlopes(
  slopes: Parts,
  parts: Parts,
  batch: Batch,
  trace: Trace,
  truths: readonly (readonly number[])[],
  blots: Blots | null,
): void {
  const { layout, pooled, hidden } = trace;
  const texts = batch.texts.length;
  const error = errorOf(trace.scores, truths);
  addRows(slopes.bias, error);
  addBlame(slopes.deep, error, hidden, texts, COLUMNS, HIDDEN);
  addBlame(slopes.direct, error, pooled, texts, COLUMNS, POOLED);
  const ofHidden = blameBefore(error, parts.deep, texts, COLUMNS, HIDDEN).map((one, at) =>
    (hidden[at] as number) > 0 ? one * (blots ? (blots.hidden[at] as number) : 1) : 0,
  );
  addRows(slopes.hiddenBias, ofHidden);
  addBlame(slopes.hidden, ofHidden, pooled, texts, HIDDEN, POOLED);
  const ofPooled = blameBefore(error, parts.direct, texts, COLUMNS, POOLED);
  add(ofPooled, blameBefore(ofHidden, parts.hidden, texts, HIDDEN, POOLED));
  if (blots)
    for (let at = 0; at < ofPooled.length; at += 1)
      ofPooled[at] = (ofPooled[at] as number) * (blots.pooled[at] as number);
  const ofWords = goBack(slopes.forward, parts.forward, trace.forward, ofPooled, 0, layout);
  add(
    ofWords,
    mirrored(goBack(slopes.backward, parts.backward, trace.backward, ofPooled, 2 * MIND, layout), layout),
  );
  for (const [text, words] of batch.texts.entries()) {
    const question = (batch.questions[text] ?? 0) * WIDTH;
    for (let at = 0; at < WIDTH; at += 1)
      slopes.questions[question + at] =
        (slopes.questions[question + at] as number) + (ofPooled[text * POOLED + 4 * MIND + at] as number);
    for (const [step, known] of words.entries()) {
      const row = ((layout.starts[step] ?? 0) + text) * WIDTH;
      for (let at = 0; at < WIDTH; at += 1) {
        const slope = ofWords[row + at] as number;
        slopes.questions[question + at] = (slopes.questions[question + at] as number) + slope;
        const kept = slope * (blots ? (blots.words[row + at] as number) : 1);
        for (const one of known)
          slopes.words[one * WIDTH + at] = (slopes.words[one * WIDTH + at] as number) + kept;
      }
    }
  }
}

/** Goes back over one direction; what it read is to blame for the result. */
function goBack(
  slopes: DirectionParts,
  parts: DirectionParts,
  { input, before, reset, update, fresh, recalled, peaks }: Passage,
  ofPooled: Matrix,
  offset: number,
  { starts, lengths }: Layout,
): Matrix {
  const rows = starts.at(-1) ?? 0;
  const ofMind = new Float64Array(rows * MIND);
  for (const [text, length] of lengths.entries())
    for (let at = 0; at < MIND; at += 1) {
      const from = text * POOLED + offset + at;
      const peak = (peaks[text * MIND + at] as number) * MIND + at;
      ofMind[peak] = (ofMind[peak] as number) + (ofPooled[from] as number);
      const share = (ofPooled[from + MIND] as number) * sumFactor(length);
      for (let step = 0; step < length; step += 1) {
        const cell = ((starts[step] ?? 0) + text) * MIND + at;
        ofMind[cell] = (ofMind[cell] as number) + share;
      }
    }
  const ofSeen = new Float64Array(rows * GATES);
  const ofHeld = new Float64Array(rows * GATES);
  const sideways = turned(parts.memory, GATES, MIND);
  for (let step = starts.length - 2; step >= 0; step -= 1) {
    const [from, to] = [starts[step] ?? 0, starts[step + 1] ?? 0];
    const last = step > 0 ? ((starts[step - 1] ?? 0) - from) * MIND : 0;
    for (let row = from; row < to; row += 1)
      for (let at = 0; at < MIND; at += 1) {
        const [gate, cell] = [row * GATES + at, row * MIND + at];
        const [r, z, n] = [reset[cell] as number, update[cell] as number, fresh[cell] as number];
        const blame = ofMind[cell] as number;
        const ofFresh = blame * (1 - z) * (1 - n * n);
        const ofUpdate = blame * ((before[cell] as number) - n) * z * (1 - z);
        const ofReset = ofFresh * (recalled[cell] as number) * r * (1 - r);
        ofSeen[gate] = ofReset;
        ofSeen[gate + MIND] = ofUpdate;
        ofSeen[gate + 2 * MIND] = ofFresh;
        ofHeld[gate] = ofReset;
        ofHeld[gate + MIND] = ofUpdate;
        ofHeld[gate + 2 * MIND] = ofFresh * r;
        if (step > 0) ofMind[cell + last] = (ofMind[cell + last] as number) + blame * z;
      }
    if (step > 0) {
      const first = (starts[step - 1] ?? 0) * MIND;
      addProduct(
        ofMind.subarray(first, first + (to - from) * MIND),
        ofHeld.subarray(from * GATES, to * GATES),
        sideways,
        [to - from, MIND, GATES],
      );
    }
  }
  addRows(slopes.inputBias, ofSeen);
  addRows(slopes.memoryBias, ofHeld);
  addBlame(slopes.input, ofSeen, input, rows, GATES, WIDTH);
  addBlame(slopes.memory, ofHeld, before, rows, GATES, MIND);
  return blameBefore(ofSeen, parts.input, rows, GATES, WIDTH);
}
