import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { loadOnUse } from './load-on-use.ts';
import { requireBuiltins } from './require-builtins.ts';

/**
 * Packages that the SDK names in modules of which nothing is used: its sign-in, its recognisers, its own Connector
 * client. They stay outside the bundle; if something ever reached for one, Node would look for it as usual.
 */
const NEVER_REACHED = [
  '@azure/core-client',
  '@azure/core-http-compat',
  '@azure/core-rest-pipeline',
  '@azure/identity',
  '@azure/msal-node',
  '@microsoft/recognizers-*',
  'axios',
  'dtrace-provider',
  'globalize',
  'jsonwebtoken',
  'node-fetch',
];

/** CommonJS modules inside an ES module ask for Node's own modules with `require`. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** After this the code that a turn needs has run, in milliseconds. */
const WARM_AFTER_MS = 10_000;

/**
 * The file that is started. It switches on Node's compile cache, which keeps the server's code compiled beside it
 * (a fifth of the time to start), and that has to happen before the server's file is read. Node writes the cache when a
 * process ends in good order; written early, it is there for the next start after a crash as well.
 */
const MAIN = `import module from 'node:module';
module.enableCompileCache(import.meta.dirname + '/.compile-cache');
await import('./server.js');
setTimeout(() => module.flushCompileCache(), ${WARM_AFTER_MS}).unref();
`;

/**
 * Bundles an entry into `outDir` as `server.js`, with what is loaded later in files beside it, a `main.js` that starts it,
 * and, unpacked, the files that the code reads from its own folder.
 */
export async function bundleServer(entry: string, outDir: string, packed: readonly string[]): Promise<void> {
  await build({
    entryPoints: { server: entry },
    outdir: outDir,
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // Names stay, so that a stack trace can be read; the time to start does not depend on them.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    external: NEVER_REACHED,
    banner: { js: REQUIRE },
    plugins: [loadOnUse, requireBuiltins],
    logLevel: 'warning',
  });
  for (const file of packed) await writeFile(join(outDir, basename(file)), gunzipSync(await readFile(file)));
  await writeFile(join(outDir, 'main.js'), MAIN);
}
