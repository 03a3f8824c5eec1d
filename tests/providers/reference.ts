import { existsSync, readFileSync } from 'node:fs';

/** The reference material beside the repository; nobody needs it to run the tests. */
const REFERENCE = new URL('../../../shared/reference/', import.meta.url);

function textOf(file: string): string | null {
  const url = new URL(file, REFERENCE);
  return existsSync(url) ? readFileSync(url, 'utf8') : null;
}

/** The rows of the reference table of providers, by column; none where it is absent. */
export function referenceRows(): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = parseCsv(textOf('mail-providers.csv') ?? '');
  return rows.map((row) =>
    Object.fromEntries((header ?? []).map((column, index) => [column, row[index] ?? ''])),
  );
}

export interface OracleServer {
  readonly host: string;
  readonly port: number;
  readonly socketType: string;
  readonly auth: readonly string[];
  readonly username: string;
}

export interface OracleEntry {
  readonly domain: string;
  readonly imap: readonly OracleServer[];
  readonly pop3: readonly OracleServer[];
  readonly smtp: readonly OracleServer[];
}

/** The entries of the ISPDB snapshot; none where it is absent. */
export function oracleEntries(): readonly OracleEntry[] {
  return JSON.parse(textOf('ispdb-oracle.json') ?? '[]');
}

/** RFC 4180: fields in quotes may hold commas, and a doubled quote stands for one. */
function parseCsv(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) =>
        (quoted ?? plain ?? '').replaceAll('""', '"'),
      ),
    );
}
