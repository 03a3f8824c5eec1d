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

/** A sentence with names to fill in and nothing else: no plural, no choice, no quoting. Most are. */
const PLAIN = /^[^{}']*(?:\{\w+\}[^{}']*)*$/;

/** The sentence with words put in; `null` where a number is among them, which each language writes its own way. */
function fill(sentence: string, values: PhraseValues): string | null {
  let isWords = true;
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value === 'string') return value;
    isWords = false;
    return '';
  });
  return isWords ? filled : null;
}

/** Fills the sentences of a phrase book. What takes time is made when it is first needed, and kept. */
export function createPhrases(language: Language, book: PhraseBook): Phrases {
  const compiled = new Map<PhraseKey, IntlMessageFormat>();
  let joiner: Intl.ListFormat | undefined;
  return {
    language,
    say(key, values) {
      const sentence = book[key];
      if (!sentence.includes('{') && !sentence.includes("'")) return sentence;
      const filled = PLAIN.test(sentence) && fill(sentence, values ?? {});
      if (typeof filled === 'string') return filled;
      let format = compiled.get(key);
      if (!format) {
        // Markup is never parsed: what a person typed may stand in a sentence, and `<` must stay a `<`.
        format = new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true });
        compiled.set(key, format);
      }
      return String(format.format(values));
    },
    list(items) {
      joiner ??= new Intl.ListFormat(language, { type: 'conjunction' });
      return joiner.format(items);
    },
  };
}
