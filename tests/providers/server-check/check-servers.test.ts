import { afterEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/providers/catalogue.ts';
import { loadCatalogue } from '../../../src/providers/load-catalogue.ts';
import { publicAddressesOnly } from '../../../src/providers/network/address-policy.ts';
import type { DnsAnswer } from '../../../src/providers/network/mail-resolver.ts';
import { namesServer } from '../../../src/providers/server-check/catalogue-servers.ts';
import type { CheckedServer } from '../../../src/providers/server-check/check.ts';
import { checkServers } from '../../../src/providers/server-check/check-servers.ts';
import { createAuthority } from '../network/certificates.ts';
import { createWire } from '../network/wire.ts';
import { firmProvider, HOST, resolverOf, server } from './firm.ts';
import {
  type MailServer,
  offersStartTls,
  type Script,
  says,
  startMailServer,
  type TlsSetting,
} from './mail-server.ts';

const ADDRESS = '5.5.5.7';
const HASTY = { connect: 1_000, request: 1_000, total: 3_000 };
const PATIENT = { connect: 10_000, request: 15_000, total: 20_000 };

const authority = createAuthority();
const identity = authority.issue({ host: HOST });

const catalogue = createCatalogue([firmProvider('tls'), firmProvider('starttls')]);

let running: MailServer | undefined;

afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** Checks a server that follows a script, and says how it came out. */
async function outcomeOf(checked: CheckedServer, script: Script, tls?: TlsSetting, limits = PATIENT) {
  running = await startMailServer(script, tls);
  const wire = createWire({ [`${ADDRESS}:${checked.port}`]: running.port });
  const tools = {
    resolver: resolverOf({ kind: 'found', records: [ADDRESS] }),
    isAllowed: publicAddressesOnly(),
    dial: wire.dial,
    ca: [authority.cert],
  };
  const [check] = await checkServers([checked], { enabled: true, catalogue, tools, limits });
  expect(wire.dialled.length).toBe(1);
  await expect.poll(() => wire.openSockets()).toBe(0);
  expect(check?.server).toEqual(checked);
  return check?.outcome;
}

const GREETINGS = {
  imap: '* OK IMAP4rev1 ready\r\n',
  pop: '+OK ready\r\n',
  smtp: '220-mail\r\n220 ready\r\n',
} as const;
const PROTOCOLS = ['imap', 'pop', 'smtp'] as const;

describe('servers with TLS from the first byte', () => {
  it.each(PROTOCOLS)('a good %s server answers, and hears a goodbye and nothing else', async (protocol) => {
    expect(await outcomeOf(server(protocol, 'tls'), says(GREETINGS[protocol]), identity)).toBe('answers');
    const goodbye = protocol === 'imap' ? 'b LOGOUT\r\n' : 'QUIT\r\n';
    await expect.poll(() => running?.heard.join('')).toBe(goodbye);
  });

  it('a greeting that comes in two pieces is put together', async () => {
    const slowly: Script = (caller) => {
      caller.write('* O');
      setTimeout(() => caller.write('K ready\r\n'), 100);
    };
    expect(await outcomeOf(server('imap', 'tls'), slowly, identity)).toBe('answers');
  });

  it.each([
    ['imap', '* BYE too many of you\r\n'],
    ['pop', '-ERR [SYS/TEMP] later\r\n'],
    ['smtp', '421 later\r\n'],
    ['smtp', '554 no\r\n'],
  ] as const)('a busy %s server is called busy', async (protocol, greeting) => {
    expect(await outcomeOf(server(protocol, 'tls'), says(greeting), identity)).toBe('busy');
  });

  it.each([
    ['imap', GREETINGS.pop],
    ['imap', GREETINGS.smtp],
    ['imap', '* PREAUTH you are in\r\n'],
    ['imap', '* OKAY\r\n'],
    ['pop', GREETINGS.imap],
    ['smtp', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['smtp', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['pop', '\r\n'],
    ['pop', '\u0000\u0001\u0002\n'],
  ] as const)('where %s should be, %j is something else', async (protocol, greeting) => {
    expect(await outcomeOf(server(protocol, 'tls'), says(greeting), identity)).toBe('not-this-protocol');
  });

  it('an endless greeting is cut off', async () => {
    const endless: Script = (caller) => {
      const more = () => {
        while (!caller.destroyed && caller.write('* OK and on '.repeat(100)));
      };
      caller.on('drain', more);
      more();
    };
    expect(await outcomeOf(server('imap', 'tls'), endless, identity)).toBe('not-this-protocol');
  });

  it('endless lines of one greeting are cut off too', async () => {
    expect(await outcomeOf(server('smtp', 'tls'), says('220-more\r\n'.repeat(5_000)), identity)).toBe(
      'not-this-protocol',
    );
  });

  it('a long greeting is refused even when it comes in one piece and ends well', async () => {
    const long = `${'220-more\r\n'.repeat(200)}220 ready\r\n`;
    expect(await outcomeOf(server('smtp', 'tls'), says(long), identity)).toBe('not-this-protocol');
  });

  it('a silent server has no answer, and is not waited for', async () => {
    expect(await outcomeOf(server('imap', 'tls'), () => undefined, identity, HASTY)).toBe('no-answer');
  });

  it('one that drips byte by byte has no answer either', async () => {
    const drip: Script = (caller) => {
      const timer = setInterval(() => caller.write('*'), 50);
      caller.on('close', () => clearInterval(timer));
    };
    expect(await outcomeOf(server('imap', 'tls'), drip, identity, HASTY)).toBe('no-answer');
  });

  it('one that accepts and never begins with TLS has no answer', async () => {
    expect(await outcomeOf(server('imap', 'tls'), () => undefined, undefined, HASTY)).toBe('no-answer');
  });

  it('one that hangs up has hung up', async () => {
    expect(await outcomeOf(server('pop', 'tls'), (caller) => void caller.end(), identity)).toBe('closed');
    await running?.close();
    expect(await outcomeOf(server('pop', 'tls'), (caller) => void caller.destroy())).toBe('closed');
  });

  it.each(PROTOCOLS)('a %s server that speaks in clear there is called plain text', async (protocol) => {
    expect(await outcomeOf(server(protocol, 'tls'), says(GREETINGS[protocol]))).toBe('plain-text');
  });

  it('one that knows only old TLS is told apart', async () => {
    const old = {
      ...identity,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    } as const;
    expect(await outcomeOf(server('imap', 'tls'), says(GREETINGS.imap), old)).toBe('old-encryption');
  });

  it.each([
    ['for another name', authority.issue({ host: 'mail.other.example' })],
    ['that has expired', authority.issue({ host: HOST, notAfter: new Date(Date.now() - 60_000) })],
    ['that is not valid yet', authority.issue({ host: HOST, notBefore: new Date(Date.now() + 3_600_000) })],
    ['of nobody trusted', createAuthority().issue({ host: HOST })],
  ])('a certificate %s is a bad one, and the greeting is not even read', async (_, wrong) => {
    expect(await outcomeOf(server('imap', 'tls'), says(GREETINGS.imap), wrong)).toBe('bad-certificate');
    expect(running?.heard).toEqual([]);
  });
});

describe('servers that switch to TLS (STARTTLS)', () => {
  const ways = {
    imap: { answers: { 'a STARTTLS': '* note\r\na OK go\r\n' }, after: 'a STARTTLS' },
    pop: { answers: { STLS: '+OK go\r\n' }, after: 'STLS' },
    smtp: {
      answers: { EHLO: '250-mail\r\n250-SIZE 1\r\n250 STARTTLS\r\n', STARTTLS: '220 go\r\n' },
      after: 'STARTTLS',
    },
  } as const;
  const upgrading = (
    protocol: CheckedServer['protocol'],
    upgrade: { identity?: typeof identity; inject?: string } = {},
  ) =>
    offersStartTls(GREETINGS[protocol], ways[protocol].answers, {
      after: ways[protocol].after,
      identity,
      ...upgrade,
    });

  it.each(PROTOCOLS)('a good %s server answers', async (protocol) => {
    expect(await outcomeOf(server(protocol, 'starttls'), upgrading(protocol))).toBe('answers');
    expect(running?.heard.join('')).not.toMatch(/LOGIN|USER|AUTH|MAIL FROM/i);
  });

  it.each([
    ['imap', { 'a STARTTLS': 'a BAD what?\r\n' }],
    ['pop', { STLS: '-ERR what?\r\n' }],
    ['smtp', { EHLO: '250-mail\r\n250 AUTH PLAIN\r\n' }],
    ['smtp', { EHLO: '250 STARTTLS\r\n', STARTTLS: '454 not now\r\n' }],
  ] as const)('a %s server that does not switch is called plain text', async (protocol, answers) => {
    const script = offersStartTls(GREETINGS[protocol], answers, { after: 'never', identity });
    expect(await outcomeOf(server(protocol, 'starttls'), script)).toBe('plain-text');
  });

  it.each(PROTOCOLS)('a %s certificate for another name is a bad one here too', async (protocol) => {
    const wrong = authority.issue({ host: 'mail.other.example' });
    expect(await outcomeOf(server(protocol, 'starttls'), upgrading(protocol, { identity: wrong }))).toBe(
      'bad-certificate',
    );
  });

  it('words in clear behind the agreement are never taken for encrypted ones', async () => {
    const script = upgrading('imap', { inject: '* OK injected\r\n' });
    expect(await outcomeOf(server('imap', 'starttls'), script)).toBe('not-this-protocol');
  });

  it('an endless EHLO reply is cut off', async () => {
    const script = offersStartTls(
      GREETINGS.smtp,
      { EHLO: '250-more\r\n'.repeat(5_000) },
      { after: 'never', identity },
    );
    expect(await outcomeOf(server('smtp', 'starttls'), script)).toBe('not-this-protocol');
  });

  it('a server that falls silent in the middle has no answer', async () => {
    const script = offersStartTls(GREETINGS.pop, { STLS: '' }, { after: 'never', identity });
    expect(await outcomeOf(server('pop', 'starttls'), script, undefined, HASTY)).toBe('no-answer');
  });
});

describe('where no connection is made', () => {
  const imap = server('imap', 'tls');
  const attempt = async (
    servers: readonly CheckedServer[],
    answer: DnsAnswer<string> = { kind: 'found', records: [ADDRESS] },
    options: { enabled?: boolean; signal?: AbortSignal } = {},
  ) => {
    const wire = createWire();
    const resolver = resolverOf(answer);
    const tools = { resolver, isAllowed: publicAddressesOnly(), dial: wire.dial };
    const checks = await checkServers(servers, {
      enabled: true,
      catalogue,
      tools,
      limits: HASTY,
      ...options,
    });
    return { outcomes: checks.map(({ outcome }) => outcome), dialled: wire.dialled, asked: resolver.asked };
  };

  it('checks are switched off', async () => {
    expect(await attempt([imap, server('pop', 'tls')], undefined, { enabled: false })).toEqual({
      outcomes: ['not-checked', 'not-checked'],
      dialled: [],
      asked: [],
    });
  });

  it.each<[string, CheckedServer]>([
    ['another host', { ...imap, host: 'mail.stranger.example' }],
    ['another port of a host in the catalogue', { ...imap, port: 22 }],
    ['the port of another protocol', { ...imap, port: 995 }],
    ['another encryption', { ...imap, port: 993, encryption: 'starttls' }],
    ['an IP address', { ...imap, host: '127.0.0.1' }],
    ['a bridge on the own computer', { ...imap, host: '127.0.0.1', port: 1143, encryption: 'starttls' }],
  ])('%s is not in the catalogue', async (_, other) => {
    expect(await attempt([other])).toEqual({ outcomes: ['not-in-catalogue'], dialled: [], asked: [] });
  });

  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', '::ffff:10.0.0.1', '100.64.0.1', 'fd00::1'])(
    'the host leads to %s',
    async (address) => {
      const both = { kind: 'found', records: [ADDRESS, address] } as const;
      expect(await attempt([imap], { kind: 'found', records: [address] })).toMatchObject({
        outcomes: ['private-address'],
        dialled: [],
      });
      expect(await attempt([imap], both)).toMatchObject({ outcomes: ['private-address'], dialled: [] });
    },
  );

  it('the host does not exist, has no address, or the DNS is silent', async () => {
    expect(await attempt([imap], { kind: 'no-such-name' })).toMatchObject({
      outcomes: ['no-such-host'],
      dialled: [],
    });
    expect(await attempt([imap], { kind: 'no-records' })).toMatchObject({
      outcomes: ['no-such-host'],
      dialled: [],
    });
    expect(await attempt([imap], { kind: 'failed' })).toMatchObject({ outcomes: ['no-answer'], dialled: [] });
  });

  it('the person has given up', async () => {
    expect(await attempt([imap], undefined, { signal: AbortSignal.abort() })).toMatchObject({
      outcomes: ['no-answer'],
      dialled: [],
    });
  });
});

describe('one try', () => {
  it('a refused connection is called refused and not tried again, nor is the name asked for twice (rebinding)', async () => {
    const wire = createWire();
    const resolver = resolverOf(
      { kind: 'found', records: [ADDRESS] },
      { kind: 'found', records: ['127.0.0.1'] },
    );
    const tools = { resolver, isAllowed: publicAddressesOnly(), dial: wire.dial };
    const checks = await checkServers([server('imap', 'tls')], { enabled: true, catalogue, tools });
    expect(checks.map(({ outcome }) => outcome)).toEqual(['refused']);
    expect(wire.dialled).toEqual([`${ADDRESS}:993`]);
    expect(resolver.asked).toEqual([HOST]);
  });
});

describe('the real catalogue', () => {
  it('lets its own public servers be checked, and nobody’s bridge', async () => {
    const real = await loadCatalogue();
    const refused = real.providers.flatMap((it) => {
      const servers = [
        { protocol: 'imap' as const, server: it.imap.server },
        { protocol: 'pop' as const, server: it.pop.server },
        { protocol: 'smtp' as const, server: it.smtp },
      ];
      return servers.flatMap(({ protocol, server: own }) =>
        own && !namesServer(real, { protocol, host: own.host, port: own.port, encryption: own.encryption })
          ? [own.host]
          : [],
      );
    });
    expect(refused.filter((host) => !host.includes('{domain}') && host !== '127.0.0.1')).toEqual([]);
    expect(refused).toContain('127.0.0.1');
  });
});
