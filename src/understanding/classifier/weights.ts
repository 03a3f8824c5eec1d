import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { COLUMNS, HASH_BITS, type Weights } from './classifier.ts';

/** Beside this file, and beside the bundle that `npm run build` makes of it. */
export const WEIGHTS_FILE = new URL('./weights.bin', import.meta.url);

const SCALES_BYTES = COLUMNS * Float32Array.BYTES_PER_ELEMENT;
const TABLE_BYTES = (1 << HASH_BITS) * COLUMNS;

/** Everything in one piece, so that nothing is copied together. */
const UNPACKING = { chunkSize: SCALES_BYTES + TABLE_BYTES } as const;

let weights: Weights | undefined;

/** What `npm run train` learned. Read when first needed: who only presses buttons needs none of it. */
export function learnedWeights(): Weights {
  weights ??= weightsIn(gunzipSync(readFileSync(WEIGHTS_FILE), UNPACKING));
  return weights;
}

/** Weights as they are stored: the scale of each column, then a byte for each weight, all packed with gzip. */
export function packed({ table, scales }: Weights): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(Float32Array.from(scales).buffer), Buffer.from(table.buffer)]), {
    level: 9,
  });
}

function weightsIn(bytes: Buffer): Weights {
  if (bytes.length !== SCALES_BYTES + TABLE_BYTES)
    throw new Error('weights.bin is not of this classifier: run "npm run train".');
  return {
    // A copy, because numbers of four bytes must begin at a multiple of four.
    scales: new Float32Array(Uint8Array.from(bytes.subarray(0, SCALES_BYTES)).buffer),
    table: new Int8Array(bytes.buffer, bytes.byteOffset + SCALES_BYTES, TABLE_BYTES),
  };
}
