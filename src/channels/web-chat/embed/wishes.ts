/// <reference lib="dom" />

/** How a site wants the chat to be. */
export interface Wishes {
  /** Where the script came from; the chat is there too. */
  readonly origin: string;
  /** The address of the frame. */
  readonly frame: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly color: string;
  readonly title: string;
  readonly openLabel: string;
  readonly closeLabel: string;
}

const DEFAULT_COLOR = '0b57a4';
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|yi)\b/i;

type Words = Readonly<
  Record<string, { readonly open: string; readonly close: string; readonly title: string }>
>;

/** Reads `data-language`, `data-title` and `data-color` of the script; without them the site's own language holds. */
export function readWishes(script: HTMLScriptElement, words: Words): Wishes {
  const { language: wished, title, color: wishedColor } = script.dataset;
  const language = wished || document.documentElement.lang || navigator.language;
  const spoken = words[language.split('-', 1)[0]?.toLowerCase() ?? ''] ?? (words.en as Words[string]);
  const color = /^#?([\da-f]{6})$/i.exec(wishedColor ?? '')?.[1];
  const { origin } = new URL(script.src);
  const query = new URLSearchParams({ lang: language, ...(title && { title }), ...(color && { color }) });
  return {
    origin,
    frame: `${origin}/chat?${query}`,
    language,
    direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    color: color ?? DEFAULT_COLOR,
    title: title ?? spoken.title,
    openLabel: title ?? spoken.open,
    closeLabel: spoken.close,
  };
}
