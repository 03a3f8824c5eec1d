import type { IncomingMessage } from 'node:http';

/** What is known of the server's place in the network. */
export interface Place {
  readonly publicUrl: string | null;
  /** How many proxies stand in front; only then their headers are believed. */
  readonly trustedProxies: number;
}

/**
 * The server's address as the asking page sees it, such as `https://chat.example.org`.
 *
 * @param pageOrigins origins that a token was issued to. Behind a proxy that ends TLS, our own page's origin tells
 *   that `https` is spoken outside, also where the proxy does not.
 */
export function ownAddress(req: IncomingMessage, place: Place, pageOrigins: readonly string[] = []): string {
  if (place.publicUrl) return new URL(place.publicUrl).origin;
  const host = req.headers.host ?? 'localhost';
  const named = [req.headers.origin, ...pageOrigins].find(
    (origin) => origin !== undefined && URL.canParse(origin) && new URL(origin).host === host,
  );
  return named ?? `${schemeOf(req, place)}://${host}`;
}

function schemeOf(req: IncomingMessage, { trustedProxies }: Place): string {
  const forwarded = req.headers['x-forwarded-proto'];
  return trustedProxies > 0 && forwarded?.toString().split(',')[0]?.trim() === 'https' ? 'https' : 'http';
}
