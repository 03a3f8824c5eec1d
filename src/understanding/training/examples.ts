import { globSync, readFileSync } from 'node:fs';
import { featuresOf } from '../classifier/features.ts';
import { parseRows, type Row } from '../evaluation/rows.ts';
import { sceneOf } from '../interpretation/scene.ts';
import { lexiconOf } from '../languages/lexicon-of.ts';
import { cut } from '../text/normalise.ts';

/** A labelled sentence with what the classifier sees of it. */
export interface Example {
  readonly row: Row;
  readonly features: readonly string[];
}

/** The labelled sentences of some files, in an order that does not depend on the machine. */
export function sentencesIn(patterns: readonly string[]): readonly Row[] {
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
  return files.flatMap((file) => [...parseRows(readFileSync(file, 'utf8'))]);
}

export const exampleOf = (row: Row): Example => ({
  row,
  features: featuresOf(sceneOf(cut(row.text), row.asked ?? 'opening', lexiconOf(row.lang)), row.lang),
});
