import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BuildOptions, Plugin } from 'esbuild';
import type { AssetList } from './assets.ts';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/**
 * Web Chat's CommonJS files rather than its pre-bundled modules: only there can parts be left out that a page
 * without speech never uses, a quarter of the download.
 */
const WEB_CHAT = join(dirname(require.resolve('botframework-webchat')), 'index.js');

/** Speech, the Azure App Service variant of Direct Line, and card carousels: nothing here speaks or turns. */
const LEFT_OUT =
  /^(microsoft-cognitiveservices-speech-sdk|web-speech-cognitive-services|botframework-directlinespeech-sdk|botframework-streaming|swiper)(\/|$)/;

/** Takes the place of what is left out: whatever is asked of it is a class that does nothing, to be inherited from. */
const EMPTY_MODULE = 'module.exports = new Proxy({}, { get: () => class {} });';

/** The languages of Web Chat's own words that our page asks for; English is what it falls back to. */
const WORDS = /botframework-webchat-api\/lib\/localization\/.*\.json$/;
const OUR_WORDS = /\/(en-US|fr-FR|de-DE|es-ES|it-IT|pt-PT|pt-BR|nl-NL)\.json$/;

/** Packages whose code an install script would compile, which is not run here (S25); this is what it is compiled from. */
const COMPILED_AT_INSTALL = /^(?:markdown-it-attrs|p-defer|abort-controller)-es5$/;

const slim: Plugin = {
  name: 'slim-web-chat',
  setup(build) {
    build.onResolve({ filter: LEFT_OUT }, ({ path }) => ({ path, namespace: 'left-out' }));
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: EMPTY_MODULE }));
    build.onResolve({ filter: COMPILED_AT_INSTALL }, ({ path }) => ({
      path: join(dirname(require.resolve('botframework-webchat')), `../../${path}/src/index.mjs`),
    }));
    build.onResolve({ filter: /^punycode$/ }, () => ({ path: join(here, 'page/punycode.ts') }));
    build.onLoad({ filter: WORDS }, ({ path }) =>
      OUR_WORDS.test(path) ? undefined : { contents: '{}', loader: 'json' },
    );
  },
};

const COMMON: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  // Browsers of the last years; the launcher asks for style sheets made by script (Safari 16.4).
  target: ['es2021', 'safari15'],
  charset: 'utf8',
  legalComments: 'external',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
};

/**
 * Builds what the browser loads: the page's script and style under names that tell their content, so that they may be
 * cached for ever, the launcher under its plain name, each with a brotli and a gzip copy beside it, and the list of
 * them (`assets.json`).
 */
export async function buildWebChatAssets(outDir: string): Promise<void> {
  // Loaded here, because a running server has no use for it.
  const { build } = await import('esbuild');
  await mkdir(outDir, { recursive: true });
  const [page, launcher] = await Promise.all([
    build({
      ...COMMON,
      entryPoints: [join(here, 'page/page.ts'), join(here, 'page/page.css')],
      outdir: outDir,
      alias: { 'botframework-webchat': WEB_CHAT },
      plugins: [slim],
    }),
    build({ ...COMMON, entryPoints: [join(here, 'embed/embed.ts')], outdir: outDir }),
  ]);
  const fileOf = (files: typeof page.outputFiles, ending: string): Uint8Array => {
    const file = files?.find(({ path }) => path.endsWith(ending));
    if (!file) throw new Error(`The build made no ${ending} file.`);
    return file.contents;
  };
  const script = fileOf(page.outputFiles, 'page.js');
  const style = fileOf(page.outputFiles, 'page.css');
  const list: AssetList = {
    script: hashedName('page', script, 'js'),
    style: hashedName('page', style, 'css'),
    launcher: 'embed.js',
  };
  await Promise.all([
    writeCompressed(outDir, list.script, script),
    writeCompressed(outDir, list.style, style),
    writeFile(join(outDir, list.launcher), fileOf(launcher.outputFiles, 'embed.js')),
    writeFile(join(outDir, 'page.js.LEGAL.txt'), fileOf(page.outputFiles, 'page.js.LEGAL.txt')),
    writeFile(join(outDir, 'assets.json'), JSON.stringify(list)),
  ]);
}

function hashedName(name: string, contents: Uint8Array, ending: string): string {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
  return `${name}.${hash}.${ending}`;
}

async function writeCompressed(outDir: string, name: string, contents: Uint8Array): Promise<void> {
  const text = { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(contents, text),
    promisify(gzip)(contents, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([
    writeFile(join(outDir, name), contents),
    writeFile(join(outDir, `${name}.br`), brotli),
    writeFile(join(outDir, `${name}.gz`), gzipped),
  ]);
}
