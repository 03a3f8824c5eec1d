import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { createAutoconfigFetcher } from '../../../src/providers/discovery/autoconfig-fetch.ts';
import { discoverMailSettings } from '../../../src/providers/discovery/discover.ts';
import type { Discovery, LookupMode } from '../../../src/providers/discovery/discovery.ts';
import { loadCatalogue } from '../../../src/providers/load-catalogue.ts';
import { publicAddressesOnly } from '../../../src/providers/network/address-policy.ts';
import type { TimeLimits } from '../../../src/providers/network/limits.ts';
import { createSystemResolver } from '../../../src/providers/network/mail-resolver.ts';
import { createAuthority, type Identity } from '../network/certificates.ts';
import { startDnsServer, type Zone } from '../network/dns-server.ts';
import { createWire } from '../network/wire.ts';

/** A public address that leads to the web server of the test. */
export const WEB = '5.5.5.5';

/** Room for a busy machine; a test of slowness gives less. */
const PATIENT: TimeLimits = { connect: 10_000, request: 15_000, total: 20_000 };

const authority = createAuthority();

/** What a web server does when `host/path` is asked for. */
export type Sites = Readonly<
  Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>
>;

export interface WorldOptions {
  readonly zone?: Zone;
  readonly sites?: Sites;
  readonly mode?: LookupMode;
  readonly limits?: TimeLimits;
  /** The certificate of the web server, in place of a good one for whatever host is asked for. */
  readonly identity?: Identity;
}

/** A little internet: a DNS server, a web server, and the discovery that is tried in it. */
export interface World {
  discover(text: string, options?: { spellingConfirmed?: boolean; signal?: AbortSignal }): Promise<Discovery>;
  readonly fetcher: ReturnType<typeof createAutoconfigFetcher>;
  readonly resolver: ReturnType<typeof createSystemResolver>;
  /** Everything that was asked of the DNS, connected to, and requested. */
  readonly questions: string[];
  readonly dialled: string[];
  readonly requests: {
    readonly url: string;
    readonly headers: IncomingMessage['headers'];
    readonly method: string;
  }[];
  openConnections(): Promise<number>;
  close(): Promise<void>;
}

export { authority };

export async function createWorld({
  zone = {},
  sites = {},
  mode = 'full',
  limits = PATIENT,
  identity,
}: WorldOptions): Promise<World> {
  const dns = await startDnsServer(zone);
  const requests: World['requests'] = [];
  const web = createServer(
    {
      ...(identity ?? authority.issue({ host: 'unasked.example' })),
      SNICallback: (host, done) => done(null, identity ? contextOf(identity) : contextFor(host)),
    },
    (request, response) => {
      const url = `${request.headers.host}${request.url}`;
      requests.push({ url, headers: request.headers, method: request.method ?? '' });
      const site = sites[url];
      if (typeof site === 'function') site(request, response);
      else response.writeHead(site === undefined ? 404 : 200, { 'Content-Type': 'text/xml' }).end(site);
    },
  );
  // A client that hangs up on a bad certificate is what some tests want.
  web.on('tlsClientError', () => undefined);
  web.listen(0, '127.0.0.1');
  await once(web, 'listening');
  const { port } = web.address() as AddressInfo;

  const wire = createWire({ [`${WEB}:443`]: port });
  const resolver = createSystemResolver({ servers: [dns.address] });
  const isAllowed = publicAddressesOnly();
  const fetcher = createAutoconfigFetcher(
    { resolver, isAllowed, dial: wire.dial, ca: [authority.cert] },
    limits,
  );
  const catalogue = await loadCatalogue();
  return {
    discover: (text, options) =>
      discoverMailSettings(text, { mode, catalogue, resolver, fetcher, limits, ...options }),
    fetcher,
    resolver,
    questions: dns.questions,
    dialled: wire.dialled,
    requests,
    openConnections: () => new Promise((resolve) => web.getConnections((_, count) => resolve(count))),
    async close() {
      dns.close();
      web.closeAllConnections();
      web.close();
      await once(web, 'close');
    },
  };
}

const contexts = new Map<string, SecureContext>();

function contextFor(host: string): SecureContext {
  const context = contexts.get(host) ?? contextOf(authority.issue({ host }));
  contexts.set(host, context);
  return context;
}

function contextOf(identity: Identity): SecureContext {
  return createSecureContext({ ...identity });
}

export interface FileServer {
  readonly type: string;
  readonly hostname: string;
  readonly port: string | number;
  readonly socketType?: string;
  readonly username?: string;
  readonly authentication?: string;
}

/** An autoconfig file with these servers. */
export function autoconfigFile(servers: readonly FileServer[], extra = ''): string {
  const sections = servers.map((server) => {
    const element = server.type === 'smtp' ? 'outgoingServer' : 'incomingServer';
    return `<${element} type="${server.type}"><hostname>${server.hostname}</hostname><port>${server.port}</port>
      <socketType>${server.socketType ?? 'SSL'}</socketType>
      <authentication>${server.authentication ?? 'password-cleartext'}</authentication>
      <username>${server.username ?? '%EMAILADDRESS%'}</username></${element}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><clientConfig version="1.1"><emailProvider id="x">
    <domain>x</domain><displayName>X</displayName>${sections.join('')}${extra}</emailProvider></clientConfig>`;
}
