import { LANGUAGES, type Language } from '../../phrases/index.ts';

/** The language tags of Web Chat's own words. A region matters where Web Chat has words for it. */
export const WEB_CHAT_LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-US',
  fr: 'fr-FR',
  de: 'de-DE',
  es: 'es-ES',
  it: 'it-IT',
  pt: 'pt-PT',
  nl: 'nl-NL',
};
const BRAZIL = /^pt-br\b/i;

/** Languages written from right to left, for the day when one of them is spoken here. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** The language of a page, and of the chat on it. */
export interface PageLanguage {
  readonly language: Language;
  /** What Web Chat and the bot are told. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A page's language: what its address asks for, else what the browser prefers, else the operator's. */
export function pageLanguage(
  wish: string | null,
  accepted: string | undefined,
  fallback: Language,
): PageLanguage {
  const tags = [...(wish ? [wish] : []), ...preferred(accepted)];
  for (const tag of tags) {
    const language = LANGUAGES.find((candidate) => candidate === tag.split('-', 1)[0]?.toLowerCase());
    if (language) return described(language, BRAZIL.test(tag) ? 'pt-BR' : WEB_CHAT_LOCALES[language]);
  }
  return described(fallback, WEB_CHAT_LOCALES[fallback]);
}

function described(language: Language, locale: string): PageLanguage {
  return { language, locale, direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr' };
}

/** Longest header that is read; browsers send a few dozen characters. */
const MAX_HEADER = 500;

/** The tags of `Accept-Language`, the dearest first (RFC 9110 section 12.5.4). */
function preferred(header: string | undefined): string[] {
  const entries = (header ?? '').slice(0, MAX_HEADER).split(',');
  const weighted = entries.map((entry) => {
    const [tag = '', quality = 'q=1'] = entry.split(';').map((part) => part.trim());
    return { tag, weight: Number(quality.replace(/^q=/, '')) || 0 };
  });
  return weighted
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}
