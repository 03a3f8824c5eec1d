import { afterEach, describe, expect, it } from 'vitest';
import { autoconfigFile, createWorld, WEB, type World, type WorldOptions } from './world.ts';

let world: World | undefined;
const inWorld = async (options: WorldOptions = {}) => {
  world = await createWorld(options);
  return world;
};

afterEach(async () => {
  await world?.close();
  world = undefined;
});

const FIRM_FILE = autoconfigFile([
  { type: 'imap', hostname: 'imap.firm.example', port: 993 },
  { type: 'pop3', hostname: 'pop.firm.example', port: 995 },
  { type: 'smtp', hostname: 'smtp.firm.example', port: 465 },
]);

/** A domain that has mail and whose autoconfig host leads to the web server of the test. */
const FIRM = {
  'firm.example': { MX: ['10 mx.foreign-hoster.example'], A: [WEB] },
  'autoconfig.firm.example': { A: [WEB] },
};
const AUTOCONFIG = 'autoconfig.firm.example/mail/config-v1.1.xml';

describe('domains that are settled without a connection', () => {
  it.each([
    'gmail.com',
    'icloud.com',
    'proton.me',
    'tuta.com',
    'hey.com',
    'web.de',
    'rediffmail.com',
    'outlook.com',
    'jean.dupont@orange.fr',
    ' GMail.COM. ',
  ])('%s is in the catalogue, so nothing is looked up', async (text) => {
    const { discover, questions, dialled } = await inWorld();
    expect(await discover(text)).toMatchObject({ kind: 'in-catalogue' });
    expect([questions, dialled]).toEqual([[], []]);
  });

  it.each([
    ['gmial.com', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['gmail.con', 'gmail.com'],
  ])('%s is asked back as %s before anything is looked up', async (typed, meant) => {
    const { discover, questions, dialled } = await inWorld({
      zone: { [typed]: { MX: ['1 mx.squatter.example'] } },
    });
    expect(await discover(typed)).toMatchObject({ kind: 'slip', suggestion: meant, domain: typed });
    expect([questions, dialled]).toEqual([[], []]);
  });

  it('a domain that is confirmed to be spelt so is looked up after all', async () => {
    const { discover } = await inWorld({ zone: { 'gmial.com': { MX: ['1 mx.else.example'] } }, mode: 'dns' });
    expect(await discover('gmial.com', { spellingConfirmed: true })).toMatchObject({
      kind: 'unknown',
      domain: 'gmial.com',
    });
  });
});

describe('domains whose mail exchanger is in the catalogue', () => {
  it.each([
    ['1 aspmx.l.google.com', 'google'],
    ['0 firm-example.mail.protection.outlook.com', 'microsoft-365'],
    ['0 firm-example.olc.protection.outlook.com', 'outlook'],
  ])('MX %s leads to %s, to be confirmed', async (record, provider) => {
    const { discover, dialled } = await inWorld({ zone: { 'firm.example': { MX: [record] } }, mode: 'dns' });
    const found = await discover('firm.example');
    expect(found).toMatchObject({
      kind: 'provider-via-mx',
      trust: 'dns',
      confirmHosts: true,
      domain: 'firm.example',
    });
    expect(found.kind === 'provider-via-mx' && found.provider).toContain(provider);
    expect(dialled).toEqual([]);
  });

  it('only the most preferred exchanger counts: a spare one elsewhere does not name the provider', async () => {
    const { discover } = await inWorld({
      zone: { 'firm.example': { MX: ['20 aspmx.l.google.com', '10 filter.guard.example'] } },
      mode: 'dns',
    });
    expect(await discover('firm.example')).toMatchObject({ kind: 'unknown', hoster: 'guard.example' });
  });
});

describe('domains that run their own mail', () => {
  it('a mail exchanger of their own is a guess, and marked as one', async () => {
    const { discover } = await inWorld({
      zone: { 'firm.example': { MX: ['0 mail.firm.example'] } },
      mode: 'dns',
    });
    const found = await discover('firm.example');
    expect(found).toMatchObject({
      kind: 'settings',
      trust: 'guess',
      source: 'mail-exchanger',
      confirmHosts: true,
    });
    const servers = found.kind === 'settings' ? [...found.incoming, ...found.outgoing] : [];
    expect(servers.map(({ protocol, host, port }) => `${protocol} ${host}:${port}`)).toEqual([
      'imap mail.firm.example:993',
      'pop mail.firm.example:995',
      'smtp mail.firm.example:465',
    ]);
  });
});

describe('domains that take no mail', () => {
  it('one that does not exist', async () => {
    const { discover } = await inWorld({ mode: 'dns' });
    expect(await discover('no-such-firm.example')).toMatchObject({
      kind: 'no-mail',
      reason: 'no-such-domain',
    });
  });

  it('one with a null MX (RFC 7505)', async () => {
    const { discover } = await inWorld({ zone: { 'firm.example': { MX: ['0 .'], A: [WEB] } }, mode: 'dns' });
    expect(await discover('firm.example')).toMatchObject({ kind: 'no-mail', reason: 'null-mx' });
  });

  it('one without an MX and without an address', async () => {
    const { discover } = await inWorld({ zone: { '_x.firm.example': { A: [WEB] } }, mode: 'dns' });
    expect(await discover('firm.example')).toMatchObject({ kind: 'no-mail', reason: 'no-mail-server' });
  });

  it('but one with an address and no MX may take mail (RFC 5321): nothing is known, and a guess says it is one', async () => {
    const { discover } = await inWorld({ zone: { 'firm.example': { A: [WEB] } }, mode: 'dns' });
    const found = await discover('firm.example');
    expect(found).toMatchObject({ kind: 'unknown', cause: 'nothing-published', hoster: null });
    expect(found.kind === 'unknown' && found.guess.incoming.map(({ host }) => host)).toEqual([
      'imap.firm.example',
      'pop.firm.example',
    ]);
  });
});

describe('SRV records', () => {
  it('give the servers, to be confirmed', async () => {
    const { discover } = await inWorld({
      zone: {
        'firm.example': { MX: ['0 mx.foreign.example'] },
        '_imaps._tcp.firm.example': { SRV: ['0 1 993 imap.firm.example'] },
        '_submissions._tcp.firm.example': { SRV: ['0 1 465 smtp.firm.example'] },
      },
      mode: 'dns',
    });
    expect(await discover('firm.example')).toMatchObject({
      kind: 'settings',
      trust: 'dns',
      source: 'srv',
      confirmHosts: true,
      incoming: [
        { protocol: 'imap', host: 'imap.firm.example', port: 993, encryption: 'tls', username: null },
      ],
      outgoing: [{ protocol: 'smtp', host: 'smtp.firm.example', port: 465, encryption: 'tls' }],
      statedMissing: [],
    });
  });

  it('with the target "." say that there is no POP', async () => {
    const { discover } = await inWorld({
      zone: {
        'firm.example': { MX: ['0 mx.foreign.example'] },
        '_imaps._tcp.firm.example': { SRV: ['0 1 993 imap.firm.example'] },
        '_pop3s._tcp.firm.example': { SRV: ['0 0 0 .'] },
      },
      mode: 'dns',
    });
    expect(await discover('firm.example')).toMatchObject({ kind: 'settings', statedMissing: ['pop'] });
  });

  it('with the target "." are told on every result, and leave POP out of a guess', async () => {
    const pop = { '_pop3s._tcp.firm.example': { SRV: ['0 0 0 .'] } };
    const hosted = await inWorld({
      zone: { 'firm.example': { MX: ['0 aspmx.l.google.com'] }, ...pop },
      mode: 'dns',
    });
    expect(await hosted.discover('firm.example')).toMatchObject({
      kind: 'provider-via-mx',
      statedMissing: ['pop'],
    });
    await hosted.close();
    const { discover } = await inWorld({
      zone: { 'firm.example': { MX: ['0 mail.firm.example'] }, ...pop },
      mode: 'dns',
    });
    const found = await discover('firm.example');
    expect(found.kind === 'settings' && found.incoming.map(({ protocol }) => protocol)).toEqual(['imap']);
  });

  it('of which one says no and the other yes say yes', async () => {
    const { discover } = await inWorld({
      zone: {
        'firm.example': { MX: ['0 mx.foreign.example'] },
        '_pop3s._tcp.firm.example': { SRV: ['0 0 0 .'] },
        '_pop3._tcp.firm.example': { SRV: ['0 0 110 pop.firm.example'] },
      },
      mode: 'dns',
    });
    expect(await discover('firm.example')).toMatchObject({
      statedMissing: [],
      incoming: [{ protocol: 'pop', port: 110, encryption: 'starttls' }],
    });
  });

  it('put the protocol with the lower priority number first (RFC 6186 section 3.4)', async () => {
    const { discover } = await inWorld({
      zone: {
        'firm.example': { MX: ['0 mx.foreign.example'] },
        '_imaps._tcp.firm.example': { SRV: ['20 1 993 imap.firm.example'] },
        '_pop3s._tcp.firm.example': { SRV: ['10 1 995 pop.firm.example'] },
      },
      mode: 'dns',
    });
    const found = await discover('firm.example');
    expect(found.kind === 'settings' && found.incoming.map(({ protocol }) => protocol)).toEqual([
      'pop',
      'imap',
    ]);
  });

  it('are not believed with an odd port, an IP address or a local name', async () => {
    const { discover } = await inWorld({
      zone: {
        'firm.example': { MX: ['0 mx.foreign.example'] },
        '_imaps._tcp.firm.example': { SRV: ['0 1 22 imap.firm.example', '1 1 993 10.0.0.5'] },
        '_pop3s._tcp.firm.example': { SRV: ['0 1 995 pop.firm.local', '0 1 995 localhost'] },
      },
      mode: 'dns',
    });
    expect(await discover('firm.example')).toMatchObject({ kind: 'unknown', statedMissing: [] });
  });
});

describe('autoconfig files over HTTPS', () => {
  it('from the provider’s own host give settings that need no confirmation', async () => {
    const { discover, requests } = await inWorld({ zone: FIRM, sites: { [AUTOCONFIG]: FIRM_FILE } });
    expect(await discover('someone@firm.example')).toMatchObject({
      kind: 'settings',
      trust: 'published-https',
      source: 'autoconfig',
      confirmHosts: false,
      provider: null,
      incoming: [
        {
          protocol: 'imap',
          host: 'imap.firm.example',
          port: 993,
          username: 'full-address',
          signIn: ['password'],
        },
        { protocol: 'pop', host: 'pop.firm.example', port: 995, registrableDomain: 'firm.example' },
      ],
      outgoing: [{ protocol: 'smtp', port: 465 }],
    });
    // Only the domain leaves: no local part, no query, no cookie, nothing but GET.
    expect(JSON.stringify(requests)).not.toMatch(/someone|cookie|authorization|user-agent/i);
    expect(requests.map(({ method }) => method)).toEqual(requests.map(() => 'GET'));
    expect(requests.every(({ url }) => !url.includes('?'))).toBe(true);
  });

  it('at the well-known path count too, but the autoconfig host comes first, however late it answers', async () => {
    const wellKnown = autoconfigFile([{ type: 'imap', hostname: 'second.firm.example', port: 993 }]);
    const { discover } = await inWorld({
      zone: FIRM,
      sites: {
        [AUTOCONFIG]: (_, response) => void setTimeout(() => response.end(FIRM_FILE), 300),
        'firm.example/.well-known/autoconfig/mail/config-v1.1.xml': wellKnown,
      },
    });
    expect(await discover('firm.example')).toMatchObject({ incoming: [{ host: 'imap.firm.example' }, {}] });
    await world?.close();
    const second = await inWorld({
      zone: FIRM,
      sites: { 'firm.example/.well-known/autoconfig/mail/config-v1.1.xml': wellKnown },
    });
    expect(await second.discover('firm.example')).toMatchObject({
      incoming: [{ host: 'second.firm.example' }],
    });
  });

  it('win over the MX and SRV records, whoever answers first, and keep the hoster’s name for its warnings', async () => {
    const { discover } = await inWorld({
      zone: {
        ...FIRM,
        'firm.example': { MX: ['1 aspmx.l.google.com'], A: [WEB] },
        '_pop3s._tcp.firm.example': { SRV: ['0 0 0 .'] },
        '_imaps._tcp.firm.example': { SRV: ['0 0 0 .'] },
      },
      sites: {
        [AUTOCONFIG]: (_, response) =>
          void setTimeout(
            () => response.end(autoconfigFile([{ type: 'imap', hostname: 'imap.firm.example', port: 993 }])),
            300,
          ),
      },
    });
    const found = await discover('firm.example');
    expect(found).toMatchObject({ source: 'autoconfig', statedMissing: ['pop'] });
    expect(found.kind === 'settings' && found.provider).toContain('google');
  });

  it('that name hosts of others must be confirmed, unless the catalogue knows the hosts', async () => {
    const foreign = autoconfigFile([{ type: 'imap', hostname: 'imap.stranger.example', port: 993 }]);
    const { discover } = await inWorld({ zone: FIRM, sites: { [AUTOCONFIG]: foreign } });
    expect(await discover('firm.example')).toMatchObject({ source: 'autoconfig', confirmHosts: true });
    await world?.close();
    const gmail = autoconfigFile([{ type: 'imap', hostname: 'imap.gmail.com', port: 993 }]);
    const second = await inWorld({ zone: FIRM, sites: { [AUTOCONFIG]: gmail } });
    expect(await second.discover('firm.example')).toMatchObject({
      source: 'autoconfig',
      confirmHosts: false,
    });
  });

  it('of the hoster that the MX points at count last, and must be confirmed', async () => {
    const zone = { ...FIRM, 'autoconfig.foreign-hoster.example': { A: [WEB] } };
    const file = autoconfigFile([{ type: 'pop3', hostname: 'pop.foreign-hoster.example', port: 995 }]);
    const sites = { 'autoconfig.foreign-hoster.example/mail/config-v1.1.xml': file };
    const { discover } = await inWorld({ zone, sites });
    expect(await discover('firm.example')).toMatchObject({
      kind: 'settings',
      trust: 'dns',
      source: 'autoconfig-of-mx',
      confirmHosts: true,
    });
  });

  it('are looked for under the MX without its first label, and then under its registrable domain', async () => {
    const { discover, questions } = await inWorld({
      zone: { 'firm.example': { MX: ['0 a.eu.mx.hoster.co.uk'] } },
    });
    expect(await discover('firm.example')).toMatchObject({ kind: 'unknown', hoster: 'hoster.co.uk' });
    expect(questions.filter((it) => it.endsWith('hoster.co.uk A'))).toEqual([
      'autoconfig.eu.mx.hoster.co.uk A',
      'autoconfig.hoster.co.uk A',
    ]);
  });
});

describe('how far a look-up goes', () => {
  it('mode "off" makes no connection at all, not even to the DNS', async () => {
    const { discover, questions, dialled } = await inWorld({
      zone: FIRM,
      sites: { [AUTOCONFIG]: FIRM_FILE },
      mode: 'off',
    });
    const found = await discover('firm.example');
    expect(found).toMatchObject({ kind: 'unknown', cause: 'look-up-off', statedMissing: [] });
    expect(found.kind === 'unknown' && found.guess.outgoing).toMatchObject([
      { host: 'smtp.firm.example', port: 465 },
    ]);
    expect([questions, dialled]).toEqual([[], []]);
  });

  it('mode "dns" asks the DNS and connects to nothing', async () => {
    const { discover, questions, dialled } = await inWorld({
      zone: FIRM,
      sites: { [AUTOCONFIG]: FIRM_FILE },
      mode: 'dns',
    });
    expect(await discover('firm.example')).toMatchObject({
      kind: 'unknown',
      hoster: 'foreign-hoster.example',
    });
    expect(questions.toSorted()).toEqual([
      '_imap._tcp.firm.example SRV',
      '_imaps._tcp.firm.example SRV',
      '_pop3._tcp.firm.example SRV',
      '_pop3s._tcp.firm.example SRV',
      '_submission._tcp.firm.example SRV',
      '_submissions._tcp.firm.example SRV',
      'firm.example MX',
    ]);
    expect(dialled).toEqual([]);
  });

  it('never connects to the hosts that a file or a record names', async () => {
    const zone = {
      ...FIRM,
      'imap.firm.example': { A: ['5.5.5.6'] },
      '_imaps._tcp.firm.example': { SRV: ['0 0 993 imap.firm.example'] },
    };
    const { discover, questions, dialled } = await inWorld({ zone, sites: { [AUTOCONFIG]: FIRM_FILE } });
    await discover('firm.example');
    expect(questions.filter((it) => it.startsWith('imap.') || it.startsWith('pop.'))).toEqual([]);
    expect([...new Set(dialled)]).toEqual([`${WEB}:443`]);
  });

  it('an IDN is asked for by its A-labels', async () => {
    const { discover, questions } = await inWorld({
      zone: { 'xn--bcher-kva.example': { MX: ['0 mail.xn--bcher-kva.example'] } },
      mode: 'dns',
    });
    expect(await discover(' BÜCHER.example. ')).toMatchObject({
      kind: 'settings',
      domain: 'xn--bcher-kva.example',
    });
    expect(questions).toContain('xn--bcher-kva.example MX');
  });
});
