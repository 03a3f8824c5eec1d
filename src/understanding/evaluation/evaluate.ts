import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CorpusError, parseRows } from './rows.ts';
import { type Score, score } from './score.ts';

const USAGE = 'Usage: npm run evaluate -- FILE.jsonl [FILE.jsonl …] [--json]';

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`.padStart(8);

function rateLines(
  title: string,
  rates: Record<string, { rows: number; exactMatch: number; wrongSlotRate?: number }>,
) {
  return [
    '',
    title.padEnd(14) + 'rows'.padStart(6) + 'exact'.padStart(9),
    ...Object.entries(rates).map(([name, { rows, exactMatch, wrongSlotRate }]) => {
      const wrong = wrongSlotRate === undefined ? '' : `   wrong slot ${percent(wrongSlotRate)}`;
      return `${name.padEnd(14)}${String(rows).padStart(6)} ${percent(exactMatch)}${wrong}`;
    }),
  ];
}

/** The score as a text for people, every miss included. */
function report(result: Score): string {
  return [
    ...rateLines('in all', { all: result.overall }),
    ...rateLines('language', result.languages),
    ...rateLines('kind', result.kinds),
    ...rateLines('command', result.commands),
    '',
    `${'slot'.padEnd(14)}precision   recall       F1`,
    ...Object.entries(result.slots).map(
      ([slot, { precision, recall, f1 }]) =>
        `${slot.padEnd(14)} ${percent(precision)} ${percent(recall)} ${percent(f1)}`,
    ),
    '',
    `advice as expected: ${result.expected.correct} of ${result.expected.rows}`,
    '',
    `misses: ${result.misses.length}`,
    ...result.misses.map(
      ({ id, lang, asked, text, expected, read }) =>
        `${id} [${lang}, ${asked}] ${text}\n    expected ${expected}\n    read     ${read}`,
    ),
  ].join('\n');
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  try {
    const result = score(positionals.flatMap((file) => [...parseRows(readFileSync(file, 'utf8'))]));
    console.log(values.json ? JSON.stringify(result) : report(result));
    return 0;
  } catch (error) {
    if (!(error instanceof CorpusError) && !(error instanceof Error && 'code' in error)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main();
