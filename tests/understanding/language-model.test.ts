import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Reader, withLanguageModel } from '../../src/understanding/language-model.ts';
import type { Reading } from '../../src/understanding/reading.ts';

const NOTHING: Reading = {
  answers: {},
  doubtful: {},
  corrects: false,
  command: null,
  unsure: false,
  yesNo: null,
  ordinal: null,
  fact: null,
  language: null,
};
const CONTEXT = { asked: 'devices', language: 'en' } as const;
const readsNothing: Reader = () => NOTHING;

let server: Server | undefined;
const seen: { authorization: string | undefined; body: string }[] = [];

/** A stand-in for an OpenAI-compatible endpoint. */
async function standIn(listener: RequestListener): Promise<string> {
  seen.length = 0;
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      seen.push({ authorization: request.headers.authorization, body });
      listener(request, response);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const replying =
  (content: string): RequestListener =>
  (_request, response) =>
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));

function reader(url: string, failures: string[] = [], timeoutMs = 2000): Reader {
  return withLanguageModel(readsNothing, {
    url,
    key: 'secret',
    name: 'some-model',
    timeoutMs,
    onFailure: (reason) => failures.push(reason),
  });
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

describe('A language model that helps with reading', () => {
  it('takes a reply that fits the schema of a reading', async () => {
    const read = reader(await standIn(replying('{"answers":{"devices":"several"}}')));
    expect((await read('phone plus the thing in the kitchen', CONTEXT)).answers).toEqual({
      devices: 'several',
    });
    expect(seen[0]?.authorization).toBe('Bearer secret');
    expect(JSON.parse(seen[0]?.body ?? '').model).toBe('some-model');
  });

  it('is not asked about a text that the built-in reader understands', async () => {
    const url = await standIn(replying('{"answers":{"devices":"several"}}'));
    const understood: Reading = { ...NOTHING, answers: { devices: 'one' } };
    const read = withLanguageModel(() => understood, {
      url,
      key: null,
      name: 'm',
      timeoutMs: 1000,
      onFailure: () => {},
    });
    expect(await read('one', CONTEXT)).toEqual(understood);
    expect(seen).toEqual([]);
  });

  it.each([
    ['a value that does not exist', '{"answers":{"devices":"many"}}'],
    ['a field that does not exist', '{"answers":{"protocol":"imap"}}'],
    ['advice of its own', '{"answers":{},"advice":"imap"}'],
    ['prose', 'The person has several devices.'],
    ['nothing', ''],
    ['prototype tricks', '{"__proto__":{"answers":{"devices":"one"}},"x":1}'],
  ])('falls back to the built-in reading for %s', async (_what, content) => {
    const failures: string[] = [];
    const read = reader(await standIn(replying(content)), failures);
    expect(await read('mumble', CONTEXT)).toEqual(NOTHING);
    expect(failures).toEqual(['unreadable']);
  });

  it('falls back when the endpoint refuses, breaks off, floods or is away', async () => {
    const failures: string[] = [];
    const refuse = await standIn((_request, response) => response.writeHead(500).end());
    expect(await reader(refuse, failures)('mumble', CONTEXT)).toEqual(NOTHING);
    server?.closeAllConnections();
    server?.close();
    const breakOff = await standIn((request) => request.socket.destroy());
    expect(await reader(breakOff, failures)('mumble', CONTEXT)).toEqual(NOTHING);
    server?.closeAllConnections();
    server?.close();
    const flood = await standIn((_request, response) => response.end('x'.repeat(100_000)));
    expect(await reader(flood, failures)('mumble', CONTEXT)).toEqual(NOTHING);
    server?.closeAllConnections();
    server?.close();
    expect(await reader(flood, failures)('mumble', CONTEXT)).toEqual(NOTHING);
    expect(failures).toEqual(['refused', 'unreachable', 'unreadable', 'unreachable']);
  });

  it('does not wait longer than it was told to', async () => {
    const failures: string[] = [];
    const read = reader(await standIn(() => {}), failures, 50);
    expect(await read('mumble', CONTEXT)).toEqual(NOTHING);
    expect(failures).toEqual(['timeout']);
  });

  it('sends no more than 500 characters, and not to wherever it is redirected', async () => {
    const failures: string[] = [];
    const read = reader(
      await standIn((_request, response) =>
        response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      ),
      failures,
    );
    await read('é'.repeat(5000), CONTEXT);
    expect(JSON.parse(JSON.parse(seen[0]?.body ?? '').messages[1].content).message).toHaveLength(500);
    expect(failures).toEqual(['unreachable']);
  });
});
