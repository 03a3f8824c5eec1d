import { openSqliteStore } from '../../src/storage/sqlite-store.ts';

/** Counts upwards in one record for ever and tells its parent after each commit; is killed by it. */
const [, , file = ''] = process.argv;
const store = openSqliteStore({ file, now: () => 0, log: () => undefined });
const key = { conversationId: 'c0', personId: 'p' };
for (;;) {
  const record = await store.read(key);
  const from = Number(record?.body ?? 0);
  const body = `${from + 1}`;
  await store.commit({
    key,
    expectedRevision: record?.revision ?? 0,
    body,
    expiresAt: Date.UTC(2200, 0, 1),
    outbox: { turnId: body, replies: body },
    history: { from, entries: [body] },
  });
  await new Promise((resolve) => process.send?.(from + 1, resolve));
}
