import { publicHostName } from '../network/host-name.ts';
import type { DiscoveredServer, MailProtocol } from './discovery.ts';
import type { RegistrableDomain } from './registrable-domain.ts';

/** IANA's ports for each protocol; a file or record that names any other is not believed. */
const PORTS: Readonly<Record<MailProtocol, readonly number[]>> = {
  imap: [993, 143],
  pop: [995, 110],
  smtp: [465, 587, 25],
};

/** A server as somebody published it, not yet believed. */
export type ServerClaim = Omit<DiscoveredServer, 'registrableDomain'>;

/** Believes a claim only with a public host name and a port of its protocol; otherwise `null`. */
export function believable(
  claim: ServerClaim,
  registrableDomain: RegistrableDomain,
): DiscoveredServer | null {
  const host = publicHostName(claim.host);
  if (host === null || !PORTS[claim.protocol].includes(claim.port)) return null;
  return { ...claim, host, registrableDomain: registrableDomain(host) };
}
