import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long one turn may take before the benchmark gives it up, in milliseconds. */
const TURN_LIMIT_MS = 30_000;

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
    await this.#post(port, {
      type: 'message',
      id,
      text,
      channelId: 'emulator',
      serviceUrl: this.serviceUrl,
      conversation: { id: conversation },
      from: { id: `user-${conversation}`, name: 'User', role: 'user' },
      recipient: { id: 'bot', name: 'Bot', role: 'bot' },
      locale: 'en-US',
    });
    await replied;
    this.#waiting.delete(conversation);
    return performance.now() - began;
  }

  /** Waits until somebody who has just been started answers. */
  async untilAnswered(port: number, text: string): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const answered = await this.turn(port, 'first', 'first', text).then(
        () => true,
        () => false,
      );
      if (answered) return;
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
    }
    throw new Error('Nobody answers.');
  }

  #post(port: number, activity: object): Promise<void> {
    const body = JSON.stringify(activity);
    return new Promise((resolve, reject) => {
      const req = request(
        {
          host: '127.0.0.1',
          port,
          path: '/api/messages',
          method: 'POST',
          agent: this.#agent,
          timeout: TURN_LIMIT_MS,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (res) => {
          res.resume();
          res.on('end', () =>
            (res.statusCode ?? 500) < 300 ? resolve() : reject(new Error(`answered ${res.statusCode}`)),
          );
        },
      );
      req.on('error', reject);
      req.on('timeout', () => req.destroy(new Error('no answer')));
      req.end(body);
    });
  }
}
