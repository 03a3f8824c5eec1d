import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** TypeScript's compiler, started with this very Node. */
function compiler(): string {
  const packageJson = createRequire(import.meta.url).resolve('typescript/package.json');
  return join(dirname(packageJson), 'bin', 'tsc');
}

/** Compiles the decision module with its types into `outDir`, for other programs: `import … from 'pop-or-imap/decision'`. */
export async function emitDecision(root: string, outDir: string): Promise<void> {
  await run(process.execPath, [
    compiler(),
    join(root, 'src/decision/index.ts'),
    '--ignoreConfig',
    ...['--outDir', outDir, '--rootDir', join(root, 'src/decision')],
    ...['--target', 'es2022', '--module', 'nodenext', '--strict', '--skipLibCheck', '--types', ''],
    '--declaration',
    '--rewriteRelativeImportExtensions',
  ]);
}
