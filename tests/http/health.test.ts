import { afterEach, describe, expect, test } from 'vitest';
import { startFakeConnector } from '../channels/bot-framework/fake-connector.ts';
import { messageActivity, type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
afterEach(() => server.close());

const status = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
  (await fetch(server.url + path, { headers })).status;

describe('/healthz and /readyz', () => {
  test('say that the process lives and can serve, and nothing more', async () => {
    server = await startServer();
    expect(await (await fetch(`${server.url}/healthz`)).text()).toBe('{"status":"ok"}');
    expect(await (await fetch(`${server.url}/readyz`)).text()).toBe('{"status":"ready"}');
  });

  test('a store that fails or hangs makes the process not ready, and it lives on', async () => {
    server = await startServer({}, { ready: () => Promise.reject(new Error('store is away')) });
    const response = await fetch(`${server.url}/readyz`);
    expect([response.status, await response.text()]).toEqual([503, '{"error":{"code":"unavailable"}}']);
    expect(await status('/healthz')).toBe(200);
    await server.close();
    server = await startServer({}, { ready: () => new Promise(() => {}) });
    expect(await status('/readyz')).toBe(503);
  });
});

describe('/metrics', () => {
  test('counts turns by channel and outcome, failures by code, and holds no id, text or name', async () => {
    server = await startServer();
    const connector = await startFakeConnector();
    await server.post(messageActivity(connector.serviceUrl, { text: 'my secret', channelId: 'msteams' }));
    await server.post(messageActivity(connector.serviceUrl, { channelId: 'made-up-channel' }));
    await server.post(messageActivity('http://evil.test'));
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toContain('pop_or_imap_turn_seconds_count{channel="msteams",outcome="ran"} 1');
    expect(text).toContain('pop_or_imap_turn_seconds_count{channel="other",outcome="ran"} 1');
    expect(text).toContain('pop_or_imap_failures_total{code="service-url-not-allowed"} 1');
    expect(text).toContain('pop_or_imap_send_seconds_count{outcome="delivered"} 2');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toMatch(/made-up-channel|secret|conversation-1|user-1/);
    await connector.close();
  });

  test('are for this machine only, unless somebody shows the token', async () => {
    server = await startServer();
    expect(await status('/metrics', { 'X-Forwarded-For': '203.0.113.9' })).toBe(403);
    await server.close();
    server = await startServer({ METRICS_TOKEN: 'open sesame' });
    expect(await status('/metrics')).toBe(403);
    expect(await status('/metrics', { Authorization: 'Bearer open sesamf' })).toBe(403);
    expect(await status('/metrics', { Authorization: 'Bearer open sesame' })).toBe(200);
  });

  test('can be switched off', async () => {
    server = await startServer({ METRICS: 'off' });
    expect(await status('/metrics')).toBe(404);
  });
});
