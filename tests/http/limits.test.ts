import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeConnector, startFakeConnector } from '../channels/bot-framework/fake-connector.ts';
import { messageActivity, type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
let connector: FakeConnector;
beforeEach(async () => {
  connector = await startFakeConnector();
});
afterEach(async () => {
  await server.close();
  await connector.close();
});

/** The connector of these tests is on this machine, and their visitors are elsewhere. */
const LOCAL_CONNECTOR = { ALLOWED_SERVICE_URLS: '127.0.0.1' };
const PROXIED = { ...LOCAL_CONNECTOR, TRUST_PROXY: '1' };

const from = (address: string): Record<string, string> => ({ 'X-Forwarded-For': address });
const inConversation = (id: string): Record<string, unknown> =>
  messageActivity(connector.serviceUrl, { conversation: { id } });
const statuses = async (count: number, deliver: (n: number) => Promise<Response>): Promise<number[]> => {
  const all: number[] = [];
  for (let n = 0; n < count; n++) all.push((await deliver(n)).status);
  return all;
};

describe('S18: limits', () => {
  test('one address gets so many requests a minute and is told when to come back; others are still answered', async () => {
    server = await startServer({ ...PROXIED, RATE_LIMIT_ADDRESS_PER_MINUTE: '5' });
    const flood = await statuses(20, (n) => server.post(inConversation(`c-${n}`), from('203.0.113.9')));
    expect(flood).toEqual([...Array(5).fill(200), ...Array(15).fill(429)]);
    const refused = await server.post(inConversation('c'), from('203.0.113.9'));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toBe('{"error":{"code":"too-many-requests"}}');
    expect((await server.post(inConversation('other'), from('203.0.113.10'))).status).toBe(200);
  });

  test('a sender cannot get a fresh count by inventing proxies', async () => {
    server = await startServer({ ...PROXIED, RATE_LIMIT_ADDRESS_PER_MINUTE: '3' });
    const flood = await statuses(6, (n) =>
      server.post(inConversation(`c-${n}`), from(`10.0.0.${n}, 203.0.113.9`)),
    );
    expect(flood).toEqual([200, 200, 200, 429, 429, 429]);
  });

  test('a proxy on this machine that nobody announced is one address, not the operator', async () => {
    server = await startServer({ ...LOCAL_CONNECTOR, RATE_LIMIT_ADDRESS_PER_MINUTE: '2' });
    const flood = await statuses(4, (n) => server.post(inConversation(`c-${n}`), from(`203.0.113.${n}`)));
    expect(flood).toEqual([200, 200, 429, 429]);
  });

  test('one network of IPv6 addresses is one sender, and a port behind an address makes no other one', async () => {
    server = await startServer({ ...PROXIED, RATE_LIMIT_ADDRESS_PER_MINUTE: '3' });
    const six = await statuses(5, (n) =>
      server.post(inConversation('c'), from(`2001:db8:1:2:${n}:${n}:${n}:${n}`)),
    );
    expect(six).toEqual([200, 200, 200, 429, 429]);
    expect((await server.post(inConversation('c'), from('2001:db8:1:3::1'))).status).toBe(200);
    const forms = ['203.0.113.9', '203.0.113.9:50123', '::ffff:203.0.113.9', '[::ffff:203.0.113.9]:443'];
    const four = await statuses(4, (n) => server.post(inConversation('c'), from(forms[n] as string)));
    expect(four).toEqual([200, 200, 200, 429]);
  });

  test('one conversation gets so many messages a minute, whatever addresses they come from', async () => {
    server = await startServer({ ...PROXIED, RATE_LIMIT_CONVERSATION_PER_MINUTE: '4' });
    const flood = await statuses(6, (n) => server.post(inConversation('c'), from(`203.0.113.${n}`)));
    expect(flood).toEqual([200, 200, 200, 200, 429, 429]);
    expect((await server.post(inConversation('d'), from('203.0.113.1'))).status).toBe(200);
  });

  test('this machine itself is not counted', async () => {
    server = await startServer({
      RATE_LIMIT_ADDRESS_PER_MINUTE: '1',
      RATE_LIMIT_CONVERSATION_PER_MINUTE: '1',
    });
    expect(await statuses(5, () => server.post(inConversation('c')))).toEqual(Array(5).fill(200));
  });

  test('0 means no limit', async () => {
    server = await startServer({
      ...PROXIED,
      RATE_LIMIT_ADDRESS_PER_MINUTE: '0',
      RATE_LIMIT_CONVERSATION_PER_MINUTE: '0',
    });
    expect(await statuses(400, () => server.post(inConversation('c'), from('203.0.113.9')))).toEqual(
      Array(400).fill(200),
    );
  });

  test('whoever keeps guessing tokens is held to the limit of an address', async () => {
    server = await startServer({
      HOST: '127.0.0.1',
      ...PROXIED,
      RATE_LIMIT_ADDRESS_PER_MINUTE: '3',
      MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
      MicrosoftAppType: 'MultiTenant',
      MicrosoftAppPassword: 'secret',
    });
    expect(await statuses(5, () => server.post(inConversation('c'), from('203.0.113.9')))).toEqual([
      401, 401, 401, 429, 429,
    ]);
  });

  test('no more turns are at work than may be, and those that are go on', async () => {
    let release: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const take = async (): Promise<'ran'> => {
      await gate;
      return 'ran';
    };
    server = await startServer({ MAX_TURNS_AT_ONCE: '2' }, { conversations: { take } });
    const first = server.post(inConversation('a'));
    const second = server.post(inConversation('b'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await server.post(inConversation('c'))).status).toBe(429);
    release();
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    expect((await server.post(inConversation('c'))).status).toBe(200);
  });

  test('the decision route counts addresses too', async () => {
    server = await startServer({ ...PROXIED, RATE_LIMIT_ADDRESS_PER_MINUTE: '2' });
    const decide = (): Promise<Response> =>
      fetch(`${server.url}/api/decision`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...from('203.0.113.9') },
        body: '{}',
      });
    expect(await statuses(3, decide)).toEqual([200, 200, 429]);
  });
});
