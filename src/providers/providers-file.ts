import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Provider } from './provider.ts';
import { providerSchema } from './provider-schema.ts';

/** One thing that is wrong in a providers file. */
export interface ProvidersFileProblem {
  /** The `id` of the entry, or its place in the file ("entry 3") when it has none; `null` for the file as a whole. */
  readonly entry: string | null;
  /** The field, such as `imap.server.port`; `null` when it is the entry as a whole. */
  readonly field: string | null;
  readonly message: string;
}

/** Why a providers file cannot be used. */
export type ProvidersFileErrorCode =
  | 'providers-file-unreadable'
  | 'providers-file-not-json'
  | 'providers-file-invalid';

/** A providers file that cannot be used, with every problem at once. */
export class ProvidersFileError extends Error {
  override readonly name = 'ProvidersFileError';
  readonly code: ProvidersFileErrorCode;
  readonly file: string;
  readonly problems: readonly ProvidersFileProblem[];

  constructor(code: ProvidersFileErrorCode, file: string, problems: readonly ProvidersFileProblem[]) {
    super([`${file} cannot be used:`, ...problems.map(describe)].join('\n  '));
    this.code = code;
    this.file = file;
    this.problems = problems;
  }
}

function describe({ entry, field, message }: ProvidersFileProblem): string {
  return [entry, field, message].filter((part) => part !== null).join(': ');
}

/**
 * Reads an operator's own providers.
 *
 * @param file the path of a JSON file: an array of entries in the form of {@link providerSchema}
 * @throws {ProvidersFileError} when it cannot be read, is no JSON, or holds an entry that does not pass
 */
export async function readProvidersFile(file: string): Promise<readonly Provider[]> {
  const entries = parseJson(file, await readText(file));
  if (!Array.isArray(entries)) {
    throw new ProvidersFileError('providers-file-invalid', file, [
      { entry: null, field: null, message: 'must be a JSON array of providers' },
    ]);
  }
  const read = entries.map((entry, index) => ({
    entry,
    label: labelOf(entry, index),
    result: providerSchema.safeParse(entry),
  }));
  const providers = read.flatMap(({ result }) => (result.success ? [result.data] : []));
  const problems = [
    ...read.flatMap(({ label, result }) => (result.success ? [] : problemsOf(label, result.error))),
    ...clashes(providers),
  ];
  if (problems.length > 0) throw new ProvidersFileError('providers-file-invalid', file, problems);
  return providers;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const message = error instanceof Error && 'code' in error ? String(error.code) : 'cannot be read';
    throw new ProvidersFileError('providers-file-unreadable', file, [{ entry: null, field: null, message }]);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    // Editors on Windows put a byte order mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : 'is no JSON';
    throw new ProvidersFileError('providers-file-not-json', file, [{ entry: null, field: null, message }]);
  }
}

function labelOf(entry: unknown, index: number): string {
  const withId = z.looseObject({ id: z.string().min(1).max(60) }).safeParse(entry);
  return withId.success ? withId.data.id : `entry ${index + 1}`;
}

function problemsOf(entry: string, error: z.ZodError): readonly ProvidersFileProblem[] {
  return error.issues.flatMap((issue) => {
    const fields =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return fields.map((path) => ({
      entry,
      field: path.length > 0 ? path.join('.') : null,
      message: issue.code === 'unrecognized_keys' ? 'is not a field of a provider' : issue.message,
    }));
  });
}

/** An id or a domain that two entries of one file claim: which one is meant cannot be told. */
function clashes(providers: readonly Provider[]): readonly ProvidersFileProblem[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  const problems: ProvidersFileProblem[] = [];
  for (const { id, domains, otherDomains } of providers) {
    if (ids.has(id)) problems.push({ entry: id, field: 'id', message: 'stands in this file twice' });
    ids.add(id);
    for (const domain of [...domains, ...otherDomains]) {
      const owner = owners.get(domain);
      if (owner !== undefined)
        problems.push({ entry: id, field: 'domains', message: `"${domain}" belongs to "${owner}" already` });
      owners.set(domain, id);
    }
  }
  return problems;
}
