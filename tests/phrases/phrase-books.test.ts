import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES, FIELDS } from '../../src/decision/index.ts';
import { de } from '../../src/phrases/de.ts';
import { en } from '../../src/phrases/en.ts';
import { es } from '../../src/phrases/es.ts';
import { fr } from '../../src/phrases/fr.ts';
import { phrasesFor } from '../../src/phrases/index.ts';
import { it as italian } from '../../src/phrases/it.ts';
import { LANGUAGES, type Language } from '../../src/phrases/languages.ts';
import { nl } from '../../src/phrases/nl.ts';
import type { PhraseBook, PhraseKey } from '../../src/phrases/phrases.ts';
import { pt } from '../../src/phrases/pt.ts';
import { understand } from '../../src/understanding/index.ts';

/** A button of a phone's chat cuts a longer title. */
const MAX_ANSWER_CHARACTERS = 24;

const BOOKS: Readonly<Record<Language, PhraseBook>> = { en, fr, de, es, it: italian, pt, nl };

const KEYS = Object.keys(en) as readonly PhraseKey[];

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const parse = (sentence: string, language: Language) =>
  new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true });

/** Every name that a sentence wants filled; those that choose by number are marked. */
function placeholders(elements: Elements): string[] {
  const names = elements.flatMap((element): string[] => {
    if (!('value' in element) || element.type === 0) return [];
    if (!('options' in element)) return [element.value];
    return [
      `${element.value}#`,
      ...Object.values(element.options).flatMap(({ value }) => placeholders(value)),
    ];
  });
  return [...new Set(names)].sort();
}

describe.each(LANGUAGES)('the phrases in %s', (language) => {
  const book = BOOKS[language];
  const { say } = phrasesFor(language);

  it('are the ones that are said, and only those that English has', () => {
    expect(Object.keys(book).sort()).toEqual([...KEYS].sort());
    expect(say('language.changed')).toBe(book['language.changed']);
  });

  it('all say something', () => {
    expect(KEYS.filter((key) => book[key].trim() === '')).toEqual([]);
  });

  it('want the same to be filled in as in English', () => {
    for (const key of KEYS) {
      const wanted = placeholders(parse(en[key], 'en').getAst());
      expect(placeholders(parse(book[key], language).getAst()), key).toEqual(wanted);
    }
  });

  it.each([0, 1, 2, 5])('are whole sentences with the number %i', (number) => {
    for (const key of KEYS) {
      const names = placeholders(parse(en[key], 'en').getAst());
      const values = Object.fromEntries(
        names.map((name) => (name.endsWith('#') ? [name.slice(0, -1), number] : [name, 'x'])),
      );
      const said = say(key, { ...values });
      expect(said.trim(), key).not.toBe('');
      expect(said, key).not.toMatch(/\bplural,|\bundefined\b/);
    }
  });

  it('name every answer in a few characters, and no two of a question alike', () => {
    for (const field of FIELDS) {
      const titles = ANSWER_VALUES[field].map((value) => say(`answer.${field}.${value}` as PhraseKey));
      expect(new Set(titles.map((title) => title.toLowerCase())).size, field).toBe(titles.length);
      for (const title of titles) expect([...title].length, title).toBeLessThanOrEqual(MAX_ANSWER_CHARACTERS);
    }
  });

  it.each(FIELDS)('name answers about %s as they are understood when typed', (asked) => {
    for (const value of ANSWER_VALUES[asked]) {
      const title = say(`answer.${asked}.${value}` as PhraseKey);
      expect(understand(title, { asked, language }).answers[asked], title).toBe(value);
    }
  });

  it('tell of commands that are understood when typed', () => {
    const told = say('help.commands').split(':').slice(1).join(':');
    const words = told
      .split('·')
      .map((word) => word.trim())
      .slice(0, -1);
    expect(words.length).toBeGreaterThanOrEqual(10);
    for (const word of words) {
      const { command, unsure } = understand(word, { asked: 'sharing', language });
      expect(command !== null || unsure, word).toBe(true);
    }
  });
});
