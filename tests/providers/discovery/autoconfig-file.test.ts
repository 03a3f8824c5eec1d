import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAutoconfigFile } from '../../../src/providers/discovery/autoconfig-file.ts';
import { loadRegistrableDomain } from '../../../src/providers/discovery/registrable-domain.ts';
import { autoconfigFile, type FileServer } from './world.ts';

const IMAP: FileServer = { type: 'imap', hostname: 'imap.firm.example', port: 993 };

const read = async (xml: string, domain = 'firm.example') =>
  readAutoconfigFile(xml, domain, await loadRegistrableDomain());
const readServers = async (...servers: FileServer[]) => read(autoconfigFile(servers));

describe('what an autoconfig file says', () => {
  it('keeps the provider’s order of preference', async () => {
    const file = await readServers({ type: 'pop3', hostname: 'pop.firm.example', port: 995 }, IMAP);
    expect(file?.incoming.map(({ protocol }) => protocol)).toEqual(['pop', 'imap']);
  });

  it('builds hosts from the domain where the file asks for it (inbox.lv)', async () => {
    const file = await read(autoconfigFile([{ ...IMAP, hostname: 'mail.%EMAILDOMAIN%' }]), 'inbox.lv');
    expect(file?.incoming[0]?.host).toBe('mail.inbox.lv');
  });

  it.each([
    ['%EMAILADDRESS%', 'full-address'],
    ['%EMAILLOCALPART%', 'local-part'],
    ['%EMAILLOCALPART%@%EMAILDOMAIN%', 'full-address'],
    ['mail-%EMAILLOCALPART%', null],
    ['', null],
  ])('reads the user name %s as %s', async (username, form) => {
    expect((await readServers({ ...IMAP, username }))?.incoming[0]?.username).toBe(form);
  });

  it.each([
    ['OAuth2', ['oauth']],
    ['password-encrypted', ['password']],
    ['', undefined],
    ['GSSAPI', undefined],
  ])(
    'reads the sign-in %s as %s, and drops a section that nobody can sign in to',
    async (authentication, kinds) => {
      expect((await readServers({ ...IMAP, authentication }))?.incoming[0]?.signIn).toEqual(kinds);
    },
  );

  it('notices that mail apps must be switched on first, in either place', async () => {
    const enable = '<enable visiturl="https://x"><instruction>Do it</instruction></enable>';
    expect((await read(autoconfigFile([IMAP], enable)))?.switchOnFirst).toBe(true);
    const oneUp = autoconfigFile([IMAP]).replace('</clientConfig>', `${enable}</clientConfig>`);
    expect((await read(oneUp))?.switchOnFirst).toBe(true);
    expect((await readServers(IMAP))?.switchOnFirst).toBe(false);
  });

  it('is read in any version, past unknown elements, attributes and server types', async () => {
    const file = await read(
      autoconfigFile(
        [{ type: 'jmap', hostname: 'jmap.firm.example', port: 443 }, IMAP],
        '<future a="b"><c/></future>',
      ).replace('version="1.1"', 'version="9" xmlns="urn:x"'),
    );
    expect(file?.incoming.map(({ host }) => host)).toEqual(['imap.firm.example']);
  });
});

describe('what is not believed', () => {
  it.each<[string, Partial<FileServer>]>([
    ['port 22', { port: 22 }],
    ['port 443', { port: 443 }],
    ['the port of another protocol', { port: 995 }],
    ['a port that is no number', { port: '993; rm' }],
    ['a port in hexadecimal', { port: '0x3e1' }],
    ['clear text', { socketType: 'plain' }],
    ['an unknown encryption', { socketType: 'ROT13' }],
    ['a private address as a host', { hostname: '10.0.0.5' }],
    ['a public address as a host', { hostname: '8.8.8.8' }],
    ['an address in full-width figures', { hostname: '１２７．０．０．１' }],
    ['an IPv6 address', { hostname: '[::1]' }],
    ['a bare name', { hostname: 'localhost' }],
    ['a name inside a network', { hostname: 'imap.firm.local' }],
    ['markup in a host', { hostname: '&lt;b&gt;.example' }],
    ['a host with a path', { hostname: 'imap.firm.example/x' }],
    ['a host with a port', { hostname: 'imap.firm.example:993' }],
    ['a host in mixed scripts', { hostname: 'imap.gmаil.com' }],
    ['a host of 300 characters', { hostname: `${'a.'.repeat(150)}example` }],
    ['an empty host', { hostname: '' }],
  ])('a server with %s: it is dropped, and the good one beside it stays', async (_, wrong) => {
    expect(await readServers({ ...IMAP, ...wrong })).toBeNull();
    const file = await readServers({ ...IMAP, ...wrong }, IMAP);
    expect(file?.incoming.map(({ host, port }) => `${host}:${port}`)).toEqual(['imap.firm.example:993']);
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<!doctype html><html><body>Welcome!</body></html>'],
    ['JSON', '{"clientConfig": {}}'],
    ['XML of another kind', '<rss><channel/></rss>'],
    ['an empty configuration', '<clientConfig version="1.1"/>'],
    ['only an outgoing server', autoconfigFile([{ type: 'smtp', hostname: 'smtp.firm.example', port: 465 }])],
    ['a file that breaks off', autoconfigFile([IMAP]).slice(0, -30)],
    ['names of the language itself', '<__proto__><constructor/></__proto__>'],
    ['ten thousand levels', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`],
  ])('%s is no file', async (_, xml) => {
    expect(await read(xml)).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('a document type is refused before anything is parsed: no entity bomb, no external entity', async () => {
    const body = autoconfigFile([IMAP]).replace(/^<\?xml.*?\?>/, '');
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "imap.firm.example">${Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY a${index} "${`&a${index - 1};`.repeat(10)}">`,
    ).join('')}]>${body.replace('imap.firm.example', '&a8;')}`;
    const external = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>${body.replace('imap', '&f;')}`;
    expect(await read(bomb)).toBeNull();
    expect(await read(external)).toBeNull();
    expect(await read(`<?xml version="1.0"?><!DOCTYPE clientConfig>${body}`)).toBeNull();
    expect(await read(`<?xml version="1.0"?><!doctype x>${body}`)).toBeNull();
    expect(await read(body)).not.toBeNull();
  });

  it('only the first ten servers are looked at', async () => {
    const file = await readServers(...Array.from({ length: 50 }, () => IMAP));
    expect(file?.incoming.length).toBe(10);
  });
});

describe('any file at all', () => {
  const believable =
    /^(?:imap|pop|smtp) (?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+:(?:993|143|995|110|465|587|25)$/;

  it('is read without an error, and yields nothing but host names, mail ports and encrypted connections', async () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'imap',
        'pop3',
        '993',
        '22',
        'SSL',
        'plain',
        '%EMAILDOMAIN%',
        'imap.firm.example',
        '10.0.0.5',
        '__proto__',
      ),
    );
    const server = fc.record({
      type: fc.constantFrom('imap', 'pop3', 'smtp'),
      hostname: word,
      port: word,
      socketType: word,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(server, { maxLength: 4 }), fc.string(), async (servers, extra) => {
        const file = await read(autoconfigFile(servers, extra));
        for (const { protocol, host, port } of [...(file?.incoming ?? []), ...(file?.outgoing ?? [])]) {
          expect(`${protocol} ${host}:${port}`).toMatch(believable);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read without an error after bytes of it were changed', async () => {
    const good = autoconfigFile([
      IMAP,
      { type: 'smtp', hostname: 'smtp.firm.example', port: 587, socketType: 'STARTTLS' },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.nat(20),
        fc.string({ unit: 'binary' }),
        async (at, cut, put) => {
          const file = await read(good.slice(0, at) + put + good.slice(at + cut));
          expect(file === null || file.incoming.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
