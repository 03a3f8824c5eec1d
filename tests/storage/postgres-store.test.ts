import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { openPostgresStore } from '../../src/storage/postgres-store.ts';
import { itHoldsToTheContract } from './conformance.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.cleanUp());

describe('the PostgreSQL store', () => {
  itHoldsToTheContract(async () => {
    const url = await server.database('conformance');
    return {
      lasts: true,
      open: (now) => openPostgresStore({ url, now, log: () => undefined }),
      async cleanUp() {},
    };
  });
});

describe('a PostgreSQL database', () => {
  const key = { conversationId: 'c', personId: 'p' };
  const options = (url: string, events: { code: string }[] = []) => ({
    url,
    now: () => 0,
    log: (event: { code: string }) => events.push(event),
  });

  it('gets its schema once, although several processes start at the same moment', async () => {
    const url = await server.database('together');
    const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgresStore(options(url))));
    await Promise.all(stores.map((store) => store.ping()));
    await Promise.all(stores.map((store) => store.close()));
  });

  it('of a later version of this program is refused', async () => {
    const url = await server.database('later');
    await (await openPostgresStore(options(url))).close();
    const client = new pg.Client(url);
    await client.connect();
    await client.query('UPDATE pop_or_imap.schema_version SET version = 1000');
    await client.end();
    await expect(openPostgresStore(options(url))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('that is not there is reported as STORE_UNAVAILABLE', async () => {
    const settings = { kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/nothing' } as const;
    const opening = openStore(settings, { now: () => 0, log: () => undefined });
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('that is locked is reported in time as STORE_TIMEOUT, and served again afterwards', async () => {
    const url = await server.database('locked');
    const store = await openPostgresStore(options(url));
    const client = new pg.Client(url);
    await client.connect();
    await client.query('BEGIN; LOCK TABLE pop_or_imap.record');
    await expect(store.read(key)).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    await client.query('ROLLBACK');
    await client.end();
    expect(await store.read(key)).toBeUndefined();
    await store.close();
  });

  it('holds no id of a conversation or a person', async () => {
    const url = await server.database('private');
    const store = await openPostgresStore(options(url));
    await store.commit({
      key: { conversationId: 'conversation-of-ada', personId: 'ada-lovelace' },
      expectedRevision: 0,
      body: '{}',
      expiresAt: 1,
      history: { from: 0, entries: ['[]'] },
    });
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query(
      'SELECT record::text, history::text FROM pop_or_imap.record, pop_or_imap.history',
    );
    const hex = (id: string) => Buffer.from(id).toString('hex');
    expect(rows).toHaveLength(1);
    for (const id of ['ada', 'conversation', hex('ada'), hex('conversation')]) {
      expect(JSON.stringify(rows)).not.toContain(id);
    }
    await client.end();
    await store.close();
  });

  it('may go away and come back: calls fail with a code meanwhile, then all is as before, and listeners hear again', async () => {
    const url = await server.database('restarted');
    const events: { code: string }[] = [];
    const store = await openPostgresStore(options(url, events));
    const other = await openPostgresStore(options(url, events));
    await store.commit({ key, expectedRevision: 0, body: '"kept"', expiresAt: 1 });
    let heard = 0;
    store.onHistory('c', () => {
      heard += 1;
    });
    await vi.waitFor(() => expect(heard).toBeGreaterThan(0), 10_000);
    await server.stop();
    await expect(store.read(key)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await vi.waitFor(() => expect(events).toContainEqual({ code: 'STORE_LISTENING_FAILED' }), 10_000);
    await server.start();
    await vi.waitFor(() => store.ping(), 10_000);
    const record = await store.read(key);
    expect(record?.body).toBe('"kept"');

    // Listeners are told after the reconnection, because something may have been missed, and then of what is new.
    const before = heard;
    await vi.waitFor(() => expect(heard).toBeGreaterThan(before), 15_000);
    const reconnected = heard;
    const commit = { key, expectedRevision: record?.revision ?? 0, body: '2', expiresAt: 1 };
    expect(await other.commit({ ...commit, history: { from: 0, entries: ['a'] } })).toBe('committed');
    await vi.waitFor(() => expect(heard).toBeGreaterThan(reconnected), 10_000);
    await store.close();
    await other.close();
  });
});
