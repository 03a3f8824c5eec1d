import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/** Says whether a connection to this IP address may be opened. */
export type AddressPolicy = (address: string) => boolean;

/** RFC 4291 section 2.4 and IANA: all public IPv6 addresses in use are in 2000::/3. */
const GLOBAL_UNICAST_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is an ordinary public one. Everything else is refused: loopback, private, link-local,
 * unique-local, carrier-grade NAT, multicast, unspecified, broadcast, documentation and reserved ranges, and the
 * forms that carry an IPv4 address inside (IPv4-mapped, 6to4, Teredo, NAT64). An operator on a NAT64-only network
 * therefore reaches hosts that have IPv6 addresses of their own, and no others.
 */
export function isPublicAddress(address: string): boolean {
  if (!isIP(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST_V6);
}

/**
 * Public addresses only, and none of this machine's own.
 *
 * @param ownAddresses addresses that lead back to this service and that its network cards do not show, such as the
 *   public address of a NAT gateway.
 */
export function publicAddressesOnly(ownAddresses: readonly string[] = []): AddressPolicy {
  const declared = new Set(ownAddresses.filter(isIP).map(canonical));
  return (address) =>
    isPublicAddress(address) && !declared.has(canonical(address)) && !isOnThisMachine(address);
}

function isOnThisMachine(address: string): boolean {
  const wanted = canonical(address);
  return Object.values(networkInterfaces()).some((cards) =>
    cards?.some((card) => canonical(card.address) === wanted),
  );
}

/** One spelling for each address, so that `2001:DB8::1` and `2001:db8:0::1` compare equal. */
function canonical(address: string): string {
  return ipaddr.parse(address).toNormalizedString();
}
