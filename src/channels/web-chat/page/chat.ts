/// <reference lib="dom" />
import type { PageSettings } from '../page-settings.ts';
import { onAwakening } from './awakening.ts';
import { type Connection, drawConnection, type Unfinished } from './connection.ts';
import { fetchToken } from './token.ts';

/** What the chat is drawn with. */
export interface ChatParts {
  readonly settings: PageSettings;
  /** Lets Web Chat's styles through the content security policy. */
  readonly nonce: string;
  readonly element: HTMLElement;
  /** Where it is said that the chat cannot be reached; read out by screen readers. */
  readonly status: HTMLElement;
}

/** A connection that held less than this, in milliseconds, is followed by a pause, each longer than the one before. */
const STEADY_MS = 10_000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Starts the chat and keeps it going. However a connection ends, by an expired token, a lost conversation or a
 * server that was away, Web Chat stays dead after it; so it is drawn anew, with a new token, into the same element.
 */
export function startChat({ settings, nonce, element, status }: ChatParts): void {
  const { words } = settings;
  let attempt = 0;
  let began = 0;
  let pause = 0;
  let connection: Connection | undefined;

  const say = (sentence: string): void => {
    status.textContent = sentence;
    status.hidden = sentence === '';
  };

  const open = async (mine: number): Promise<void> => {
    const token = await fetchToken(settings, () => say(words.notAvailable));
    if (mine !== attempt) return;
    began = Date.now();
    // Asked for no sooner: until it is drawn over, what is on the screen can still be pressed.
    const unfinished = connection?.unfinished() ?? NOTHING_BEGUN;
    connection = drawConnection({
      settings,
      nonce,
      element,
      token,
      unfinished,
      onOnline: () => say(''),
      onEnd() {
        if (mine === attempt) openAgain();
      },
    });
  };

  const openAgain = (): void => {
    attempt += 1;
    const isSteady = Date.now() - began > STEADY_MS;
    pause = isSteady ? 0 : Math.min(Math.max(pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
    if (pause > 0) say(words.reconnecting);
    connection?.leave();
    setTimeout(open, pause, attempt);
  };

  onAwakening(openAgain);
  void open(attempt);
}

const NOTHING_BEGUN: Unfinished = { waiting: [], draft: '' };
