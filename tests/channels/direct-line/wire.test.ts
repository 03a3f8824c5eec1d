import { once } from 'node:events';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { RefusedError } from '../../../src/http/refusal.ts';
import type { ConversationStore } from '../../../src/storage/conversation-store.ts';
import { type HostServer, memoryStore, startHost } from './host-server.ts';

const FRIEND = 'https://support.example.org';
const STRANGER = 'https://evil.example.net';
const MAX_SOCKETS = 30;

interface Started {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly expires_in: number;
}

interface ActivitySet {
  readonly activities: readonly {
    id: string;
    text?: string;
    type: string;
    from: { id: string; role: string };
  }[];
  readonly watermark: string;
}

const clock = { time: Date.UTC(2026, 10, 22) };
let server: HostServer;
let store: ConversationStore;

beforeAll(async () => {
  store = memoryStore(() => clock.time);
  server = await startHost({ store, now: () => clock.time, origins: [FRIEND], maxSockets: MAX_SOCKETS });
});

afterAll(() => server.close());

function call(
  path: string,
  init: { method?: string; token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
  const { method = 'POST', token, body, headers = {} } = init;
  return fetch(`${server.domain}${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

async function start(body: object = {}): Promise<Started> {
  const { token } = (await (await call('/tokens/generate', { body })).json()) as Started;
  return (await (await call('/conversations', { token, body: {} })).json()) as Started;
}

async function activities({ conversationId, token }: Started, watermark = ''): Promise<ActivitySet> {
  const path = `/conversations/${conversationId}/activities?watermark=${watermark}`;
  return (await (await call(path, { method: 'GET', token })).json()) as ActivitySet;
}

function post(
  { conversationId, token }: Started,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return call(`/conversations/${conversationId}/activities`, { token, body, headers });
}

async function open(streamUrl: string, origin?: string): Promise<{ status: number; socket: WebSocket }> {
  const socket = new WebSocket(streamUrl, origin ? { origin } : {});
  const opened = once(socket, 'open').then(() => 101);
  const refused = once(socket, 'unexpected-response').then(
    ([, res]) => (res as { statusCode: number }).statusCode,
  );
  opened.catch(() => {});
  refused.catch(() => {});
  socket.on('error', () => {});
  return { status: await Promise.race([opened, refused]), socket };
}

describe('tokens', () => {
  test('are for one conversation, and ids cannot be guessed', async () => {
    const [mine, other] = await Promise.all([start(), start()]);
    expect(mine.conversationId).not.toBe(other.conversationId);
    expect(Buffer.from(mine.conversationId, 'base64url').length).toBeGreaterThanOrEqual(16);
    expect((await post({ ...other, token: mine.token }, { type: 'message', text: 'x' })).status).toBe(403);
    expect((await activities(other)).activities).toHaveLength(2);
  });

  test('that are missing, foreign, changed, expired or for something else get one and the same answer', async () => {
    const mine = await start();
    const [header, payload] = mine.token.split('.');
    const unsigned = `${btoa('{"alg":"none"}').replace(/=+$/, '')}.${payload}.`;
    const expired = (await start()).token;
    clock.time += 31 * 60_000;
    const ticket = new URL(mine.streamUrl).searchParams.get('t') ?? '';
    const bad = [undefined, 'x', `${header}.${payload}.AAAA`, unsigned, expired, mine.token, ticket];
    const path = `/conversations/${mine.conversationId}/activities`;
    const answers = await Promise.all(
      bad.map((token) => call(path, { ...(token && { token }), body: { type: 'message', text: 'x' } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(bad.map(() => 403));
    const bodies = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect([...bodies]).toEqual([expect.stringContaining('TokenExpired')]);
    expect((await call('/tokens/refresh', { token: mine.token })).status).toBe(403);
  });

  test('carry the person, whom a page may only name with the prefix that the client honours', async () => {
    expect((await call('/tokens/generate', { body: { user: { id: 'bot' } } })).status).toBe(400);
    const { token } = await start({ user: { id: 'dl_ada' } });
    expect(JSON.parse(atob(token.split('.')[1] ?? ''))).toMatchObject({ user: 'dl_ada' });
  });

  test('survive a restart, because the store keeps the key', async () => {
    const mine = await start();
    const again = await startHost({ store, now: () => clock.time });
    const answer = await fetch(`${again.domain}/tokens/refresh`, {
      method: 'POST',
      headers: { authorization: `Bearer ${mine.token}` },
    });
    await again.close();
    expect(answer.status).toBe(200);
  });

  test('are only good on the page that they were given to', async () => {
    const answer = await call('/tokens/generate', { body: {}, headers: { origin: FRIEND } });
    const { token } = (await answer.json()) as Started;
    const own = { origin: server.base };
    expect((await call('/conversations', { token, body: {}, headers: own })).status).toBe(403);
    expect((await call('/conversations', { token, body: {}, headers: { origin: FRIEND } })).status).toBe(201);
  });
});

describe('origins', () => {
  test('on the list may read the answers, and strangers are refused everywhere', async () => {
    for (const origin of [FRIEND, server.base]) {
      const answer = await call('/tokens/generate', { body: {}, headers: { origin } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('vary')).toBe('Origin');
    }
    for (const origin of [
      STRANGER,
      'null',
      `${FRIEND}.evil.net`,
      'https://SUPPORT.example.org:444',
      'http://support.example.org',
    ]) {
      const answer = await call('/tokens/generate', { body: {}, headers: { origin } });
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('get the preflight that the real client needs', async () => {
    const headers = {
      origin: FRIEND,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
    };
    for (const path of [
      '/tokens/generate',
      '/tokens/refresh',
      '/conversations',
      '/conversations/x',
      '/conversations/x/activities',
      '/conversations/x/upload',
    ]) {
      const answer = await call(path, { method: 'OPTIONS', headers });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('access-control-allow-headers')).toBe(
        headers['access-control-request-headers'],
      );
      expect(
        (await call(path, { method: 'OPTIONS', headers: { ...headers, origin: STRANGER } })).status,
      ).toBe(403);
    }
  });

  test('are checked on the stream too', async () => {
    const { streamUrl } = await start();
    const [friend, stranger] = await Promise.all([open(streamUrl, FRIEND), open(streamUrl, STRANGER)]);
    expect(friend.status).toBe(101);
    expect(stranger.status).toBe(403);
    friend.socket.close();
  });
});

describe('the stream', () => {
  test('opens with a fresh ticket only, and with no token', async () => {
    const mine = await start();
    const other = await start();
    const stolen = mine.streamUrl.replace(mine.conversationId, other.conversationId);
    const withToken = mine.streamUrl.replace(/t=[^&]+/, `t=${mine.token}`);
    expect((await open(stolen)).status).toBe(403);
    expect((await open(withToken)).status).toBe(403);
    clock.time += 61_000;
    expect((await open(mine.streamUrl)).status).toBe(403);
  });

  test('serves many sockets of a conversation alike, lets the oldest go beyond that, and caps all of them', async () => {
    const mine = await start();
    const sockets: WebSocket[] = [];
    for (let n = 0; n < 12; n += 1) sockets.push((await open(mine.streamUrl)).socket);
    await expect
      .poll(() => sockets.filter(({ readyState }) => readyState === WebSocket.OPEN).length)
      .toBe(10);
    const heard = sockets.slice(2).map(() => '');
    sockets.slice(2).forEach((socket, n) => {
      socket.on('message', (data) => {
        heard[n] += String(data);
      });
    });
    await post(mine, { type: 'message', text: 'all of you' });
    await expect.poll(() => heard.filter((text) => text.includes('1: all of you')).length).toBe(10);

    const others: number[] = [];
    const more: WebSocket[] = [];
    for (let n = 0; n < MAX_SOCKETS; n += 1) {
      const { status, socket } = await open((await start()).streamUrl);
      others.push(status);
      more.push(socket);
    }
    expect(others.filter((status) => status === 503)).toHaveLength(10);
    for (const socket of [...sockets, ...more]) socket.terminate();
  });

  test('goes on from a watermark, and from the start when that is not known here', async () => {
    const mine = await start();
    const { watermark } = await activities(mine);
    await post(mine, { type: 'message', text: 'one' });
    expect(
      (await activities(mine, watermark)).activities.map(({ text }) => text?.replace(/ from.*/, '')),
    ).toEqual(['one', '1: one', 'next question']);
    for (const strange of ['', '0', '99-abcdefgh', '2-abcdefgh', '5', '-1', 'x', '9'.repeat(400)]) {
      expect((await activities(mine, strange)).activities).toHaveLength(5);
    }
    const end = await activities(mine);
    expect(await activities(mine, end.watermark)).toEqual({ activities: [], watermark: end.watermark });
  });
});

describe('what is posted', () => {
  test('may be no announcement, no invoke, nothing malformed and nothing over 64 KB', async () => {
    const mine = await start();
    const bad: unknown[] = [
      {},
      [],
      null,
      '"x"',
      '{',
      { type: 5 },
      { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] },
      { type: 'installationUpdate', action: 'remove' },
      { type: 'deleteUserData' },
      { type: 'invoke' },
      { type: 'message', channelData: { clientActivityID: 5 } },
    ];
    for (const body of bad) expect((await post(mine, body)).status).toBe(400);
    expect((await post(mine, { type: 'message', text: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await activities(mine)).activities).toHaveLength(2);
  });

  test('may be anything without the server failing or saying why', async () => {
    const mine = await start();
    const field = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 300 }));
    const posted = fc.record(
      {
        type: fc.constantFrom('message', 'event', 'typing'),
        text: field,
        locale: field,
        name: field,
        value: field,
        channelData: field,
        attachments: field,
        entities: field,
        from: field,
        conversation: field,
        timestamp: field,
        __proto__: field,
      },
      { requiredKeys: ['type'] },
    );
    await fc.assert(
      fc.asyncProperty(posted, async (body) => {
        const { status } = await post(mine, body);
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 150 },
    );
    expect((await activities(mine)).activities.length).toBeGreaterThan(2);
  });

  test('is answered once however often the request is repeated', async () => {
    const mine = await start();
    const body = { type: 'message', text: 'hi', channelData: { clientActivityID: 'c1' } };
    for (let n = 0; n < 5; n += 1) expect((await post(mine, body)).status).toBe(200);
    expect((await activities(mine)).activities).toHaveLength(5);
  });

  test('never keeps a password, nor whose mail address it was', async () => {
    const mine = await start();
    await post(mine, { type: 'message', text: 'I am ada.lovelace+x@example.org, or bob@example.com' });
    await post(mine, { type: 'message', text: 'my password is hunter22' });
    const kept = JSON.stringify(
      (await activities(mine)).activities.filter(({ from }) => from.role === 'user'),
    );
    expect(kept).toContain('I am …@example.org, or …@example.com');
    expect(kept).not.toMatch(/ada|bob|hunter/);
  });

  test('keeps what a card press said to the bot out of the history', async () => {
    const mine = await start();
    await post(mine, { type: 'message', value: { pop: { answer: 'one' } }, channelData: { postBack: true } });
    const [echo, reply] = (await activities(mine)).activities.slice(2);
    expect(echo).not.toHaveProperty('value');
    expect(reply?.text).toContain('"answer":"one"');
  });

  test('keeps no outsized baggage of a message, but what the client knows it by', async () => {
    const mine = await start();
    const channelData = { clientActivityID: 'c9', baggage: 'x'.repeat(50_000) };
    await post(mine, { type: 'message', text: 'hi', channelData });
    const [echo] = (await activities(mine)).activities.slice(2);
    expect(JSON.stringify(echo).length).toBeLessThan(1000);
    expect(echo).toMatchObject({ channelData: { clientActivityID: 'c9' } });
  });

  test('typing is heard and not kept', async () => {
    const mine = await start();
    expect((await post(mine, { type: 'typing' })).status).toBe(200);
    expect((await activities(mine)).activities).toHaveLength(2);
  });

  test('as a broken upload is malformed', async () => {
    const { conversationId, token } = await start();
    const path = `/conversations/${conversationId}/upload`;
    expect((await call(path, { token, headers: { 'content-type': 'text/plain' } })).status).toBe(400);
    const form = new FormData();
    form.append('activity', new Blob(['{'], { type: 'application/vnd.microsoft.activity' }));
    const answer = await fetch(`${server.domain}${path}`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(400);
  });
});

describe('a conversation', () => {
  test('that is posted to after the server lost it begins anew and says so, in the language of the page', async () => {
    const { token } = (await (
      await call('/tokens/generate', { body: { locale: 'de-AT' } })
    ).json()) as Started;
    const mine = (await (await call('/conversations', { token, body: {} })).json()) as Started;
    await store.forget(JSON.stringify(['webchat', mine.conversationId]));
    expect((await post(mine, { type: 'message', text: 'hi' })).status).toBe(200);
    const texts = (await activities(mine)).activities.map(({ text }) => text);
    expect(texts).toHaveLength(6);
    expect(texts[1]).toBe('hello de-AT');
  });

  test('is greeted once, however often it is asked to begin', async () => {
    const mine = await start();
    const again = await Promise.all(
      [1, 2, 3].map(() => call('/conversations', { token: mine.token, body: {} })),
    );
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await activities(mine)).activities).toHaveLength(2);
  });

  test('may not ask too often', async () => {
    const limits = {
      address: async () => {},
      conversation: async () => {
        throw new RefusedError('too-many-requests', { retryAfter: 7 });
      },
      close: async () => {},
    };
    const strict = await startHost({ limits, origins: [FRIEND] });
    const { token } = await strict.tokens.issue('direct-line', { conversation: 'c', user: 'dl_u' });
    const headers = { authorization: `Bearer ${token}`, origin: FRIEND };
    const path = `${strict.domain}/conversations/c/activities`;
    const answer = await fetch(path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{"type":"message","text":"hi"}',
    });
    const poll = await fetch(path, { headers });
    await strict.close();
    expect(poll.status).toBe(200);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(answer.headers.get('access-control-allow-origin')).toBe(FRIEND);
  });
});
