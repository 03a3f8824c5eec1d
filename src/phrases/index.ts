import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './languages.ts';
import { nl } from './nl.ts';
import { createPhrases, type PhraseBook, type Phrases } from './phrases.ts';
import { pt } from './pt.ts';

export { LANGUAGES, type Language } from './languages.ts';
export type { PhraseKey, Phrases, PhraseValues } from './phrases.ts';

/** The phrase book of each language. Another language is one more file and one more line here. */
const BOOKS: Readonly<Record<Language, PhraseBook>> = { en, fr, de, es, it, pt, nl };

const spoken = new Map<Language, Phrases>();

/** The phrases of a language; one object a language, so that compiled sentences are kept. */
export function phrasesFor(language: Language): Phrases {
  let phrases = spoken.get(language);
  if (!phrases) {
    phrases = createPhrases(language, BOOKS[language]);
    spoken.set(language, phrases);
  }
  return phrases;
}
