/** `npm run teams:package [file]`: writes the app package for Teams as the environment (and .env) says. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import dotenv from 'dotenv';
import { createAppPackage } from './app-package.ts';
import { ManifestInvalidError, PackageSettingsError } from './package-error.ts';
import { readPackageSettings } from './package-settings.ts';

const DEFAULT_FILE = 'dist/teams/pop-or-imap.zip';

try {
  dotenv.config({ quiet: true });
  const { version } = JSON.parse(
    await readFile(new URL('../../../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const settings = readPackageSettings(process.env, version);
  const file = resolve(process.argv[2] ?? DEFAULT_FILE);
  const content = await createAppPackage(settings);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  console.log(`Wrote ${file} (version ${settings.version}, app ${settings.appId}).`);
} catch (error) {
  if (!(error instanceof PackageSettingsError || error instanceof ManifestInvalidError)) throw error;
  console.error(`The package for Teams was not made (${error.code}):`);
  for (const problem of error.problems) console.error(`  ${problem}`);
  console.error('docs/teams.md explains each setting.');
  process.exitCode = 1;
}
