import { afterEach, describe, expect, it } from 'vitest';
import { createSystemResolver, MAX_DNS_RECORDS } from '../../../src/providers/network/mail-resolver.ts';
import { type DnsServer, startDnsServer, type Zone } from './dns-server.ts';

const never = new AbortController().signal;
let server: DnsServer | undefined;

async function resolverOf(zone: Zone) {
  server = await startDnsServer(zone);
  return createSystemResolver({ servers: [server.address] });
}

afterEach(() => server?.close());

describe('DNS questions', () => {
  it('reads MX, SRV and addresses from a real DNS server', async () => {
    const resolver = await resolverOf({
      'firm.example': { MX: ['10 mx.firm.example'], A: ['5.5.5.1'], AAAA: ['2a00:1450::1'] },
      '_imaps._tcp.firm.example': { SRV: ['1 2 993 imap.firm.example'] },
    });
    expect(await resolver.mailExchangers('firm.example', never)).toEqual({
      kind: 'found',
      records: [{ host: 'mx.firm.example', preference: 10 }],
    });
    expect(await resolver.services('_imaps._tcp.firm.example', never)).toEqual({
      kind: 'found',
      records: [{ host: 'imap.firm.example', port: 993, priority: 1, weight: 2 }],
    });
    expect(await resolver.addresses('firm.example', never)).toEqual({
      kind: 'found',
      records: ['5.5.5.1', '2a00:1450::1'],
    });
  });

  it('tells a name that does not exist from one without such records', async () => {
    const resolver = await resolverOf({
      'firm.example': { A: ['5.5.5.1'] },
      'six.example': { AAAA: ['2a00::1'] },
    });
    expect(await resolver.mailExchangers('firm.example', never)).toEqual({ kind: 'no-records' });
    expect(await resolver.mailExchangers('other.example', never)).toEqual({ kind: 'no-such-name' });
    expect(await resolver.addresses('other.example', never)).toEqual({ kind: 'no-such-name' });
    expect(await resolver.addresses('six.example', never)).toEqual({ kind: 'found', records: ['2a00::1'] });
  });

  it('reads the root as a target: null MX, and a service that is not there', async () => {
    const resolver = await resolverOf({
      'none.example': { MX: ['0 .'] },
      '_pop3s._tcp.none.example': { SRV: ['0 0 0 .'] },
    });
    const exchangers = await resolver.mailExchangers('none.example', never);
    const services = await resolver.services('_pop3s._tcp.none.example', never);
    expect(exchangers).toEqual({ kind: 'found', records: [{ host: '', preference: 0 }] });
    expect(services).toMatchObject({ kind: 'found', records: [{ host: '' }] });
  });

  it('takes ten records of an answer and no more', async () => {
    const MX = Array.from({ length: 20 }, (_, index) => `${index} mx${index}.e.example`);
    const resolver = await resolverOf({ 'many.example': { MX } });
    const answer = await resolver.mailExchangers('many.example', never);
    expect(answer.kind === 'found' && answer.records.length).toBe(MAX_DNS_RECORDS);
  });

  it.each(['server-failure', 'garbage'] as const)(
    'calls a broken answer (%s) a failure, and does not throw',
    async (broken) => {
      const resolver = await resolverOf({ 'bad.example': { broken } });
      expect(await resolver.mailExchangers('bad.example', never)).toEqual({ kind: 'failed' });
    },
  );

  it('stops waiting when it is told to', async () => {
    const resolver = await resolverOf({ 'slow.example': { broken: 'silent' } });
    expect(await resolver.mailExchangers('slow.example', AbortSignal.timeout(50))).toEqual({
      kind: 'failed',
    });
    expect(await resolver.addresses('slow.example', AbortSignal.abort())).toEqual({ kind: 'failed' });
  });
});
