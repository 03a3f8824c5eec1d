import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * The SDK's modules pull each other in, and with them sign-in libraries, card templates and recognisers that this
 * bot never touches. Loading them was more than half of the time to start.
 */
const SDK =
  /node_modules[\\/](?:botbuilder-core|botbuilder-dialogs|botbuilder-stdlib|botframework-connector|botframework-schema)[\\/]lib[\\/].*\.js$/;

/** restify's entry file, which pulls in every plugin; the server uses none. */
const RESTIFY = /node_modules[\\/]restify[\\/]lib[\\/]index\.js$/;
const RESTIFY_PLUGINS = /^module\.exports\.(?:plugins|pre) = .*$/gm;

/** zod's messages in fifty languages; people read the phrases' words, and operators English ones. */
const ZOD_LOCALES = /node_modules[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/;

// How TypeScript compiles `export * from`, `import { a } from` and `import a from` to CommonJS: always at the start of
// a line, with a name that is used nowhere but in front of a dot.
const EXPORT_ALL = /^__exportStar\(require\("([^"]+)"\), exports\);$/gm;
const IMPORT = /^(?:var|const) (\w+_\d+) = (require\("[^"]+"\)|__importDefault\(require\("[^"]+"\)\));$/gm;

/** Turns "load everything now" into "load each module when something of it is used", and leaves out what never is. */
export const loadOnUse: Plugin = {
  name: 'load-on-use',
  setup(build) {
    const transform = (filter: RegExp, change: (source: string, path: string) => string): void => {
      build.onLoad({ filter }, async ({ path }) => ({
        contents: change(await readFile(path, 'utf8'), path),
        loader: 'js',
      }));
    };
    transform(SDK, (source, path) => makeLazy(source, createRequire(path)));
    transform(RESTIFY, (source) => source.replace(RESTIFY_PLUGINS, ''));
    transform(ZOD_LOCALES, () => "export { default as en } from './en.js';");
  },
};

function makeLazy(source: string, load: NodeJS.Require): string {
  let lazy = source.replace(EXPORT_ALL, (_line, from: string) =>
    Object.keys(load(from))
      .map(
        (name) =>
          `Object.defineProperty(exports, "${name}", { enumerable: true, configurable: true, get: () => require("${from}").${name} });`,
      )
      .join('\n'),
  );
  for (const [line, local, value] of [...lazy.matchAll(IMPORT)]) {
    lazy = lazy
      .replace(line, `let ${local}; const load_${local} = () => (${local} ??= ${value});`)
      // `new a().B` would call a with `new`, hence the brackets.
      .replace(new RegExp(`\\bnew ${local}\\.(\\w+)`, 'g'), `new (load_${local}().$1)`)
      .replace(new RegExp(`\\b${local}\\.`, 'g'), `load_${local}().`);
  }
  return lazy;
}
