import { type Catalogue, createCatalogue } from './catalogue.ts';

let builtIn: Promise<Catalogue> | undefined;

/**
 * The built-in catalogue. It is read, checked and indexed when it is first asked for and kept after that, so that a
 * start, and a conversation that never reaches the mail provider, do not pay for it.
 */
export function loadCatalogue(): Promise<Catalogue> {
  builtIn ??= readBuiltIn();
  return builtIn;
}

/**
 * The built-in catalogue with an operator's file over it: an entry with a known `id` replaces that provider, any
 * other is added. The whole entry is replaced, never a part of it.
 *
 * @param file the path of a JSON file: an array of entries in the form of `providerSchema`
 * @throws {ProvidersFileError} naming the file and, for each problem, the entry and the field
 */
export async function loadCatalogueWith(file: string): Promise<Catalogue> {
  const [{ readProvidersFile }, catalogue] = await Promise.all([
    import('./providers-file.ts'),
    loadCatalogue(),
  ]);
  const own = await readProvidersFile(file);
  const replaced = new Set(own.map(({ id }) => id));
  return createCatalogue([...catalogue.providers.filter(({ id }) => !replaced.has(id)), ...own]);
}

async function readBuiltIn(): Promise<Catalogue> {
  const [{ BUILT_IN_ENTRIES }, { providerSchema }] = await Promise.all([
    import('./catalogue/index.ts'),
    import('./provider-schema.ts'),
  ]);
  return createCatalogue(BUILT_IN_ENTRIES.map((entry) => providerSchema.parse(entry)));
}
