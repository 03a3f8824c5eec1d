/** What the server tells the page's script; it stands in the page as JSON. */
export interface PageSettings {
  /** The language tag for Web Chat and the bot. */
  readonly locale: string;
  /** The tag for each language that the bot may go over to. */
  readonly locales: Readonly<Record<string, string>>;
  /** Where the page fetches its token. */
  readonly tokenUrl: string;
  /** A colour of the embedding site, as six hexadecimal digits. */
  readonly color: string | null;
  readonly words: {
    readonly reconnecting: string;
    readonly notAvailable: string;
    readonly begunAnew: string;
  };
}

/** What the page tells the token route. */
export interface TokenWish {
  readonly locale: string;
  /** What the route gave it the last time. */
  readonly resume?: string;
}

/** What the token route answers. */
export interface TokenAnswer {
  /** Where the Direct Line host is; the client's `domain`. */
  readonly domain: string;
  readonly token: string;
  readonly conversationId: string;
  /** Brings the page back into this conversation later. */
  readonly resume: string;
  /**
   * `new`: a first conversation. `kept`: the one that was asked for. `lost`: that one is gone, and this is a new one.
   */
  readonly state: 'new' | 'kept' | 'lost';
  /** The bot waits for the page to announce itself; Azure's Direct Line does not do it. */
  readonly announce: boolean;
  /** The host takes a message once, however often it is sent; Azure's Direct Line takes it each time. */
  readonly repeatable: boolean;
}
