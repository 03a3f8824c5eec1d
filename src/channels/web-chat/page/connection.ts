/// <reference lib="dom" />
import { createDirectLine, createStore, renderWebChat } from 'botframework-webchat';
import ReactDOM from 'react-dom';
import type { PageSettings, TokenAnswer } from '../page-settings.ts';
import { CARD_HOST_CONFIG, styleOptions } from './look.ts';
import { keepSending, unsentActivities } from './unsent.ts';

/** What a person had begun when a connection ended, to be taken over into the next one. */
export interface Unfinished {
  /** Messages that were on their way. */
  readonly waiting: readonly object[];
  /** What stood in the text box. */
  readonly draft: string;
}

/** What one connection is made of. */
export interface ConnectionParts {
  readonly settings: PageSettings;
  /** Lets Web Chat's styles through the content security policy. */
  readonly nonce: string;
  readonly element: HTMLElement;
  readonly token: TokenAnswer;
  readonly unfinished: Unfinished;
  readonly onOnline: () => void;
  /** Called when the connection has ended for good; Web Chat shows nothing new from then on. */
  readonly onEnd: () => void;
}

/** Web Chat, drawn over one connection. */
export interface Connection {
  unfinished(): Unfinished;
  /** Lets go of it; another one is drawn in its place. */
  leave(): void;
}

type Store = ReturnType<typeof createStore>;
type Action = {
  readonly type: string;
  readonly payload?: {
    readonly activity?: { readonly locale?: string; readonly from?: { readonly role?: string } };
  };
};

/** Draws Web Chat over a new connection into an element, in the place of an earlier one. */
export function drawConnection(parts: ConnectionParts): Connection {
  const { settings, element, token, onEnd } = parts;
  const directLine = connect(token, settings.locale);
  const look = styleOptions(matchMedia('(prefers-reduced-motion: reduce)').matches);
  let onTheWay: readonly object[] | undefined;
  const store: Store = createStore({}, () => (next: (action: Action) => unknown) => (action: Action) => {
    // Web Chat gives up what is on its way as the connection ends.
    if (action.type === 'DIRECT_LINE/DISCONNECT_PENDING') onTheWay = unsentActivities(store);
    const result = next(action);
    // When the action has run its course, so that nothing is drawn anew in the middle of it.
    queueMicrotask(() => onAction(action));
    return result;
  });
  const onAction = ({ type, payload }: Action): void => {
    const { locale, from } = payload?.activity ?? {};
    if (type === 'DIRECT_LINE/INCOMING_ACTIVITY' && locale && from?.role === 'bot') speak(locale);
    if (type === 'DIRECT_LINE/CONNECT_FULFILLED') begin();
    if (type === 'DIRECT_LINE/CONNECT_REJECTED' || type === 'DIRECT_LINE/DISCONNECT_FULFILLED') end();
  };
  const send = (activity: object): void => {
    directLine.postActivity(activity as never).subscribe(nothing, nothing);
  };
  const stopSending = token.repeatable ? keepSending(store, send) : nothing;
  const end = (): void => {
    stopSending();
    onEnd();
  };
  const begin = (): void => {
    parts.onOnline();
    if (token.announce) announce(store, settings.locale);
    parts.unfinished.waiting.forEach(send);
  };
  // An error in the stream, such as a conversation that Azure has dropped, does not reach Web Chat's own status.
  directLine.activity$.subscribe(nothing, end, end);
  const draw = (locale: string): void => {
    // Screen readers pronounce by it.
    element.lang = locale;
    renderWebChat(
      {
        directLine,
        store,
        nonce: parts.nonce,
        locale,
        styleOptions: look,
        adaptiveCardsHostConfig: CARD_HOST_CONFIG,
      },
      element,
    );
  };
  // The bot goes over to the language that a person wishes for, and Web Chat's own words follow.
  const speak = (spoken: string): void => {
    const locale = settings.locales[spoken.split('-', 1)[0] ?? ''];
    if (locale !== undefined && locale !== element.lang) draw(locale);
  };
  ReactDOM.unmountComponentAtNode(element);
  draw(settings.locale);
  store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: parts.unfinished.draft } });
  if (token.state === 'lost') sayAsBot(store, settings.words.begunAnew);
  return {
    leave: stopSending,
    unfinished: () => ({
      waiting: onTheWay ?? unsentActivities(store),
      draft: store.getState().sendBoxValue,
    }),
  };
}

function nothing(): void {}

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

/** A sentence of the page's own in the place where the bot speaks, before everything else. */
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
