import { afterEach, describe, expect, test } from 'vitest';
import { type HostServer, type HostServerOptions, memoryStore, startHost } from './host-server.ts';
import { ConnectionStatus, connect, fetchToken, type RealClient } from './real-client.ts';

const servers: HostServer[] = [];
const clients: RealClient[] = [];

async function start(options: HostServerOptions = {}): Promise<HostServer> {
  const server = await startHost(options);
  servers.push(server);
  return server;
}

function join(options: Parameters<typeof connect>[0]): RealClient {
  const client = connect(options);
  clients.push(client);
  return client;
}

async function joinNew(server: HostServer, more: object = {}): Promise<RealClient> {
  const { token } = await fetchToken(server.domain);
  const client = join({ domain: server.domain, token, ...more });
  await client.until(() => client.texts().includes('question'));
  return client;
}

afterEach(async () => {
  for (const client of clients.splice(0)) client.end();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe('the real client', () => {
  test('is greeted once, and what it says comes back to it before the answer', async () => {
    const client = await joinNew(await start(), { conversationStartProperties: { locale: 'de' } });
    const id = await client.say('hi', { channelData: { clientActivityID: 'a1', more: [1] } });
    await client.until(() => client.texts().includes('next question'));

    const { token } = client.directLine as unknown as { token: string };
    const { user } = JSON.parse(atob(token.split('.')[1] ?? '')) as { user: string };
    expect(client.texts()).toEqual(['hello de', 'question', 'hi', `1: hi from ${user}`, 'next question']);
    const echo = client.heard.find((activity) => activity.id === id);
    expect(echo).toMatchObject({
      from: { id: user, role: 'user' },
      channelData: { clientActivityID: 'a1', more: [1] },
    });
    const times = client.heard.map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort());
    expect(new Set(client.heard.map((activity) => activity.id)).size).toBe(client.heard.length);
  });

  test('hears everything by polling too', async () => {
    const client = await joinNew(await start(), { webSocket: false, pollingInterval: 200 });
    await client.say('hi');
    await client.until(() => client.texts().includes('next question'));
    expect(client.texts()).toHaveLength(5);
  });

  test('cannot speak as somebody else', async () => {
    const client = await joinNew(await start());
    await client.say('hi', {
      from: { id: 'dl_somebody', role: 'bot' },
      recipient: { id: 'x' },
      conversation: { id: 'y' },
    });
    await client.until(() => client.texts().includes('next question'));
    expect(client.texts().join()).not.toContain('dl_somebody');
  });

  test('sees the history again after a reload, nothing twice, and goes on', async () => {
    const server = await start();
    const before = await joinNew(server);
    await before.say('one');
    await before.until(() => before.texts().includes('next question'));
    const { token, conversationId } = before.directLine as unknown as {
      token: string;
      conversationId: string;
    };
    before.end();

    const after = join({ domain: server.domain, token, conversationId, watermark: '0' });
    await after.until(() => after.texts().includes('next question'));
    expect(after.texts()).toEqual(before.texts());
    expect(after.heard).toHaveLength(before.heard.length);
    await after.say('two');
    await after.until(() => after.texts().some((text) => text.startsWith('2: two')));
  });

  test('shares the conversation with a second tab', async () => {
    const server = await start();
    const first = await joinNew(server);
    const { token, conversationId } = first.directLine as unknown as {
      token: string;
      conversationId: string;
    };
    const second = join({ domain: server.domain, token, conversationId, watermark: '0' });
    await second.until(() => second.texts().includes('question'));
    await second.say('from the second');
    await first.until(() => first.texts().includes('next question'));
    await first.say('from the first');
    await second.until(() => second.texts().some((text) => text.startsWith('2: from the first')));
    expect(new Set(first.texts())).toEqual(new Set(second.texts()));
  });

  test('that posts the same message twice is answered once', async () => {
    const client = await joinNew(await start());
    const twice = { channelData: { clientActivityID: 'same' } };
    const ids = await Promise.all([
      client.say('hi', twice),
      client.say('hi', twice),
      client.say('hi', twice),
    ]);
    await client.say('after');
    await client.until(() => client.texts().some((text) => text.includes('after from')));
    expect(new Set(ids).size).toBe(1);
    expect(client.texts().filter((text) => /^\d: /.test(text))).toEqual([
      expect.stringMatching(/^1: hi/),
      expect.stringMatching(/^2: after/),
    ]);
  });

  test('keeps its token fresh', async () => {
    const client = await joinNew(await start());
    const line = client.directLine as unknown as { token: string };
    const first = line.token;
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await client.until(() => line.token !== first);
    await client.say('still here');
    await client.until(() => client.texts().includes('next question'));
  });

  test('goes on with a new token when its own has expired, with nothing lost', async () => {
    const clock = { time: Date.UTC(2026, 10, 22) };
    const server = await start({ now: () => clock.time });
    const client = await joinNew(server);
    clock.time += 31 * 60_000;
    expect(await client.say('too late')).toBe('retry');
    expect(client.statuses).toContain(ConnectionStatus.ExpiredToken);

    const { conversationId } = client.directLine as unknown as { conversationId: string };
    const user = 'dl_same';
    const { token } = await server.tokens.issue('direct-line', { conversation: conversationId, user });
    const next = join({ domain: server.domain, token, conversationId, watermark: '0' });
    await next.until(() => next.texts().includes('question'));
    expect(next.texts()).not.toContain('too late');
    await next.say('now');
    await next.until(() => next.texts().includes(`1: now from ${user}`));
  });

  test('reconnects by itself after the server was away, with nothing lost and nothing twice', async () => {
    const store = memoryStore();
    const server = await startHost({ store });
    const client = await joinNew(server);
    await client.say('one');
    await client.until(() => client.texts().includes('next question'));
    await server.close();
    await expect(client.say('nobody there')).resolves.toBe('retry');

    await start({ store, port: server.port });
    await client.until(() => client.statuses.at(-1) === ConnectionStatus.Online);
    await client.say('two');
    await client.until(() => client.texts().some((text) => text.startsWith('2: two')));
    const ids = client.heard.map((activity) => activity.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is told that its conversation begins anew when the server has lost it, and keeps its screen', async () => {
    const lost = memoryStore();
    const server = await startHost({ store: lost });
    const client = await joinNew(server);
    await client.say('one');
    await client.until(() => client.texts().includes('next question'));
    const key = await lost.keepSecret('direct-line-token-key', '');
    await server.close();

    const empty = memoryStore();
    await empty.keepSecret('direct-line-token-key', key);
    await start({ store: empty, port: server.port });
    await client.until(() => client.texts().some((text) => text.includes('begin anew')));
    await client.say('two');
    await client.until(() => client.texts().some((text) => text.startsWith('1: two')));
    expect(client.texts().slice(0, 3)).toEqual([expect.stringContaining('hello'), 'question', 'one']);
    expect(client.texts().filter((text) => text.includes('begin anew'))).toHaveLength(1);
  });

  test('is not told so when it asked itself to be forgotten', async () => {
    const client = await joinNew(await start());
    await client.say('forget');
    await client.until(() => client.texts().includes('forgotten'));
    await client.say('again');
    await client.until(() => client.texts().some((text) => text.startsWith('1: again')));
    expect(client.texts().join()).not.toContain('begin anew');
  });

  test('hears what another server of the same store has said', async () => {
    const store = memoryStore();
    const [here, there] = await Promise.all([start({ store }), start({ store })]);
    const client = await joinNew(here);
    const { token, conversationId } = client.directLine as unknown as {
      token: string;
      conversationId: string;
    };
    const other = join({ domain: there.domain, token, conversationId, watermark: '0' });
    await other.until(() => other.texts().includes('question'));
    await other.say('from there');
    await client.until(() => client.texts().includes('next question'));
    await client.say('from here');
    await other.until(() => other.texts().some((text) => text.startsWith('2: from here')));
    expect(client.heard.map(({ id }) => id).sort()).toEqual(other.heard.map(({ id }) => id).sort());
  });

  test('sees that the bot is at work on a long turn, and not again after a reload', async () => {
    const server = await start();
    const client = await joinNew(server);
    await client.say('slow');
    await client.until(() => client.texts().includes('next question'));
    expect(client.heard.some(({ type }) => type === 'typing')).toBe(true);
    const { token, conversationId } = client.directLine as unknown as {
      token: string;
      conversationId: string;
    };
    const after = join({ domain: server.domain, token, conversationId, watermark: '0' });
    await after.until(() => after.texts().includes('next question'));
    expect(after.heard.some(({ type }) => type === 'typing')).toBe(false);
  });

  test('that uploads a file is answered, and nothing of the file is kept', async () => {
    const server = await start();
    const client = await joinNew(server);
    const contentUrl = `data:text/plain,${'x'.repeat(200_000)}`;
    await client.say('look', {
      attachments: [{ contentType: 'text/plain', contentUrl, name: 'secret.txt' }],
    });
    await client.until(() => client.texts().some((text) => text.startsWith('1: a file')));
    const echo = client.heard.find((activity) => 'text' in activity && activity.text === 'look');
    expect(echo).toMatchObject({
      attachments: [{ contentType: 'application/octet-stream', name: 'secret.txt' }],
    });
  });

  test('is not shown what is only for the bot', async () => {
    const client = await joinNew(await start());
    await client.post({ type: 'event', name: 'webchat/join', value: {} });
    await client.say('hi');
    await client.until(() => client.texts().includes('next question'));
    expect(new Set(client.heard.map(({ type }) => type))).toEqual(new Set(['message']));
  });
});
