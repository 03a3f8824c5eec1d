import { type DiscoveryOptions, type DiscoveryTools, lookUpDomain, settleWithoutLookup } from './discover.ts';
import type { Discovery } from './discovery.ts';

/** How long an answer is kept, in milliseconds: a day when something was found, an hour when not. */
export const FOUND_MILLISECONDS = 24 * 60 * 60 * 1_000;
export const NOT_FOUND_MILLISECONDS = 60 * 60 * 1_000;

/** So many domains are remembered; the one that was asked for longest ago makes room. */
const MAX_REMEMBERED = 1_000;

/** Discovery for a whole process. */
export interface MailDiscovery {
  /** See {@link discoverMailSettings}; what was looked up is remembered, in memory only. */
  discover(text: string, options?: DiscoveryOptions): Promise<Discovery>;
}

export interface RememberingOptions {
  /** The time in milliseconds, such as `Date.now`. */
  readonly now: () => number;
}

/** Puts a bounded memory before discovery, so that one domain is not asked about again and again. */
export function rememberDiscoveries(tools: DiscoveryTools, { now }: RememberingOptions): MailDiscovery {
  const remembered = new Map<string, { readonly discovery: Discovery; readonly until: number }>();
  return {
    async discover(text, { spellingConfirmed = false, signal } = {}) {
      const domain = settleWithoutLookup(text, tools.catalogue, spellingConfirmed);
      if (typeof domain !== 'string') return domain;
      const known = remembered.get(domain);
      remembered.delete(domain);
      if (known && now() < known.until) {
        remembered.set(domain, known);
        return known.discovery;
      }
      const discovery = await lookUpDomain(domain, tools, signal);
      if (signal?.aborted) return discovery;
      remembered.set(domain, { discovery, until: now() + lifetime(discovery) });
      const [oldest] = remembered.keys();
      if (remembered.size > MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
      return discovery;
    },
  };
}

function lifetime({ kind }: Discovery): number {
  return kind === 'settings' || kind === 'provider-via-mx' ? FOUND_MILLISECONDS : NOT_FOUND_MILLISECONDS;
}
