import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { StoredWeights } from '../classifier/weights.ts';
import { exampleOf, sentencesIn } from './examples.ts';
import { learnWeights } from './learn-weights.ts';

const WEIGHTS = join(import.meta.dirname, '../classifier/weights.json');

/** Learns the classifier's weights anew from labelled sentences: rows as `npm run evaluate` reads them. */
function main(patterns: readonly string[]): number {
  const rows = sentencesIn(patterns);
  if (rows.length === 0) {
    console.error('Nothing to learn from. "npm run train" names the files: see package.json.');
    return 2;
  }
  const { table, scales } = learnWeights(rows.map(exampleOf));
  const packed = gzipSync(Buffer.from(table.buffer), { level: 9 });
  const stored: StoredWeights = { table: packed.toString('base64'), scales: [...scales] };
  writeFileSync(WEIGHTS, `${JSON.stringify(stored)}\n`);
  console.log(`Learned from ${rows.length} sentences.`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
