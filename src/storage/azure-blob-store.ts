import { randomUUID } from 'node:crypto';
import { BlobServiceClient, type ContainerClient } from '@azure/storage-blob';
import { z } from 'zod';
import {
  type BlobDocument,
  firstExpiryOf,
  movedOut,
  oldestOf,
  readDocument,
  shouldMoveOut,
} from './blob-document.ts';
import {
  type ConversationDocument,
  committed,
  historyEndOf,
  ifLive,
  recordIn,
  withoutExpired,
  withoutPerson,
  withoutReplies,
} from './conversation-document.ts';
import {
  type Commit,
  type CommitResult,
  type ConversationKey,
  type ConversationStore,
  HISTORY_PAGE,
  type HistoryPage,
  type StoredRecord,
} from './conversation-store.ts';
import { HistoryListeners } from './history-listeners.ts';
import { digest } from './key-digest.ts';
import { RunningCalls } from './running-calls.ts';
import { StoreError } from './store-error.ts';
import type { StoreLog } from './store-log.ts';

/** Longest time of one request, and of one call of the store; in milliseconds. */
const REQUEST_MS = 1500;
const CALL_MS = 4000;

/** How often a change is made anew because somebody else changed the blob first. */
const MAX_TRIES = 10;

/** How many documents are remembered, so that a commit after a read is one request. */
const REMEMBERED = 200;

/** How often a conversation that somebody listens to is looked at: blobs tell nobody; in milliseconds. */
const LOOK_EVERY_MS = 1000;

/** How many requests of a sweep or a look run at once. */
const AT_ONCE = 16;

/** A part of a history that belongs to no conversation was left by a crash when it is older than this. */
const ORPHAN_AFTER_MS = 3_600_000;

const CONVERSATIONS = 'conversation/';
const HISTORIES = 'history/';
const SECRETS = 'secret/';

/** Options of {@link openAzureBlobStore}. */
export interface AzureBlobStoreOptions {
  readonly connectionString: string;
  /** The container; it is created when there is none. */
  readonly container: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: StoreLog;
}

/**
 * Keeps conversations in Azure Blob Storage, for any number of processes. One conversation is one blob, replaced as a
 * whole under its eTag: that is what makes a commit all or nothing. Soft delete and versions must be off in the
 * account, or what people asked to forget stays there.
 * @throws StoreError when the container cannot be reached
 */
export async function openAzureBlobStore(options: AzureBlobStoreOptions): Promise<ConversationStore> {
  try {
    const service = BlobServiceClient.fromConnectionString(options.connectionString, {
      retryOptions: { maxTries: 2, tryTimeoutInMs: REQUEST_MS, retryDelayInMs: 50, maxRetryDelayInMs: 200 },
    });
    const container = service.getContainerClient(options.container);
    await container.createIfNotExists({ abortSignal: AbortSignal.timeout(CALL_MS) });
    return new AzureBlobStore(container, options);
  } catch (error) {
    throw storeErrorOf(error);
  }
}

/** A blob as it was found: its eTag (`undefined`: there is none) and what it holds. */
interface Found {
  readonly etag: string | undefined;
  readonly document: BlobDocument | undefined;
}

class AzureBlobStore implements ConversationStore {
  readonly shared = true;
  readonly #container: ContainerClient;
  readonly #now: () => number;
  readonly #log: StoreLog;
  readonly #calls = new RunningCalls(storeErrorOf);
  readonly #listeners = new HistoryListeners();
  /** In the order of the last use, the oldest first. */
  readonly #remembered = new Map<string, Found>();
  readonly #seen = new Map<string, string | undefined>();
  #looking: NodeJS.Timeout | undefined;

  constructor(container: ContainerClient, { now, log }: AzureBlobStoreOptions) {
    this.#container = container;
    this.#now = now;
    this.#log = log;
  }

  read({ conversationId, personId }: ConversationKey): Promise<StoredRecord | undefined> {
    return this.#call(async (signal) => {
      const { document } = await this.#load(nameOf(conversationId), signal);
      const record = recordIn(document, personId, this.#now());
      return record && { body: record.body, revision: record.revision, undelivered: record.undelivered };
    });
  }

  async commit(commit: Commit): Promise<CommitResult> {
    const name = nameOf(commit.key.conversationId);
    const result = await this.#change(name, (document) => committed(document, commit, this.#now()));
    if (result === 'committed' && commit.history) this.#listeners.notify(name);
    return result;
  }

  async markDelivered({ conversationId, personId }: ConversationKey, turnId: string): Promise<void> {
    await this.#change(nameOf(conversationId), (document) =>
      document ? withoutReplies(document, personId, turnId) : undefined,
    );
  }

  knows(conversationId: string): Promise<boolean> {
    return this.#call(async (signal) => {
      const { document } = await this.#load(nameOf(conversationId), signal);
      return ifLive(document, this.#now()) !== undefined;
    });
  }

  historyEnd(conversationId: string): Promise<number> {
    return this.#call(async (signal) => {
      const { document } = await this.#load(nameOf(conversationId), signal);
      const live = ifLive(document, this.#now());
      return live ? historyEndOf(live) : 0;
    });
  }

  history(conversationId: string, from: number): Promise<HistoryPage> {
    return this.#call(async (signal) => {
      const { document } = await this.#load(nameOf(conversationId), signal);
      const live = ifLive(document, this.#now());
      if (!live) return { entries: [], next: 0 };
      const oldest = oldestOf(live);
      const first = from > historyEndOf(live) ? oldest : Math.max(from, oldest);
      const entries = await this.#entries(live, first, signal);
      return { entries, next: first + entries.length };
    });
  }

  onHistory(conversationId: string, listener: () => void): () => void {
    this.#looking ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
    return this.#listeners.add(nameOf(conversationId), listener);
  }

  async forget(conversationId: string, personId?: string): Promise<void> {
    const name = nameOf(conversationId);
    await this.#change(name, (document) =>
      document && personId !== undefined ? withoutPerson(document, personId) : undefined,
    );
    await this.#call((signal) => this.#deleteHistory(name, signal));
  }

  async expire(now: number): Promise<number> {
    const expired: string[] = [];
    await this.#calls.run(async () => {
      for await (const { name, metadata } of this.#container.listBlobsFlat({
        prefix: CONVERSATIONS,
        includeMetadata: true,
      })) {
        if (Number(metadata?.expires ?? 0) <= now) expired.push(name.slice(CONVERSATIONS.length));
      }
    });
    let gone = 0;
    await inBatches(expired, async (name) => {
      const records = await this.#expireOne(name, now);
      gone += records;
    });
    await this.#calls.run(() => this.#deleteOrphans(now));
    return gone;
  }

  keepSecret(name: string, proposal: string): Promise<string> {
    return this.#call(async (abortSignal) => {
      const blob = this.#container.getBlockBlobClient(SECRETS + nameOf(name));
      try {
        const conditions = { ifNoneMatch: '*' };
        await blob.upload(proposal, Buffer.byteLength(proposal), { conditions, abortSignal });
        return proposal;
      } catch (error) {
        if (!isConflict(error)) throw error;
        return (await blob.downloadToBuffer(0, undefined, { abortSignal })).toString();
      }
    });
  }

  async ping(): Promise<void> {
    await this.#call((abortSignal) => this.#container.getProperties({ abortSignal }));
  }

  async close(): Promise<void> {
    clearInterval(this.#looking);
    this.#listeners.clear();
    await this.#calls.close();
  }

  #call<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.#calls.run(() => call(AbortSignal.timeout(CALL_MS)));
  }

  /** Reads the blob as it is now; what is remembered saves only the transfer. */
  async #load(name: string, abortSignal: AbortSignal): Promise<Found> {
    const remembered = this.#remembered.get(name);
    const conditions = remembered?.etag ? { ifNoneMatch: remembered.etag } : {};
    try {
      const blob = this.#container.getBlockBlobClient(CONVERSATIONS + name);
      const response = await blob.download(0, undefined, { conditions, abortSignal });
      const document = readDocument(await textOf(response.readableStreamBody));
      if (!document) this.#log({ code: 'STORE_CORRUPT_REPLACED' });
      return this.#remember(name, { etag: response.etag, document });
    } catch (error) {
      if (remembered && statusOf(error) === 304) return this.#remember(name, remembered);
      if (statusOf(error) === 404) return this.#remember(name, { etag: undefined, document: undefined });
      throw error;
    }
  }

  #remember(name: string, found: Found): Found {
    this.#remembered.delete(name);
    this.#remembered.set(name, found);
    if (this.#remembered.size > REMEMBERED) {
      for (const oldest of this.#remembered.keys()) {
        this.#remembered.delete(oldest);
        break;
      }
    }
    return found;
  }

  /**
   * Replaces a document by another (`undefined`: deletes it) under its eTag; begins again when somebody else was
   * first. The first try trusts what is remembered, unless by that there is a conflict or nothing to do.
   */
  #change(
    name: string,
    change: (
      document: BlobDocument | undefined,
    ) => BlobDocument | ConversationDocument | undefined | 'conflict',
  ): Promise<CommitResult> {
    return this.#call(async (signal) => {
      let found = this.#remembered.get(name);
      for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        const trusted = found !== undefined;
        found ??= await this.#load(name, signal);
        const changed = change(found.document);
        const idle = changed === 'conflict' || isAsFound(found, changed);
        if (idle && !trusted) return changed === 'conflict' ? 'conflict' : 'committed';
        if (!idle && (await this.#replace(name, found, changed, signal))) return 'committed';
        found = undefined;
      }
      throw new StoreError('STORE_UNAVAILABLE', { cause: new Error('The blob kept changing.') });
    });
  }

  /** Whether nobody else was first. */
  async #replace(
    name: string,
    found: Found,
    changed: BlobDocument | ConversationDocument | undefined,
    signal: AbortSignal,
  ): Promise<boolean> {
    const document = changed && { chunks: [], ...changed };
    const chunk = document && shouldMoveOut(document) ? `${HISTORIES}${name}/${randomUUID()}` : undefined;
    try {
      if (document && chunk) await this.#upload(chunk, JSON.stringify(document.history), {}, signal);
      const next = document && chunk ? movedOut(document, chunk) : document;
      this.#remember(name, await this.#put(name, found.etag, next, signal));
      return true;
    } catch (error) {
      this.#remembered.delete(name);
      if (!isConflict(error) && statusOf(error) !== 404) throw error;
      if (chunk) await this.#container.deleteBlob(chunk, { abortSignal: signal });
      return false;
    }
  }

  async #put(
    name: string,
    etag: string | undefined,
    document: BlobDocument | undefined,
    abortSignal: AbortSignal,
  ): Promise<Found> {
    const conditions = etag === undefined ? { ifNoneMatch: '*' } : { ifMatch: etag };
    if (!document) {
      await this.#container.deleteBlob(CONVERSATIONS + name, { conditions, abortSignal });
      return { etag: undefined, document: undefined };
    }
    const metadata = { expires: `${firstExpiryOf(document)}` };
    const options = { conditions, metadata };
    const response = await this.#upload(CONVERSATIONS + name, JSON.stringify(document), options, abortSignal);
    return { etag: response.etag, document };
  }

  #upload(
    name: string,
    content: string,
    options: { conditions?: { ifMatch?: string; ifNoneMatch?: string }; metadata?: Record<string, string> },
    abortSignal: AbortSignal,
  ) {
    const blob = this.#container.getBlockBlobClient(name);
    return blob.upload(content, Buffer.byteLength(content), {
      ...options,
      abortSignal,
      blobHTTPHeaders: { blobContentType: 'application/json' },
    });
  }

  /** Entries from a position on, at most one page. */
  async #entries(document: BlobDocument, first: number, signal: AbortSignal): Promise<readonly string[]> {
    const entries: string[] = [];
    for (const { name, from, count } of document.chunks) {
      const next = first + entries.length;
      if (from + count <= next || entries.length >= HISTORY_PAGE) continue;
      entries.push(...(await this.#chunk(name, signal)).slice(next - from));
    }
    const next = first + entries.length;
    if (next >= document.historyStart) entries.push(...document.history.slice(next - document.historyStart));
    return entries.slice(0, HISTORY_PAGE);
  }

  async #chunk(name: string, abortSignal: AbortSignal): Promise<readonly string[]> {
    const content = await this.#container.getBlobClient(name).downloadToBuffer(0, undefined, { abortSignal });
    return z.array(z.string()).parse(JSON.parse(content.toString()));
  }

  async #deleteHistory(name: string, abortSignal: AbortSignal): Promise<void> {
    const prefix = `${HISTORIES}${name}/`;
    for await (const chunk of this.#container.listBlobsFlat({ prefix, abortSignal })) {
      await this.#container.getBlobClient(chunk.name).deleteIfExists({ abortSignal });
    }
  }

  async #expireOne(name: string, now: number): Promise<number> {
    let gone = 0;
    let left: ConversationDocument | undefined;
    await this.#change(name, (document) => {
      const result = document ? withoutExpired(document, now) : { left: undefined, gone: 0 };
      ({ left, gone } = result);
      return gone === 0 ? document : left;
    });
    if (!left) await this.#call((signal) => this.#deleteHistory(name, signal));
    return gone;
  }

  /** Deletes parts of histories whose conversation is gone: a crash may have left them. */
  async #deleteOrphans(now: number): Promise<void> {
    const known = new Map<string, boolean>();
    for await (const { name, properties } of this.#container.listBlobsFlat({ prefix: HISTORIES })) {
      if (properties.lastModified.getTime() > now - ORPHAN_AFTER_MS) continue;
      const conversation = name.split('/')[1] ?? '';
      const exists =
        known.get(conversation) ??
        (await this.#container.getBlobClient(CONVERSATIONS + conversation).exists());
      known.set(conversation, exists);
      if (!exists) await this.#container.getBlobClient(name).deleteIfExists();
    }
  }

  #look(): void {
    for (const name of this.#seen.keys()) if (!this.#listeners.has(name)) this.#seen.delete(name);
    this.#calls
      .run(() => inBatches(this.#listeners.conversations(), (name) => this.#lookAt(name)))
      .catch(() => this.#log({ code: 'STORE_LISTENING_FAILED' }));
  }

  async #lookAt(name: string): Promise<void> {
    const blob = this.#container.getBlobClient(CONVERSATIONS + name);
    const etag = await blob.getProperties({ abortSignal: AbortSignal.timeout(CALL_MS) }).then(
      (properties) => properties.etag,
      (error: unknown) => {
        if (statusOf(error) === 404) return undefined;
        throw error;
      },
    );
    if (!this.#seen.has(name) || this.#seen.get(name) !== etag) this.#listeners.notify(name);
    this.#seen.set(name, etag);
  }
}

/** Is there nothing to replace? A blob that could not be read is there, although it holds no document. */
function isAsFound(found: Found, changed: ConversationDocument | undefined): boolean {
  return changed === found.document && (changed !== undefined || found.etag === undefined);
}

/** The name of a blob that stands for an id. */
function nameOf(id: string): string {
  return digest(id).toString('base64url');
}

async function inBatches<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE) {
    await Promise.all(items.slice(from, from + AT_ONCE).map(act));
  }
}

async function textOf(stream: NodeJS.ReadableStream | undefined): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream ?? []) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
}

/** 409: it is there already; 412: it is another than the one that was read. */
function isConflict(error: unknown): boolean {
  const status = statusOf(error);
  return status === 409 || status === 412;
}

function storeErrorOf(error: unknown): StoreError {
  const aborted = error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
  return new StoreError(aborted ? 'STORE_TIMEOUT' : 'STORE_UNAVAILABLE', { cause: error });
}
