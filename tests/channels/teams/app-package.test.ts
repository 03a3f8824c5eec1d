import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createAppPackage } from '../../../src/channels/teams/package/app-package.ts';
import { OFFERED_COMMANDS } from '../../../src/channels/teams/package/command-list.ts';
import { checkAgainstSchema } from '../../../src/channels/teams/package/official-schema.ts';
import {
  ManifestInvalidError,
  PackageSettingsError,
} from '../../../src/channels/teams/package/package-error.ts';
import { readPackageSettings } from '../../../src/channels/teams/package/package-settings.ts';
import { LANGUAGES, phrasesFor } from '../../../src/phrases/index.ts';
import { understand } from '../../../src/understanding/index.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const BOT_ID = '0a1b2c3d-1111-4222-8333-444455556666';

const ENVIRONMENT = {
  MicrosoftAppId: BOT_ID,
  PUBLIC_URL: 'https://bot.example.org',
  TEAMS_DEVELOPER_NAME: 'Example & Sons',
  TEAMS_PRIVACY_URL: 'https://example.org/privacy',
  TEAMS_TERMS_URL: 'https://example.org/terms',
};

/** Teams lists no more than this much of a command without cutting it off (manifest schemas up to 1.19). */
const MAX_TITLE = 32;
const MAX_DESCRIPTION = 128;

interface Manifest {
  readonly [key: string]: unknown;
  readonly name: { short: string; full: string };
  readonly description: { short: string; full: string };
  readonly localizationInfo: {
    defaultLanguageTag: string;
    additionalLanguages: { languageTag: string; file: string }[];
  };
  readonly bots: {
    [key: string]: unknown;
    commandLists: { scopes: string[]; commands: { title: string; description: string }[] }[];
  }[];
}

async function openedPackage(
  env: Record<string, string> = ENVIRONMENT,
): Promise<{ files: Record<string, Uint8Array>; manifest: Manifest }> {
  const files = unzipSync(await createAppPackage(readPackageSettings(env, '1.2.3')));
  return { files, manifest: jsonOf(files, 'manifest.json') as Manifest };
}

const jsonOf = (files: Record<string, Uint8Array>, name: string): unknown =>
  JSON.parse(strFromU8(files[name] ?? new Uint8Array()));

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readPackageSettings({ ...ENVIRONMENT, ...env }, '1.2.3');
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(PackageSettingsError);
    expect((error as PackageSettingsError).code).toBe('teams-settings-invalid');
    return (error as PackageSettingsError).problems;
  }
}

/** The pixels of a PNG as our encoder writes it: one IDAT chunk, eight bits, RGBA, no filter. */
function pixelsOf(png: Uint8Array): { width: number; height: number; at(x: number, y: number): number[] } {
  const view = Buffer.from(png);
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const length = view.readUInt32BE(33);
  const rows = inflateSync(view.subarray(41, 41 + length));
  return {
    width,
    height,
    at: (x, y) => [...rows.subarray(y * (width * 4 + 1) + 1 + x * 4).subarray(0, 4)],
  };
}

describe('the app package', () => {
  test('holds the manifest, both icons and one file for each further language, and nothing else', async () => {
    const { files } = await openedPackage();
    expect(Object.keys(files).sort()).toEqual(
      [
        'manifest.json',
        'color.png',
        'outline.png',
        'fr.json',
        'de.json',
        'es.json',
        'it.json',
        'pt.json',
        'nl.json',
      ].sort(),
    );
  });

  test('says who the bot is and where it may be used, and asks for nothing else', async () => {
    const { manifest } = await openedPackage();
    expect(manifest).toMatchObject({
      manifestVersion: '1.30',
      version: '1.2.3',
      id: BOT_ID,
      developer: {
        name: 'Example & Sons',
        websiteUrl: 'https://bot.example.org',
        privacyUrl: 'https://example.org/privacy',
        termsOfUseUrl: 'https://example.org/terms',
      },
      bots: [{ botId: BOT_ID, scopes: ['personal', 'team', 'groupChat'], supportsFiles: false }],
    });
    for (const unneeded of [
      'permissions',
      'devicePermissions',
      'webApplicationInfo',
      'authorization',
      'validDomains',
      'staticTabs',
      'configurableTabs',
      'composeExtensions',
      'meetingExtensionDefinition',
    ]) {
      expect(manifest).not.toHaveProperty(unneeded);
    }
  });

  test('keeps the official schemas in every file, with every default language', async () => {
    for (const language of LANGUAGES) {
      const { files, manifest } = await openedPackage({ ...ENVIRONMENT, DEFAULT_LANGUAGE: language });
      await checkAgainstSchema('manifest', 'manifest.json', manifest);
      expect(manifest.localizationInfo.defaultLanguageTag).toBe(language);
      const others = manifest.localizationInfo.additionalLanguages;
      expect([language, ...others.map(({ languageTag }) => languageTag)].sort()).toEqual(
        [...LANGUAGES].sort(),
      );
      for (const { file } of others)
        await checkAgainstSchema('localisation', file, jsonOf(files, file) as object);
    }
  });

  test('says in every language all that the manifest says', async () => {
    const { files, manifest } = await openedPackage();
    const said = manifest.bots[0]?.commandLists[0]?.commands.flatMap((_, at) => [
      `bots[0].commandLists[0].commands[${at}].title`,
      `bots[0].commandLists[0].commands[${at}].description`,
    ]);
    const keys = [
      '$schema',
      'name.short',
      'name.full',
      'description.short',
      'description.full',
      ...(said ?? []),
    ];
    for (const { file, languageTag } of manifest.localizationInfo.additionalLanguages) {
      const texts = jsonOf(files, file) as Record<string, string>;
      expect(Object.keys(texts).sort(), languageTag).toEqual([...keys].sort());
      for (const text of Object.values(texts)) expect(text.trim()).not.toBe('');
    }
  });

  test('is the same to the byte when nothing has changed', async () => {
    const settings = readPackageSettings(ENVIRONMENT, '1.2.3');
    expect(Buffer.compare(await createAppPackage(settings), await createAppPackage(settings))).toBe(0);
  });
});

describe('the commands that Teams offers', () => {
  test.each(LANGUAGES)('are words that the bot takes for just that command: %s', (language) => {
    for (const command of OFFERED_COMMANDS) {
      const title = phrasesFor(language).say(`teams.command.${command}.title`);
      const inEnglish = phrasesFor('en').say(`teams.command.${command}.title`);
      const reading = understand(title, {
        asked: 'devices',
        language: title === inEnglish ? 'en' : language,
      });
      expect(reading.command?.name, title).toBe(command);
      expect(reading.answers, title).toEqual({});
    }
  });

  test.each(LANGUAGES)('are short enough to be shown whole: %s', (language) => {
    const phrases = phrasesFor(language);
    for (const command of OFFERED_COMMANDS) {
      expect(phrases.say(`teams.command.${command}.title`).length).toBeLessThanOrEqual(MAX_TITLE);
      expect(phrases.say(`teams.command.${command}.description`).length).toBeLessThanOrEqual(MAX_DESCRIPTION);
    }
  });
});

describe('the icons', () => {
  test('in colour: 192 pixels square, full to the corners', async () => {
    const { files } = await openedPackage();
    const icon = pixelsOf(files['color.png'] as Uint8Array);
    expect([icon.width, icon.height]).toEqual([192, 192]);
    const ground = icon.at(0, 0);
    expect(ground[3]).toBe(255);
    for (const [x, y] of [
      [191, 0],
      [0, 191],
      [191, 191],
    ] as const)
      expect(icon.at(x, y)).toEqual(ground);
    expect(hasInk(icon, ground)).toBe(true);
  });

  test('outline: 32 pixels square, white on nothing', async () => {
    const { files } = await openedPackage();
    const icon = pixelsOf(files['outline.png'] as Uint8Array);
    expect([icon.width, icon.height]).toEqual([32, 32]);
    expect(icon.at(0, 0)[3]).toBe(0);
    let opaque = 0;
    for (let y = 0; y < 32; y++) {
      for (let x = 0; x < 32; x++) {
        const [red, green, blue, alpha] = icon.at(x, y);
        expect([red, green, blue]).toEqual([255, 255, 255]);
        if (alpha === 255) opaque += 1;
      }
    }
    expect(opaque).toBeGreaterThan(100);
  });

  function hasInk(icon: ReturnType<typeof pixelsOf>, ground: number[]): boolean {
    return Array.from({ length: icon.width }, (_, x) => icon.at(x, 96)).some(
      (pixel) => pixel[0] !== ground[0],
    );
  }
});

describe('settings that do not suffice', () => {
  test('are all named at once', () => {
    expect(
      problemsOf({
        MicrosoftAppId: undefined,
        PUBLIC_URL: undefined,
        TEAMS_DEVELOPER_NAME: undefined,
        TEAMS_PRIVACY_URL: '',
        TEAMS_TERMS_URL: '  ',
      }),
    ).toEqual([
      'MicrosoftAppId must be set.',
      'TEAMS_DEVELOPER_NAME must be set.',
      'TEAMS_PRIVACY_URL must be set.',
      'TEAMS_TERMS_URL must be set.',
      'TEAMS_DEVELOPER_URL must be set when PUBLIC_URL is not.',
    ]);
  });

  test.each([
    [
      'an id that is none',
      { MicrosoftAppId: 'my-bot' },
      'MicrosoftAppId must be the application (client) id',
    ],
    ['an app id that is none', { TEAMS_APP_ID: `${BOT_ID}0` }, 'TEAMS_APP_ID must be the id of the app'],
    [
      'an address without encryption',
      { TEAMS_PRIVACY_URL: 'http://example.org' },
      'TEAMS_PRIVACY_URL must be an address',
    ],
    ['an address without a host', { TEAMS_TERMS_URL: 'https://' }, 'TEAMS_TERMS_URL must be an address'],
    [
      'an address that runs code',
      { TEAMS_DEVELOPER_URL: 'javascript:alert(1)' },
      'TEAMS_DEVELOPER_URL must be',
    ],
    [
      'an address that is too long',
      { PUBLIC_URL: `https://example.org/${'x'.repeat(2048)}` },
      'at most 2048',
    ],
    ['a name that is too long', { TEAMS_DEVELOPER_NAME: 'x'.repeat(33) }, 'at most 32 characters'],
    ['a version that is none', { TEAMS_APP_VERSION: '1.0' }, 'TEAMS_APP_VERSION must be three numbers'],
    ['a language that it does not speak', { DEFAULT_LANGUAGE: 'sv' }, 'DEFAULT_LANGUAGE must be one of'],
  ])('%s', (_what, env, problem) => {
    const problems = problemsOf(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('an own app id and an own version are taken as they are', () => {
    const appId = '99999999-1111-4222-8333-444455556666';
    const env = { ...ENVIRONMENT, TEAMS_APP_ID: appId, TEAMS_APP_VERSION: '2.0.0' };
    expect(readPackageSettings(env, '1.2.3')).toMatchObject({ appId, botId: BOT_ID, version: '2.0.0' });
  });

  test('a manifest that breaks the official schema is not written', async () => {
    const settings = readPackageSettings(ENVIRONMENT, '1.2.3');
    const tooLong = { ...settings, developer: { ...settings.developer, name: 'x'.repeat(33) } };
    await expect(createAppPackage(tooLong)).rejects.toThrow(ManifestInvalidError);
    await expect(createAppPackage(tooLong)).rejects.toMatchObject({
      code: 'teams-manifest-invalid',
      problems: [expect.stringContaining('manifest.json/developer/name')],
    });
  });
});

describe('npm run teams:package', () => {
  const run = (file: string, env: Record<string, string>) =>
    promisify(execFile)(process.execPath, [join(ROOT, 'src/channels/teams/package/make.ts'), file], {
      cwd: tmpdir(),
      env: { PATH: process.env.PATH ?? '', ...env },
    });

  test('writes the zip and says where', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'teams-'));
    try {
      const file = join(folder, 'new', 'app.zip');
      const { stdout } = await run(file, ENVIRONMENT);
      expect(stdout).toContain(file);
      expect(Object.keys(unzipSync(await readFile(file)))).toContain('manifest.json');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('without settings says what is missing, ends with 1 and writes nothing', async () => {
    const file = join(tmpdir(), `teams-never-${process.pid}.zip`);
    await expect(run(file, {})).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('MicrosoftAppId must be set.'),
    });
    await expect(stat(file)).rejects.toThrow();
  });
});
