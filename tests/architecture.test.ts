import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Import {
  readonly file: string;
  readonly room: string;
  /** A room, `node:…`, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const sources = ['src', 'dialogs', 'tests'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);
const code = sources.filter((file) => file.endsWith('.ts') && !file.startsWith('tests/'));
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The room of a file: its folder under `src`, `dialogs`, or the file itself where it lies in `src`. */
function roomOf(file: string): string {
  const [top, room] = file.split('/');
  return top === 'src' ? (room as string) : (top as string);
}

const STATEMENT =
  /^(?:import|export)\b(?: (type)\b)?[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'/gm;

function importsOf(file: string): Import[] {
  return [...textOf(file).matchAll(STATEMENT)].map(([, type, from, bare, dynamic]) => {
    const specifier = (from ?? bare ?? dynamic) as string;
    const inside = specifier.startsWith('.');
    const target = inside
      ? roomOf(relative(ROOT, resolve(ROOT, dirname(file), specifier)))
      : packageOf(specifier);
    return { file, room: roomOf(file), target, typeOnly: type !== undefined };
  });
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

const imports = code.flatMap(importsOf);
const isSdk = (name: string): boolean => /^(?:botbuilder|botframework)/.test(name);
const shown = ({ file, target }: Import): string => `${file} imports ${target}`;
const violations = (isWrong: (one: Import) => boolean): string[] => imports.filter(isWrong).map(shown);

const KNOWLEDGE = ['decision', 'providers', 'understanding', 'phrases'];

/** Which rooms each room may know, besides itself. A room that is not named here may be known by `app.ts` alone. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  decision: [],
  phrases: KNOWLEDGE,
  providers: KNOWLEDGE,
  understanding: KNOWLEDGE,
  cards: ['decision', 'phrases', 'providers'],
  dialogs: [...KNOWLEDGE, 'cards', 'conversation'],
  conversation: [...KNOWLEDGE, 'cards', 'dialogs', 'storage'],
  storage: ['decision'],
  http: ['decision', 'conversation', 'config.ts'],
  channels: ['decision', 'phrases', 'conversation', 'storage', 'http', 'config.ts'],
  build: ['channels', 'decision'],
  'config.ts': ['phrases'],
};

/** Where everything comes together. */
const WIRING = ['main.ts', 'app.ts', 'server.ts', 'services.ts', 'web-chat.ts'];

test('there is code to look at', () => {
  expect(imports.length).toBeGreaterThan(100);
});

describe('the rooms', () => {
  test('each know only those that they may know', () => {
    const rooms = new Set([...Object.keys(MAY_KNOW), ...WIRING]);
    expect(
      violations(({ room, target }) => {
        const inside = rooms.has(target);
        return inside && target !== room && !WIRING.includes(room) && !MAY_KNOW[room]?.includes(target);
      }),
    ).toEqual([]);
  });

  test('are all named here', () => {
    const rooms = new Set(code.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_KNOW) && !WIRING.includes(room))).toEqual([]);
  });

  test('except four do not know the Bot Framework SDK', () => {
    const may = ['dialogs', 'conversation', 'storage', 'channels'];
    expect(violations(({ room, target }) => isSdk(target) && !may.includes(room))).toEqual([]);
  });

  test('of knowledge know no server', () => {
    const servers = ['restify', 'node:http', 'ws', 'prom-client', 'pino', 'rate-limiter-flexible'];
    const offline = ['decision', 'phrases', 'understanding', 'cards'];
    expect(violations(({ room, target }) => offline.includes(room) && servers.includes(target))).toEqual([]);
    const listening = servers.filter((name) => name !== 'node:http');
    expect(violations(({ room, target }) => room === 'providers' && listening.includes(target))).toEqual([]);
  });
});

describe('the decision module', () => {
  const files = code.filter((file) => roomOf(file) === 'decision');

  test('imports zod and nothing else', () => {
    expect(
      violations(({ room, target }) => room === 'decision' && target !== 'decision' && target !== 'zod'),
    ).toEqual([]);
  });

  test('looks at no clock, no chance and nothing outside itself', () => {
    const impure =
      /\b(?:Date|performance|process|fetch|setTimeout|setInterval|console|globalThis|Buffer)\b|Math\.random|new Intl\b/;
    const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(files.filter((file) => impure.test(withoutComments(textOf(file))))).toEqual([]);
  });
});

describe('the files', () => {
  test('have names that say what they hold', () => {
    const vague = /(?:^|[-_./])(?:utils?|helpers?|common|manager|misc|shared-utils|stuff)(?:[-_./]|$)/i;
    expect(sources.filter((file) => vague.test(file))).toEqual([]);
  });

  test('of the tests do not lie among those of the product', () => {
    expect(code.filter((file) => file.endsWith('.test.ts'))).toEqual([]);
  });
});
