import type { Language } from '../../phrases/languages.ts';
import { normalise } from '../text/normalise.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';
import { IT } from './words/it.ts';
import { NL } from './words/nl.ts';
import { PT } from './words/pt.ts';

/**
 * The words of each language by what they mean, one concept a line: `full: voll, volle, randvoll`. The concepts carry the
 * same names in every language, so that what the classifier learns from the sentences of one helps it to read all
 * others. A word may stand at up to three concepts; a concept that a language has no single word for is left out.
 *
 * They are no part of the grammar: a word here reads nothing by itself. After a change run `npm run train`.
 */
export const CONCEPT_WORDS: Readonly<Record<Language, string>> = {
  en: EN,
  fr: FR,
  de: DE,
  es: ES,
  it: IT,
  pt: PT,
  nl: NL,
};

/** What a normalised word may mean. */
export type Concepts = ReadonlyMap<string, readonly string[]>;

const known = new Map<Language, Concepts>();

/** The concepts of a language by their words; made ready when first needed. */
export function conceptsOf(language: Language): Concepts {
  const ready = known.get(language);
  if (ready) return ready;
  const concepts = new Map<string, string[]>();
  for (const line of CONCEPT_WORDS[language].trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ');
    for (const word of words.split(', ').map(normalise))
      concepts.set(word, [...(concepts.get(word) ?? []), name]);
  }
  known.set(language, concepts);
  return concepts;
}
