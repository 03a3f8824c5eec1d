import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const IDS = Array.from({ length: 25 }, (_, index) => `S${index + 1}`);
const THIS_FILE = 'tests/survival/promises.test.ts';

/** A title: the first argument of `describe`, `it` or `test`, also of those that run over a table. */
const TITLE = /(?:\b(?:describe|it|test)(?:\.\w+)*|\])\)?\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*?)\1/g;

/** Every file of the tests with the ids that its titles name. */
const tested = new Map(
  readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name}`)
    .filter((file) => file.endsWith('.ts') && file !== THIS_FILE)
    .map((file) => {
      const titles = [...readFileSync(join(ROOT, file), 'utf8').matchAll(TITLE)].map(([, , title]) => title);
      return [file, new Set(titles.flatMap((title) => title?.match(/\bS\d+\b/g) ?? []))] as const;
    })
    .filter(([, ids]) => ids.size > 0),
);

const rows = [...readFileSync(join(ROOT, 'docs/survival.md'), 'utf8').matchAll(/^\| (S\d+) \|(.*)\|$/gm)].map(
  ([, id = '', cells = '']) => {
    const [comes = '', happens = '', files = ''] = cells.split(' | ').map((cell) => cell.trim());
    return { id, comes, happens, files: [...files.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '') };
  },
);

describe('the public promises', () => {
  it('are S1 to S25, each with what may come and what happens then', () => {
    expect(rows.map(({ id }) => id)).toEqual(IDS);
    expect(rows.filter(({ comes, happens }) => !comes.endsWith('.') || !happens.endsWith('.'))).toEqual([]);
  });

  it.each(IDS)('%s is proved by the tests that the table names, and by no others that it does not', (id) => {
    const proving = [...tested].filter(([, ids]) => ids.has(id)).map(([file]) => file);
    expect(proving).not.toEqual([]);
    expect(rows.find((row) => row.id === id)?.files.toSorted()).toEqual(proving.sort());
  });

  it('are proved by tests that run: none is skipped, postponed or the only one', () => {
    const put = /\b(?:describe|it|test)\.(?:skip|todo|only|fails|skipIf|runIf)\b/;
    expect([...tested.keys()].filter((file) => put.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
