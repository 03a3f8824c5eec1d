import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Catalogue,
  type FoundProvider,
  findProvider,
  loadCatalogue,
} from '../../../src/providers/index.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

const find = (text: string) => findProvider(text, catalogue);

/** A finding as one line: easy to read in a table. */
function inShort(found: FoundProvider): string {
  switch (found.kind) {
    case 'known':
      return `${found.provider.id} ${found.domain ?? '-'} ${found.by}`;
    case 'misspelt':
      return `misspelt ${found.suggestion.domain ?? found.suggestion.provider.id}`;
    case 'domain':
      return `domain ${found.domain}`;
    case 'ambiguous':
      return `ambiguous ${found.candidates.map(({ id }) => id).join(' ')}`;
    case 'invalid':
      return `invalid ${found.reason}`;
    case 'none':
      return 'none';
  }
}

describe('a name', () => {
  test.each([
    ['gmail', 'gmail - name'],
    ['Gmail.', 'gmail - name'],
    ['google', 'gmail - name'],
    ['Google Mail', 'gmail - name'],
    ['G Suite', 'google-workspace - name'],
    ['hotmail', 'outlook-com - name'],
    ['Live', 'outlook-com - name'],
    ['Office 365', 'microsoft-365 - name'],
    ['my Orange box', 'orange - name'],
    ['Livebox', 'orange - name'],
    ['la Freebox', 'free - name'],
    ['free', 'free - name'],
    ['Sky', 'sky - name'],
    ['hey', 'hey - name'],
    ['1&1', 'ionos - name'],
    ['AT&T', 'att - name'],
    ['T-Online', 't-online - name'],
    ['télécom bouygues bbox', 'bouygues - name'],
    ['Яндекс', 'yandex - name'],
    ['네이버', 'naver - name'],
    ['yahoo japan', 'yahoo-japan - name'],
    ['aruba pec', 'aruba-pec - name'],
    ['gmx deutschland', 'gmx-de - name'],
    ['I read gmail in Outlook', 'gmail - name'],
    ['hotmail, in outlook', 'outlook-com - name'],
    ['meine Gmailadresse', 'gmail - name'],
    ['mijn hotmailaccount', 'outlook-com - name'],
    ['gmailcom', 'gmail - name'],
    ['Gmail-Konto', 'gmail - name'],
    ['Outlook.com-Konto', 'outlook-com outlook.com domain'],
    ['mein web.de-Postfach', 'web-de web.de domain'],
    ['mein 1&1 Postfach', 'ionos - name'],
    ['Libero Mail', 'libero - name'],
    ['la poste', 'la-poste - name'],
    ['Proton Mail', 'proton - name'],
    ['Virgin Media', 'virgin-media - name'],
    ['mail.com', 'mail-com mail.com domain'],
    ['one.com', 'one-com - domain'],
    ['OVH', 'ovh - name'],
    ['163', 'netease - name'],
    ['@PopBot gmail', 'gmail - name'],
    ['@orange', 'orange - name'],
    ['👩‍💻 gmail 🤷‍♀️', 'gmail - name'],
  ])('%s', (text, expected) => {
    expect(inShort(find(text))).toBe(expected);
  });

  test.each([
    ['gmx', 'ambiguous gmx-com gmx-de'],
    ['aruba', 'ambiguous aruba aruba-pec'],
    ['outlook', 'ambiguous outlook-com microsoft-365'],
    ['Tiscali', 'ambiguous tiscali-it talktalk'],
    ['spectrum', 'ambiguous spectrum roadrunner'],
    ['gmail and yahoo', 'ambiguous gmail yahoo'],
  ])('%s fits several, so it is asked back', (text, expected) => {
    const { kind } = find(text);
    expect(kind).toBe('ambiguous');
    expect(inShort(find(text)).split(' ').toSorted()).toEqual(expected.split(' ').toSorted());
  });

  test.each([
    'it is free of charge',
    'the sky is blue',
    'an orange a day',
    'I share it with Alice and Tim',
    'hey there, what is this?',
    'I never use the cloud',
    'email',
    'mail',
    'my mailbox',
    'je ne sais pas',
    'keine Ahnung',
    'version 3.5 of it',
    'at 12:30:45',
    'z.B. so etwas',
    '👨‍👩‍👧',
    '',
    '   ',
    '@',
    '...',
    'jean@',
  ])('is not heard in %j', (text) => {
    expect(inShort(find(text))).toBe('none');
  });
});

describe('in a sentence of each language', () => {
  test.each([
    ['My mailbox is with BT Internet', 'bt - name'],
    ['it’s jane.doe@btinternet.com', 'bt btinternet.com address'],
    ['I am at free', 'free - name'],
    ['Mon adresse c’est jean@orange.fr', 'orange orange.fr address'],
    ["mon adresse c'est jean@orange.fr", 'orange orange.fr address'],
    ['je suis chez Free', 'free - name'],
    ['jean.dupont arobase laposte.net', 'la-poste laposte.net address'],
    ['ich bin bei web.de', 'web-de web.de domain'],
    ['Mein Postfach ist bei der Telekom', 't-online - name'],
    ['erika.mustermann (at) gmx.at', 'gmx-de gmx.at address'],
    ['mi correo es juan@hotmail.es', 'outlook-com hotmail.es address'],
    ['tengo una cuenta de gmail', 'gmail - name'],
    ['la mia casella è su libero.it', 'libero libero.it domain'],
    ['uso Alice', 'alice - name'],
    ['mario chiocciola virgilio.it', 'virgilio virgilio.it address'],
    ['o meu e-mail é maria@sapo.pt', 'sapo sapo.pt address'],
    ['tenho conta no UOL', 'uol - name'],
    ['mijn mail zit bij Ziggo', 'ziggo - name'],
    ['ik gebruik jan@kpnmail.nl', 'kpn kpnmail.nl address'],
  ])('%s', (text, expected) => {
    expect(inShort(find(text))).toBe(expected);
  });
});

describe('a domain or an address', () => {
  test.each([
    ['gmail.com', 'gmail gmail.com domain'],
    ['GMAIL.COM', 'gmail gmail.com domain'],
    ['  gmail.com.  ', 'gmail gmail.com domain'],
    ['@gmail.com', 'gmail gmail.com address'],
    ['<jean@orange.fr>', 'orange orange.fr address'],
    ['mailto:jean@orange.fr', 'orange orange.fr address'],
    ['"Jean D." <jean@orange.fr>;', 'orange orange.fr address'],
    ['jean @ orange.fr', 'orange orange.fr address'],
    ['jean＠orange.fr', 'orange orange.fr address'],
    ['ｇｍａｉｌ．ｃｏｍ', 'gmail gmail.com domain'],
    ['jean@gmail', 'gmail - address'],
    ['jean@rr.com', 'roadrunner rr.com address'],
    ['https://webmail.free.fr/index', 'free - domain'],
    ['mail.google.com', 'gmail - domain'],
    ['www.orange.fr', 'orange orange.fr domain'],
    ['mail.yahoo.com', 'yahoo - domain'],
    ['imap.web.de:993', 'web-de - domain'],
    ['jean.de at web.de', 'web-de web.de domain'],
    ['not gmial.com but gmail.com', 'gmail gmail.com domain'],
    ['contact@my-company.co.uk', 'domain my-company.co.uk'],
    ['www.example.com', 'domain example.com'],
    ['mail.de', 'domain mail.de'],
    ['orange.com', 'domain orange.com'],
    ['jean@example.photography', 'domain example.photography'],
    ['a@orange.fr or b@gmail.com', 'ambiguous orange gmail'],
  ])('%s', (text, expected) => {
    expect(inShort(find(text))).toBe(expected);
  });

  test('in another alphabet becomes A-labels, and is shown as people write it', () => {
    expect(find('Bücher.Example')).toEqual({
      kind: 'domain',
      domain: 'xn--bcher-kva.example',
      display: 'bücher.example',
      by: 'domain',
    });
    expect(find('post@münchen.de')).toMatchObject({
      domain: 'xn--mnchen-3ya.de',
      display: 'münchen.de',
      by: 'address',
    });
    expect(find('почта@пример.рф')).toMatchObject({ domain: 'xn--e1afmkfd.xn--p1ai', display: 'пример.рф' });
  });

  test('of every provider in the catalogue leads to that provider', () => {
    for (const provider of catalogue.providers) {
      for (const domain of [...provider.domains, ...provider.otherDomains]) {
        expect(inShort(find(`somebody@${domain.toUpperCase()}`))).toBe(`${provider.id} ${domain} address`);
      }
    }
  });
});

describe('a slip of the pen is asked back first', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gamil.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.cm', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.fr', 'gmail.com'],
    ['gmial.con', 'gmail.com'],
    ['gmai1.com', 'gmail.com'],
    ['gmail.com.evil.example', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmal.com', 'hotmail.com'],
    ['homtail.fr', 'hotmail.fr'],
    ['yahooo.com', 'yahoo.com'],
    ['yaho.fr', 'yahoo.fr'],
    ['outlok.com', 'outlook.com'],
    ['iclud.com', 'icloud.com'],
    ['ornage.fr', 'orange.fr'],
    ['wandoo.fr', 'wanadoo.fr'],
    ['laposte.ner', 'laposte.net'],
    ['free.rf', 'free.fr'],
    ['web.dee', 'web.de'],
    ['gmxx.de', 'gmx.de'],
    ['t-onlien.de', 't-online.de'],
    ['comacst.net', 'comcast.net'],
    ['libreo.it', 'libero.it'],
    ['jean.dupont@gmial.com', 'gmail.com'],
    ['mon adresse est jean@ornage.fr', 'orange.fr'],
    ['yahooo', 'yahoo'],
    ['gmial', 'gmail'],
    ['jean@gmial', 'gmail'],
    ['it is hotmial', 'outlook-com'],
  ])('%s → %s', (text, suggestion) => {
    expect(inShort(find(text))).toBe(`misspelt ${suggestion}`);
  });

  test('keeps what was typed, in case it is right after all', () => {
    expect(find('jean@gmial.com')).toMatchObject({
      typed: 'gmial.com',
      domain: 'gmial.com',
      suggestion: { provider: { id: 'gmail' } },
    });
  });

  test.each([
    'mail.de',
    'email.fr',
    'ski.com',
    'web.com',
    'live.xyz',
    'freenet.com',
    'one.de',
    'cloud.com',
    'planten.nl',
  ])('%s is a name of its own', (domain) => {
    expect(inShort(find(domain))).toBe(`domain ${domain}`);
  });

  test('no domain of a provider is taken for a slip of another one', () => {
    const known = catalogue.providers.flatMap((it) => [...it.domains, ...it.otherDomains]);
    expect(known.filter((domain) => find(domain).kind !== 'known')).toEqual([]);
  });
});

describe('a hostile domain', () => {
  test.each([
    ['127.0.0.1', 'ip-literal'],
    ['jean@127.0.0.1', 'ip-literal'],
    ['jean@[127.0.0.1]', 'ip-literal'],
    ['jean@[IPv6:::1]', 'ip-literal'],
    ['http://[::ffff:10.0.0.1]/', 'ip-literal'],
    ['::1', 'ip-literal'],
    ['x@0x7f000001', 'ip-literal'],
    ['x@0x7f.1', 'ip-literal'],
    ['x@2130706433', 'ip-literal'],
    ['x@１２７.０.０.１', 'ip-literal'],
    ['x@169.254.169.254.', 'ip-literal'],
    ['jean@localhost', 'single-label'],
    ['jean@intranet', 'single-label'],
    ['jean@mail.local', 'not-public'],
    ['jean@server.internal', 'not-public'],
    ['jean@abc.onion', 'not-public'],
    ['jean@1.0.0.127.in-addr.arpa', 'not-public'],
    [`x@${'a.'.repeat(130)}com`, 'too-long'],
    [`x@${'a'.repeat(64)}.com`, 'too-long'],
    [`x@${'a'.repeat(20_000)}.com`, 'too-long'],
    [`x@${'ü'.repeat(60)}.com`, 'too-long'],
    ['x@a_b.com', 'bad-characters'],
    ['x@-foo.com', 'bad-characters'],
    ['x@foo-.com', 'bad-characters'],
    ['x@foo..com', 'bad-characters'],
    ['x@fo$o.com', 'bad-characters'],
    ['x@xn--zzzzzzzz99999.com', 'bad-characters'],
    ['gm\u200Bail.com', 'bad-characters'],
    ['jean@gmail.com\u202E', 'bad-characters'],
    ['jean@\u2066gmail.com\u2069', 'bad-characters'],
    ['gmail\u00AD.com', 'bad-characters'],
    ['gmail\u0000.com', 'bad-characters'],
    ['gm\u200Dail', 'bad-characters'],
    ['gmаil.com', 'look-alike'],
    ['jean@gmаil.com', 'look-alike'],
    ['xn--gmil-63d.com', 'look-alike'],
    ['gmаil', 'look-alike'],
    ['gmaıl.com', 'look-alike'],
    ['gmáil.com', 'look-alike'],
    ['օrange.fr', 'look-alike'],
    ['pаypal.com', 'look-alike'],
  ])('%j: %s', (text, reason) => {
    expect(inShort(find(text))).toBe(`invalid ${reason}`);
  });

  test('that only looks like a provider’s is never that provider, and says whom it resembles', () => {
    expect(find('jean@gmаil.com')).toMatchObject({ shown: 'xn--gmil-63d.com', resembles: { id: 'gmail' } });
    expect(find('xn--gmil-63d.com')).toMatchObject({ shown: 'xn--gmil-63d.com', resembles: { id: 'gmail' } });
    expect(find('pаypal.com')).toMatchObject({ shown: 'xn--pypal-4ve.com', resembles: null });
  });

  test('wins over a good one beside it', () => {
    expect(inShort(find('gmail.com or gmаil.com'))).toBe('invalid look-alike');
  });

  test.each([
    '[free prize](http://evil.example)',
    '![](https://evil.example/x.png)',
    '<at>everyone</at>@evil.example',
    '**evil.example**',
    '`evil.example`',
  ])('keeps no Markdown or markup of %j', (text) => {
    expect(inShort(find(text))).toBe('domain evil.example');
  });
});

describe('whatever is typed', () => {
  const LDH_DOMAIN =
    /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
  const SECRET = 'zzqsecretqzz';

  /** Every text in a finding that does not come from the catalogue. */
  function typedTexts(found: FoundProvider): readonly string[] {
    if (found.kind === 'known') return found.domain === null ? [] : [found.domain];
    if (found.kind === 'domain') return [found.domain];
    if (found.kind === 'misspelt')
      return [found.domain ?? 'no.domain', ...(found.typed.includes('.') ? [found.typed] : [])];
    return found.kind === 'invalid' && found.shown !== null ? [found.shown] : [];
  }

  const domainLike = fc.oneof(
    fc.domain(),
    fc.constantFrom(
      'gmail.com',
      'gmial.com',
      'bücher.example',
      'gmаil.com',
      'x',
      '127.0.0.1',
      '[::1]',
      'a..b',
      'foo.',
      'яндекс.рф',
      'web.de',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 700 }),
    fc.string({ unit: 'grapheme', maxLength: 700 }),
    fc
      .array(
        fc.oneof(
          domainLike,
          fc.lorem({ maxCount: 3 }),
          fc.constantFrom('@', ' at ', '(at)', '\u202E', '\u200B', '.', '://', '*'),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );

  test('nothing is thrown, and every domain that comes out is in A-labels', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const domain of typedTexts(find(text))) expect(domain).toMatch(LDH_DOMAIN);
      }),
      { numRuns: 3000 },
    );
  });

  test('the same text gives the same finding', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const again = inShort(find(text));
        expect(inShort(find(text))).toBe(again);
      }),
      { numRuns: 300 },
    );
  });

  test('what stands before an at sign never comes out', () => {
    const localPart = fc
      .tuple(
        fc.constantFrom('', 'jean.', '"a b" ', 'o’', 'x+', 'gmail.com/', '(c) '),
        fc.constantFrom('', '.fr', '.com', '-x', '+tag', '_', '.gmial.com', "'"),
      )
      .map(([before, after]) => `${before}${SECRET}${after}`);
    const at = fc.constantFrom('@', ' @ ', ' (at) ', '[at]', ' arobase ', '＠', ' @');
    const around = fc.constantFrom('', 'mon adresse c’est ', 'it is <', 'mailto:');
    fc.assert(
      fc.property(around, localPart, at, domainLike, (before, local, sign, domain) => {
        fc.pre(domain.trim() !== '');
        const text = `${before}${local}${sign}${domain}`;
        const {
          provider: _,
          suggestion: __,
          candidates: ___,
          resembles: ____,
          ...rest
        } = { ...find(text) } as Record<string, unknown>;
        expect(JSON.stringify(rest).toLowerCase()).not.toContain(SECRET);
      }),
      { numRuns: 3000 },
    );
  });

  test('a display name holds nothing that Markdown or HTML would take for markup', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = find(text);
        if (found.kind === 'domain')
          expect(found.display).not.toMatch(/[\s*_`~[\]()<>#|!\\"'&@:/\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['at signs', '@'.repeat(20_000)],
    ['spaces around at signs', ' @'.repeat(10_000)],
    ['dots', '.'.repeat(20_000)],
    ['short labels', 'a.'.repeat(10_000)],
    ['brackets', '[('.repeat(10_000)],
    ['near misses', 'gmial.co '.repeat(2_000)],
    ['combining marks', `a${'\u0301'.repeat(20_000)}.com`],
  ])('20,000 %s are read as fast as anything else', (_, text) => {
    expect(() => find(text)).not.toThrow();
  });
});
