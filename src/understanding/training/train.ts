import { writeFileSync } from 'node:fs';
import { packed, WEIGHTS_FILE } from '../classifier/weights.ts';
import { exampleOf, sentencesIn } from './examples.ts';
import { learnWeights } from './learn-weights.ts';

/** Learns the classifier's weights anew from labelled sentences: rows as `npm run evaluate` reads them. */
function main(patterns: readonly string[]): number {
  const rows = sentencesIn(patterns);
  if (rows.length === 0) {
    console.error('Nothing to learn from. "npm run train" names the files: see package.json.');
    return 2;
  }
  writeFileSync(WEIGHTS_FILE, packed(learnWeights(rows.map(exampleOf))));
  console.log(`Learned from ${rows.length} sentences.`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
