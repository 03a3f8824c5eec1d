import { writeFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { packed, WEIGHTS_FILE } from '../classifier/learned.ts';
import type { LearnedNetwork } from '../classifier/network/network.ts';
import { digestOf, exampleOf, sentencesIn } from './examples.ts';
import { learnLinear } from './learn-linear.ts';
import { learnNetwork } from './learn-network.ts';

const examplesIn = (patterns: readonly string[]) => sentencesIn(patterns).map(exampleOf);

/** Learns the network on a thread of its own: it takes some minutes. */
function networkFrom(patterns: readonly string[]): Promise<LearnedNetwork> {
  return new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: patterns })
      .once('message', resolve)
      .once('error', reject);
  });
}

/** Learns the classifier anew from labelled sentences: rows as `npm run evaluate` reads them. */
async function main(patterns: readonly string[]): Promise<number> {
  const network = networkFrom(patterns);
  const examples = examplesIn(patterns);
  if (examples.length === 0) {
    console.error('Nothing to learn from. "npm run train" names the files: see package.json.');
    return 2;
  }
  const linear = learnLinear(examples);
  writeFileSync(WEIGHTS_FILE, packed({ learnedFrom: digestOf(examples), linear, ...(await network) }));
  console.log(`Learned from ${examples.length} sentences.`);
  return 0;
}

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else parentPort?.postMessage(learnNetwork(examplesIn(workerData as readonly string[])));
