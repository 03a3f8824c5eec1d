import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeConnector, startFakeConnector } from '../channels/bot-framework/fake-connector.ts';
import { type HostileRequest, MALFORMED_REQUESTS } from './hostile-requests.ts';
import { rawRequest } from './raw-request.ts';
import { messageActivity, type RunningServer, startServer } from './running-server.ts';

const MALFORMED = '{"error":{"code":"malformed"}}';

let server: RunningServer;
let connector: FakeConnector;
beforeAll(async () => {
  connector = await startFakeConnector();
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  await connector.close();
});

const send = ({ body, headers }: HostileRequest): Promise<Response> =>
  fetch(`${server.url}/api/messages`, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });

describe('S1: everything malformed gets the same words', () => {
  test.each(Object.entries(MALFORMED_REQUESTS))('%s', async (_name, request) => {
    const response = await send(request);
    expect([400, 413]).toContain(response.status);
    expect(await response.text()).toBe(MALFORMED);
  });

  test('a body in pieces without a length is cut off as soon as it is too long', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const piece = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const answer = await rawRequest(server.port, [head, ...Array<string>(1000).fill(piece)]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain(MALFORMED);
    expect(answer).toMatch(/Connection: close/i);
  });

  test('a body that is announced as too long is not waited for', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 125829120\r\n\r\n';
    expect(await rawRequest(server.port, [head])).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('nesting that a card may have is taken, brackets in strings are not counted', async () => {
    const activity = messageActivity(connector.serviceUrl, {
      text: '[[{{'.repeat(50),
      value: { a: [[[[[[]]]]]] },
    });
    expect((await server.post(activity)).status).toBe(200);
  });

  test('a message of 20,000 characters is taken', async () => {
    expect(
      (await server.post(messageActivity(connector.serviceUrl, { text: 'é'.repeat(20_000) }))).status,
    ).toBe(200);
  });
});

describe('S15: what needs no answer', () => {
  test.each(['typing', 'event', 'endOfConversation', 'messageReaction', 'handoff', 'x'.repeat(100)])(
    'an activity of type %s is taken quietly',
    async (type) => {
      const response = await server.post(messageActivity(connector.serviceUrl, { type }));
      expect([response.status, await response.text()]).toEqual([200, '']);
    },
  );

  test('an invoke is not implemented', async () => {
    expect(
      (await server.post(messageActivity(connector.serviceUrl, { type: 'invoke', name: 'x/y' }))).status,
    ).toBe(501);
  });
});

describe('the server', () => {
  test.each([
    ['GET', '/', 404, 'not-found'],
    ['GET', '/api/notify', 404, 'not-found'],
    ['GET', '/.env', 404, 'not-found'],
    ['GET', '/%2e%2e/%2e%2e/etc/passwd', 404, 'not-found'],
    ['GET', '/%E0%A4%A', 404, 'not-found'],
    ['GET', '/api/messages', 405, 'method-not-allowed'],
    ['PUT', '/api/messages', 405, 'method-not-allowed'],
    ['DELETE', '/healthz', 405, 'method-not-allowed'],
  ])('answers %s %s with %i and a code', async (method, path, status, code) => {
    const answer = await rawRequest(server.port, [
      `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    ]);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.split('\r\n\r\n')[1]).toBe(`{"error":{"code":"${code}"}}`);
  });

  test('says nothing about what it is made of', async () => {
    for (const path of ['/healthz', '/nope', '/api/messages']) {
      const { headers } = await fetch(server.url + path);
      expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  test('answers an error inside with a code and without a word of it', async () => {
    const failing = await startServer(
      {},
      {
        conversations: {
          take: async () => {
            throw new Error('secret detail');
          },
        },
      },
    );
    const response = await failing.post(messageActivity(connector.serviceUrl));
    expect([response.status, await response.text()]).toEqual([500, '{"error":{"code":"internal"}}']);
    await failing.close();
  });

  test('closes an upgrade that nobody asked for', async () => {
    const upgrade =
      'GET /anything HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n';
    expect(await rawRequest(server.port, [upgrade])).toMatch(/^HTTP\/1\.1 404 /);
  });

  test.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    [
      'two lengths',
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
    ],
    [
      'a length and pieces',
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['headers of 40 KB', `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`],
  ])('refuses %s', async (_what, bytes) => {
    expect(await rawRequest(server.port, [bytes])).toMatch(/^HTTP\/1\.1 4(00|31) /);
  });

  test.concurrent('does not let a slow sender hold a connection: headers', async () => {
    const letters = [...'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ', ...'y'.repeat(1000)];
    expect(await rawRequest(server.port, letters, { pauseMs: 100 })).toMatch(/^HTTP\/1\.1 408 /);
  });

  test.concurrent('does not let a slow sender hold a connection: body', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{';
    expect(await rawRequest(server.port, [head, ...' '.repeat(900)], { pauseMs: 100 })).toMatch(
      /^HTTP\/1\.1 4(00|08) /,
    );
  });

  test.concurrent('does not let silence hold a connection', async () => {
    expect(await rawRequest(server.port, [], { giveUpMs: 20_000 })).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('opens no more connections than it may', async () => {
    const small = await startServer({ MAX_CONNECTIONS: '3' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        rawRequest(small.port, ['GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'], { giveUpMs: 500 }),
      ),
    );
    expect(answers.filter((answer) => answer.includes('"ok"')).length).toBe(3);
    await small.close();
  });
});
