import type { IncomingMessage } from 'node:http';

/**
 * The address of whoever sent a request. Every proxy appends the address that it saw to `X-Forwarded-For`, so that
 * only the last `trustedProxies` entries were written by proxies of ours; what stands before them is the sender's
 * own invention.
 */
export function clientAddress(req: IncomingMessage, trustedProxies: number): string {
  const peer = req.socket.remoteAddress ?? '';
  if (trustedProxies === 0) return peer;
  const header = req.headers['x-forwarded-for'];
  const chain = (typeof header === 'string' ? header : '').split(',').map((entry) => entry.trim());
  return chain.at(-trustedProxies) || peer;
}

/** Does a request come from this machine itself, and not through a proxy that stands on it? */
export function isLocal(req: IncomingMessage): boolean {
  const peer = req.socket.remoteAddress ?? '';
  const loopback = peer === '::1' || peer.startsWith('127.') || peer.startsWith('::ffff:127.');
  return loopback && req.headers['x-forwarded-for'] === undefined && req.headers.forwarded === undefined;
}
