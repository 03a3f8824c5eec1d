import type { AddressInfo } from 'node:net';
import restify, { type Request, type Response, type Server } from 'restify';
import { answerRefusal } from './answer.ts';
import type { Logger } from './logger.ts';
import type { RefusalCode } from './refusal.ts';
import { routeUpgrades } from './upgrades.ts';

/** Puts routes on the server. */
export type Mount = (server: Server) => void;

/** A server that listens, and stops in good order. */
export interface HttpServer {
  /** Resolves with the address once the server listens. */
  listen(port: number, host: string): Promise<AddressInfo>;
  /**
   * Takes no new connections, lets the requests at work end, and closes what is left after the grace time.
   * Resolves when no connection is open any more.
   */
  drain(graceMs: number): Promise<void>;
}

/** What a server is made of. */
export interface HttpServerOptions {
  readonly logger: Logger;
  /** Connections open at the same time; 0 for no limit. */
  readonly maxConnections: number;
  readonly mounts: readonly Mount[];
}

/**
 * Time limits in milliseconds, so that slow senders cannot hold connections (slowloris). Channels send a request in
 * one piece; a minute of keep-alive spares them new connections.
 */
const HEADERS_TIMEOUT_MS = 5000;
const REQUEST_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
const CHECKING_INTERVAL_MS = 1000;
const SWEEP_INTERVAL_MS = 20;

/** Headers that every answer carries (OWASP Secure Headers); a page may set its own on top. */
const SECURITY_HEADERS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cache-Control', 'no-store'],
] as const;

/** The restify server: limits, headers, errors, and what is mounted on it. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  // An empty name keeps restify from announcing itself in a Server header.
  const server = restify.createServer({ name: '', log: options.logger as never });
  limitConnections(server, options.maxConnections);
  server.pre((_req: Request, res: Response, next) => {
    for (const [name, value] of SECURITY_HEADERS) res.setHeader(name, value);
    next();
  });
  answerErrors(server, options.logger);
  for (const mount of options.mounts) mount(server);
  routeUpgrades(server);
  return { listen: (port, host) => listen(server, port, host), drain: (graceMs) => drain(server, graceMs) };
}

function limitConnections(server: Server, maxConnections: number): void {
  const http = server.server;
  http.headersTimeout = HEADERS_TIMEOUT_MS;
  http.requestTimeout = REQUEST_TIMEOUT_MS;
  http.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  // Node looks for late requests every 30 s unless told otherwise; restify passes no options on to it.
  Object.assign(http, { connectionsCheckingInterval: CHECKING_INTERVAL_MS });
  if (maxConnections > 0) http.maxConnections = maxConnections;
}

const CODE_OF_STATUS: Readonly<Record<number, RefusalCode>> = {
  400: 'malformed',
  404: 'not-found',
  405: 'method-not-allowed',
};

/** Whatever restify itself finds wrong is answered like every other refusal. */
function answerErrors(server: Server, logger: Logger): void {
  server.on('restifyError', (_req: Request, res: Response, error: { statusCode?: number }) => {
    const code = CODE_OF_STATUS[error.statusCode ?? 500] ?? 'internal';
    if (code === 'internal') logger.error({ code: 'route-failed', cause: 'restify' });
    if (!res.headersSent) answerRefusal(res, code);
    // The callback that restify hands over would send its own body; without it this answer stands.
  });
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    // restify passes its server's errors on and, like every emitter, throws those that nobody listens to.
    server.on('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function drain(server: Server, graceMs: number): Promise<void> {
  const http = server.server;
  return new Promise((resolve) => {
    const timer = setTimeout(() => http.closeAllConnections(), graceMs);
    // A connection whose request has ended since is idle then, and would be kept alive.
    const sweeper = setInterval(() => http.closeIdleConnections(), SWEEP_INTERVAL_MS);
    http.close(() => {
      clearTimeout(timer);
      clearInterval(sweeper);
      resolve();
    });
  });
}
