import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProvider, loadCatalogue, loadCatalogueWith } from '../../src/providers/index.ts';
import { ProvidersFileError, readProvidersFile } from '../../src/providers/providers-file.ts';

const EVIDENCE = { sources: ['O'], asOf: '2026-11', sure: 'high' };
const OWN = {
  id: 'village-net',
  name: 'VillageNet',
  alsoCalled: ['the village box'],
  region: 'world',
  domains: ['village.example'],
  imap: { offer: 'yes', server: { host: 'imap.village.example', port: 993, encryption: 'tls' } },
  pop: { offer: 'no' },
  smtp: { host: 'smtp.village.example', port: 465, encryption: 'tls' },
  username: 'full-address',
  signIn: { kinds: ['password'] },
  quota: null,
  evidence: { servers: EVIDENCE, signIn: EVIDENCE, switchOn: EVIDENCE, quota: null },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'providers-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileWith(content: string | object): Promise<string> {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function errorOf(content: string | object): Promise<ProvidersFileError> {
  const error = await readProvidersFile(await fileWith(content)).catch((reason: unknown) => reason);
  if (!(error instanceof ProvidersFileError)) throw new Error('no ProvidersFileError');
  return error;
}

describe('an operator’s file', () => {
  test('adds a provider, found by its name and its domain', async () => {
    const catalogue = await loadCatalogueWith(await fileWith([OWN]));
    expect(catalogue.providers).toHaveLength(95);
    expect(findProvider('jean@village.example', catalogue)).toMatchObject({
      kind: 'known',
      provider: { id: 'village-net' },
    });
    expect(findProvider('The Village Box', catalogue)).toMatchObject({
      kind: 'known',
      provider: { id: 'village-net' },
    });
  });

  test('replaces a provider as a whole, and leaves the built-in catalogue as it was', async () => {
    const catalogue = await loadCatalogueWith(
      await fileWith([{ ...OWN, id: 'gmail', domains: ['gmail.com'] }]),
    );
    expect(catalogue.providers).toHaveLength(94);
    expect(catalogue.byDomain('gmail.com')?.name).toBe('VillageNet');
    expect(catalogue.byDomain('googlemail.com')).toBeUndefined();
    expect((await loadCatalogue()).byDomain('gmail.com')?.name).toBe('Gmail');
  });

  test('takes over a domain of a built-in provider', async () => {
    const catalogue = await loadCatalogueWith(await fileWith([{ ...OWN, domains: ['orange.fr'] }]));
    expect(catalogue.byDomain('orange.fr')?.id).toBe('village-net');
    expect(catalogue.byDomain('wanadoo.fr')?.id).toBe('orange');
  });

  test('may start with a byte order mark, and may be an empty list', async () => {
    expect(await readProvidersFile(await fileWith(`\uFEFF${JSON.stringify([OWN])}`))).toHaveLength(1);
    expect(await readProvidersFile(await fileWith([]))).toEqual([]);
  });

  test('takes any entry of the built-in catalogue as it stands', async () => {
    const { BUILT_IN_ENTRIES } = await import('../../src/providers/catalogue/index.ts');
    expect(await readProvidersFile(await fileWith([...BUILT_IN_ENTRIES]))).toHaveLength(94);
  });
});

describe('a file that cannot be used', () => {
  test('is named, with every problem at once by entry and field', async () => {
    const error = await errorOf([
      {
        ...OWN,
        imap: { offer: 'yes', server: { host: 'IMAP.example', port: 22, encryption: 'none' } },
        colour: 'red',
      },
      { ...OWN, id: 'second', username: 'nickname', signIn: { kinds: ['oauth'] } },
      'third',
    ]);
    expect(error.code).toBe('providers-file-invalid');
    expect(error.problems.map(({ entry, field }) => `${entry} ${field}`)).toEqual(
      expect.arrayContaining([
        'village-net imap.server.host',
        'village-net imap.server.port',
        'village-net imap.server.encryption',
        'village-net colour',
        'second username',
        'entry 3 null',
      ]),
    );
    for (const part of [error.file, 'village-net', 'imap.server.port', 'second', 'entry 3'])
      expect(error.message).toContain(part);
  });

  test.each([
    ['a domain that two entries claim', [OWN, { ...OWN, id: 'other' }], 'other domains'],
    ['an id that stands there twice', [OWN, { ...OWN, domains: ['other.example'] }], 'village-net id'],
    ['OAuth without saying whose', [{ ...OWN, signIn: { kinds: ['oauth'] } }], 'village-net signIn.oauth'],
    ['an offer without a server', [{ ...OWN, pop: { offer: 'yes' } }], 'village-net pop.server'],
    [
      'a server without an offer',
      [{ ...OWN, imap: { ...OWN.imap, offer: 'no' } }],
      'village-net imap.server',
    ],
    ['no user name', [{ ...OWN, username: null }], 'village-net username'],
    ['an unknown warning', [{ ...OWN, warnings: ['is-slow'] }], 'village-net warnings.0'],
    ['a help page without https', [{ ...OWN, help: 'http://village.example' }], 'village-net help'],
    ['a script for a help page', [{ ...OWN, help: 'javascript:alert(1)' }], 'village-net help'],
    ['a domain in capitals', [{ ...OWN, domains: ['Village.Example'] }], 'village-net domains.0'],
    ['an IP address for a host', [{ ...OWN, smtp: { ...OWN.smtp, host: '[::1]' } }], 'village-net smtp.host'],
    [
      'an IPv4 address for a host',
      [{ ...OWN, smtp: { ...OWN.smtp, host: '10.0.0.5' } }],
      'village-net smtp.host',
    ],
    [
      'a server on the own computer without a bridge',
      [{ ...OWN, smtp: { ...OWN.smtp, host: '127.0.0.1' } }],
      'village-net smtp.host',
    ],
    [
      'a month that is none',
      [{ ...OWN, evidence: { ...OWN.evidence, servers: { ...EVIDENCE, asOf: '2026-13' } } }],
      'village-net evidence.servers.asOf',
    ],
  ])('%s', async (_, content, problem) => {
    const { problems } = await errorOf(content);
    expect(problems.map(({ entry, field }) => `${entry} ${field}`)).toContain(problem);
  });

  test.each([
    ['no JSON', '{', 'providers-file-not-json'],
    ['an empty file', '', 'providers-file-not-json'],
    ['an object', {}, 'providers-file-invalid'],
  ])('%s', async (_, content, code) => {
    expect((await errorOf(content)).code).toBe(code);
  });

  test('is missing, or is a folder', async () => {
    for (const file of [join(folder, 'none.json'), folder]) {
      await expect(loadCatalogueWith(file)).rejects.toMatchObject({
        code: 'providers-file-unreadable',
        file,
      });
    }
  });
});
