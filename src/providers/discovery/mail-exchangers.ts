import { publicHostName } from '../network/host-name.ts';
import type { MailExchanger, MailResolver } from '../network/mail-resolver.ts';
import type { NoMailReason } from './discovery.ts';

/** Who takes in the mail of a domain. */
export type Exchangers =
  | { readonly kind: 'no-mail'; readonly reason: NoMailReason }
  /** The most preferred hosts; none when the domain takes its mail in itself (RFC 5321 section 5.1, implicit MX). */
  | { readonly kind: 'found'; readonly hosts: readonly string[] }
  | { readonly kind: 'no-answer' };

/** Asks for the MX records, and where there are none, whether the domain has an address at all. */
export async function lookUpExchangers(
  domain: string,
  resolver: MailResolver,
  signal: AbortSignal,
): Promise<Exchangers> {
  const answer = await resolver.mailExchangers(domain, signal);
  if (answer.kind === 'failed') return { kind: 'no-answer' };
  if (answer.kind === 'no-such-name') return { kind: 'no-mail', reason: 'no-such-domain' };
  if (answer.kind === 'no-records') return implicitExchanger(domain, resolver, signal);
  // RFC 7505 section 3: the null MX stands alone.
  if (answer.records.length === 1 && isRoot(answer.records[0])) return { kind: 'no-mail', reason: 'null-mx' };
  return { kind: 'found', hosts: mostPreferred(answer.records) };
}

async function implicitExchanger(
  domain: string,
  resolver: MailResolver,
  signal: AbortSignal,
): Promise<Exchangers> {
  const answer = await resolver.addresses(domain, signal);
  if (answer.kind === 'failed') return { kind: 'no-answer' };
  return answer.kind === 'found'
    ? { kind: 'found', hosts: [] }
    : { kind: 'no-mail', reason: 'no-mail-server' };
}

function isRoot(exchanger: MailExchanger | undefined): boolean {
  return exchanger?.host === '' || exchanger?.host === '.';
}

function mostPreferred(records: readonly MailExchanger[]): readonly string[] {
  const named = records.flatMap(({ host, preference }) => {
    const name = publicHostName(host);
    return name === null ? [] : [{ name, preference }];
  });
  const best = Math.min(...named.map(({ preference }) => preference));
  return named.filter(({ preference }) => preference === best).map(({ name }) => name);
}
