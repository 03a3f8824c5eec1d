import { gunzipSync } from 'node:zlib';
import { COLUMNS, HASH_BITS, type Weights } from './classifier.ts';
import stored from './weights.json' with { type: 'json' };

let weights: Weights | undefined;

/** What `npm run train` learned. Unpacked when first needed: who only presses buttons needs none of it. */
export function learnedWeights(): Weights {
  weights ??= unpacked(stored);
  return weights;
}

/** Weights as they are stored: a byte each, packed with gzip and written in base64. */
export interface StoredWeights {
  readonly table: string;
  readonly scales: readonly number[];
}

function unpacked({ table, scales }: StoredWeights): Weights {
  const bytes = gunzipSync(Buffer.from(table, 'base64'));
  if (bytes.length !== (1 << HASH_BITS) * COLUMNS)
    throw new Error('weights.json is not of this classifier: run "npm run train".');
  return { table: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), scales };
}
