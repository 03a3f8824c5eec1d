import type { Catalogue } from '../catalogue.ts';
import { publicAddressesOnly } from '../network/address-policy.ts';
import { TIME_LIMITS } from '../network/limits.ts';
import { createSystemResolver } from '../network/mail-resolver.ts';
import { dialTcp } from '../network/pinned-connection.ts';
import { createAutoconfigFetcher } from './autoconfig-fetch.ts';
import type { LookupMode } from './discovery.ts';
import { type MailDiscovery, rememberDiscoveries } from './remembering.ts';

export type * from './discovery.ts';
export type { MailDiscovery } from './remembering.ts';

export interface MailDiscoveryOptions {
  readonly mode: LookupMode;
  readonly catalogue: Catalogue;
  /** The time in milliseconds, such as `Date.now`. */
  readonly now: () => number;
  /** Addresses that lead back to this service without being those of its network cards. */
  readonly ownAddresses?: readonly string[];
}

/** Discovery as the product runs it: the system's resolver, real connections, a memory. One for each process. */
export function createMailDiscovery({
  mode,
  catalogue,
  now,
  ownAddresses,
}: MailDiscoveryOptions): MailDiscovery {
  const resolver = createSystemResolver();
  const connection = { resolver, isAllowed: publicAddressesOnly(ownAddresses), dial: dialTcp };
  const fetcher = createAutoconfigFetcher(connection, TIME_LIMITS);
  return rememberDiscoveries({ mode, catalogue, resolver, fetcher }, { now });
}
