import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Button, shown } from '../conversation/talk.ts';

/** An activity as it stands on the wire. */
export interface WireActivity {
  readonly id?: string;
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly attachments?: { contentType: string; content?: unknown }[];
  readonly [key: string]: unknown;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** How the Connector answers one request; the default says 200 with an id. */
export type ConnectorAnswer = (
  method: string,
  path: string,
) => { status: number; headers?: Record<string, string> } | null;

/**
 * A channel that speaks the wire: it delivers activities to `/api/messages` and serves the Connector routes that the
 * bot answers on. Shaped like the Emulator by default; `channelId: 'msteams'` keeps replaced cards like Teams.
 */
export class FakeChannel {
  readonly received: WireActivity[] = [];
  readonly updates: { activityId: string; activity: WireActivity }[] = [];
  answer: ConnectorAnswer = () => null;
  readonly #botUrl: string;
  readonly #channelId: string;
  readonly #locale: string;
  readonly #headers: Readonly<Record<string, string>>;
  #server: Server | undefined;
  #port = 0;
  #sent = 0;
  #replies = 0;

  /** `address`: where the person is, as a proxy in front of the bot tells it. */
  constructor(options: { botUrl: string; channelId?: string; locale?: string; address?: string }) {
    this.#botUrl = options.botUrl;
    this.#channelId = options.channelId ?? 'emulator';
    this.#locale = options.locale ?? 'en-US';
    this.#headers = {
      'content-type': 'application/json',
      ...(options.address && { 'x-forwarded-for': options.address }),
    };
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<this> {
    this.#server = createServer(async (request, response) => {
      const path = request.url ?? '';
      const method = request.method ?? '';
      const activity = (await bodyOf(request)) as WireActivity;
      const refusal = this.answer(method, path);
      // Not chained: restify, in the same process, makes `writeHead` return nothing.
      response.writeHead(refusal?.status ?? 200, { 'content-type': 'application/json', ...refusal?.headers });
      if (refusal) {
        response.end('{}');
        return;
      }
      const [, activityId] = /\/activities\/([^/?]+)/.exec(path) ?? [];
      const id = `r${++this.#replies}`;
      if (method === 'PUT' && activityId)
        this.updates.push({ activityId: decodeURIComponent(activityId), activity });
      else this.received.push({ ...activity, id });
      response.end(JSON.stringify({ id }));
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Fills in what every activity of this channel carries. */
  activity(part: Record<string, unknown>, conversation = 'c1'): Record<string, unknown> {
    this.#sent += 1;
    return {
      type: 'message',
      id: `m${this.#sent}`,
      channelId: this.#channelId,
      serviceUrl: this.serviceUrl,
      timestamp: new Date().toISOString(),
      locale: this.#locale,
      conversation: { id: `${conversation}|livechat` },
      from: { id: `user-of-${conversation}`, name: 'User', role: 'user' },
      recipient: { id: 'bot', name: 'Bot', role: 'bot' },
      ...part,
    };
  }

  /** Delivers an activity as it is; returns the HTTP status. A broken connection is tried once more, like channels do. */
  async post(activity: unknown): Promise<number> {
    const send = () =>
      fetch(`${this.#botUrl}/api/messages`, {
        method: 'POST',
        headers: this.#headers,
        body: JSON.stringify(activity),
      });
    const response = await send().catch(send);
    await response.arrayBuffer();
    return response.status;
  }

  /** Delivers an activity and returns what the bot said to it, in order. */
  async deliver(part: Record<string, unknown>, conversation?: string): Promise<WireActivity[]> {
    const before = this.received.length;
    const status = await this.post(this.activity(part, conversation));
    if (status >= 300) throw new Error(`The bot answered ${status}.`);
    return this.received.slice(before);
  }

  join(conversation?: string): Promise<WireActivity[]> {
    return this.deliver(
      {
        type: 'conversationUpdate',
        membersAdded: [{ id: 'bot' }, { id: `user-of-${conversation ?? 'c1'}` }],
      },
      conversation,
    );
  }

  say(text: string, conversation?: string): Promise<WireActivity[]> {
    return this.deliver({ text }, conversation);
  }

  /** Presses a button that one of these activities shows. A press has a value and no text (clients.md). */
  press(on: readonly WireActivity[], title: string, conversation?: string): Promise<WireActivity[]> {
    const buttons = on.flatMap((activity) => shown(activity as never).buttons);
    const button = buttons.find((candidate: Button) => candidate.title === title);
    if (!button) throw new Error(`No button “${title}” among: ${buttons.map((b) => b.title).join(', ')}`);
    const card = on.find((activity) => shown(activity as never).buttons.includes(button)) ?? on.at(-1);
    return this.deliver(
      {
        value: button.data,
        channelData: { postBack: true },
        ...(this.#channelId === 'msteams' ? { replyToId: card?.id } : {}),
      },
      conversation,
    );
  }

  /** All the words that activities show. */
  static words(activities: readonly WireActivity[]): string {
    return activities.map((activity) => shown(activity as never).words).join('\n');
  }
}
