import { LANGUAGES, type Language } from '../phrases/index.ts';
import type { PersonState } from './person-state.ts';

/** The language of a locale such as `de-AT` or `pt_BR`; `null` when the bot does not speak it (S17, U90). */
export function languageOfLocale(locale: string | null | undefined): Language | null {
  const tag = locale?.split(/[-_]/, 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === tag) ?? null;
}

/**
 * The language to answer in: the person's wish, then what they were seen to write, then the channel's locale.
 * A text only overrules the locale when it is clearly in another language and nothing was wished for.
 */
export function chooseLanguage(
  state: PersonState,
  channel: { locale: string | null | undefined; fallback: Language },
  written: Language | null,
): NonNullable<PersonState['language']> {
  if (state.language?.by === 'wish') return state.language;
  if (written) return { tag: written, by: 'text' };
  if (state.language?.by === 'text') return state.language;
  const byChannel = languageOfLocale(channel.locale);
  if (byChannel) return { tag: byChannel, by: 'channel' };
  return state.language ?? { tag: channel.fallback, by: 'channel' };
}
