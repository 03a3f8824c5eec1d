import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { MANIFEST_VERSION } from './manifest.ts';
import { ManifestInvalidError } from './package-error.ts';

/** The official schemas, as Microsoft's own tools ship them (npm `@microsoft/app-manifest`). */
const SCHEMA_FILES = {
  manifest: 'MicrosoftTeams.schema.json',
  localisation: 'MicrosoftTeams.Localization.schema.json',
} as const;

/**
 * Holds a file of the package against the official schema for it.
 *
 * @throws {ManifestInvalidError} naming each place that breaks the schema.
 */
export async function checkAgainstSchema(
  kind: keyof typeof SCHEMA_FILES,
  file: string,
  content: object,
): Promise<void> {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${MANIFEST_VERSION}/${SCHEMA_FILES[kind]}`;
  const schema = JSON.parse(await readFile(createRequire(import.meta.url).resolve(path), 'utf8'));
  // Addresses are held to more than `format: uri` when the settings are read; a pattern of the schema is written
  // for regular expressions without the `u` flag.
  const ajv = new Ajv.default({
    allErrors: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const validate = ajv.compile(schema);
  if (validate(content)) return;
  throw new ManifestInvalidError(
    (validate.errors ?? []).map(({ instancePath, message }) => `${file}${instancePath} ${message ?? ''}.`),
  );
}
