import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createServices } from '../src/services.ts';

test('look-ups of domains and checks of servers are measured, without a word about which', async () => {
  const measured: string[][] = [];
  const services = await createServices(readConfig({ MAIL_LOOKUP: 'off', SERVER_CHECK: 'on' }), {
    now: Date.now,
    metrics: { lookup: (kind, outcome) => measured.push([kind, outcome]) },
    log: () => undefined,
  });
  await services.discover('gmail.com', { spellingConfirmed: false });
  await services.discover('my-own-firm.example.org', { spellingConfirmed: false });
  await services.checkServers?.([]);
  expect(measured).toEqual([
    ['domain', 'in-catalogue'],
    ['domain', 'unknown'],
    ['servers', 'checked'],
  ]);
});
