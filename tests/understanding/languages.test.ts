import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES, FIELDS } from '../../src/decision/index.ts';
import { LANGUAGES } from '../../src/phrases/languages.ts';
import type { AnswerKey } from '../../src/understanding/language-data.ts';
import { LANGUAGE_DATA } from '../../src/understanding/languages/index.ts';
import { compile } from '../../src/understanding/lexicon/lexicon.ts';
import { entriesOf, parseEntry } from '../../src/understanding/lexicon/phrase-notation.ts';
import { normalise } from '../../src/understanding/text/normalise.ts';

const NOTATION = /^!?[\^|]?(?:[\p{L}\p{N}\p{Extended_Pictographic}%@'’*/.#&[\]{} -]+)[$|]?$/u;

describe.each(LANGUAGES)('the words of %s', (language) => {
  const data = LANGUAGE_DATA[language];

  it('give no two answers of a question the same word form', () => {
    for (const field of FIELDS) {
      const [one, other] = ANSWER_VALUES[field].map((value) => {
        const { says, asked } = data.answers[`${field}.${value}` as AnswerKey];
        return new Set([...entriesOf(says), ...entriesOf(asked ?? '')].map(normalise));
      });
      expect(
        [...(one ?? [])].filter((entry) => other?.has(entry)),
        field,
      ).toEqual([]);
    }
  });

  it('keep to the notation', () => {
    const lists = [
      ...Object.values(data.words),
      ...Object.values(data.answers).flatMap(({ says, asked }) => [says, asked ?? '']),
      ...Object.values(data.commands),
      ...Object.values(data.facts),
      data.unsure,
      data.corrects,
      data.ordinals,
    ];
    for (const entry of lists.flatMap(entriesOf)) expect(entry).toMatch(NOTATION);
  });

  it('only use classes that exist', () => {
    const known = new Set([
      ...Object.keys(data.words),
      'machine',
      'people',
      'languagename',
      'app',
      'protocol',
    ]);
    const lists = JSON.stringify(data);
    for (const [, name = ''] of lists.matchAll(/\{([a-z-]+)\}/g)) expect(known, name).toContain(name);
  });

  it('cover every answer, command and question of fact', () => {
    for (const { says } of Object.values(data.answers)) expect(entriesOf(says).length).toBeGreaterThan(0);
    for (const list of [...Object.values(data.commands), ...Object.values(data.facts)]) {
      expect(entriesOf(list).length).toBeGreaterThan(0);
    }
  });
});

describe('the words of a language', () => {
  it.each(LANGUAGES)('in %s are known before any phrase that holds them is needed', (language) => {
    const data = LANGUAGE_DATA[language];
    const { words, stems } = compile(data);
    const lists = Object.values(data.answers).flatMap(({ says, asked }) => [says, asked ?? '']);
    for (const written of [data.unsure, ...Object.values(data.commands), ...lists].flatMap(entriesOf)) {
      const symbols = parseEntry(written)
        .alternatives.flat(2)
        .flatMap(({ elements }) => elements.flatMap((one) => one.symbols));
      for (const symbol of symbols) {
        if (symbol.startsWith('w:')) expect(words).toContain(symbol.slice(2));
        if (symbol.startsWith('s:')) expect(stems).toContain(symbol.slice(2));
      }
    }
  });
});
