import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type AppCatalogue,
  type AppSupport,
  appSupports,
  appsFor,
  type Catalogue,
  findApp,
  loadApps,
  loadCatalogue,
  offerOf,
} from '../../../src/providers/index.ts';

let apps: AppCatalogue;
let catalogue: Catalogue;
beforeAll(async () => {
  [apps, catalogue] = await Promise.all([loadApps(), loadCatalogue()]);
});

const app = (id: string) => {
  const found = apps.byId(id);
  if (!found) throw new Error(`no app "${id}"`);
  return found;
};

function support(appId: string, protocol: 'imap' | 'pop', providerId: string): AppSupport {
  const provider = catalogue.byId(providerId);
  if (!provider) throw new Error(`no provider "${providerId}"`);
  return appSupports(app(appId), protocol, provider, apps);
}

const insteadOf = (it: AppSupport) => ('instead' in it ? it.instead.map(({ id }) => id) : []);

describe('the apps', () => {
  test('are 18 that work and one that has ended, each with its own id', () => {
    expect(apps.apps.filter(({ ended }) => ended === null)).toHaveLength(18);
    expect(apps.apps.filter(({ ended }) => ended !== null).map(({ id }) => id)).toEqual(['windows-mail']);
    expect(new Set(apps.apps.map(({ id }) => id)).size).toBe(19);
  });

  test('point to apps that exist and have not ended themselves', () => {
    for (const { ended } of apps.apps) {
      for (const id of ended?.instead ?? []) expect(app(id).ended).toBeNull();
    }
  });

  test.each([
    ['thunderbird', 'days', 14],
    ['outlook-classic', 'days', 14],
    ['apple-mail', 'days', 7],
    ['iphone-mail', 'keep', null],
    ['thunderbird-android', 'keep', null],
    ['evolution', 'keep', null],
    ['bluemail', 'keep', null],
    ['kmail', 'delete-at-once', null],
    ['outlook-new', 'unknown', null],
  ])('%s, left alone with POP: %s', (id, byDefault, days) => {
    expect(app(id).leave).toMatchObject({ default: byDefault, days });
  });

  test('with POP always have a switch, and whoever’s default is known says where it is', () => {
    for (const { id, pop, leave } of apps.apps) {
      if (pop.support === 'no') expect(leave, id).toBeNull();
      else if (leave?.default !== 'unknown') expect(leave?.where, id).not.toBe('');
    }
  });
});

describe('finding an app', () => {
  const inShort = (text: string) => {
    const found = findApp(text, apps);
    if (found.kind === 'known') return found.app.id;
    return found.kind === 'none' ? 'none' : found.candidates.map(({ id }) => id).join(' ');
  };

  test.each([
    ['Thunderbird', 'thunderbird'],
    ['thunderbird on my phone', 'thunderbird-android'],
    ['Thunderbird auf dem Handy', 'thunderbird-android'],
    ['K-9', 'thunderbird-android'],
    ['new Outlook', 'outlook-new'],
    ['das neue Outlook: neues Outlook', 'outlook-new'],
    ['Outlook 2019', 'outlook-classic'],
    ['Outlook classique', 'outlook-classic'],
    ['Outlook on my Mac', 'outlook-mac'],
    ['Outlook sur mon téléphone', 'outlook-mobile'],
    ['Outlook no telemóvel', 'outlook-mobile'],
    ['Apple Mail', 'apple-mail'],
    ['Mail on my iPhone', 'iphone-mail'],
    ['Mail sur mon Mac', 'apple-mail'],
    ['Gmail app on Android', 'gmail-android'],
    ['la app de Gmail en mi iPhone', 'gmail-iphone'],
    ['Samsung Email', 'samsung-email'],
    ['eM Client', 'em-client'],
    ['Spark', 'spark'],
    ['KMail', 'kmail'],
    ['Windows Mail', 'windows-mail'],
    ['Outlook', 'outlook-new outlook-classic'],
    ['Gmail app', 'gmail-android gmail-iphone'],
    ['webmail', 'none'],
    ['mail', 'none'],
    ['', 'none'],
  ])('%s: %s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) =>
        ['known', 'ambiguous', 'none'].includes(findApp(text, apps).kind),
      ),
    );
  });

  test('finds each app by its own name, alone or among the ones it shares the name with', () => {
    for (const { id, name } of apps.apps) expect(inShort(name).split(' '), name).toContain(id);
  });
});

describe('POP where only OAuth is let in', () => {
  test.each([
    ['thunderbird', 'yes'],
    ['evolution', 'yes'],
    ['fairemail', 'yes'],
    ['thunderbird-android', 'no-oauth-for-protocol'],
    ['kmail', 'no-oauth-for-protocol'],
    ['outlook-classic', 'no-oauth-for-protocol'],
    ['apple-mail', 'unconfirmed'],
    ['mailspring', 'no-protocol'],
    ['spark', 'no-protocol'],
    ['gmail-iphone', 'no-protocol'],
    ['windows-mail', 'ended'],
  ])('%s at Outlook.com: %s', (id, kind) => {
    const result = support(id, 'pop', 'outlook-com');
    expect(result.kind).toBe(kind);
    if (kind !== 'yes') {
      expect(insteadOf(result).length).toBeGreaterThan(0);
      expect(['thunderbird', 'evolution', 'fairemail']).toEqual(expect.arrayContaining(insteadOf(result)));
    }
  });

  test('Outlook is told to have an account of its own for it', () => {
    expect(support('outlook-classic', 'pop', 'outlook-com')).toMatchObject({ nativeAccount: true });
    expect(support('kmail', 'pop', 'microsoft-365')).toMatchObject({ nativeAccount: false });
    expect(support('outlook-classic', 'imap', 'microsoft-365')).toEqual({ kind: 'native-account' });
  });
});

describe('whether an app can', () => {
  test('an app without the OAuth for POP signs in to Gmail with an app password', () => {
    expect(support('thunderbird-android', 'pop', 'gmail')).toEqual({ kind: 'yes', signIn: ['app-password'] });
    expect(support('thunderbird', 'pop', 'gmail')).toEqual({
      kind: 'yes',
      signIn: ['oauth', 'app-password'],
    });
  });

  test('Proton’s bridge needs a computer', () => {
    expect(support('thunderbird', 'imap', 'proton')).toEqual({ kind: 'yes', signIn: ['bridge-password'] });
    const phone = support('iphone-mail', 'imap', 'proton');
    expect(phone.kind).toBe('bridge-needs-computer');
    for (const id of insteadOf(phone))
      expect(
        app(id).platforms.some((it) => it !== 'android' && it !== 'ios'),
        id,
      ).toBe(true);
  });

  test('apps named instead can do it, and run where the person is when there is such a one', () => {
    expect(insteadOf(support('spark', 'pop', 'rediffmail'))).toEqual(expect.arrayContaining(['thunderbird']));
    for (const id of insteadOf(support('gmail-iphone', 'pop', 'orange')))
      expect(app(id).platforms).toContain('ios');
    const ended = appSupports(app('windows-mail'), 'pop', null, apps);
    expect(ended).toMatchObject({ kind: 'ended', on: '2024-12-31' });
    expect(insteadOf(ended)[0]).toBe('thunderbird');
  });

  test('old or silent sources are called unconfirmed', () => {
    expect(appSupports(app('gmail-android'), 'pop', null, apps)).toMatchObject({
      kind: 'unconfirmed',
      what: 'protocol',
    });
    expect(support('samsung-email', 'imap', 'outlook-com')).toMatchObject({
      kind: 'unconfirmed',
      what: 'sign-in',
    });
  });

  test('for every provider with POP or IMAP there is an app that can, on a computer', () => {
    for (const provider of catalogue.providers) {
      const offer = offerOf(provider);
      if (offer === 'own-app-only') continue;
      if (offer !== 'pop-only')
        expect(appsFor('imap', provider, apps, 'windows').length, provider.id).toBeGreaterThan(0);
      if (offer === 'both' || offer === 'pop-only')
        expect(appsFor('pop', provider, apps, 'windows').length, provider.id).toBeGreaterThan(0);
    }
  });

  test('whatever is asked, an app named instead never is the app itself nor one that cannot', () => {
    for (const provider of catalogue.providers) {
      for (const it of apps.apps) {
        for (const protocol of ['imap', 'pop'] as const) {
          const result = appSupports(it, protocol, provider, apps);
          for (const other of 'instead' in result ? result.instead : []) {
            expect(other.id).not.toBe(it.id);
            expect(['yes', 'native-account']).toContain(appSupports(other, protocol, provider, apps).kind);
          }
        }
      }
    }
  });

  test('the best confirmed apps come first', () => {
    const order = appsFor('pop', null, apps).map(({ evidence }) =>
      ['high', 'medium', 'low'].indexOf(evidence.sure),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
