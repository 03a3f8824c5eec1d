import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const sources = ['src', 'dialogs']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

const literals = (text: string): string[] =>
  [...text.matchAll(/'([\w-]+)'/g)].map(([, literal]) => literal as string);
const matches = (pattern: RegExp): string[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map(([all]) => all));

/** Every code in the source: of error classes, of unions of codes, of log lines, of refusals. */
const inCode = new Set(
  [
    ...matches(/readonly code = '[^']+'/g),
    ...matches(/type \w*ErrorCode =[^;]+;/g),
    ...matches(/(?:\blog|#log|logger\.\w+)\(\s*\{\s*code: [^,}]+/g),
    ...matches(/new RefusedError\('[^']+'/g),
    ...matches(/const STATUS_OF = \{[^}]+\}/g).map((table) => table.replace(/([\w-]+):/g, "'$1':")),
    ...matches(/error: \{ code: '[^']+'/g),
  ].flatMap(literals),
);
const inDocs = [...readFileSync(join(ROOT, 'docs/errors.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(
  ([, code]) => code as string,
);

test('every code in the source is explained in docs/errors.md', () => {
  expect([...inCode].filter((code) => !inDocs.includes(code))).toEqual([]);
});

test('every code that docs/errors.md explains is in the source', () => {
  const all = sources.join('\n');
  const isMade = (code: string): boolean => all.includes(`\`${code.slice(0, code.lastIndexOf('-') + 1)}\${`);
  expect(inDocs.filter((code) => !inCode.has(code) && !isMade(code))).toEqual([]);
});

test('no code is explained twice', () => {
  expect(inDocs).toEqual([...new Set(inDocs)]);
});
