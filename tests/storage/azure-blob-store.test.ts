import { BlobServiceClient, type ContainerClient } from '@azure/storage-blob';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAzureBlobStore } from '../../src/storage/azure-blob-store.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { type AzuriteServer, startAzurite } from './azurite-server.ts';
import { itHoldsToTheContract } from './conformance.ts';

let server: AzuriteServer;
beforeAll(async () => {
  server = await startAzurite();
});
afterAll(() => server.cleanUp());

describe('the Azure Blob store', () => {
  itHoldsToTheContract(async () => {
    const { connectionString } = server;
    return {
      lasts: true,
      open: (now) =>
        openAzureBlobStore({ connectionString, container: 'conformance', now, log: () => undefined }),
      async cleanUp() {},
    };
  });
});

describe('an Azure container', () => {
  const key = { conversationId: 'conversation-of-ada', personId: 'ada-lovelace' };

  const opened = async (container: string) => {
    const events: { code: string }[] = [];
    const { connectionString } = server;
    const log = (event: { code: string }) => events.push(event);
    const store = await openAzureBlobStore({ connectionString, container, now: () => 0, log });
    const client = BlobServiceClient.fromConnectionString(connectionString).getContainerClient(container);
    return { store, client, events };
  };
  const names = async (client: ContainerClient) => {
    const found: string[] = [];
    for await (const { name } of client.listBlobsFlat()) found.push(name);
    return found;
  };
  const bigEntry = JSON.stringify('private'.repeat(4000));
  const talk = async (store: Awaited<ReturnType<typeof opened>>['store'], turns: number) => {
    for (let turn = 0; turn < turns; turn += 1) {
      const expectedRevision = (await store.read(key))?.revision ?? 0;
      const history = { from: await store.historyEnd(key.conversationId), entries: [bigEntry] };
      await store.commit({ key, expectedRevision, body: '{}', expiresAt: 1000, history });
    }
  };

  it('holds no id of a conversation or a person', async () => {
    const { store, client } = await opened('ids');
    await talk(store, 5);
    expect((await names(client)).join()).not.toContain('ada');
    await store.close();
  });

  it('is empty after the last conversation was forgotten, and after it expired, long histories included', async () => {
    const { store, client } = await opened('forgotten');
    await talk(store, 8);
    expect((await names(client)).length).toBeGreaterThan(1);
    await store.forget(key.conversationId);
    expect(await names(client)).toEqual([]);
    await talk(store, 8);
    expect(await store.expire(1000)).toBe(1);
    expect(await names(client)).toEqual([]);
    await store.close();
  });

  it('keeps a turn small however long the history: older parts stand in blobs of their own', async () => {
    const { store, client } = await opened('small');
    await talk(store, 20);
    for (const name of await names(client)) {
      const { contentLength } = await client.getBlobClient(name).getProperties();
      expect(contentLength).toBeLessThan(200_000);
    }
    expect((await store.history(key.conversationId, 0)).entries).toEqual(Array(20).fill(bigEntry));
    await store.close();
  });

  it('loses parts of histories that a crash left without a conversation', async () => {
    const { store, client } = await opened('orphans');
    await talk(store, 8);
    const [conversation] = (await names(client)).filter((name) => name.startsWith('conversation/'));
    await client.deleteBlob(conversation ?? '');
    expect((await names(client)).length).toBeGreaterThan(0);
    await store.expire(0);
    expect((await names(client)).length).toBeGreaterThan(0);
    await store.expire(Date.now() + 2 * 3_600_000);
    expect(await names(client)).toEqual([]);
    await store.close();
  });

  it('with a blob that cannot be read begins that conversation anew, and says so', async () => {
    const { store, client, events } = await opened('corrupt');
    await talk(store, 1);
    for (const content of ['', 'not JSON', '{"people":5}']) {
      const [name] = await names(client);
      await client.getBlockBlobClient(name ?? '').upload(content, content.length);
      expect(await store.read(key)).toBeUndefined();
      expect(events.splice(0)).toEqual([{ code: 'STORE_CORRUPT_REPLACED' }]);
      expect(await store.commit({ key, expectedRevision: 0, body: '"new"', expiresAt: 1000 })).toBe(
        'committed',
      );
      expect((await store.read(key))?.body).toBe('"new"');
    }
    await store.close();
  });

  it('that cannot be reached is reported with a code, when opening and later', async () => {
    const own = await startAzurite();
    const settings = {
      kind: 'azure-blob',
      connectionString: own.connectionString,
      container: 'gone',
    } as const;
    const surroundings = { now: () => 0, log: () => undefined };
    const store = await openStore(settings, surroundings);
    await own.cleanUp();
    await expect(store.read(key)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(openStore(settings, surroundings)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await store.close();
  });
});
