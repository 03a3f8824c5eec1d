import { IntlMessageFormat } from 'intl-messageformat';
import type { en } from './en.ts';
import type { Language } from './languages.ts';

/** Every key that a sentence is asked for by. English is the measure: another language must have the same keys. */
export type PhraseKey = keyof typeof en;

/** One language's sentences: ICU MessageFormat, one for each key. A missing or an extra key does not compile. */
export type PhraseBook = Readonly<Record<PhraseKey, string>>;

/** What is put into a sentence: `{name}`, or `{count, plural, …}`. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** Says things in one language. */
export interface Phrases {
  readonly language: Language;
  /** The sentence for a key, with its placeholders filled. */
  say(key: PhraseKey, values?: PhraseValues): string;
  /** "a, b and c" in this language. */
  list(items: readonly string[]): string;
}

/** Fills the sentences of a phrase book. Each sentence is compiled when it is first said, and kept. */
export function createPhrases(language: Language, book: PhraseBook): Phrases {
  const compiled = new Map<PhraseKey, IntlMessageFormat>();
  const joiner = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    language,
    say(key, values) {
      const sentence = book[key];
      if (!sentence.includes('{') && !sentence.includes("'")) return sentence;
      let format = compiled.get(key);
      if (!format) {
        // Markup is never parsed: what a person typed may stand in a sentence, and `<` must stay a `<`.
        format = new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true });
        compiled.set(key, format);
      }
      return String(format.format(values));
    },
    list: (items) => joiner.format(items),
  };
}
