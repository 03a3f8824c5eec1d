import { beforeAll, describe, expect, test } from 'vitest';
import { type Catalogue, loadCatalogue, type MailSettings, settingsFor } from '../../src/providers/index.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

function settings(
  id: string,
  protocol: 'imap' | 'pop',
  options: Parameters<typeof settingsFor>[2] = {},
): MailSettings {
  const provider = catalogue.byId(id);
  const result = provider && settingsFor(provider, protocol, options);
  if (result?.kind !== 'settings') throw new Error(`no ${protocol} settings for "${id}"`);
  return result.settings;
}

describe('the settings', () => {
  test('of Gmail by POP say what to switch on first, where, and how POP differs there', () => {
    expect(settings('gmail', 'pop')).toMatchObject({
      incoming: { host: 'pop.gmail.com', port: 995, encryption: 'tls' },
      outgoing: { host: 'smtp.gmail.com', port: 465, encryption: 'tls' },
      signIn: ['oauth', 'app-password'],
      switchOnFirst: ['allow-in-webmail'],
      warnings: expect.arrayContaining(['gmail-pop-in-batches', 'gmail-only-fetching-ends']),
      guess: false,
    });
    expect(settings('gmail', 'pop').switchOnWhere).toContain('POP download');
  });

  test('of Gmail by IMAP need nothing switched on and leave the POP warnings out', () => {
    const { switchOnFirst, warnings } = settings('gmail', 'imap');
    expect(switchOnFirst).toEqual([]);
    expect(warnings).toContain('gmail-labels-as-folders');
    expect(warnings).not.toContain('gmail-pop-in-batches');
  });

  test('show the user name in the form that the provider wants, with a stand-in for the name', () => {
    expect(settings('orange', 'imap').username).toEqual({
      form: 'full-address',
      incoming: 'name@orange.fr',
      outgoing: 'name@orange.fr',
    });
    expect(settings('web-de', 'pop', { exampleName: 'vorname.nachname' }).username.incoming).toBe(
      'vorname.nachname',
    );
    expect(settings('icloud', 'imap', { domain: 'me.com' }).username).toMatchObject({
      incoming: 'name',
      outgoing: 'name@me.com',
    });
    expect(settings('proton', 'imap').username).toMatchObject({ incoming: null, outgoing: null });
    expect(settings('ovh', 'imap').username.incoming).toBe('name@example.com');
    expect(settings('ovh', 'imap', { domain: 'example.org' }).username.incoming).toBe('name@example.org');
  });

  test('take the servers of the person’s own domain where they differ', () => {
    expect(settings('netease', 'imap', { domain: '126.com' }).incoming.host).toBe('imap.126.com');
    expect(settings('zoho', 'pop', { domain: 'zoho.eu' })).toMatchObject({
      incoming: { host: 'pop.zoho.eu' },
      outgoing: { host: 'smtp.zoho.eu' },
    });
    expect(settings('alice', 'imap', { domain: 'tin.it' }).incoming).toEqual({
      host: 'imaps.tin.it',
      port: 143,
      encryption: 'starttls',
    });
  });

  test('that are built from the person’s domain are called a guess', () => {
    const { incoming, outgoing, guess } = settings('cpanel', 'pop', { domain: 'example.org' });
    expect([incoming.host, outgoing?.host, guess]).toEqual(['mail.example.org', 'mail.example.org', true]);
  });

  test('of Free say that sending has to be switched on', () => {
    expect(settings('free', 'imap').switchOnFirst).toEqual(['allow-sending']);
  });

  test('carry the date and source of each group of facts', () => {
    const { evidence } = settings('yahoo', 'imap');
    expect(evidence.servers).toEqual({ sources: ['I', 'F', 'T', 'S'], asOf: '2026-03', sure: 'high' });
  });
});

describe('no settings', () => {
  test.each([
    ['icloud', 'pop', 'no'],
    ['proton', 'pop', 'no'],
    ['tuta', 'imap', 'no'],
    ['hey', 'pop', 'no'],
    ['rediffmail', 'imap', 'no'],
    ['kolab-now', 'pop', 'unconfirmed'],
  ] as const)('%s by %s: %s', (id, protocol, offer) => {
    const provider = catalogue.byId(id);
    expect(provider && settingsFor(provider, protocol)).toMatchObject({ kind: 'not-offered', offer });
  });
});

describe('for every provider and protocol', () => {
  test('hosts are whole names, ports fit the encryption, and nothing is left to fill in', () => {
    const usual: Record<number, string> = {
      993: 'tls',
      995: 'tls',
      465: 'tls',
      143: 'starttls',
      110: 'starttls',
    };
    for (const provider of catalogue.providers) {
      for (const protocol of ['imap', 'pop'] as const) {
        const result = settingsFor(provider, protocol);
        if (result.kind !== 'settings') continue;
        for (const server of [result.settings.incoming, result.settings.outgoing]) {
          if (server === null) continue;
          expect(server.host, provider.id).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
          expect(usual[server.port] ?? server.encryption, provider.id).toBe(server.encryption);
        }
        expect(JSON.stringify(result), provider.id).not.toContain('{domain}');
      }
    }
  });
});
