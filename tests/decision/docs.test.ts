import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { decisionFlow } from '../../src/build/decision-flow.ts';
import { decisionTable } from '../../src/build/decision-table.ts';

const document = (name: string) => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

test('docs/decision-table.md is what the decision module says now (else: node src/build/decision-docs.ts)', async () => {
  expect(await document('decision-table.md')).toBe(decisionTable());
});

test('docs/decision-flow.md is what the decision module says now (else: node src/build/decision-docs.ts)', async () => {
  expect(await document('decision-flow.md')).toBe(decisionFlow());
});

test('the table has every set of core answers', () => {
  expect(decisionTable().match(/^\| (one|several|–) /gm)).toHaveLength(27);
});
