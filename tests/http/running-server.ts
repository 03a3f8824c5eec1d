import { readConfig } from '../../src/config.ts';
import type { Conversations } from '../../src/conversation/turn.ts';
import { createLogger } from '../../src/http/logger.ts';
import { createMetrics, type ReadableMetrics } from '../../src/http/metrics.ts';
import { type App, type Parts, serve } from '../../src/server.ts';
import { echoConversations } from './echo-conversations.ts';

/** A server of this test run, with its own port. */
export interface RunningServer {
  readonly app: App;
  readonly url: string;
  readonly port: number;
  readonly metrics: ReadableMetrics;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** Starts a server in this process: settings from an environment, and a conversation that echoes unless given. */
export async function startServer(
  env: Record<string, string> = {},
  parts: Partial<Parts> & { conversations?: Conversations } = {},
): Promise<RunningServer> {
  const metrics = createMetrics();
  const app = await serve(
    readConfig({ PORT: '0', ...env }),
    {
      conversations: echoConversations(),
      decide: () => ({ ok: true, body: {} }),
      mounts: [],
      closeStreams: () => {},
      ready: async () => {},
      close: async () => {},
      ...parts,
    },
    metrics,
    createLogger('silent'),
  );
  const { port } = app.address;
  const url = `http://127.0.0.1:${port}`;
  return {
    app,
    url,
    port,
    metrics,
    post: (body, headers = {}) =>
      fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: () => app.close(500),
  };
}

/** A message as a channel delivers it. */
export function messageActivity(
  serviceUrl: string,
  overrides: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    type: 'message',
    id: 'activity-1',
    channelId: 'test',
    serviceUrl,
    conversation: { id: 'conversation-1' },
    from: { id: 'user-1', name: 'User' },
    recipient: { id: 'bot-1', name: 'Bot' },
    text: 'hello',
    locale: 'en-GB',
    ...overrides,
  };
}
