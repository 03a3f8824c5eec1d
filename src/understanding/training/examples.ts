import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { HEADS } from '../classifier/labels.ts';
import { featuresOf } from '../classifier/linear/features.ts';
import { traitsOf } from '../classifier/network/traits.ts';
import { wholeOf } from '../classifier/part.ts';
import { parseRows, type Row } from '../evaluation/rows.ts';
import { sceneOf } from '../interpretation/scene.ts';
import { lexiconOf } from '../languages/lexicon-of.ts';
import type { Asked } from '../reading.ts';
import { cut } from '../text/normalise.ts';

/** A labelled sentence as it is learned from. */
export interface Example {
  readonly asked: Asked;
  /** What the linear model sees of it. */
  readonly features: readonly string[];
  /** What the network sees of each word. */
  readonly traits: readonly (readonly string[])[];
  /** The label of each head that is right, by its place there. */
  readonly truth: readonly number[];
}

/** The labelled sentences of some files, in an order that does not depend on the machine. */
export function sentencesIn(patterns: readonly string[]): readonly Row[] {
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
  return files.flatMap((file) => [...parseRows(readFileSync(file, 'utf8'))]);
}

export function exampleOf(row: Row): Example {
  const asked = row.asked ?? 'opening';
  const scene = sceneOf(cut(row.text), asked, lexiconOf(row.lang));
  return {
    asked,
    features: featuresOf(scene, row.lang, wholeOf(scene)),
    traits: traitsOf(scene, row.lang, wholeOf(scene)),
    truth: truthOf(row),
  };
}

function truthOf(row: Row): readonly number[] {
  return HEADS.map(({ name, labels }) =>
    labels.indexOf(name === 'intent' ? intentOf(row) : (row.slots[name] ?? null)),
  );
}

/** What a sentence is for. */
export function intentOf(row: Row): string {
  if (Object.keys(row.slots).length > 0) return 'answers';
  return row.kind === 'command' ? (row.command ?? 'off-topic') : (row.kind ?? 'off-topic');
}

/** Tells whether anything has changed that is learned from: a sentence, a label, a language file, the concepts. */
export function digestOf(examples: readonly Example[]): string {
  const digest = createHash('sha256');
  for (const example of examples) digest.update(JSON.stringify(example));
  return digest.digest('base64url');
}
