import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRows } from '../../src/understanding/evaluation/rows.ts';
import { score } from '../../src/understanding/evaluation/score.ts';

/**
 * The sentences that the classifier learns from and that the grammar was built with, idioms and traps by the hundred.
 * Some are beyond the reader and stay there as what is still to be reached, so the measure is a share and not every row.
 */
const MIN_EXACT = 0.92;
const MAX_WRONG_SLOTS = 0.03;

const ROOM = join(import.meta.dirname, '../../src/understanding/training/sentences');

describe.each(readdirSync(ROOM))('the sentences it learned from: %s', (file) => {
  const { overall } = score(parseRows(readFileSync(join(ROOM, file), 'utf8')));

  it(`are still read (${(overall.exactMatch * 100).toFixed(1)} %)`, () => {
    expect(overall.exactMatch).toBeGreaterThanOrEqual(MIN_EXACT);
    expect(overall.wrongSlotRate).toBeLessThanOrEqual(MAX_WRONG_SLOTS);
  });
});
