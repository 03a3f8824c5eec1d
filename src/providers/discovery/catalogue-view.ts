import type { DomainFault } from './discovery.ts';

/** What the catalogue makes of a domain or an address before anything is looked up. */
export type ReadDomain =
  | { readonly kind: 'invalid'; readonly reason: DomainFault }
  | { readonly kind: 'known'; readonly domain: string; readonly provider: string }
  | { readonly kind: 'misspelt'; readonly domain: string | null; readonly suggestion: string }
  | { readonly kind: 'unlisted'; readonly domain: string };

/** The little that discovery needs to know of the catalogue. */
export interface CatalogueView {
  /** Reads a domain or an address; the part before an `@` is dropped here and goes no further. */
  read(text: string): ReadDomain;
  /** The id of the provider that hosts domains with this mail exchanger. */
  providerOfMailExchanger(host: string): string | null;
  /** Whether this host is a server that the catalogue names. */
  knowsServer(host: string): boolean;
}
