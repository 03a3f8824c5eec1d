import { readDomain } from '../find/domain.ts';

/**
 * A host name from outside as it is compared and asked about: lower case, no final dot. `null` for everything that is
 * no host name in A-labels (RFC 1123 section 2.1), for IP addresses in any spelling, single labels, and names that mean
 * something only inside a network. What people type is read kindly; what machines publish must be exact.
 */
export function publicHostName(name: string): string | null {
  const host = name.toLowerCase().replace(/\.$/, '');
  const read = readDomain(host);
  return read.kind === 'domain' && read.domain === host ? host : null;
}
