import type { Encryption } from '../ids.ts';
import type { DnsAnswer, MailResolver, ServiceRecord } from '../network/mail-resolver.ts';
import type { Turnstile } from '../network/parallel.ts';
import type { DiscoveredServer, MailProtocol, ServerSet, StatedMissing } from './discovery.ts';
import { believable } from './published-server.ts';
import type { RegistrableDomain } from './registrable-domain.ts';

interface Service {
  readonly label: string;
  readonly protocol: MailProtocol;
  readonly encryption: Encryption;
}

/** RFC 6186 section 3 and RFC 8314 section 5.1; TLS from the first byte comes before STARTTLS (RFC 8314 section 3). */
const SERVICES: readonly Service[] = [
  { label: '_imaps', protocol: 'imap', encryption: 'tls' },
  { label: '_pop3s', protocol: 'pop', encryption: 'tls' },
  { label: '_submissions', protocol: 'smtp', encryption: 'tls' },
  { label: '_imap', protocol: 'imap', encryption: 'starttls' },
  { label: '_pop3', protocol: 'pop', encryption: 'starttls' },
  { label: '_submission', protocol: 'smtp', encryption: 'starttls' },
];

/** What the SRV records of a domain say. */
export interface StatedServices extends ServerSet {
  readonly missing: StatedMissing;
}

interface Stated {
  readonly protocol: MailProtocol;
  readonly server: DiscoveredServer | null;
  readonly priority: number;
  readonly refused: boolean;
}

/** Asks for the six SRV records that RFC 6186 and RFC 8314 define for mail apps. */
export async function lookUpServices(
  domain: string,
  tools: { resolver: MailResolver; turnstile: Turnstile; registrable: RegistrableDomain },
  signal: AbortSignal,
): Promise<StatedServices> {
  const stated = await Promise.all(
    SERVICES.map(async (service) => {
      const name = `${service.label}._tcp.${domain}`;
      const answer = await tools.turnstile(() => tools.resolver.services(name, signal));
      return read(service, answer, tools.registrable);
    }),
  );
  const offered = stated.filter((it) => it.server !== null);
  const missing = (['imap', 'pop'] as const).filter(
    (protocol) =>
      stated.some((it) => it.protocol === protocol && it.refused) &&
      !offered.some((it) => it.protocol === protocol),
  );
  return { incoming: byPreference(offered), outgoing: serversOf(offered, 'smtp'), missing };
}

function read(service: Service, answer: DnsAnswer<ServiceRecord>, registrable: RegistrableDomain): Stated {
  const { protocol, encryption } = service;
  const records = answer.kind === 'found' ? answer.records : [];
  // RFC 2782: the target "." stands alone and means "decidedly not available at this domain".
  const refused = records.length === 1 && (records[0]?.host === '' || records[0]?.host === '.');
  const inOrder = records.toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
  for (const { host, port, priority } of inOrder) {
    const server = believable({ protocol, host, port, encryption, username: null, signIn: [] }, registrable);
    if (server) return { protocol, server, priority, refused };
  }
  return { protocol, server: null, priority: Number.POSITIVE_INFINITY, refused };
}

/** RFC 6186 section 3.4: the lower priority across IMAP and POP is what the provider would rather have used. */
function byPreference(offered: readonly Stated[]): readonly DiscoveredServer[] {
  const best = (protocol: MailProtocol) =>
    Math.min(...offered.filter((it) => it.protocol === protocol).map((it) => it.priority));
  const imap = serversOf(offered, 'imap');
  const pop = serversOf(offered, 'pop');
  return best('pop') < best('imap') ? [...pop, ...imap] : [...imap, ...pop];
}

function serversOf(offered: readonly Stated[], protocol: MailProtocol): readonly DiscoveredServer[] {
  return offered.filter((it) => it.protocol === protocol).flatMap((it) => it.server ?? []);
}
