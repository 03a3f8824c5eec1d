import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/phrases/languages.ts';
import type { Row } from '../../src/understanding/evaluation/rows.ts';
import { parseRows } from '../../src/understanding/evaluation/rows.ts';
import { score } from '../../src/understanding/evaluation/score.ts';

/** What every language is to reach on sentences that it was not built from. */
const TARGET = { exactMatch: 0.92, wrongSlotRate: 0.02, command: 0.95 };

/** Sentences that it was built from may not be forgotten. */
const BUILT_FROM = { exactMatch: 0.9, wrongSlotRate: 0.04 };

const CORPUS = join(import.meta.dirname, 'corpus');

const rows = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => {
    const isHeldOut = file.startsWith('held-out');
    return parseRows(readFileSync(join(CORPUS, file), 'utf8')).map((row) => ({ row, isHeldOut }));
  });

const of = (language: Language, heldOut: boolean): readonly Row[] =>
  rows.filter(({ row, isHeldOut }) => row.lang === language && isHeldOut === heldOut).map(({ row }) => row);

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`;

describe.each(LANGUAGES)('sentences in %s', (language) => {
  const built = score(of(language, false)).overall;
  const unseen = score(of(language, true)).overall;

  it(`are there in number: ${built.rows}, and ${unseen.rows} unseen ones`, () => {
    expect(built.rows + unseen.rows).toBeGreaterThanOrEqual(150);
    expect(unseen.rows).toBeGreaterThanOrEqual(50);
  });

  it(`are read exactly when unseen: ${percent(unseen.exactMatch)}, built from ${percent(built.exactMatch)}`, () => {
    expect(unseen.exactMatch).toBeGreaterThanOrEqual(TARGET.exactMatch);
    expect(built.exactMatch).toBeGreaterThanOrEqual(BUILT_FROM.exactMatch);
  });

  it(`are hardly ever misread when unseen: ${percent(unseen.wrongSlotRate)}, built from ${percent(built.wrongSlotRate)}`, () => {
    expect(unseen.wrongSlotRate).toBeLessThanOrEqual(TARGET.wrongSlotRate);
    expect(built.wrongSlotRate).toBeLessThanOrEqual(BUILT_FROM.wrongSlotRate);
  });
});

describe('commands in all languages', () => {
  const { commands } = score(rows.map(({ row }) => row));

  it.each(Object.entries(commands))('%s is obeyed', (_command, { exactMatch }) => {
    expect(exactMatch).toBeGreaterThanOrEqual(TARGET.command);
  });
});
