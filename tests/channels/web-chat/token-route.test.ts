import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrigins } from '../../../src/channels/direct-line/origins.ts';
import { createAssets } from '../../../src/channels/web-chat/assets.ts';
import type { TokenAnswer } from '../../../src/channels/web-chat/page-settings.ts';
import { mountWebChat } from '../../../src/channels/web-chat/web-chat.ts';
import { createLogger } from '../../../src/http/logger.ts';
import { createMetrics } from '../../../src/http/metrics.ts';
import { type HostServer, NO_LIMITS, startHost } from '../direct-line/host-server.ts';

const SECRET = 'the-secret-of-the-operator';

/** Stands in for Azure's Direct Line: knows one secret, and which conversations it began. */
function startAzure() {
  const asked: { method: string; url: string; authorization: string; body: string }[] = [];
  const known = new Set<string>();
  const state = { status: 200 };
  const server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk) => {
      body += chunk;
    });
    req.on('end', () => {
      const { method = '', url = '' } = req;
      asked.push({ method, url, authorization: req.headers.authorization ?? '', body });
      const answer = (status: number, value: object): void => {
        res.writeHead(status, { 'Content-Type': 'application/json' });
        res.end(JSON.stringify(value));
      };
      if (state.status !== 200) return answer(state.status, {});
      if (req.headers.authorization !== `Bearer ${SECRET}`) return answer(403, {});
      if (url === '/v3/directline/tokens/generate') {
        const conversationId = `azure-${known.size + 1}`;
        known.add(conversationId);
        return answer(200, { conversationId, token: `token-of-${conversationId}`, expires_in: 1800 });
      }
      const id = url.split('/').at(-1) ?? '';
      return known.has(id)
        ? answer(200, { conversationId: id, token: `again-${id}`, streamUrl: '' })
        : answer(404, {});
    });
  });
  return new Promise<{
    endpoint: string;
    asked: typeof asked;
    known: Set<string>;
    state: { status: number };
    close(): void;
  }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ endpoint: `http://127.0.0.1:${port}`, asked, known, state, close: () => server.close() });
    });
  });
}

let azure: Awaited<ReturnType<typeof startAzure>>;
let own: HostServer;
let through: HostServer;

function start(directLine: { secret: string; endpoint: string } | null): Promise<HostServer> {
  return startHost({
    mount(server, tokens) {
      mountWebChat(server, {
        assets: createAssets('/nowhere'),
        tokens,
        origins: createOrigins([], null),
        place: { publicUrl: null, trustedProxies: 0 },
        limits: NO_LIMITS,
        frameOrigins: [],
        directLine,
        defaultLanguage: 'en',
        logger: createLogger('silent'),
        metrics: createMetrics(),
      });
    },
  });
}

beforeAll(async () => {
  azure = await startAzure();
  [own, through] = await Promise.all([start(null), start({ secret: SECRET, endpoint: azure.endpoint })]);
});

afterAll(async () => {
  azure.close();
  await Promise.all([own.close(), through.close()]);
});

async function ask(
  server: HostServer,
  resume?: string,
): Promise<{ status: number; body: TokenAnswer; text: string }> {
  const answer = await fetch(`${server.base}/web-chat/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.base },
    body: JSON.stringify({ locale: 'de-DE', resume }),
  });
  const text = await answer.text();
  return { status: answer.status, body: JSON.parse(text) as TokenAnswer, text };
}

describe('the token route', () => {
  test('gives a new visitor a conversation, and the one who comes back the same', async () => {
    const first = await ask(own);
    expect(first.body).toMatchObject({ state: 'new', domain: '/v3/directline', announce: false });
    const again = await ask(own, first.body.resume);
    expect(again.body).toMatchObject({ state: 'kept', conversationId: first.body.conversationId });
  });

  test('gives a new conversation, and says so, to whoever shows a paper that is not good', async () => {
    const { body } = await ask(own);
    for (const bad of ['x', '', body.token, `${body.resume}x`]) {
      expect((await ask(own, bad)).body.state).toBe('lost');
    }
  });

  test('takes nothing malformed', async () => {
    const answer = await fetch(`${own.base}/web-chat/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"locale":5}',
    });
    expect(answer.status).toBe(400);
  });

  test('says that there is no page as long as none is built', async () => {
    expect((await fetch(own.base)).status).toBe(503);
    expect((await fetch(`${own.base}/web-chat/page.js`)).status).toBe(503);
  });
});

describe('the token route with a secret of Azure', () => {
  test('exchanges it for a token bound to a new person and to our page, and never shows it', async () => {
    const { body, text } = await ask(through);
    expect(body).toMatchObject({ state: 'new', announce: true, domain: `${azure.endpoint}/v3/directline` });
    expect(body.token).toBe(`token-of-${body.conversationId}`);
    const sent = JSON.parse(azure.asked.at(-1)?.body ?? '{}');
    expect(sent.user.id).toMatch(/^dl_/);
    expect(sent.trustedOrigins).toEqual([through.base]);
    expect(text).not.toContain(SECRET);
    expect(Buffer.from(body.resume.split('.')[1] ?? '', 'base64url').toString()).not.toContain(SECRET);
  });

  test('takes a conversation up again, without greeting twice', async () => {
    const { body } = await ask(through);
    const again = await ask(through, body.resume);
    expect(again.body).toMatchObject({
      state: 'kept',
      announce: false,
      token: `again-${body.conversationId}`,
    });
  });

  test('begins anew, and says so, when Azure no longer has the conversation', async () => {
    const { body } = await ask(through);
    azure.known.delete(body.conversationId);
    azure.known.add('some');
    const again = await ask(through, body.resume);
    expect(again.body).toMatchObject({ state: 'lost', announce: true });
  });

  test('answers that it is not there, and nothing of why, when Azure refuses or fails', async () => {
    for (const status of [403, 500, 429]) {
      azure.state.status = status;
      const { text, ...answer } = await ask(through);
      expect(answer.status).toBe(503);
      expect(text).toBe('{"error":{"code":"unavailable"}}');
    }
    azure.state.status = 200;
  });
});
