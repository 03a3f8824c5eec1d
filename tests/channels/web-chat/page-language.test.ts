import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageLanguage } from '../../../src/channels/web-chat/page-language.ts';

test.each([
  ['de', 'fr', 'de-DE'],
  ['pt-BR', undefined, 'pt-BR'],
  ['PT', undefined, 'pt-PT'],
  [null, 'pl, es;q=0.5, it;q=0.8', 'it-IT'],
  [null, 'de;q=0, nl-BE;q=0.1', 'nl-NL'],
  ['xx', undefined, 'en-US'],
  [null, '*', 'en-US'],
  ['__proto__', '', 'en-US'],
])('a wish of %s and a browser that prefers %s give %s', (wish, accepted, locale) => {
  expect(pageLanguage(wish, accepted, 'en').locale).toBe(locale);
});

test('no header is too strange', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (header) => {
      expect(pageLanguage(null, header, 'nl').locale).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
    }),
  );
});
