import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gunzipSync, gzipSync } from 'node:zlib';
import { COLUMNS, HASH_BITS, type Weights } from './classifier.ts';

/** Beside this file, and beside the bundle that `npm run build` makes of it. */
export const WEIGHTS_FILE = new URL('./weights.bin', import.meta.url);

const SCALES_BYTES = COLUMNS * Float32Array.BYTES_PER_ELEMENT;
const TABLE_BYTES = (1 << HASH_BITS) * COLUMNS;

let weights: Weights | undefined;

/** What `npm run train` learned. Read and unpacked now unless that has been done. */
export function learnedWeights(): Weights {
  weights ??= weightsIn(gunzipSync(readFileSync(WEIGHTS_FILE)));
  return weights;
}

/** Reads and unpacks the weights beside whatever else the process does, so that the first text need not wait for it. */
export async function readWeights(): Promise<void> {
  const bytes = await promisify(gunzip)(await readFile(WEIGHTS_FILE));
  weights ??= weightsIn(bytes);
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
