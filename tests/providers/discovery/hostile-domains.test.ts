import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverMailSettings } from '../../../src/providers/discovery/discover.ts';
import { loadCatalogue } from '../../../src/providers/load-catalogue.ts';
import { createCountingResolver } from '../network/counting-resolver.ts';

/** Discovery with everything allowed, in a world that notes every question and every request. */
async function tryHard(text: string) {
  const resolver = createCountingResolver();
  const fetched: string[] = [];
  const discovery = await discoverMailSettings(text, {
    mode: 'full',
    spellingConfirmed: true,
    catalogue: await loadCatalogue(),
    resolver,
    fetcher: async ({ host }) => {
      fetched.push(host);
      return { kind: 'failed', code: 'refused' };
    },
  });
  return { discovery, network: [...resolver.asked, ...fetched] };
}

describe('hostile domains make no connection (S23)', () => {
  it.each([
    '127.0.0.1',
    '[127.0.0.1]',
    'me@[192.168.0.1]',
    '169.254.169.254',
    '0x7f.0.0.1',
    '0x7f000001',
    '127。0。0。1',
    '::1',
    '[::1]',
    '[IPv6:::1]',
    '::ffff:10.0.0.1',
    'localhost',
    'intranet',
    'mail.localhost',
    'printer.local',
    'wiki.internal',
    'router.lan',
    '1.0.0.127.in-addr.arpa',
    'expyuzz4wqqyqhjn.onion',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
    'a'.repeat(500),
    'gmаil.com',
    'xn--gmil-63d.com',
    'gmáil.com',
    'pаypal.example',
    'раураӏ-mail.сom',
    'firm\u202e.example',
    'firm\u0000.example',
    'firm\u200b.example',
    'fi\nrm.exa\rmple.',
    'firm_.exam_ple',
    '-firm.example',
    '[click](https://firm.example)!',
    '<b>firm</b>',
    'https://',
    '@',
    '@@',
    '.',
    '..',
    '',
    ' ',
  ])('%j', async (text) => {
    const { discovery, network } = await tryHard(text);
    expect(network).toEqual([]);
    expect(['not-a-domain', 'slip', 'in-catalogue']).toContain(discovery.kind);
  });

  it('whatever is typed, only public host names are ever asked about, and never what stood before an @', async () => {
    const local = fc.stringMatching(/^[a-z]{12,16}$/);
    const odd = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.domain(),
      fc.ipV4Extended(),
      fc.ipV6(),
      fc.webUrl(),
    );
    await fc.assert(
      fc.asyncProperty(local, odd, fc.boolean(), async (name, rest, asAddress) => {
        const { network } = await tryHard(asAddress ? `${name}@${rest}` : rest);
        for (const asked of network) {
          expect(asked).toMatch(
            /^(?:_(?:imaps?|pop3s?|submissions?)\._tcp\.|autoconfig\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/,
          );
          expect(asked.length).toBeLessThanOrEqual(253 + '_submissions._tcp.'.length);
          if (asAddress) expect(asked).not.toContain(name);
        }
      }),
      { numRuns: 300 },
    );
  });
});
