import { once } from 'node:events';
import { Agent } from 'node:http';
import { WebSocket } from 'ws';
import { postJson } from './post-json.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/** Somebody in the web chat: a token, a conversation, and an open WebSocket, as the page itself has them. */
export class WebChatPerson {
  readonly #base: string;
  readonly #conversationId: string;
  readonly #token: string;
  readonly #socket: WebSocket;
  #messages = 0;

  private constructor(base: string, conversationId: string, token: string, socket: WebSocket) {
    this.#base = base;
    this.#conversationId = conversationId;
    this.#token = token;
    this.#socket = socket;
  }

  /** Comes to the page and is greeted over the socket. */
  static async enter(base: string): Promise<WebChatPerson> {
    const { token = '' } = await post(`${base}/v3/directline/tokens/generate`, undefined, { locale: 'en' });
    const { conversationId = '', streamUrl = '' } = await post(`${base}/v3/directline/conversations`, token, {
      locale: 'en',
    });
    const socket = new WebSocket(streamUrl);
    await once(socket, 'message');
    return new WebChatPerson(base, conversationId, token, socket);
  }

  /** Says something; returns how long the answer took to come over the socket, in milliseconds. */
  async say(text: string): Promise<number> {
    const answered = once(this.#socket, 'message');
    const began = performance.now();
    this.#messages += 1;
    await post(`${this.#base}/v3/directline/conversations/${this.#conversationId}/activities`, this.#token, {
      type: 'message',
      text,
      locale: 'en',
      channelData: { clientActivityID: `m${this.#messages}` },
    });
    await answered;
    return performance.now() - began;
  }

  leave(): void {
    this.#socket.close();
  }
}

async function post(url: string, token: string | undefined, body: object): Promise<Record<string, string>> {
  return JSON.parse(await postJson(url, body, { agent, ...(token && { token }) })) as Record<string, string>;
}
