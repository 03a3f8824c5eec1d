import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import semver from 'semver';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

interface Manifest {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly engines: { readonly node: string };
}
interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
}

const { allowScripts, engines }: Manifest = read('package.json');
const locked = Object.entries<Locked>(read('package-lock.json').packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ ...entry, name: path.split('node_modules/').at(-1) ?? '' }));
const withScripts = locked.filter(({ hasInstallScript }) => hasInstallScript);

/** Those that do not run on one version of Node. */
const refusing = (version: string, packages: readonly (typeof locked)[number][]): string[] =>
  packages
    .filter(({ engines: needed }) => needed?.node && !semver.satisfies(version, needed.node))
    .map(({ name, engines: needed }) => `${name} wants ${needed?.node}`);

describe('a clean install (S25)', () => {
  it('runs no script of a package that nobody has looked at: allowScripts says yes or no to each', () => {
    const names = [...new Set(withScripts.map(({ name }) => name))].sort();
    expect(Object.keys(allowScripts).sort()).toEqual(names);
  });

  it('runs no script at all of what the product itself needs', () => {
    const needed = withScripts.filter(({ dev }) => !dev).map(({ name }) => name);
    expect(needed.filter((name) => allowScripts[name])).toEqual([]);
  });

  it('works on every Node that engines names: no package that the product needs wants a newer one', () => {
    const oldest = semver.minVersion(engines.node)?.version ?? '';
    expect(
      refusing(
        oldest,
        locked.filter(({ dev }) => !dev),
      ),
    ).toEqual([]);
  });

  it('brings a Node that engines allows and that suits every package, those of the tests included', () => {
    const brought = locked.find(({ name }) => name === 'node')?.version ?? '';
    expect(semver.satisfies(brought, engines.node)).toBe(true);
    expect(refusing(brought, locked)).toEqual([]);
  });

  it('keeps to the SQL that the oldest Node of engines can bind: no numbered placeholders', () => {
    const folder = join(ROOT, 'src/storage');
    const numbered = readdirSync(folder).filter(
      (name) => name.startsWith('sqlite') && /\?\d/.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(numbered).toEqual([]);
  });
});
