import type { DiscoveredServer, ServerSet, StatedMissing } from './discovery.ts';
import { believable, type ServerClaim } from './published-server.ts';
import type { RegistrableDomain } from './registrable-domain.ts';

/** The ports of TLS from the first byte, which RFC 8314 section 3 prefers. */
const GUESSED_PORTS = { imap: 993, pop: 995, smtp: 465 } as const;

/** The names that hosters commonly give to the servers of a domain. */
export function guessFromDomain(
  domain: string,
  missing: StatedMissing,
  registrable: RegistrableDomain,
): ServerSet {
  return guess(
    { imap: `imap.${domain}`, pop: `pop.${domain}`, smtp: `smtp.${domain}` },
    missing,
    registrable,
  );
}

/** A domain that takes its mail in on a host of its own usually hands it out there too (cPanel and the like). */
export function guessFromMailExchanger(
  host: string,
  missing: StatedMissing,
  registrable: RegistrableDomain,
): ServerSet {
  return guess({ imap: host, pop: host, smtp: host }, missing, registrable);
}

function guess(
  hosts: Readonly<Record<keyof typeof GUESSED_PORTS, string>>,
  missing: StatedMissing,
  registrable: RegistrableDomain,
): ServerSet {
  const server = (protocol: keyof typeof GUESSED_PORTS): DiscoveredServer[] => {
    const port = GUESSED_PORTS[protocol];
    const claim: ServerClaim = {
      protocol,
      host: hosts[protocol],
      port,
      encryption: 'tls',
      username: null,
      signIn: [],
    };
    return [believable(claim, registrable)].filter((it) => it !== null);
  };
  const incoming = (['imap', 'pop'] as const)
    .filter((protocol) => !missing.includes(protocol))
    .flatMap(server);
  return { incoming, outgoing: server('smtp') };
}
