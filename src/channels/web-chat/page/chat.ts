/// <reference lib="dom" />
import { createDirectLine, createStore, renderWebChat } from 'botframework-webchat';
import ReactDOM from 'react-dom';
import type { PageSettings, TokenAnswer } from '../page-settings.ts';
import { onAwakening } from './awakening.ts';
import { CARD_HOST_CONFIG, STYLE_OPTIONS } from './look.ts';
import { fetchToken } from './token.ts';
import { unsentActivities } from './unsent.ts';

/** What the chat is drawn with. */
export interface ChatParts {
  readonly settings: PageSettings;
  /** Lets Web Chat's styles through the content security policy. */
  readonly nonce: string;
  readonly element: HTMLElement;
  /** Where it is said that the chat cannot be reached; read out by screen readers. */
  readonly status: HTMLElement;
}

/** An end this soon after a beginning is followed by a longer pause before the next beginning, in milliseconds. */
const STEADY_MS = 10_000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

type Store = ReturnType<typeof createStore>;
type Action = { readonly type: string; readonly payload?: { readonly activity?: object } };

/**
 * Starts the chat and keeps it going. However a connection ends, by an expired token, a lost conversation or a
 * server that was away, Web Chat stays dead after it; so it is drawn anew, with a new token, into the same element.
 */
export function startChat(parts: ChatParts): void {
  let connection = 0;
  let began = 0;
  let pause = 0;

  const open = async (waiting: readonly object[], draft: string): Promise<void> => {
    connection += 1;
    const mine = connection;
    const answer = await fetchToken(parts.settings, () => say(parts, parts.settings.words.notAvailable));
    if (mine !== connection) return;
    began = Date.now();
    draw(parts, answer, { waiting, draft, onEnd: (store) => mine === connection && begin(store) });
  };

  const begin = (store: Store | null): void => {
    pause =
      Date.now() - began > STEADY_MS ? 0 : Math.min(Math.max(pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
    const waiting = store ? unsentActivities(store) : [];
    const draft = store?.getState().sendBoxValue ?? '';
    connection += 1;
    if (pause > 0) say(parts, parts.settings.words.reconnecting);
    setTimeout(() => open(waiting, draft), pause);
  };

  let current: Store | null = null;
  const draw = (
    { settings, nonce, element }: ChatParts,
    answer: TokenAnswer,
    { waiting, draft, onEnd }: { waiting: readonly object[]; draft: string; onEnd: (store: Store) => void },
  ): void => {
    const directLine = connect(answer, settings.locale);
    const end = (): void => onEnd(store);
    const onAction = (action: Action): void => {
      if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') {
        say(parts, '');
        if (answer.announce) announce(store, settings.locale);
        for (const activity of waiting)
          directLine.postActivity(activity as never).subscribe(nothing, nothing);
      }
      if (
        action.type === 'DIRECT_LINE/CONNECT_REJECTED' ||
        action.type === 'DIRECT_LINE/DISCONNECT_FULFILLED'
      )
        end();
    };
    const store: Store = createStore({}, () => (next: (action: Action) => unknown) => (action: Action) => {
      const result = next(action);
      // After the action has run its course, so that nothing is drawn anew in the middle of it.
      queueMicrotask(() => onAction(action));
      return result;
    });
    current = store;
    // An error in the stream (a conversation that Azure has dropped) is kept from Web Chat's own status.
    directLine.activity$.subscribe(nothing, end, end);
    ReactDOM.unmountComponentAtNode(element);
    renderWebChat(
      {
        directLine,
        store,
        nonce,
        locale: settings.locale,
        styleOptions: STYLE_OPTIONS,
        adaptiveCardsHostConfig: CARD_HOST_CONFIG,
      },
      element,
    );
    if (draft) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
    if (answer.state === 'lost') sayAsBot(store, settings.words.begunAnew);
  };

  onAwakening(() => begin(current));
  void open([], '');
}

function nothing(): void {}

function say({ status }: ChatParts, words: string): void {
  status.textContent = words;
  status.hidden = words === '';
}

/** The client for a token: a conversation that is kept comes back with all that was said in it. */
function connect({ domain, token, conversationId, state }: TokenAnswer, locale: string) {
  return createDirectLine({
    domain: new URL(domain, location.href).href,
    token,
    conversationStartProperties: { locale },
    ...(state === 'kept' && { conversationId, watermark: '0' }),
  });
}

/** Azure's Direct Line does not tell the bot that somebody came; the bot greets on this event. */
function announce(store: Store, locale: string): void {
  store.dispatch({
    type: 'WEB_CHAT/SEND_EVENT',
    payload: { name: 'webchat/join', value: { language: locale } },
  });
}

/** A sentence of the page's own in the place where the bot speaks. */
function sayAsBot(store: Store, text: string): void {
  const activity = {
    type: 'message',
    id: `page-${Date.now()}`,
    timestamp: new Date(0).toISOString(),
    from: { id: 'bot', role: 'bot' },
    text,
  };
  store.dispatch({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity } });
}
