import { LANGUAGES, type Language } from '../phrases/languages.ts';
import { LANGUAGE_DATA } from './languages/index.ts';
import { entriesOf } from './lexicon/phrase-notation.ts';
import { normalise } from './text/normalise.ts';
import { tokenise } from './text/tokenise.ts';

/** A language is clear from this many telling words on, if it has this many times those of the next one. */
const MIN_TELLING_WORDS = 2;
const MIN_LEAD = 2;

let languagesByWord: ReadonlyMap<string, readonly Language[]> | null = null;

function tellingWords(): ReadonlyMap<string, readonly Language[]> {
  if (languagesByWord) return languagesByWord;
  const byWord = new Map<string, Language[]>();
  for (const language of LANGUAGES) {
    for (const entry of entriesOf(LANGUAGE_DATA[language].telling)) {
      const word = normalise(entry);
      byWord.set(word, [...(byWord.get(word) ?? []), language]);
    }
  }
  languagesByWord = byWord;
  return byWord;
}

/** The language that a text is clearly written in, told by its little words; `null` when that is not clear. */
export function detectLanguage(text: string): Language | null {
  const scores = new Map<Language, number>();
  const words = tellingWords();
  for (const token of tokenise(text)) {
    const languages = token.kind === 'word' ? (words.get(token.text) ?? []) : [];
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...scores].sort((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] < MIN_TELLING_WORDS) return null;
  return first[1] >= MIN_LEAD * (second?.[1] ?? 0) ? first[0] : null;
}
