import type { Language } from '../../phrases/languages.ts';
import { compile, type Lexicon } from '../lexicon/lexicon.ts';
import { LANGUAGE_DATA } from './index.ts';

const lexicons = new Map<Language, Lexicon>();

/** A language's data ready for matching; made ready when first needed. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = compile(LANGUAGE_DATA[language]);
  lexicons.set(language, lexicon);
  return lexicon;
}
