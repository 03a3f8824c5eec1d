import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { emitDecision } from '../../src/build/emit-decision.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** A project of somebody else's that has this package among its dependencies. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'uses-decision-'));
  const installed = join(project, 'node_modules', packageJson.name);
  await emitDecision(ROOT, join(installed, 'dist/decision'));
  await writeFile(join(installed, 'package.json'), JSON.stringify(packageJson));
  await symlink(join(ROOT, 'node_modules/zod'), join(project, 'node_modules/zod'));
  await writeFile(join(project, 'package.json'), '{"type":"module"}');
});
afterAll(() => rm(project, { recursive: true }));

/** Runs a program in the project and gives what it printed, errors of the compiler included. */
async function inProject(...args: readonly string[]): Promise<string> {
  try {
    return (await run(process.execPath, args, { cwd: project })).stdout;
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

describe('pop-or-imap/decision', () => {
  test('decides in a program of somebody else', async () => {
    await writeFile(
      join(project, 'use.js'),
      `import { decide, nextQuestion } from 'pop-or-imap/decision';
       console.log(decide({ devices: 'several' }).protocol, nextQuestion({ devices: 'several' }, []));`,
    );
    expect(await inProject('use.js')).toBe('imap sharing\n');
  });

  test('has types: right use compiles, and wrong use does not', async () => {
    await mkdir(join(project, 'src'));
    const source = (value: string): string =>
      `import { type Advice, type Answers, decide } from 'pop-or-imap/decision';
       const answers: Answers = { devices: ${value} };
       const advice: Advice = decide(answers);
       export const protocol: 'imap' | 'pop' | null = advice.protocol;`;
    await writeFile(join(project, 'src/right.ts'), source("'several'"));
    await writeFile(join(project, 'src/wrong.ts'), source("'many'"));
    const tsc = join(
      dirname(import.meta.resolve('typescript/package.json').slice('file://'.length)),
      'bin/tsc',
    );
    const check = (file: string): Promise<string> =>
      inProject(tsc, '--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--types', '', file);
    expect(await check('src/right.ts')).toBe('');
    expect(await check('src/wrong.ts')).toContain(`'"many"' is not assignable to type '"one" | "several"`);
  });

  test('gives nothing else of the package away', async () => {
    await writeFile(
      join(project, 'inside.js'),
      "await import('pop-or-imap/dist/main.js').catch((e) => console.log(e.code));",
    );
    expect(await inProject('inside.js')).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});
