/// <reference lib="dom" />
import { readableAccent, rgb } from '../page/accent.ts';
import { LAUNCHER_STYLE } from './launcher-style.ts';
import type { Wishes } from './wishes.ts';

/** Whether the chat is open is kept as long as the tab, so that it stays open from one page of a site to the next. */
const OPEN = 'pop-or-imap.open';

const WHITE = [255, 255, 255] as const;

/**
 * Draws a button, and behind it the chat in a frame of its own origin. Everything stands in a shadow root, so that
 * neither the site's styles nor ours reach the other.
 */
export function drawLauncher(wishes: Wishes, closeMessage: string): void {
  const host = document.createElement('div');
  host.lang = wishes.language;
  host.dir = wishes.direction;
  const { accent, on } = readableAccent(rgb(wishes.color), WHITE);
  host.style.setProperty('--accent', accent);
  host.style.setProperty('--on-accent', on);
  const root = host.attachShadow({ mode: 'open' });
  // A style sheet made by script is not kept out by the site's content security policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LAUNCHER_STYLE);
  root.adoptedStyleSheets = [sheet];

  const button = launcherButton(wishes);
  const panel = document.createElement('div');
  panel.id = 'panel';
  panel.hidden = true;
  root.append(panel, button);
  document.body.append(host);

  let frame: HTMLIFrameElement | undefined;
  const show = (open: boolean, moveFocus: boolean): void => {
    if (open && !frame) {
      frame = chatFrame(wishes);
      panel.append(frame);
    }
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    button.setAttribute('aria-label', open ? wishes.closeLabel : wishes.openLabel);
    keepOpen(open);
    if (moveFocus) (open ? frame : button)?.focus();
  };
  button.addEventListener('click', () => show(panel.hidden === true, true));
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && !panel.hidden) show(false, true);
  });
  window.addEventListener('message', ({ data, origin, source }) => {
    if (data === closeMessage && origin === wishes.origin && source === frame?.contentWindow)
      show(false, true);
  });
  if (wasOpen()) show(true, false);
}

function launcherButton({ openLabel }: Wishes): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', openLabel);
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', 'panel');
  button.innerHTML =
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path class="open" d="M4 5h16v11H11l-4 4v-4H4z"/><path class="shut" d="m6 6 12 12M18 6 6 18"/></svg>';
  return button;
}

function chatFrame({ frame, title }: Wishes): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = frame;
  element.title = title;
  element.referrerPolicy = 'no-referrer';
  return element;
}

function keepOpen(open: boolean): void {
  try {
    if (open) sessionStorage.setItem(OPEN, '1');
    else sessionStorage.removeItem(OPEN);
  } catch {
    // A browser that keeps nothing begins each page with the chat closed.
  }
}

function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(OPEN) === '1';
  } catch {
    return false;
  }
}
