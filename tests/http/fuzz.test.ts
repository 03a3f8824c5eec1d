import http from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeConnector, startFakeConnector } from '../channels/bot-framework/fake-connector.ts';
import { messageActivity, type RunningServer, startServer } from './running-server.ts';

/** How many inputs each property tries. */
const INPUTS = 4000;

let server: RunningServer;
let connector: FakeConnector;
let agent: http.Agent;
beforeAll(async () => {
  connector = await startFakeConnector();
  server = await startServer({ LOG_LEVEL: 'silent' });
  agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
});
afterAll(async () => {
  agent.destroy();
  await server.close();
  await connector.close();
});

/** Posts bytes and resolves with the status; a hang is a failure of its own. */
function statusOf(body: Buffer | string, contentType = 'application/json'): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      `${server.url}/api/messages`,
      { method: 'POST', agent, timeout: 15_000, headers: { 'Content-Type': contentType } },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.once('timeout', () => request.destroy(new Error('The server hangs.')));
    request.once('error', reject);
    request.end(body);
  });
}

/** Posts many inputs side by side, because one after the other takes its time. */
async function statusesOf<T>(inputs: readonly T[], body: (input: T) => Buffer | string): Promise<number[]> {
  return Promise.all(inputs.map((input) => statusOf(body(input))));
}

const BATCH = 20;
const runs = { numRuns: INPUTS / BATCH };
const batchOf = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: BATCH, maxLength: BATCH });

/** Names that code might trip over. */
const nastyKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'then',
  '',
  '\u0000',
);
const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    ' ',
    '\u202e',
    '\ud800',
    'A\u0301'.repeat(200),
    '1 '.repeat(500),
    '<at>x</at>',
    '[x](javascript:1)',
  ),
  nastyKey,
);
const nastyValue = fc.oneof(
  { maxDepth: 4 },
  nastyText,
  fc.double(),
  fc.bigInt().map(Number),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.oneof(nastyKey, fc.string({ maxLength: 20 })), nastyText, { maxKeys: 5 }),
  fc.array(nastyText, { maxLength: 5 }),
);

describe('POST /api/messages survives', () => {
  test('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(batchOf(fc.uint8Array({ maxLength: 2000 })), async (inputs) => {
        const statuses = await statusesOf(inputs, (bytes) => Buffer.from(bytes));
        expect(new Set(statuses)).toEqual(new Set([400]));
      }),
      runs,
    );
  });

  test('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(batchOf(fc.json({ maxDepth: 8 })), async (inputs) => {
        const statuses = await statusesOf(inputs, (text) => text);
        expect(new Set(statuses)).toEqual(new Set([400]));
      }),
      runs,
    );
  });

  test('activities with any value in any field', async () => {
    const fields = [
      ...Object.keys(messageActivity('')),
      ...[
        'value',
        'entities',
        'attachments',
        'channelData',
        'membersAdded',
        'membersRemoved',
        'replyToId',
        'name',
      ],
      ...['action', 'textFormat', 'deliveryMode', 'callerId', 'timestamp', 'suggestedActions', 'relatesTo'],
    ];
    const changes = fc.dictionary(fc.constantFrom(...fields), nastyValue, { minKeys: 1, maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(batchOf(changes), async (inputs) => {
        const statuses = await statusesOf(inputs, (change) =>
          JSON.stringify({ ...messageActivity(connector.serviceUrl), ...change }),
        );
        for (const status of statuses) expect([200, 400, 403, 413]).toContain(status);
      }),
      runs,
    );
  });

  test('activities cut off, doubled, or with bytes turned', async () => {
    const whole = Buffer.from(
      JSON.stringify(messageActivity(connector.serviceUrl, { value: { pop: { ask: 'devices' } } })),
    );
    const damage = fc.record({
      cut: fc.nat(whole.length),
      at: fc.nat(whole.length - 1),
      byte: fc.nat(255),
      doubled: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(batchOf(damage), async (inputs) => {
        const statuses = await statusesOf(inputs, ({ cut, at, byte, doubled }) => {
          const bytes = Buffer.from(whole);
          bytes[at] = byte;
          const damaged = bytes.subarray(0, doubled ? undefined : cut);
          return doubled ? Buffer.concat([damaged, damaged]) : damaged;
        });
        for (const status of statuses) expect([200, 400, 403]).toContain(status);
      }),
      runs,
    );
  });

  test('any content type', async () => {
    const good = JSON.stringify(messageActivity(connector.serviceUrl));
    const types = fc.oneof(
      fc.string({ maxLength: 60 }).map((type) => type.replace(/[^\x20-\x7e]/g, '')),
      fc.constantFrom(
        'application/json',
        'application/json;charset=utf-8',
        'APPLICATION/JSON',
        'application/json;',
      ),
    );
    await fc.assert(
      fc.asyncProperty(batchOf(types), async (inputs) => {
        const statuses = await Promise.all(inputs.map((type) => statusOf(good, type)));
        for (const status of statuses) expect([200, 400]).toContain(status);
      }),
      runs,
    );
  });

  test('and is as it was afterwards', async () => {
    expect(await statusOf(JSON.stringify(messageActivity(connector.serviceUrl)))).toBe(200);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });
});
