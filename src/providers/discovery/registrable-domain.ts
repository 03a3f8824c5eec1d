/** The part of a host name that somebody has registered, by the public suffix list. */
export type RegistrableDomain = (host: string) => string;

/**
 * Loads the public suffix list (a few milliseconds, so only when a domain is really looked up). Names under which
 * anybody can get a subdomain, such as github.io, count as suffixes: their customers are strangers to each other.
 */
export async function loadRegistrableDomain(): Promise<RegistrableDomain> {
  const { getDomain } = await import('tldts');
  return (host) => getDomain(host, { allowPrivateDomains: true }) ?? host;
}
