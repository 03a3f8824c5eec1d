import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/providers/catalogue.ts';
import { publicAddressesOnly } from '../../../src/providers/network/address-policy.ts';
import { checkServers } from '../../../src/providers/server-check/check-servers.ts';
import { createAuthority } from '../network/certificates.ts';
import { createWire } from '../network/wire.ts';
import { type Dovecot, installedDovecot, replayDovecot, startDovecot } from './dovecot.ts';
import { firmProvider, HOST, resolverOf, server } from './firm.ts';

const ADDRESS = '5.5.5.8';
const installed = installedDovecot();
const authority = createAuthority();
const catalogue = createCatalogue([firmProvider('tls'), firmProvider('starttls')]);

let dovecot: Dovecot;

beforeAll(async () => {
  const identity = authority.issue({ host: HOST });
  dovecot = installed ? await startDovecot(installed, identity) : await replayDovecot(identity);
});

afterAll(() => dovecot.close());

async function check(ca: string) {
  const { imap, imaps, pop3, pop3s } = dovecot.ports;
  const wire = createWire({
    [`${ADDRESS}:143`]: imap,
    [`${ADDRESS}:993`]: imaps,
    [`${ADDRESS}:110`]: pop3,
    [`${ADDRESS}:995`]: pop3s,
  });
  const servers = [
    server('imap', 'tls'),
    server('imap', 'starttls'),
    server('pop', 'tls'),
    server('pop', 'starttls'),
  ];
  const found = { kind: 'found', records: [ADDRESS] } as const;
  const tools = {
    resolver: resolverOf(found, found, found, found),
    isAllowed: publicAddressesOnly(),
    dial: wire.dial,
    ca: [ca],
  };
  const checks = await checkServers(servers, { enabled: true, catalogue, tools });
  return checks.map(
    ({ server: { protocol, encryption }, outcome }) => `${protocol} ${encryption}: ${outcome}`,
  );
}

describe(installed ? 'a real Dovecot' : 'the words of a Dovecot, because none is installed here', () => {
  it('answers on all four services', async () => {
    expect(await check(authority.cert)).toEqual([
      'imap tls: answers',
      'imap starttls: answers',
      'pop tls: answers',
      'pop starttls: answers',
    ]);
  });

  it('has a bad certificate on all four for those who do not trust its authority', async () => {
    expect(await check(createAuthority().cert)).toEqual([
      'imap tls: bad-certificate',
      'imap starttls: bad-certificate',
      'pop tls: bad-certificate',
      'pop starttls: bad-certificate',
    ]);
  });
});
