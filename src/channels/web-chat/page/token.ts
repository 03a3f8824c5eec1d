/// <reference lib="dom" />
import type { PageSettings, TokenAnswer, TokenWish } from '../page-settings.ts';
import { remember, remembered } from './remembered.ts';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/** Fetches a token, for the conversation that this browser was in if there is one. Tries until there is an answer. */
export async function fetchToken(settings: PageSettings, onFailed: () => void): Promise<TokenAnswer> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await ask(settings);
    } catch {
      onFailed();
      await pauseOrOnline(pause);
    }
  }
}

async function ask({ tokenUrl, locale }: PageSettings): Promise<TokenAnswer> {
  const resume = remembered();
  const wish: TokenWish = { locale, ...(resume !== undefined && { resume }) };
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  });
  if (!answer.ok) throw new Error(`The token was refused with ${answer.status}.`);
  const token = (await answer.json()) as TokenAnswer;
  remember(token.resume);
  return token;
}

/** Waits, but not longer than until the browser says that there is a network again. */
function pauseOrOnline(pause: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause);
    window.addEventListener(
      'online',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
