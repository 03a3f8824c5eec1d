import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/phrases/languages.ts';
import { lexiconOf } from '../../src/understanding/languages/lexicon-of.ts';
import { wordsOf } from '../../src/understanding/lexicon/words.ts';

const numbersIn = (text: string, language: Language) =>
  wordsOf(text, lexiconOf(language))
    .filter(({ kind }) => kind === 'number')
    .map(({ value }) => value);

describe('numbers in words', () => {
  it.each<[Language, string, number]>([
    ['en', 'thirty-five thousand four hundred', 35_400],
    ['en', 'two hundred and fifty', 250],
    ['en', 'fifty-odd thousand', 50_000],
    ['en', '35 thousand', 35_000],
    ['en', 'two million three hundred thousand', 2_300_000],
    ['fr', 'trente-cinq mille', 35_000],
    ['fr', 'quatre-vingt-quinze mille', 95_000],
    ['fr', 'soixante-dix', 70],
    ['de', 'fünfunddreißigtausend', 35_000],
    ['de', 'zweiundzwanzig tausend', 22_000],
    ['de', 'dreihundertfünfzig', 350],
    ['es', 'treinta y cinco mil', 35_000],
    ['es', 'doscientos cincuenta', 250],
    ['it', 'trentacinquemila', 35_000],
    ['it', 'duemilacinquecento', 2500],
    ['pt', 'trinta e cinco mil', 35_000],
    ['pt', 'duzentos e cinquenta', 250],
    ['nl', 'vijfendertigduizend', 35_000],
    ['nl', 'vierhonderdvijftig', 450],
  ])('are one number however many words they take (%s: %s)', (language, text, value) => {
    expect(numbersIn(text, language)).toEqual([value]);
  });

  it.each<[Language, string, readonly number[]]>([
    ['en', 'two, three', [2, 3]],
    ['en', 'five or six', [5, 6]],
    ['en', 'fifty sixty thousand', [50, 60_000]],
    ['en', 'two phones and three laptops', [2, 3]],
    ['es', 'tres y dos', [3, 2]],
    ['de', 'drei und zwanzig', [3, 20]],
  ])('stay apart where they add up to nothing (%s: %s)', (language, text, values) => {
    expect(numbersIn(text, language)).toEqual(values);
  });
});
