import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeConnector, startFakeConnector } from '../channels/bot-framework/fake-connector.ts';
import { type PostgresServer, startPostgres } from '../storage/postgres-server.ts';
import { messageActivity, type RunningServer, startServer } from './running-server.ts';

let postgres: PostgresServer;
let connector: FakeConnector;
let servers: RunningServer[];

beforeAll(async () => {
  postgres = await startPostgres();
  connector = await startFakeConnector();
  const env = {
    STORAGE: 'postgres',
    POSTGRES_URL: await postgres.database('limits'),
    TRUST_PROXY: '1',
    ALLOWED_SERVICE_URLS: '127.0.0.1',
    RATE_LIMIT_ADDRESS_PER_MINUTE: '6',
  };
  servers = await Promise.all([startServer(env), startServer(env), startServer(env)]);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await connector.close();
  await postgres.cleanUp();
});

const deliver = async (n: number, address: string): Promise<number> => {
  const server = servers[n % servers.length] as RunningServer;
  const response = await server.post(messageActivity(connector.serviceUrl), { 'X-Forwarded-For': address });
  return response.status;
};

test('a limit holds over all instances that share a database', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 9; n++) statuses.push(await deliver(n, '203.0.113.9'));
  expect(statuses).toEqual([...Array(6).fill(200), ...Array(3).fill(429)]);
  expect(await deliver(0, '203.0.113.10')).toBe(200);
});

test('while the database is away every instance counts for itself, and people are still answered', async () => {
  await postgres.stop();
  const statuses: number[] = [];
  for (let n = 0; n < 24; n++) statuses.push(await deliver(0, '203.0.113.11'));
  expect(statuses).toEqual([...Array(6).fill(200), ...Array(18).fill(429)]);
  await postgres.start();
});
