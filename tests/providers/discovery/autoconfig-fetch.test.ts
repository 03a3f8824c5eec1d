import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import {
  AUTOCONFIG_PATHS,
  createAutoconfigFetcher,
  MAX_FILE_BYTES,
} from '../../../src/providers/discovery/autoconfig-fetch.ts';
import { publicAddressesOnly } from '../../../src/providers/network/address-policy.ts';
import { createAuthority } from '../network/certificates.ts';
import { createWire } from '../network/wire.ts';
import { authority, autoconfigFile, createWorld, WEB, type World, type WorldOptions } from './world.ts';

let world: World | undefined;
const inWorld = async (options: WorldOptions) => {
  world = await createWorld(options);
  return world;
};

afterEach(async () => {
  await world?.close();
  world = undefined;
});

const never = new AbortController().signal;
const HASTY = { connect: 1_000, request: 1_000, total: 1_500 };
const HOST = 'autoconfig.firm.example';
const ADDRESS = { host: HOST, path: AUTOCONFIG_PATHS.host };
const URL_OF_FILE = `${HOST}${AUTOCONFIG_PATHS.host}`;
const FILE = autoconfigFile([{ type: 'imap', hostname: 'imap.firm.example', port: 993 }]);
const zone = {
  'firm.example': { MX: ['0 mx.foreign.example'] },
  [HOST]: { A: [WEB] },
  'autoconfig.hoster.example': { A: [WEB] },
  'inside.example': { A: ['10.0.0.1'] },
};

const redirect = (location: string) => (_: unknown, response: ServerResponse) => {
  response.writeHead(302, { Location: location }).end();
};

describe('addresses that are never connected to', () => {
  it.each([
    ['127.0.0.1', { A: ['127.0.0.1'] }],
    ['169.254.169.254', { A: ['169.254.169.254'] }],
    ['::1', { AAAA: ['::1'] }],
    ['::ffff:10.0.0.1', { AAAA: ['::ffff:10.0.0.1'] }],
    ['64:ff9b::a00:1 (NAT64)', { AAAA: ['64:ff9b::a00:1'] }],
    ['a public one beside a private one', { A: [WEB, '192.168.0.1'] }],
    ['a public one beside a private IPv6 one', { A: [WEB], AAAA: ['fd00::1'] }],
  ])('an autoconfig host at %s', async (_, records) => {
    const { fetcher, dialled, discover } = await inWorld({
      zone: { ...zone, [HOST]: records },
      sites: { [URL_OF_FILE]: FILE },
    });
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'private-address' });
    expect(await discover('firm.example')).toMatchObject({ kind: 'unknown' });
    expect(dialled).toEqual([]);
  });

  it('a host is asked for once, so that a second answer of the DNS changes nothing (rebinding)', async () => {
    const answers = [[WEB], ['127.0.0.1']];
    const asked: string[] = [];
    const wire = createWire();
    const fetcher = createAutoconfigFetcher(
      {
        resolver: {
          mailExchangers: async () => ({ kind: 'failed' }),
          services: async () => ({ kind: 'failed' }),
          addresses: async (host) => {
            asked.push(host);
            return { kind: 'found', records: answers.shift() ?? [] };
          },
        },
        isAllowed: publicAddressesOnly(),
        dial: wire.dial,
      },
      HASTY,
    );
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'refused' });
    expect(asked).toEqual([HOST]);
    expect(wire.dialled).toEqual([`${WEB}:443`]);
  });
});

describe('redirects', () => {
  it('are followed twice at most', async () => {
    const hop = (path: string) => redirect(`https://autoconfig.hoster.example${path}`);
    const two = await inWorld({
      zone,
      sites: {
        [URL_OF_FILE]: hop(AUTOCONFIG_PATHS.host),
        [`autoconfig.hoster.example${AUTOCONFIG_PATHS.host}`]: hop(AUTOCONFIG_PATHS.wellKnown),
        [`autoconfig.hoster.example${AUTOCONFIG_PATHS.wellKnown}`]: FILE,
      },
    });
    expect(await two.fetcher(ADDRESS, never)).toEqual({
      kind: 'file',
      text: FILE,
      host: 'autoconfig.hoster.example',
    });
    await two.close();
    const three = await inWorld({ zone, sites: { [URL_OF_FILE]: redirect(AUTOCONFIG_PATHS.host) } });
    expect(await three.fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'too-many-redirects' });
    expect(three.requests.length).toBe(3);
  });

  it('to another owner’s domain make the settings something to confirm', async () => {
    const { discover } = await inWorld({
      zone,
      sites: {
        [URL_OF_FILE]: redirect(`https://autoconfig.hoster.example${AUTOCONFIG_PATHS.host}`),
        [`autoconfig.hoster.example${AUTOCONFIG_PATHS.host}`]: FILE,
      },
    });
    expect(await discover('firm.example')).toMatchObject({ source: 'autoconfig', confirmHosts: true });
  });

  it('lose their query: nothing that a stranger composed is asked of somebody else', async () => {
    const { fetcher, requests } = await inWorld({
      zone,
      sites: {
        [URL_OF_FILE]: redirect(
          `https://autoconfig.hoster.example${AUTOCONFIG_PATHS.host}?delete=everything`,
        ),
        [`autoconfig.hoster.example${AUTOCONFIG_PATHS.host}`]: FILE,
      },
    });
    expect(await fetcher(ADDRESS, never)).toMatchObject({ kind: 'file' });
    expect(requests.map(({ url }) => url)).toEqual([
      URL_OF_FILE,
      `autoconfig.hoster.example${AUTOCONFIG_PATHS.host}`,
    ]);
  });

  it.each([
    ['to plain HTTP', `http://autoconfig.hoster.example${AUTOCONFIG_PATHS.host}`],
    ['to another port', `https://autoconfig.hoster.example:8443${AUTOCONFIG_PATHS.host}`],
    ['with user information', `https://me:secret@autoconfig.hoster.example${AUTOCONFIG_PATHS.host}`],
    ['with a user name', `https://me@autoconfig.hoster.example${AUTOCONFIG_PATHS.host}`],
    ['to another path', 'https://autoconfig.hoster.example/admin/reboot'],
    ['to an IP address', `https://127.0.0.1${AUTOCONFIG_PATHS.host}`],
    ['to an IPv6 address', `https://[::1]${AUTOCONFIG_PATHS.host}`],
    ['to an IP address written as one number', `https://2130706433${AUTOCONFIG_PATHS.host}`],
    ['to this machine by name', `https://localhost${AUTOCONFIG_PATHS.host}`],
    ['to a name inside the network', `https://wiki.internal${AUTOCONFIG_PATHS.host}`],
    ['to another scheme', 'file:///etc/passwd'],
    ['to a script', 'javascript:alert(1)'],
    ['to nonsense', 'https://'],
    ['to nothing', ''],
  ])('%s are refused', async (_, location) => {
    const { fetcher, dialled } = await inWorld({ zone, sites: { [URL_OF_FILE]: redirect(location) } });
    const code = location === '' ? 'too-many-redirects' : 'redirect-refused';
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code });
    expect([...new Set(dialled)]).toEqual([`${WEB}:443`]);
  });

  it('are not waited for to the end: a body behind one is nobody’s concern', async () => {
    const { fetcher, openConnections } = await inWorld({
      zone,
      sites: {
        [URL_OF_FILE]: (_, response) => {
          response.writeHead(301, { Location: AUTOCONFIG_PATHS.wellKnown }).write('and so on');
        },
        [`${HOST}${AUTOCONFIG_PATHS.wellKnown}`]: FILE,
      },
    });
    expect(await fetcher(ADDRESS, never)).toMatchObject({ kind: 'file' });
    await expect.poll(openConnections).toBe(0);
  });

  it('to a host inside the network are refused before any connection to it', async () => {
    const sites = { [URL_OF_FILE]: redirect(`https://inside.example${AUTOCONFIG_PATHS.host}`) };
    const { fetcher, dialled } = await inWorld({ zone, sites });
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'private-address' });
    expect(dialled).toEqual([`${WEB}:443`]);
  });
});

describe('files that are refused', () => {
  it('one larger than 256 KB, announced or not', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 0x20);
    const announced = await inWorld({
      zone,
      sites: { [URL_OF_FILE]: (_, response) => void response.end(megabyte) },
    });
    expect(await announced.fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'too-large' });
    await announced.close();
    const endless = await inWorld({
      zone,
      sites: {
        [URL_OF_FILE]: (_, response) => {
          const more = () => {
            while (!response.destroyed && response.write(megabyte.subarray(0, 16_384)));
          };
          response.on('drain', more).on('error', () => undefined);
          more();
        },
      },
    });
    expect(await endless.fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'too-large' });
  });

  it('but one of just 256 KB is read', async () => {
    const full = FILE + ' '.repeat(MAX_FILE_BYTES - Buffer.byteLength(FILE));
    const { fetcher } = await inWorld({ zone, sites: { [URL_OF_FILE]: full } });
    expect(await fetcher(ADDRESS, never)).toMatchObject({ kind: 'file' });
  });

  it('one that is compressed, because a small one can hide a large one', async () => {
    const { fetcher } = await inWorld({
      zone,
      sites: {
        [URL_OF_FILE]: (_, response) => void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('x'),
      },
    });
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'encoded' });
  });

  it('one that is not UTF-8', async () => {
    const { fetcher } = await inWorld({
      zone,
      sites: {
        [URL_OF_FILE]: (_, response) => void response.end(Buffer.from(FILE, 'utf16le').fill(0xff, 0, 2)),
      },
    });
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'not-utf-8' });
  });

  it.each([401, 403, 404, 500, 204])('one with status %i', async (status) => {
    const { fetcher } = await inWorld({
      zone,
      sites: { [URL_OF_FILE]: (_, response) => void response.writeHead(status).end() },
    });
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'not-there' });
  });

  it('one with endless headers', async () => {
    const { fetcher } = await inWorld({
      zone,
      sites: {
        [URL_OF_FILE]: (_, response) => void response.setHeader('X-Long', 'x'.repeat(64 * 1024)).end(FILE),
      },
    });
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'closed' });
  });
});

describe('certificates', () => {
  it.each([
    ['for another name', authority.issue({ host: 'autoconfig.other.example' })],
    ['that has expired', authority.issue({ host: HOST, notAfter: new Date(Date.now() - 60_000) })],
    ['of an authority that nobody trusts', createAuthority().issue({ host: HOST })],
  ])('one %s is refused, and nothing is requested', async (_, identity) => {
    const { fetcher, requests } = await inWorld({ zone, sites: { [URL_OF_FILE]: FILE }, identity });
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'bad-certificate' });
    expect(requests).toEqual([]);
  });

  it('one for another name is refused even when the environment says otherwise', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      const identity = authority.issue({ host: 'autoconfig.other.example' });
      const { fetcher } = await inWorld({ zone, sites: { [URL_OF_FILE]: FILE }, identity });
      expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'bad-certificate' });
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    }
  });
});

describe('time', () => {
  it('a server that never answers is given up, and the rest still counts', async () => {
    const { discover, openConnections } = await inWorld({
      zone: { ...zone, 'firm.example': { MX: ['0 aspmx.l.google.com'] } },
      sites: { [URL_OF_FILE]: () => undefined },
      limits: HASTY,
    });
    expect(await discover('firm.example')).toMatchObject({ kind: 'provider-via-mx' });
    await expect.poll(openConnections).toBe(0);
  });

  it('a body that comes byte by byte is given up', async () => {
    const { fetcher, openConnections } = await inWorld({
      zone,
      sites: {
        [URL_OF_FILE]: (_, response) => {
          const drip = setInterval(() => response.write(' '), 20);
          response.on('close', () => clearInterval(drip));
        },
      },
      limits: HASTY,
    });
    expect(await fetcher(ADDRESS, never)).toEqual({ kind: 'failed', code: 'no-answer' });
    await expect.poll(openConnections).toBe(0);
  });

  it('a whole question has one budget, and a person who gives up ends it', async () => {
    const { discover } = await inWorld({ zone: { ...zone, 'firm.example': { broken: 'silent' } } });
    expect(await discover('firm.example', { signal: AbortSignal.timeout(200) })).toMatchObject({
      kind: 'unknown',
      cause: 'no-answer',
    });
    expect(await discover('firm.example', { signal: AbortSignal.abort() })).toMatchObject({
      kind: 'unknown',
    });
  });

  it('what is no longer needed is stopped at once', async () => {
    const { discover, openConnections, requests } = await inWorld({
      zone: { ...zone, 'firm.example': { MX: ['0 mx.hoster.example'] } },
      sites: {
        [URL_OF_FILE]: (_, response) => void setTimeout(() => response.end(FILE), 300),
        [`autoconfig.hoster.example${AUTOCONFIG_PATHS.host}`]: () => undefined,
      },
    });
    expect(await discover('firm.example')).toMatchObject({ source: 'autoconfig' });
    expect(requests.length).toBe(2);
    await expect.poll(openConnections).toBe(0);
  });

  it('no connection stays open after an answer', async () => {
    const { discover, openConnections } = await inWorld({ zone, sites: { [URL_OF_FILE]: FILE } });
    await discover('firm.example');
    await expect.poll(openConnections).toBe(0);
  });
});

describe('the environment', () => {
  it('proxy variables change nothing: connections go straight to the checked address', async () => {
    const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'] as const;
    const before = names.map((name) => process.env[name]);
    for (const name of names) process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : 'http://127.0.0.1:9';
    try {
      const { fetcher, dialled } = await inWorld({ zone, sites: { [URL_OF_FILE]: FILE } });
      expect(await fetcher(ADDRESS, never)).toMatchObject({ kind: 'file' });
      expect(dialled).toEqual([`${WEB}:443`]);
    } finally {
      names.forEach((name, index) => {
        if (before[index] === undefined) delete process.env[name];
        else process.env[name] = before[index];
      });
    }
  });
});
