import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { COLUMNS } from './labels.ts';
import { HASH_BITS, type LinearModel } from './linear/linear-model.ts';
import { type LearnedNetwork, type Network, networkOf } from './network/network.ts';
import { parametersOf } from './network/parts.ts';
import type { Learned } from './opinion.ts';

/** Beside this file, and beside the bundle that `npm run build` makes of it. */
export const WEIGHTS_FILE = new URL('./weights.bin', import.meta.url);

/** What `npm run train` writes. */
export interface Lore extends LearnedNetwork {
  /** A digest of everything that was learned from. */
  readonly learnedFrom: string;
  readonly linear: LinearModel;
}

let known: Learned | undefined;

/**
 * What `npm run train` learned. Read when first needed, the network's part last: who only presses buttons needs none of
 * it, and who types what stands on them no network.
 */
export function learned(): Learned {
  if (!known) {
    const lore = loreIn(readFileSync(WEIGHTS_FILE));
    let network: Network | undefined;
    known = {
      linear: lore.linear,
      get network() {
        network ??= networkOf(lore);
        return network;
      },
    };
  }
  return known;
}

const SCALES_BYTES = COLUMNS * Float32Array.BYTES_PER_ELEMENT;
const TABLE_BYTES = (1 << HASH_BITS) * COLUMNS;

/** The network's numbers lie in blocks of so many, each a byte that counts in steps of the block's own size. */
const BLOCK = 64;
const STEPS = 127;
const STEP_BYTES = Float32Array.BYTES_PER_ELEMENT;

/** Packs what was learned: a line that tells what it is, then the linear model, then the network. */
export function packed({ learnedFrom, linear, vocabulary, parameters }: Lore): Buffer {
  const head = Buffer.from(`${JSON.stringify({ learnedFrom, vocabulary })}\n`);
  const bytes = [
    head,
    Buffer.from(Float32Array.from(linear.scales).buffer),
    Buffer.from(linear.table.buffer, linear.table.byteOffset, linear.table.byteLength),
    blocksOf(parameters),
  ];
  return gzipSync(Buffer.concat(bytes), { level: 9 });
}

/** How a file begins that gzip has packed (RFC 1952 section 2.3.1). A build unpacks it: that takes time at the first text. */
const GZIP = Buffer.from([0x1f, 0x8b]);

export function loreIn(file: Buffer): Lore {
  const bytes = file.subarray(0, GZIP.length).equals(GZIP) ? gunzipSync(file) : file;
  const start = bytes.indexOf('\n') + 1;
  const { learnedFrom, vocabulary } = JSON.parse(bytes.toString('utf8', 0, start)) as Pick<
    Lore,
    'learnedFrom' | 'vocabulary'
  >;
  const table = start + SCALES_BYTES;
  const blocks = bytes.subarray(table + TABLE_BYTES);
  const count = parametersOf(vocabulary.length + 1);
  if (blocks.length !== count + Math.ceil(count / BLOCK) * STEP_BYTES)
    throw new Error('weights.bin is not of this classifier: run "npm run train".');
  return {
    learnedFrom,
    linear: {
      // A copy, because numbers of four bytes must begin at a multiple of four.
      scales: new Float32Array(Uint8Array.from(bytes.subarray(start, table)).buffer),
      table: new Int8Array(bytes.buffer, bytes.byteOffset + table, TABLE_BYTES),
    },
    vocabulary,
    get parameters() {
      return numbersOf(blocks, count);
    },
  };
}

function blocksOf(numbers: Float64Array): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at < numbers.length; at += BLOCK) {
    const block = numbers.subarray(at, at + BLOCK);
    const step = Math.fround(Math.max(...block.map(Math.abs)) / STEPS) || 1;
    const size = Buffer.alloc(STEP_BYTES);
    size.writeFloatLE(step);
    blocks.push(size, Buffer.from(Int8Array.from(block, (one) => Math.round(one / step)).buffer));
  }
  return Buffer.concat(blocks);
}

function numbersOf(blocks: Buffer, count: number): Float64Array {
  const numbers = new Float64Array(count);
  let from = 0;
  for (let at = 0; at < count; at += BLOCK) {
    const step = blocks.readFloatLE(from);
    from += STEP_BYTES;
    for (let one = at; one < Math.min(at + BLOCK, count); one += 1, from += 1)
      numbers[one] = blocks.readInt8(from) * step;
  }
  return numbers;
}
