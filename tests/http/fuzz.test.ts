import http from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeConnector, startFakeConnector } from '../channels/bot-framework/fake-connector.ts';
import {
  anyBytes,
  anyContentType,
  anyJson,
  changedActivity,
  damagedActivity,
  type HostileRequest,
  sendHostile,
} from './hostile-requests.ts';
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

/** Posts many inputs side by side, because one after the other takes its time. */
async function statusesOf(inputs: readonly HostileRequest[]): Promise<number[]> {
  const answers = await Promise.all(inputs.map((input) => sendHostile(server.url, input, agent)));
  return answers.map(({ status }) => status);
}

const BATCH = 20;
const runs = { numRuns: INPUTS / BATCH };
const batchOf = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: BATCH, maxLength: BATCH });

describe('POST /api/messages survives (S1)', () => {
  test('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(batchOf(anyBytes), async (inputs) => {
        const statuses = await statusesOf(inputs);
        expect(new Set(statuses)).toEqual(new Set([400]));
      }),
      runs,
    );
  });

  test('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(batchOf(anyJson), async (inputs) => {
        const statuses = await statusesOf(inputs);
        expect(new Set(statuses)).toEqual(new Set([400]));
      }),
      runs,
    );
  });

  test('activities with any value in any field', async () => {
    await fc.assert(
      fc.asyncProperty(batchOf(changedActivity(connector.serviceUrl)), async (inputs) => {
        const statuses = await statusesOf(inputs);
        for (const status of statuses) expect([200, 400, 403, 413]).toContain(status);
      }),
      runs,
    );
  });

  test('activities cut off, doubled, or with bytes turned', async () => {
    await fc.assert(
      fc.asyncProperty(batchOf(damagedActivity(connector.serviceUrl)), async (inputs) => {
        const statuses = await statusesOf(inputs);
        for (const status of statuses) expect([200, 400, 403]).toContain(status);
      }),
      runs,
    );
  });

  test('any content type', async () => {
    await fc.assert(
      fc.asyncProperty(batchOf(anyContentType(connector.serviceUrl)), async (inputs) => {
        const statuses = await statusesOf(inputs);
        for (const status of statuses) expect([200, 400]).toContain(status);
      }),
      runs,
    );
  });

  test('and is as it was afterwards', async () => {
    expect((await server.post(messageActivity(connector.serviceUrl))).status).toBe(200);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });
});
