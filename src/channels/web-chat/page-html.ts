import type { Phrases } from '../../phrases/index.ts';
import type { AssetList } from './assets.ts';
import type { PageLanguage } from './page-language.ts';
import type { PageSettings } from './page-settings.ts';

/** What a page is drawn from. */
export interface PageParts {
  /** `page`: alone in a window. `frame`: inside another site, with a button to close it. */
  readonly kind: 'page' | 'frame';
  readonly phrases: Phrases;
  readonly language: PageLanguage;
  readonly assets: AssetList;
  /** Lets our own script and Web Chat's styles through the content security policy. */
  readonly nonce: string;
  /** The heading, when the embedding site has given one. */
  readonly title: string | null;
  readonly settings: PageSettings;
}

/** A sheet of paper with a letter's folds: drawn here, so that no file is asked for. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230b57a4'/%3E%3Cpath d='M7 10h18v12H7z' fill='none' stroke='%23fff' stroke-width='2'/%3E%3Cpath d='m7 11 9 7 9-7' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

/** Draws the page. Everything that is not ours is escaped; scripts and styles come from our own files only. */
export function pageHtml({ kind, phrases, language, assets, nonce, title, settings }: PageParts): string {
  const say = (key: Parameters<Phrases['say']>[0]): string => escapeHtml(phrases.say(key));
  const heading = title === null ? say('page.title') : escapeHtml(title);
  const close = `<button type="button" id="close" aria-label="${say('page.close')}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15"/></svg></button>`;
  return `<!doctype html>
<html lang="${language.language}" dir="${language.direction}" class="${kind}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#171c23">
<meta name="description" content="${say('page.description')}">
<title>${heading}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/web-chat/${assets.style}">
<script id="settings" type="application/json" nonce="${nonce}">${jsonForHtml(settings)}</script>
<script src="/web-chat/${assets.script}" nonce="${nonce}" defer></script>
</head>
<body>
<header>
<div><h1>${heading}</h1><p>${say('page.purpose')}</p></div>
${kind === 'frame' ? close : ''}
</header>
<main>
<div id="chat"></div>
<p id="status" role="status">${say('page.opening')}</p>
<noscript><p>${say('page.no-script')}</p></noscript>
</main>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** JSON in a script element: a `<` could end it. */
function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
