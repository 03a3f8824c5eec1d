import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/phrases/languages.ts';
import { CONCEPT_WORDS, conceptsOf } from '../../src/understanding/concepts/concepts.ts';
import { tokenise } from '../../src/understanding/text/tokenise.ts';

/** A concept that fewer languages name carries nothing over from one to another. */
const FEWEST_LANGUAGES = 3;
const MAX_CONCEPTS_OF_A_WORD = 3;

const linesOf = (language: (typeof LANGUAGES)[number]): readonly (readonly [string, readonly string[]])[] =>
  CONCEPT_WORDS[language]
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', words = ''] = line.split(': ');
      return [name, words.split(', ')];
    });

describe('the concepts', () => {
  test.each(LANGUAGES)('in %s each stand on one line, with words that a text can hold', (language) => {
    const lines = linesOf(language);
    expect(new Set(lines.map(([name]) => name)).size).toBe(lines.length);
    for (const [name, words] of lines)
      for (const word of words)
        expect(tokenise(word), `${name}: ${word}`).toEqual([expect.objectContaining({ kind: 'word' })]);
  });

  test.each(LANGUAGES)('in %s share no word more often than it has meanings', (language) => {
    for (const [word, names] of conceptsOf(language)) {
      expect(new Set(names).size, word).toBe(names.length);
      expect(names.length, word).toBeLessThanOrEqual(MAX_CONCEPTS_OF_A_WORD);
    }
  });

  test('are each named by several languages, in the same words', () => {
    const counts = new Map<string, number>();
    for (const language of LANGUAGES)
      for (const [name] of linesOf(language)) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts) expect(count, name).toBeGreaterThanOrEqual(FEWEST_LANGUAGES);
  });

  test('mean the same in two languages', () => {
    for (const [language, word] of [
      ['en', 'full'],
      ['fr', 'plein'],
      ['de', 'randvoll'],
      ['es', 'lleno'],
      ['it', 'pieno'],
      ['pt', 'cheia'],
      ['nl', 'vol'],
    ] as const)
      expect(
        conceptsOf(language)
          .get(word)
          ?.some((name) => name.includes('full')),
      ).toBe(true);
  });
});
