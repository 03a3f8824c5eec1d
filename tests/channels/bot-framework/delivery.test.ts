import net, { type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Conversations, Outgoing } from '../../../src/conversation/turn.ts';
import { messageActivity, type RunningServer, startServer } from '../../http/running-server.ts';
import { accept, answerWith, type FakeConnector, startFakeConnector } from './fake-connector.ts';

let connector: FakeConnector;
let server: RunningServer;

beforeEach(async () => {
  connector = await startFakeConnector();
});
afterEach(async () => {
  await server.close();
  await connector.close();
});

/** A bot that says what it is told to say. */
function saying(outgoing: readonly Outgoing[]): Conversations {
  return {
    async take(_activity, delivery) {
      await delivery.send(outgoing);
      return 'ran';
    },
  };
}

const texts = (...all: string[]): Outgoing[] =>
  all.map((text) => ({ kind: 'send', activity: { type: 'message', text } }));

describe('a reply', () => {
  test('goes to the conversation that it answers, from the bot to the person, as an answer to their message', async () => {
    server = await startServer({}, { conversations: saying(texts('hi')) });
    await server.post(messageActivity(`${connector.serviceUrl}/base/`, { conversation: { id: 'a/b;c' } }));
    expect(connector.received).toMatchObject([
      {
        method: 'POST',
        path: '/base/v3/conversations/a%2Fb%3Bc/activities/activity-1',
        body: {
          type: 'message',
          text: 'hi',
          from: { id: 'bot-1' },
          recipient: { id: 'user-1' },
          conversation: { id: 'a/b;c' },
          replyToId: 'activity-1',
        },
      },
    ]);
  });

  test('to an activity without an id goes to the conversation', async () => {
    server = await startServer({}, { conversations: saying(texts('hi')) });
    await server.post(messageActivity(connector.serviceUrl, { id: undefined }));
    expect(connector.received[0]?.path).toBe('/v3/conversations/conversation-1/activities');
  });

  test('to ids that no path can hold is sent all the same', async () => {
    server = await startServer({}, { conversations: saying(texts('hi')) });
    const activity = messageActivity(connector.serviceUrl, {
      id: '\ud800',
      conversation: { id: '\udfff/..' },
    });
    expect((await server.post(activity)).status).toBe(200);
    expect(connector.received[0]?.path).toBe('/v3/conversations/%EF%BF%BD%2F../activities/%EF%BF%BD');
  });

  test('that replaces an earlier one updates it', async () => {
    server = await startServer(
      {},
      {
        conversations: saying([
          { kind: 'update', activityId: 'card/1', activity: { type: 'message', text: 'new' } },
        ]),
      },
    );
    await server.post(messageActivity(connector.serviceUrl));
    expect(connector.received).toMatchObject([
      {
        method: 'PUT',
        path: '/v3/conversations/conversation-1/activities/card%2F1',
        body: { id: 'card/1', text: 'new' },
      },
    ]);
  });

  test('of several messages keeps their order and uses one connection', async () => {
    server = await startServer({}, { conversations: saying(texts('one', 'two', 'three')) });
    connector.answer = (res, count) =>
      setTimeout(() => accept(res, count, res.req), count % 3 === 1 ? 30 : 1);
    await server.post(messageActivity(connector.serviceUrl));
    await server.post(messageActivity(connector.serviceUrl));
    expect(connector.received.map(({ body }) => body.text)).toEqual([
      'one',
      'two',
      'three',
      'one',
      'two',
      'three',
    ]);
    expect(new Set(connector.received.map(({ port }) => port)).size).toBe(1);
  });

  test('is preceded by a typing sign when the conversation wants one, which nothing waits for', async () => {
    server = await startServer(
      {},
      {
        conversations: {
          async take(_activity, delivery) {
            delivery.typing?.();
            await new Promise((resolve) => setTimeout(resolve, 30));
            await delivery.send(texts('done'));
            return 'ran';
          },
        },
      },
    );
    connector.answer = (res, count, req) => (count === 1 ? undefined : accept(res, count, req));
    expect((await server.post(messageActivity(connector.serviceUrl))).status).toBe(200);
    expect(connector.received.map(({ body }) => body.type)).toEqual(['typing', 'message']);
  });
});

describe('S12: a connector in trouble', () => {
  const deliver = async (): Promise<number> => {
    server = await startServer({}, { conversations: saying(texts('hi')) });
    return (await server.post(messageActivity(connector.serviceUrl))).status;
  };

  test('429 is waited for as long as it asks', async () => {
    const times: number[] = [];
    connector.answer = (res, count) => {
      times.push(Date.now());
      answerWith(res, count === 1 ? 429 : 200, { 'Retry-After': '1' });
    };
    expect(await deliver()).toBe(200);
    expect(connector.received).toHaveLength(2);
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(1000);
  });

  test('429 that asks for more time than the turn has is given up at once', async () => {
    connector.answer = (res) => answerWith(res, 429, { 'Retry-After': '60' });
    expect(await deliver()).toBe(500);
    expect(connector.received).toHaveLength(1);
  });

  test('412 and 503 were not taken, so that they are tried again until they are', async () => {
    const statuses = [412, 412, 503, 201];
    connector.answer = (res, count) => answerWith(res, statuses[count - 1] ?? 500);
    expect(await deliver()).toBe(200);
    expect(connector.received).toHaveLength(4);
  });

  test.each([500, 502, 504, 408])(
    '%i may have been taken, so that it is repeated once and no more',
    async (status) => {
      connector.answer = (res) => answerWith(res, status);
      expect(await deliver()).toBe(500);
      expect(connector.received).toHaveLength(2);
    },
  );

  test('a connection that is reset may have delivered, so that it is repeated once and no more', async () => {
    connector.answer = (res) => res.destroy();
    expect(await deliver()).toBe(500);
    expect(connector.received).toHaveLength(2);
  });

  test('a connector that never answers is repeated once and given up within ten seconds', async () => {
    connector.answer = () => {};
    const began = Date.now();
    expect(await deliver()).toBe(500);
    expect(connector.received).toHaveLength(2);
    expect(Date.now() - began).toBeLessThan(10_500);
  });

  test.each([400, 403, 404, 413])('%i will not become better and is not repeated', async (status) => {
    connector.answer = (res) => answerWith(res, status);
    expect(await deliver()).toBe(500);
    expect(connector.received).toHaveLength(1);
  });

  test('an address where nobody listens is given up soon', async () => {
    const unused = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => unused.once('listening', resolve));
    const { port } = unused.address() as AddressInfo;
    await new Promise((resolve) => unused.close(resolve));
    server = await startServer({}, { conversations: saying(texts('hi')) });
    expect((await server.post(messageActivity(`http://127.0.0.1:${port}`))).status).toBe(500);
  });

  test('an answer of endless length is not read', async () => {
    connector.answer = (res) => {
      res.writeHead(200);
      const fill = setInterval(() => res.write(Buffer.alloc(65_536)), 1);
      res.once('close', () => clearInterval(fill));
    };
    expect(await deliver()).toBe(200);
  });
});

describe('the open mode', () => {
  test.each([
    'http://example.org/',
    'https://smba.trafficmanager.net/teams/',
    'http://169.254.169.254/latest/',
    'http://0x7f000001.example/',
    'http://127.0.0.1.evil.test/',
    'http://localhost.evil.test/',
    'http://user@127.0.0.1:1/',
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'nonsense',
  ])('never sends to %s', async (serviceUrl) => {
    const taken: string[] = [];
    const take = async (): Promise<'ran'> => {
      taken.push(serviceUrl);
      return 'ran';
    };
    server = await startServer({}, { conversations: { take } });
    const response = await server.post(messageActivity(serviceUrl));
    expect([response.status, await response.text()]).toEqual([403, '{"error":{"code":"unauthorized"}}']);
    expect(taken).toEqual([]);
  });

  test.each(['http://localhost:1/', 'http://127.0.0.1:1', 'http://[::1]:1/', 'https://tunnel.test/'])(
    'takes what comes with %s',
    async (serviceUrl) => {
      server = await startServer(
        { ALLOWED_SERVICE_URLS: 'tunnel.test' },
        { conversations: { take: async () => 'ran' } },
      );
      expect((await server.post(messageActivity(serviceUrl))).status).toBe(200);
    },
  );

  test('never sends to this machine for somebody elsewhere, unless the operator named it', async () => {
    const elsewhere = { 'X-Forwarded-For': '203.0.113.9' };
    server = await startServer({ TRUST_PROXY: '1' });
    expect((await server.post(messageActivity(connector.serviceUrl), elsewhere)).status).toBe(403);
    await server.close();
    server = await startServer({ TRUST_PROXY: '1', ALLOWED_SERVICE_URLS: '127.0.0.1' });
    expect((await server.post(messageActivity(connector.serviceUrl), elsewhere)).status).toBe(200);
  });

  test('makes no network call for a token that somebody sends along', async () => {
    server = await startServer({}, { conversations: saying(texts('hi')) });
    const response = await server.post(messageActivity(connector.serviceUrl), {
      Authorization: 'Bearer junk',
    });
    expect(response.status).toBe(200);
    expect(connector.received[0]?.authorization).toBeUndefined();
  });
});
