import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { constrain, decide } from '../../src/decision/index.ts';
import { BUILT_IN_ENTRIES } from '../../src/providers/catalogue/index.ts';
import {
  type Catalogue,
  loadCatalogue,
  offerOf,
  planNote,
  SIGN_IN_KINDS,
  SOURCE_LETTERS,
  settingsFor,
  WARNING_IDS,
} from '../../src/providers/index.ts';
import { providerSchema } from '../../src/providers/provider-schema.ts';
import { everyAnswerSet } from '../decision/every-answer-set.ts';
import differences from './ispdb-differences.json' with { type: 'json' };
import { oracleEntries, referenceRows } from './reference.ts';

const FILES = new URL('../../src/providers/catalogue/', import.meta.url);

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

const provider = (id: string) => {
  const found = catalogue.byId(id);
  if (!found) throw new Error(`no provider "${id}"`);
  return found;
};

describe('the files', () => {
  test('hold 94 providers, each of which passes the schema', () => {
    expect(BUILT_IN_ENTRIES).toHaveLength(94);
    for (const entry of BUILT_IN_ENTRIES) {
      const { success, error } = providerSchema.safeParse(entry);
      expect(success, `${JSON.stringify((entry as { id: unknown }).id)}: ${error?.message}`).toBe(true);
    }
  });

  test('are all loaded, each entry in the file of its region', () => {
    const files = readdirSync(FILES).filter((name) => name.endsWith('.json'));
    const entries = files.flatMap((name) => {
      const list: { id: string; region: string }[] = JSON.parse(readFileSync(new URL(name, FILES), 'utf8'));
      for (const { id, region } of list) expect(`${region}.json`, id).toBe(name);
      return list.map(({ id }) => id);
    });
    expect(entries.toSorted()).toEqual(catalogue.providers.map(({ id }) => id).toSorted());
  });

  test('give no id and no domain to two providers', () => {
    const ids = catalogue.providers.map(({ id }) => id);
    const domains = catalogue.providers.flatMap((it) => [...it.domains, ...it.otherDomains]);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  });

  test('name servers of a domain only where the domain is listed', () => {
    for (const it of catalogue.providers) {
      const own = [...it.domains, ...it.otherDomains];
      expect(own, it.id).toEqual(expect.arrayContaining(it.byDomain.flatMap(({ domains }) => domains)));
    }
  });

  test('use every warning and every way to sign in at least once', () => {
    const used = new Set(catalogue.providers.flatMap(({ warnings }) => warnings));
    expect(WARNING_IDS.filter((id) => !used.has(id))).toEqual([]);
    const kinds = new Set(catalogue.providers.flatMap(({ signIn }) => signIn.kinds));
    expect(SIGN_IN_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('call nothing sure that rests on background knowledge alone', () => {
    for (const { id, evidence } of catalogue.providers) {
      for (const facts of Object.values(evidence)) {
        if (facts?.sources.every((letter) => letter === 'K')) expect(facts.sure, id).toBe('low');
      }
    }
  });
});

describe('the reference table', () => {
  const ROWS = referenceRows();
  const plain = (text: string) => text.replace('YOURDOMAIN', 'example.org');

  test('has all its rows in the catalogue, with the same servers, sources and date', () => {
    const known = catalogue.providers.map((it) => {
      const domain = it.ownDomains ? 'example.org' : it.domains[0];
      const imap = settingsFor(it, 'imap', domain === undefined ? {} : { domain });
      const pop = settingsFor(it, 'pop', domain === undefined ? {} : { domain });
      const servers = [
        imap.kind === 'settings' ? imap.settings.incoming : null,
        pop.kind === 'settings' ? pop.settings.incoming : null,
        imap.kind === 'settings'
          ? imap.settings.outgoing
          : pop.kind === 'settings'
            ? pop.settings.outgoing
            : null,
      ].map((server) => (server ? `${server.host} ${server.port} ${server.encryption}` : 'none'));
      return [...servers, it.evidence.servers.sources.join(' '), it.evidence.servers.asOf ?? 'unknown'].join(
        ' | ',
      );
    });
    for (const row of ROWS) {
      const servers = ['imap', 'pop', 'smtp'].map((kind) =>
        row[`${kind}_host`]
          ? `${plain(row[`${kind}_host`] ?? '')} ${row[`${kind}_port`]} ${row[`${kind}_tls`]?.toLowerCase()}`
          : 'none',
      );
      expect(known, row.provider).toContain([...servers, row.sources, row.as_of].join(' | '));
    }
  });

  test('has all its domains in the catalogue', () => {
    for (const row of ROWS) {
      const domains = row.domains?.match(/(?<![*\w.])[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? [];
      const listed = domains.filter(
        (domain) => !row.domains?.startsWith('any domain') || domain !== 'google.com',
      );
      for (const domain of listed)
        expect(catalogue.byDomain(domain), `${row.provider}: ${domain}`).toBeDefined();
    }
  });
});

describe('the ISPDB', () => {
  const REASONED = new Set(
    differences.flatMap((it) => it.domains.map((domain) => `${it.provider} ${it.protocol} ${domain}`)),
  );

  test('differences each name a known domain and give a reason in words', () => {
    for (const { provider: id, protocol, domains, reason } of differences) {
      expect(['imap', 'pop', 'smtp']).toContain(protocol);
      expect(reason.length).toBeGreaterThan(30);
      for (const domain of domains) expect(catalogue.byDomain(domain)?.id, domain).toBe(id);
    }
  });

  test('names the same servers and user names, but for differences with a reason', () => {
    const entries = oracleEntries().filter(({ domain }) => catalogue.byDomain(domain));
    const found = new Set<string>();
    for (const { domain, ...theirs } of entries) {
      const owner = catalogue.byDomain(domain);
      if (!owner) continue;
      for (const protocol of ['imap', 'pop'] as const) {
        const result = settingsFor(owner, protocol, { domain });
        const listed = protocol === 'imap' ? theirs.imap : theirs.pop3;
        const ours = result.kind === 'settings' ? result.settings : null;
        const host = ours ? oracleForm(ours.incoming) : null;
        if (host === null ? listed.length > 0 : !listed.map(oracleServerForm).includes(host))
          found.add(`${owner.id} ${protocol} ${domain}`);
        const sent = ours?.outgoing ? oracleForm(ours.outgoing) : null;
        if (sent !== null && !theirs.smtp.map(oracleServerForm).includes(sent))
          found.add(`${owner.id} smtp ${domain}`);
        if (ours && listed[0])
          expect(ours.username.incoming?.includes('@'), domain).toBe(listed[0].username === '%EMAILADDRESS%');
      }
    }
    expect([...found].filter((it) => !REASONED.has(it))).toEqual([]);
    const settled = [...REASONED].filter((it) => entries.length > 0 && !found.has(it));
    expect(settled, 'reasons for differences that are none').toEqual([]);
  });

  const oracleForm = (it: { host: string; port: number; encryption: string }) =>
    `${it.host}:${it.port} ${it.encryption}`;
  const oracleServerForm = (it: { host: string; port: number; socketType: string }) =>
    `${it.host}:${it.port} ${it.socketType === 'SSL' ? 'tls' : it.socketType.toLowerCase()}`;
});

describe('looking up', () => {
  test.each([
    ['gmail.com', 'gmail'],
    ['hotmail.co.uk', 'outlook-com'],
    ['consultant.com', 'mail-com'],
    ['socal.rr.com', 'roadrunner'],
    ['example.onmicrosoft.com', 'microsoft-365'],
  ])('knows whose domain %s is', (domain, id) => {
    expect(catalogue.byDomain(domain)?.id).toBe(id);
  });

  test.each([
    ['aspmx.l.google.com.', 'google-workspace'],
    ['ALT1.ASPMX.L.GOOGLE.COM', 'google-workspace'],
    ['example-com.mail.protection.outlook.com', 'microsoft-365'],
    ['outlook-com.olc.protection.outlook.com', 'outlook-com'],
    ['mta5.am0.yahoodns.net', 'yahoo'],
    ['mx-aol.mail.gm0.yahoodns.net', 'aol'],
    ['in1-smtp.messagingengine.com', 'fastmail'],
    ['mx.pec.aruba.it', 'aruba-pec'],
    ['mx.aruba.it', 'aruba'],
    ['smtpin.rzone.de', 'strato'],
  ])('knows who hosts a domain whose mail goes to %s', (exchanger, id) => {
    expect(catalogue.byMx(exchanger)?.id).toBe(id);
  });

  test.each(['google.com.evil.example', 'notgoogle.com', 'com', '', '.'])(
    'takes %j for nobody’s mail exchanger',
    (exchanger) => {
      expect(catalogue.byMx(exchanger)).toBeUndefined();
    },
  );
});

describe('what a provider offers', () => {
  test.each([
    ['gmail', 'both', null],
    ['icloud', 'imap-only', null],
    ['startmail', 'imap-only', null],
    ['kolab-now', 'imap-only', null],
    ['thundermail', 'imap-only', null],
    ['spectrum', 'imap-only', null],
    ['rediffmail', 'pop-only', 'paid-for-imap'],
    ['proton', 'own-bridge', 'paid-for-bridge'],
    ['tuta', 'own-app-only', null],
    ['hey', 'own-app-only', null],
    ['zoho', 'both', 'paid-for-both'],
    ['mail-com', 'both', 'paid-for-both'],
    ['fastmail', 'both', 'not-in-cheapest-plan'],
  ])('%s: %s, plan note %s', (id, offer, note) => {
    expect(offerOf(provider(id))).toBe(offer);
    expect(planNote(provider(id))).toBe(note);
  });

  test('a protocol that costs extra does not count beside one that is free', () => {
    const rediff = provider('rediffmail');
    const server = { host: 'imap.example.com', port: 993 as const, encryption: 'tls' as const };
    expect(offerOf({ ...rediff, imap: { offer: 'paid-plan', server } })).toBe('pop-only');
    expect(planNote({ ...rediff, warnings: [], imap: { offer: 'paid-plan', server } })).toBe('paid-for-imap');
  });

  test('advice held against it can be served, for every provider and all 2,187 sets of answers', () => {
    const offers = new Map(catalogue.providers.map((it) => [offerOf(it), new Set<'imap' | 'pop' | null>()]));
    for (const answers of everyAnswerSet()) {
      const advice = decide(answers);
      for (const [offer, protocols] of offers) protocols.add(constrain(advice, offer).protocol);
    }
    for (const it of catalogue.providers) {
      for (const protocol of offers.get(offerOf(it)) ?? []) {
        if (protocol === null) expect(it.imap.offer === 'no' && it.pop.offer === 'no', it.id).toBe(true);
        else {
          expect(settingsFor(it, protocol).kind, `${it.id} ${protocol}`).toBe('settings');
          expect(['yes', 'paid-plan', 'bridge'], `${it.id} ${protocol}`).toContain(it[protocol].offer);
        }
      }
    }
  });
});

test('every source letter in use is one that can be named', () => {
  const letters = new Set(
    catalogue.providers.flatMap(({ evidence }) => Object.values(evidence).flatMap((it) => it?.sources ?? [])),
  );
  expect(SOURCE_LETTERS).toEqual(expect.arrayContaining([...letters]));
});
