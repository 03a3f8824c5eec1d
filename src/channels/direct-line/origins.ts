import type { IncomingMessage, ServerResponse } from 'node:http';

/** The headers that the client sends across origins (measured with its preflight). */
const CLIENT_HEADERS = 'authorization,content-type,x-ms-bot-agent,x-requested-with';
const PREFLIGHT_SECONDS = '600';

/** Which pages may talk to the server: an exact list, and the server's own. */
export interface Origins {
  /** Whether this request may go on: it comes from an origin on the list, from our own pages, or from no browser. */
  allows(req: IncomingMessage): boolean;
}

/** The origin that a browser names, or `undefined`: no browser, or a plain read from the same origin. */
export function originOf(req: IncomingMessage): string | undefined {
  return req.headers.origin;
}

/** Reads the list of origins. `publicUrl` is the server's own address behind a proxy that changes the host name. */
export function createOrigins(list: readonly string[], publicUrl: string | null): Origins {
  const exact = new Set(list);
  if (publicUrl) exact.add(new URL(publicUrl).origin);
  return {
    allows(req) {
      const origin = originOf(req);
      return origin === undefined || exact.has(origin) || isOwn(origin, req);
    },
  };
}

/** A page that was served under the very host name that it now asks. */
function isOwn(origin: string, req: IncomingMessage): boolean {
  return URL.canParse(origin) && new URL(origin).host === req.headers.host;
}

/** Lets the page of an allowed origin read the answer. No `*`, and no credentials: there are no cookies here. */
export function allowOrigin(req: IncomingMessage, res: ServerResponse): void {
  res.setHeader('Vary', 'Origin');
  const origin = originOf(req);
  if (origin !== undefined) res.setHeader('Access-Control-Allow-Origin', origin);
}

/** Answers a preflight of an allowed origin. */
export function answerPreflight(req: IncomingMessage, res: ServerResponse): void {
  allowOrigin(req, res);
  res.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': CLIENT_HEADERS,
    'Access-Control-Max-Age': PREFLIGHT_SECONDS,
  });
  res.end();
}
