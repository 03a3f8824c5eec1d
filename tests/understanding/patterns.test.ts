import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

const ROOM = join(import.meta.dirname, '../../src/understanding');

const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(ROOM, file), 'utf8') }));

/** Comments may hold slashes that are no patterns. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const LITERAL = /(?<=[=(,:;!&|?[\s])\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;

const patterns = sources.flatMap(({ file, text }) =>
  file.startsWith('languages')
    ? []
    : [...withoutComments(text).matchAll(LITERAL)].map(([, source = '', flags = '']) => ({
        file,
        source,
        flags,
      })),
);

describe('every regular expression that reads a text (S3)', () => {
  it('is found by this test', () => {
    expect(patterns.map(({ file }) => file)).toContain('text/tokenise.ts');
  });

  it('is written as a literal, so that it can be checked', () => {
    for (const { file, text } of sources) expect(text, file).not.toMatch(/\bRegExp\s*\(/);
  });

  it.each(patterns)('takes linear time: /$source/$flags in $file', ({ source, flags }) => {
    // The checker does not know Unicode property classes; to it, one is as good as any other class.
    const plain = source.replace(/\\p\{\w+\}/g, '[a-z]');
    expect(checkSync(plain, flags.replace('u', '')).status).toBe('safe');
  });
});
