import { randomUUID } from 'node:crypto';
import { Agent, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postJson } from './post-json.ts';

/** How often somebody who is starting is tried, and how long in between, in milliseconds. */
const MAX_TRIES = 500;
const TRY_EVERY_MS = 20;

/** The channel side of the benchmark: it plays the Connector and the people, and measures turns. */
export class BenchChannel {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256 });
  readonly #server: Server;
  readonly #waiting = new Map<string, () => void>();
  /** How many replies have come. */
  replies = 0;

  constructor() {
    this.#server = createServer((req, res) => {
      req.resume();
      req.on('end', () => {
        this.replies += 1;
        res.writeHead(200, { 'content-type': 'application/json' });
        res.end('{"id":"r"}');
        // The Connector route names the conversation: …/v3/conversations/ID/activities…
        const conversation = decodeURIComponent((req.url ?? '').split('/')[3] ?? '');
        this.#waiting.get(conversation)?.();
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  stop(): void {
    this.#agent.destroy();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** One turn: the message is delivered, a reply has come and the delivery is acknowledged. Returns milliseconds. */
  async turn(port: number, conversation: string, id: string, text: string): Promise<number> {
    const began = performance.now();
    const replied = new Promise<void>((resolve) => this.#waiting.set(conversation, resolve));
    await postJson(
      `http://127.0.0.1:${port}/api/messages`,
      {
        type: 'message',
        id,
        text,
        channelId: 'emulator',
        serviceUrl: this.serviceUrl,
        conversation: { id: conversation },
        from: { id: `user-${conversation}`, name: 'User', role: 'user' },
        recipient: { id: 'bot', name: 'Bot', role: 'bot' },
        locale: 'en-US',
      },
      { agent: this.#agent },
    );
    await replied;
    this.#waiting.delete(conversation);
    return performance.now() - began;
  }

  /** Waits until somebody who has just been started answers. */
  async untilAnswered(port: number, text: string): Promise<void> {
    // A bot with a memory answers nothing that it has answered before.
    const conversation = `first-${randomUUID()}`;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const answered = await this.turn(port, conversation, 'first', text).then(
        () => true,
        () => false,
      );
      if (answered) return;
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
    }
    throw new Error('Nobody answers.');
  }
}
