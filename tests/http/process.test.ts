import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  accept,
  answerWith,
  type FakeConnector,
  startFakeConnector,
} from '../channels/bot-framework/fake-connector.ts';
import { messageActivity } from './running-server.ts';

const ENTRY = new URL('echo-process.ts', import.meta.url).pathname;

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exited: Promise<number | null>;
}

const started: Started[] = [];
afterEach(() => {
  for (const { child } of started.splice(0)) child.kill('SIGKILL');
});

function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [ENTRY], { env: { PATH: process.env.PATH ?? '', ...env } });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    output += data;
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const process_ = { child, output: () => output, exited };
  started.push(process_);
  return process_;
}

async function listening(server: Started): Promise<string> {
  for (;;) {
    const url = /"code":"listening","url":"([^"]+)"/.exec(server.output())?.[1];
    if (url) return url;
    if (server.child.exitCode !== null) throw new Error(server.output());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const deliver = (url: string, connector: FakeConnector): Promise<Response> =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(messageActivity(connector.serviceUrl)),
  });

describe('the process', () => {
  test('prints every problem of its settings in words and exits with 1', async () => {
    const server = start({ PORT: 'x', STORAGE: 'y', HOST: '0.0.0.0' });
    expect(await server.exited).toBe(1);
    expect(server.output()).toBe(
      'The settings cannot be used:\n- PORT must be a number.\n- STORAGE must be one of: sqlite, memory, postgres, azure-blob.\n',
    );
  });

  test('refuses to be open to the world unless told so, and then warns', async () => {
    const closed = start({ PORT: '0', HOST: '0.0.0.0' });
    expect(await closed.exited).toBe(1);
    expect(closed.output()).toContain('ALLOW_OPEN=on');
    const open = start({ PORT: '0', HOST: '0.0.0.0', ALLOW_OPEN: 'on' });
    await listening(open);
    // The warning comes from the same thread as the address, but in a line of its own.
    await vi.waitFor(() => expect(open.output()).toContain('"code":"open-to-everybody"'), 10_000);
  });

  test('says in words that its port is taken and exits with 1', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const server = start({ PORT: String(port) });
    expect(await server.exited).toBe(1);
    expect(server.output()).toContain(`Port ${port} of 127.0.0.1 is in use by another program.`);
    other.close();
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('stops on %s with 0 when nobody is talking', async (signal) => {
    const server = start({ PORT: '0' });
    await fetch(`${await listening(server)}/healthz`);
    server.child.kill(signal);
    expect(await server.exited).toBe(0);
  });

  test('S22: finishes a turn that is under way on SIGTERM, takes no new one, and exits with 0', async () => {
    const connector = await startFakeConnector();
    const server = start({ PORT: '0' });
    const url = await listening(server);
    connector.answer = (res, count, req) => setTimeout(() => accept(res, count, req), 700);
    const turn = deliver(url, connector);
    while (connector.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    server.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(deliver(url, connector)).rejects.toThrow();
    expect((await turn).status).toBe(200);
    expect(await server.exited).toBe(0);
    await connector.close();
  });

  test('S22: gives back a turn that does not end, and exits with 0 within five seconds', async () => {
    const connector = await startFakeConnector();
    const server = start({ PORT: '0' });
    const url = await listening(server);
    connector.answer = () => {};
    const turn = deliver(url, connector).catch(() => 'cut');
    while (connector.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const began = Date.now();
    server.child.kill('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(Date.now() - began).toBeLessThan(6000);
    expect(await turn).toBe('cut');
    await connector.close();
  });

  test('logs codes, and no text, name or address of anybody', async () => {
    const connector = await startFakeConnector();
    const server = start({ PORT: '0', LOG_LEVEL: 'trace' });
    const url = await listening(server);
    await deliver(url, connector);
    connector.answer = (res) => answerWith(res, 404);
    await deliver(url, connector);
    server.child.kill('SIGTERM');
    await server.exited;
    expect(server.output()).toContain('"code":"route-failed","cause":"delivery-failed"');
    expect(server.output()).not.toMatch(/hello|user-1|"User"|conversation-1/);
    await connector.close();
  });
});
