import { publicHostName } from '../network/host-name.ts';
import type { Turnstile } from '../network/parallel.ts';
import { AUTOCONFIG_PATHS, type AutoconfigFetcher, type FileAddress } from './autoconfig-fetch.ts';
import { type AutoconfigFile, readAutoconfigFile } from './autoconfig-file.ts';
import type { RegistrableDomain } from './registrable-domain.ts';

/** A file that was fetched and believed, and the host that handed it out in the end. */
export interface PublishedFile extends AutoconfigFile {
  readonly from: string;
}

interface FileTools {
  readonly fetcher: AutoconfigFetcher;
  readonly turnstile: Turnstile;
  readonly registrable: RegistrableDomain;
}

/** The addresses at which a provider publishes the file of its own domain, the better one first. */
export function ownAddresses(domain: string): readonly FileAddress[] {
  return [
    { host: `autoconfig.${domain}`, path: AUTOCONFIG_PATHS.host },
    { host: domain, path: AUTOCONFIG_PATHS.wellKnown },
  ];
}

/**
 * The addresses at which a hoster publishes the file for its customers' domains. The name of the mail exchanger
 * without its first label comes first: it tells products of one hoster apart (Outlook.com, Microsoft 365).
 */
export function hosterAddresses(
  mailExchanger: string,
  registrable: RegistrableDomain,
): readonly FileAddress[] {
  const owner = registrable(mailExchanger);
  const parent = mailExchanger.slice(mailExchanger.indexOf('.') + 1);
  const domains = parent.endsWith(owner) ? [parent, owner] : [owner];
  return [...new Set(domains)].map((domain) => ({
    host: `autoconfig.${domain}`,
    path: AUTOCONFIG_PATHS.host,
  }));
}

/** Fetches all of the addresses side by side; the first of the list that has a usable file wins, however late. */
export async function fetchPublished(
  addresses: readonly FileAddress[],
  domain: string,
  { fetcher, turnstile, registrable }: FileTools,
  signal: AbortSignal,
): Promise<PublishedFile | null> {
  const files = addresses
    .filter(({ host }) => publicHostName(host) !== null)
    .map((address) =>
      turnstile(async () => {
        const fetched = signal.aborted ? null : await fetcher(address, signal);
        if (fetched?.kind !== 'file') return null;
        const file = await readAutoconfigFile(fetched.text, domain, registrable);
        return file && { ...file, from: fetched.host };
      }),
    );
  for (const file of files) {
    const found = await file;
    if (found) return found;
  }
  return null;
}
