import { strToU8, zipSync } from 'fflate';
import { colourIcon, outlineIcon } from './icons.ts';
import { additionalLanguages, createLocalisation, createManifest, FILES } from './manifest.ts';
import { checkAgainstSchema } from './official-schema.ts';
import type { PackageSettings } from './package-settings.ts';

/** The same settings give the same bytes: files in a zip carry a date, and this is the earliest that one can. */
const DATE_IN_ZIP = new Date(1980, 0, 1);

/**
 * The zip that an administrator uploads to Teams: manifest, icons and a file for each further language.
 *
 * @throws {ManifestInvalidError} when a file breaks the official schema.
 */
export async function createAppPackage(settings: PackageSettings): Promise<Uint8Array> {
  const manifest = createManifest(settings);
  await checkAgainstSchema('manifest', FILES.manifest, manifest);
  const files: Record<string, Uint8Array> = {
    [FILES.manifest]: json(manifest),
    [FILES.color]: colourIcon(),
    [FILES.outline]: outlineIcon(),
  };
  for (const language of additionalLanguages(settings.defaultLanguage)) {
    const file = FILES.localisation(language);
    const localisation = createLocalisation(language);
    await checkAgainstSchema('localisation', file, localisation);
    files[file] = json(localisation);
  }
  return zipSync(files, { mtime: DATE_IN_ZIP });
}

const json = (content: object): Uint8Array => strToU8(`${JSON.stringify(content, null, 2)}\n`);
