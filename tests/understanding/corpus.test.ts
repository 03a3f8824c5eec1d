import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/phrases/languages.ts';
import { parseRows } from '../../src/understanding/evaluation/rows.ts';
import { type Row, score } from '../../src/understanding/evaluation/score.ts';

/** Sentences that the reader was not built from must be read at least so well. */
const TARGETS = { exactMatch: 0.92, wrongSlotRate: 0.02, command: 0.95 };

const CORPUS = join(import.meta.dirname, 'corpus');

const rows = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => {
    const isHeldOut = file.startsWith('held-out');
    return parseRows(readFileSync(join(CORPUS, file), 'utf8')).map((row) => ({ row, isHeldOut }));
  });

const of = (language: Language, heldOut: boolean | null): readonly Row[] =>
  rows
    .filter(({ row, isHeldOut }) => row.lang === language && (heldOut === null || isHeldOut === heldOut))
    .map(({ row }) => row);

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`;

describe.each(LANGUAGES)('sentences in %s', (language) => {
  const all = score(of(language, null));
  const unseen = score(of(language, true)).overall;

  it(`are there in number: ${all.overall.rows}`, () => {
    expect(all.overall.rows).toBeGreaterThanOrEqual(150);
  });

  it(`are read exactly: ${percent(all.overall.exactMatch)}, unseen ones ${percent(unseen.exactMatch)}`, () => {
    expect(all.overall.exactMatch).toBeGreaterThanOrEqual(TARGETS.exactMatch);
  });

  it(`are hardly ever misread: ${percent(all.overall.wrongSlotRate)}, unseen ones ${percent(unseen.wrongSlotRate)}`, () => {
    expect(all.overall.wrongSlotRate).toBeLessThanOrEqual(TARGETS.wrongSlotRate);
  });
});

describe('commands in all languages', () => {
  const { commands } = score(rows.map(({ row }) => row));

  it.each(Object.entries(commands))('%s is obeyed', (_, { exactMatch }) => {
    expect(exactMatch).toBeGreaterThanOrEqual(TARGETS.command);
  });
});
