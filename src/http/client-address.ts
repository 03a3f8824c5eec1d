import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

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

/** What one household or office gets of IPv6 addresses (RFC 6177); whoever has one address has all of them. */
const NETWORK_BITS_V6 = 64;
const PARTS_V6 = NETWORK_BITS_V6 / 16;

/** Some proxies write a port behind the address (Azure Front Door and App Service do). */
const WITH_PORT = /^(?:(\d{1,3}(?:\.\d{1,3}){3}):\d+|\[([\da-f:.]+)\](?::\d+)?)$/i;

/** Whom a limit counts: an IPv4 address, or the network of an IPv6 one. */
export function networkOf(address: string): string {
  const [, v4, v6] = WITH_PORT.exec(address) ?? [];
  const bare = v4 ?? v6 ?? address;
  if (!ipaddr.isValid(bare)) return bare;
  const parsed = ipaddr.process(bare);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, PARTS_V6).join(':') : parsed.toString();
}
