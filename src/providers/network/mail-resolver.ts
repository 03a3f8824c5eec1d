import type { Resolver } from 'node:dns/promises';
import { abortable } from './abortable.ts';

/** At most so many records of one answer are looked at, so that a hostile zone cannot make work. */
export const MAX_DNS_RECORDS = 10;

/** How long one try of one DNS server may take, in milliseconds, and how often each is tried. */
const TRY_MILLISECONDS = 1_500;
const TRIES = 2;

/** What the DNS says. `failed`: no usable answer came (timeout, server failure, malformed), so nothing is known. */
export type DnsAnswer<T> =
  | { readonly kind: 'found'; readonly records: readonly T[] }
  | { readonly kind: 'no-records' }
  | { readonly kind: 'no-such-name' }
  | { readonly kind: 'failed' };

/** An MX record (RFC 5321 section 5). `host` is empty in the null MX of RFC 7505. */
export interface MailExchanger {
  readonly host: string;
  readonly preference: number;
}

/** An SRV record (RFC 2782). `host` is empty when the service is "decidedly not available". */
export interface ServiceRecord {
  readonly host: string;
  readonly port: number;
  readonly priority: number;
  readonly weight: number;
}

/** The DNS questions that finding a mailbox takes. None of them throws. */
export interface MailResolver {
  mailExchangers(domain: string, signal: AbortSignal): Promise<DnsAnswer<MailExchanger>>;
  services(name: string, signal: AbortSignal): Promise<DnsAnswer<ServiceRecord>>;
  /** IPv4 addresses first. */
  addresses(host: string, signal: AbortSignal): Promise<DnsAnswer<string>>;
}

export interface SystemResolverOptions {
  /** DNS servers as `address:port`; without them those of the operating system. */
  readonly servers?: readonly string[];
}

/** Asks the DNS servers that the operating system is set to; their answers count as unauthenticated. */
export function createSystemResolver({ servers }: SystemResolverOptions = {}): MailResolver {
  let resolver: Promise<Resolver> | undefined;
  const opened = () => {
    resolver ??= openResolver(servers);
    return resolver;
  };

  return {
    mailExchangers: (domain, signal) =>
      ask(signal, async () => {
        const records = await (await opened()).resolveMx(domain);
        return records.map(({ exchange, priority }) => ({ host: exchange, preference: priority }));
      }),
    services: (name, signal) =>
      ask(signal, async () => {
        const records = await (await opened()).resolveSrv(name);
        return records.map(({ name: host, port, priority, weight }) => ({ host, port, priority, weight }));
      }),
    async addresses(host, signal) {
      const v4 = await ask(signal, async () => (await opened()).resolve4(host));
      if (v4.kind === 'no-such-name') return v4;
      const v6 = await ask(signal, async () => (await opened()).resolve6(host));
      return bothFamilies(v4, v6);
    },
  };
}

async function openResolver(servers: readonly string[] | undefined): Promise<Resolver> {
  const dns = await import('node:dns/promises');
  const resolver = new dns.Resolver({ timeout: TRY_MILLISECONDS, tries: TRIES });
  if (servers) resolver.setServers(servers);
  return resolver;
}

async function ask<T>(signal: AbortSignal, question: () => Promise<readonly T[]>): Promise<DnsAnswer<T>> {
  if (signal.aborted) return { kind: 'failed' };
  try {
    const records = await abortable(question(), signal);
    return records.length > 0
      ? { kind: 'found', records: records.slice(0, MAX_DNS_RECORDS) }
      : { kind: 'no-records' };
  } catch (error) {
    return { kind: kindOfFailure(error) };
  }
}

function kindOfFailure(error: unknown): 'no-such-name' | 'no-records' | 'failed' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOTFOUND') return 'no-such-name';
  return code === 'ENODATA' ? 'no-records' : 'failed';
}

function bothFamilies(v4: DnsAnswer<string>, v6: DnsAnswer<string>): DnsAnswer<string> {
  const records = [v4, v6].flatMap((answer) => (answer.kind === 'found' ? answer.records : []));
  if (records.length > 0) return { kind: 'found', records };
  return v4.kind === 'failed' || v6.kind === 'failed' ? { kind: 'failed' } : { kind: 'no-records' };
}
