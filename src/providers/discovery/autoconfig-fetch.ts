import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { abortable, within } from '../network/abortable.ts';
import { publicHostName } from '../network/host-name.ts';
import type { TimeLimits } from '../network/limits.ts';
import { type ConnectFailure, type ConnectionTools, connectPinned } from '../network/pinned-connection.ts';
import { type SecureFailure, secure, type TlsTrust } from '../network/secure-connection.ts';

/** The only port. */
const HTTPS_PORT = 443;

/** A file may be so large, in bytes; real ones have about two kilobytes. */
export const MAX_FILE_BYTES = 256 * 1024;

/** A request may be sent on so many times. */
const MAX_REDIRECTS = 2;

const MAX_HEADER_BYTES = 16 * 1024;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The only paths, for a redirect too: a stranger's redirect must not choose what is asked of somebody else. */
export const AUTOCONFIG_PATHS = {
  host: '/mail/config-v1.1.xml',
  wellKnown: '/.well-known/autoconfig/mail/config-v1.1.xml',
} as const;
type AutoconfigPath = (typeof AUTOCONFIG_PATHS)[keyof typeof AUTOCONFIG_PATHS];

/** Where a file may be: always HTTPS, always port 443, never a query. */
export interface FileAddress {
  readonly host: string;
  readonly path: AutoconfigPath;
}

/** Why there is no file. */
type FetchFailure =
  | ConnectFailure
  | SecureFailure
  | 'not-there'
  | 'too-large'
  | 'not-utf-8'
  | 'encoded'
  | 'redirect-refused'
  | 'too-many-redirects';

type FetchedFile =
  | {
      readonly kind: 'file';
      readonly text: string /** The host that answered in the end. */;
      readonly host: string;
    }
  | { readonly kind: 'failed'; readonly code: FetchFailure };

/** Fetches an autoconfig file. Never throws. */
export type AutoconfigFetcher = (address: FileAddress, signal: AbortSignal) => Promise<FetchedFile>;

type Failed = Extract<FetchedFile, { kind: 'failed' }>;
type Answer =
  | { readonly kind: 'answer'; readonly message: IncomingMessage; readonly close: () => void }
  | Failed;

/**
 * Fetches autoconfig files under the security rules for hosts that a stranger names: GET over HTTPS on port 443, fixed
 * paths, addresses resolved once, checked and pinned, every redirect checked anew, no cookies, no credentials, no
 * proxy, a small body, little time.
 */
export function createAutoconfigFetcher(
  tools: ConnectionTools & TlsTrust,
  limits: TimeLimits,
): AutoconfigFetcher {
  return async (address, outer) => {
    const signal = within(limits.request, outer);
    let next = address;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const answer = await request(next, tools, limits, signal);
      if (answer.kind === 'failed') return answer;
      const { message, close } = answer;
      try {
        if (!REDIRECTS.has(message.statusCode ?? 0)) return await readFile(message, next.host, signal);
      } finally {
        close();
      }
      const target = redirectTarget(message.headers.location, next);
      if (target === null) return failed('redirect-refused');
      next = target;
    }
    return failed('too-many-redirects');
  };
}

function failed(code: FetchFailure): Failed {
  return { kind: 'failed', code };
}

async function request(
  { host, path }: FileAddress,
  tools: ConnectionTools & TlsTrust,
  limits: TimeLimits,
  signal: AbortSignal,
): Promise<Answer> {
  const connecting = within(limits.connect, signal);
  const connection = await connectPinned(host, HTTPS_PORT, tools, connecting);
  if (connection.kind === 'failed') return connection;
  const secured = await secure(connection.socket, host, tools, connecting);
  if (secured.kind === 'failed') return secured;
  return send(secured.socket, host, path, signal);
}

/** Speaks HTTP/1.1 on the pinned connection; without an agent, so no pool and no proxy of the environment has a say. */
async function send(socket: TLSSocket, host: string, path: string, signal: AbortSignal): Promise<Answer> {
  const { request: httpRequest } = await import('node:http');
  const close = () => socket.destroy();
  try {
    const message = await abortable(
      new Promise<IncomingMessage>((resolve, reject) => {
        const sent = httpRequest({
          createConnection: () => socket,
          method: 'GET',
          path,
          headers: {
            Host: host,
            Accept: 'application/xml, text/xml',
            'Accept-Encoding': 'identity',
            Connection: 'close',
          },
          setHost: false,
          maxHeaderSize: MAX_HEADER_BYTES,
        });
        sent.once('response', resolve);
        sent.on('error', reject);
        sent.end();
      }),
      signal,
    );
    return { kind: 'answer', message, close };
  } catch {
    close();
    return failed(signal.aborted ? 'no-answer' : 'closed');
  }
}

/** A redirect is followed only to HTTPS on port 443, a public host name and one of the fixed paths; its query is dropped. */
function redirectTarget(location: string | undefined, from: FileAddress): FileAddress | null {
  const base = `https://${from.host}${from.path}`;
  if (location === undefined || !URL.canParse(location, base)) return null;
  const url = new URL(location, base);
  const host = publicHostName(url.hostname);
  const path = Object.values(AUTOCONFIG_PATHS).find((fixed) => fixed === url.pathname);
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain && host !== null && path !== undefined ? { host, path } : null;
}

async function readFile(message: IncomingMessage, host: string, signal: AbortSignal): Promise<FetchedFile> {
  if (message.statusCode !== 200) return failed('not-there');
  if ((message.headers['content-encoding'] ?? 'identity') !== 'identity') return failed('encoded');
  if (Number(message.headers['content-length'] ?? 0) > MAX_FILE_BYTES) return failed('too-large');
  try {
    const body = await abortable(readBody(message), signal);
    if (body === null) return failed('too-large');
    return { kind: 'file', text: new TextDecoder('utf-8', { fatal: true }).decode(body), host };
  } catch (error) {
    if (signal.aborted) return failed('no-answer');
    return failed(error instanceof TypeError ? 'not-utf-8' : 'closed');
  }
}

/** The body, or `null` as soon as it grows too large. */
async function readBody(message: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
