import { WebSocket } from 'ws';
import { type ConversationStore, HISTORY_PAGE } from '../../storage/conversation-store.ts';
import { activitySet, type Cursor, readAfter } from './history-reader.ts';

/**
 * Sockets that one conversation may hold: a client opens up to four when its token expires (measured), and a person
 * may have two tabs. Beyond that the oldest goes; its client comes back if it is still there.
 */
const MAX_SOCKETS_PER_CONVERSATION = 10;

/** A client that lets this many bytes pile up does not read any more. */
const MAX_UNREAD_BYTES = 1024 * 1024;

/** How often a socket is asked whether anybody is there, in milliseconds; proxies cut what is silent for a minute. */
const HEARTBEAT_MS = 30_000;

/** WebSocket close codes (RFC 6455 section 7.4.1; 1012 and 1013 from the IANA registry). */
const SERVICE_RESTART = 1012;
const TRY_AGAIN_LATER = 1013;

interface Reader {
  cursor: Cursor;
  alive: boolean;
}

/** The open streams of all conversations in this process. */
export interface Streams {
  /** Whether another socket may be opened at all. */
  hasRoom(): boolean;
  /** Sends a socket the history after the cursor, and from then on everything that the conversation says. */
  add(conversationKey: string, socket: WebSocket, cursor: Cursor): void;
  /** Sends something to whoever listens now; it is in no history. */
  pushLive(conversationKey: string, lines: readonly string[]): void;
  /** Closes every socket, so that the clients come back to whoever serves next. */
  close(): void;
}

/** What {@link createStreams} needs. */
export interface StreamsOptions {
  readonly store: Pick<ConversationStore, 'history' | 'onHistory'>;
  /** Sockets in all; 0 for no limit. */
  readonly maxSockets: number;
  /** Told when the history of a conversation could not be read. */
  readonly onFailed: (error: unknown) => void;
}

/**
 * Keeps the sockets up to date. Everything they get is read from the stored history, in order and once, whether this
 * process or another one wrote it.
 */
export function createStreams({ store, maxSockets, onFailed }: StreamsOptions): Streams {
  const conversations = new Map<string, ConversationStream>();
  let open = 0;
  let closed = false;
  const heartbeat = setInterval(() => {
    for (const conversation of conversations.values()) conversation.beat();
  }, HEARTBEAT_MS).unref();

  return {
    hasRoom: () => maxSockets === 0 || open < maxSockets,
    add(key, socket, cursor) {
      // It may have knocked before the end and come in after it.
      if (closed) return socket.close(SERVICE_RESTART);
      const conversation = conversations.get(key) ?? new ConversationStream(store, key, onFailed);
      conversations.set(key, conversation);
      open += 1;
      socket.once('close', () => {
        open -= 1;
        if (conversation.remove(socket)) return;
        conversation.stop();
        conversations.delete(key);
      });
      conversation.add(socket, cursor);
    },
    pushLive: (key, lines) => conversations.get(key)?.pushLive(lines),
    close() {
      closed = true;
      clearInterval(heartbeat);
      for (const conversation of conversations.values()) conversation.close();
    },
  };
}

class ConversationStream {
  readonly #store: StreamsOptions['store'];
  readonly #key: string;
  readonly #onFailed: (error: unknown) => void;
  readonly #readers = new Map<WebSocket, Reader>();
  readonly #stop: () => void;
  #pumping = false;
  #again = false;

  constructor(store: StreamsOptions['store'], key: string, onFailed: (error: unknown) => void) {
    this.#store = store;
    this.#key = key;
    this.#onFailed = onFailed;
    this.#stop = store.onHistory(key, () => this.#wake());
  }

  add(socket: WebSocket, cursor: Cursor): void {
    const [oldest] = this.#readers.keys();
    if (oldest && this.#readers.size >= MAX_SOCKETS_PER_CONVERSATION) {
      oldest.close(TRY_AGAIN_LATER);
      // At once: closing takes a while, in which the next one may come and must not find it here.
      this.#readers.delete(oldest);
    }
    const reader: Reader = { cursor, alive: true };
    this.#readers.set(socket, reader);
    socket.on('pong', () => {
      reader.alive = true;
    });
    // Whatever a client sends, the empty sign of life of the real one included, shows that it is there.
    socket.on('message', () => {
      reader.alive = true;
    });
    // An error is followed by `close`, which is where a socket ends.
    socket.on('error', () => {});
    this.#wake();
  }

  /** Takes a socket out; false when none is left. */
  remove(socket: WebSocket): boolean {
    this.#readers.delete(socket);
    return this.#readers.size > 0;
  }

  pushLive(lines: readonly string[]): void {
    const set = `{"activities":[${lines.join(',')}]}`;
    for (const socket of this.#readers.keys()) send(socket, set);
  }

  /** Ends sockets that did not answer since the last beat: a laptop that fell asleep closes nothing. */
  beat(): void {
    for (const [socket, reader] of this.#readers) {
      if (!reader.alive) {
        socket.terminate();
        continue;
      }
      reader.alive = false;
      if (socket.readyState === WebSocket.OPEN) socket.ping();
    }
  }

  close(): void {
    for (const socket of this.#readers.keys()) socket.close(SERVICE_RESTART);
  }

  stop(): void {
    this.#stop();
  }

  /** Reads on, one reading at a time; what arrives meanwhile is read right after. */
  #wake(): void {
    this.#again = true;
    if (this.#pumping) return;
    this.#pumping = true;
    void this.#pump();
  }

  async #pump(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      try {
        for (const group of this.#groups()) await this.#readOn(group);
      } catch (error) {
        this.#onFailed(error);
        // The clients come back by themselves, with the watermark that they have.
        for (const socket of this.#readers.keys()) socket.close(TRY_AGAIN_LATER);
      }
    }
    this.#pumping = false;
  }

  /** Readers that stand at the same place share one reading. */
  #groups(): Reader[][] {
    const groups = new Map<string, Reader[]>();
    for (const reader of this.#readers.values()) {
      const place = `${reader.cursor.position}-${reader.cursor.mark}`;
      const group = groups.get(place);
      if (group) group.push(reader);
      else groups.set(place, [reader]);
    }
    return [...groups.values()];
  }

  async #readOn(group: readonly Reader[]): Promise<void> {
    const first = group[0];
    if (!first) return;
    const { entries, cursor } = await readAfter(this.#store, this.#key, first.cursor);
    if (entries.length === 0) return;
    const set = activitySet(entries, cursor);
    for (const [socket, reader] of this.#readers) {
      if (!group.includes(reader)) continue;
      reader.cursor = cursor;
      send(socket, set);
    }
    // One entry of the page may have been the one that was known.
    if (entries.length >= HISTORY_PAGE - 1) this.#again = true;
  }
}

function send(socket: WebSocket, text: string): void {
  if (socket.readyState !== WebSocket.OPEN) return;
  if (socket.bufferedAmount > MAX_UNREAD_BYTES) socket.terminate();
  else socket.send(text);
}
