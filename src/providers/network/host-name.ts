import { readDomain } from '../find/domain.ts';

/**
 * A host name from outside as it is compared and asked about: lower case, A-labels, no final dot. `null` for IP
 * addresses in any spelling, single labels, names that mean something only inside a network, mixed scripts and
 * everything that is no host name (RFC 1123 section 2.1).
 */
export function publicHostName(name: string): string | null {
  const read = readDomain(name);
  return read.kind === 'domain' ? read.domain : null;
}
