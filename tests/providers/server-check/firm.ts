import type { DnsAnswer, MailResolver } from '../../../src/providers/network/mail-resolver.ts';
import type { Provider } from '../../../src/providers/provider.ts';
import { providerSchema } from '../../../src/providers/provider-schema.ts';
import type { CheckedServer } from '../../../src/providers/server-check/check.ts';
import { createCountingResolver } from '../network/counting-resolver.ts';

export const HOST = 'mail.firm.example';

const PORTS = {
  imap: { tls: 993, starttls: 143 },
  pop: { tls: 995, starttls: 110 },
  smtp: { tls: 465, starttls: 587 },
} as const;

/** One server of the firm, with the port that goes with its encryption. */
export function server(
  protocol: CheckedServer['protocol'],
  encryption: CheckedServer['encryption'],
): CheckedServer {
  return { protocol, host: HOST, port: PORTS[protocol][encryption], encryption };
}

/** A catalogue entry whose servers all use one encryption. */
export function firmProvider(encryption: CheckedServer['encryption']): Provider {
  const fact = { sources: ['O'], asOf: null, sure: 'high' };
  const entry = (protocol: CheckedServer['protocol']) => ({
    host: HOST,
    port: PORTS[protocol][encryption],
    encryption,
  });
  return providerSchema.parse({
    id: `firm-${encryption}`,
    name: 'Firm',
    region: 'world',
    imap: { offer: 'yes', server: entry('imap') },
    pop: { offer: 'yes', server: entry('pop') },
    smtp: entry('smtp'),
    username: 'full-address',
    signIn: { kinds: ['password'] },
    quota: null,
    evidence: { servers: fact, signIn: fact, switchOn: fact, quota: null },
  });
}

/** A resolver that gives these answers about addresses, one after the other, and notes who was asked for. */
export function resolverOf(...answers: DnsAnswer<string>[]): MailResolver & { readonly asked: string[] } {
  const resolver = createCountingResolver();
  return {
    ...resolver,
    async addresses(host, signal) {
      await resolver.addresses(host, signal);
      return answers.shift() ?? { kind: 'failed' };
    },
  };
}
