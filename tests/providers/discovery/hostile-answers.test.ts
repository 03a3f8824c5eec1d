import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverMailSettings } from '../../../src/providers/discovery/discover.ts';
import { createMailDiscovery } from '../../../src/providers/discovery/index.ts';
import { loadCatalogue } from '../../../src/providers/load-catalogue.ts';
import { MAX_PARALLEL } from '../../../src/providers/network/limits.ts';
import type { DnsAnswer, MailResolver } from '../../../src/providers/network/mail-resolver.ts';

const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/;
const PORTS = [993, 143, 995, 110, 465, 587, 25];

const silent = async () => ({ kind: 'failed', code: 'no-answer' }) as const;

describe('whatever the DNS answers', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.domain(),
    fc.ipV4(),
    fc.ipV6(),
    fc.constantFrom(
      '',
      '.',
      'localhost',
      'a.local',
      'mail.firm.example',
      'FIRM.example.',
      '10.0.0.5',
      '*.example',
    ),
  );
  const answer = <T>(record: fc.Arbitrary<T>): fc.Arbitrary<DnsAnswer<T>> =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('found' as const),
          records: fc.array(record, { minLength: 1, maxLength: 4 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          { kind: 'no-records' as const },
          { kind: 'no-such-name' as const },
          { kind: 'failed' as const },
        ),
      },
    );
  const exchangers = answer(fc.record({ host: name, preference: fc.nat(65_535) }));
  const services = answer(
    fc.record({
      host: name,
      port: fc.oneof(fc.nat(65_535), fc.constantFrom(...PORTS)),
      priority: fc.nat(65_535),
      weight: fc.nat(65_535),
    }),
  );

  it('there is a result, and every server in it is a public host name with a mail port', async () => {
    const catalogue = await loadCatalogue();
    await fc.assert(
      fc.asyncProperty(exchangers, fc.array(services, { minLength: 1, maxLength: 6 }), async (mx, srv) => {
        let next = 0;
        const resolver: MailResolver = {
          mailExchangers: async () => mx,
          services: async () => srv[next++ % srv.length] ?? { kind: 'failed' },
          addresses: async () => ({ kind: 'no-records' }),
        };
        const found = await discoverMailSettings('firm.example', {
          mode: 'full',
          catalogue,
          resolver,
          fetcher: silent,
        });
        const sets = found.kind === 'settings' ? [found] : found.kind === 'unknown' ? [found.guess] : [];
        for (const { host, port, registrableDomain } of sets.flatMap((set) => [
          ...set.incoming,
          ...set.outgoing,
        ])) {
          expect(host).toMatch(HOST_NAME);
          expect(host.endsWith(registrableDomain)).toBe(true);
          expect(PORTS).toContain(port);
        }
        if (found.kind === 'unknown' && found.hoster !== null) expect(found.hoster).toMatch(HOST_NAME);
        if (found.kind === 'settings') expect(found.confirmHosts).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('how much one question sets off', () => {
  it('at most four look-ups run side by side', async () => {
    let running = 0;
    let most = 0;
    const slow =
      <T>(result: T) =>
      async () => {
        running += 1;
        most = Math.max(most, running);
        await delay(5);
        running -= 1;
        return result;
      };
    const resolver: MailResolver = {
      mailExchangers: slow({
        kind: 'found',
        records: [{ host: 'mx.hoster.example', preference: 1 }],
      } as const),
      services: slow({ kind: 'no-records' } as const),
      addresses: slow({ kind: 'no-records' } as const),
    };
    const fetcher = slow({ kind: 'failed', code: 'refused' } as const);
    await discoverMailSettings('firm.example', {
      mode: 'full',
      catalogue: await loadCatalogue(),
      resolver,
      fetcher,
    });
    expect(most).toBe(MAX_PARALLEL);
  });

  it('as the product runs it, switched off, it answers without a network', async () => {
    const { discover } = createMailDiscovery({
      mode: 'off',
      catalogue: await loadCatalogue(),
      now: Date.now,
    });
    expect(await discover('firm.example')).toMatchObject({ kind: 'unknown', cause: 'look-up-off' });
  });
});
