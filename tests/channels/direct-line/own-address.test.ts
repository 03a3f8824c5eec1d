import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { createOrigins } from '../../../src/channels/direct-line/origins.ts';
import { ownAddress } from '../../../src/channels/direct-line/own-address.ts';

const asking = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;
const PLAIN = { publicUrl: null, trustedProxies: 0 };

test.each([
  ['nothing but a host', { host: 'h:1' }, PLAIN, [], 'http://h:1'],
  [
    'its public address, whatever the request says',
    { host: 'x' },
    { ...PLAIN, publicUrl: 'https://c.org/p' },
    [],
    'https://c.org',
  ],
  [
    'the word of a proxy that is trusted',
    { host: 'h', 'x-forwarded-proto': 'https, http' },
    { ...PLAIN, trustedProxies: 1 },
    [],
    'https://h',
  ],
  ['not the word of one that is not', { host: 'h', 'x-forwarded-proto': 'https' }, PLAIN, [], 'http://h'],
  ['the origin of its own page', { host: 'h', origin: 'https://h' }, PLAIN, [], 'https://h'],
  ['the page origin that the token was given to', { host: 'h' }, PLAIN, ['https://h'], 'https://h'],
  [
    'not the origin of another page',
    { host: 'h', origin: 'https://evil.net' },
    PLAIN,
    ['https://evil.net'],
    'http://h',
  ],
])('the server knows its address by %s', (_by, headers, place, pages, address) => {
  expect(ownAddress(asking(headers as Record<string, string>), place, pages)).toBe(address);
});

test('an origin is allowed by the list, by the public address and by the host, and by nothing else', () => {
  const origins = createOrigins(['https://a.org'], 'https://chat.org/path');
  const allows = (origin: string | undefined) =>
    origins.allows(asking({ host: 'inside:3978', ...(origin !== undefined && { origin }) }));
  expect(['https://a.org', 'https://chat.org', 'http://inside:3978', undefined].map(allows)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(
    ['https://a.org:8443', 'https://b.a.org', 'null', '', 'https://inside', 'not an origin'].map(allows),
  ).toEqual(Array(6).fill(false));
});
