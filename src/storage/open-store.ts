import type { ConversationStore } from './conversation-store.ts';
import type { StoreLog } from './store-log.ts';

/** Which store, and where. */
export type StoreSettings =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'azure-blob'; readonly connectionString: string; readonly container: string };

/** What every store needs besides its place. */
export interface StoreSurroundings {
  /** Milliseconds since the epoch; a steady clock, so that nothing expires because somebody set the time. */
  readonly now: () => number;
  readonly log: StoreLog;
}

/**
 * Opens the store that the settings name, with its schema created or brought up to date. Only that store's code and
 * client library are loaded.
 * @throws StoreError when it cannot be opened
 */
export async function openStore(
  settings: StoreSettings,
  surroundings: StoreSurroundings,
): Promise<ConversationStore> {
  switch (settings.kind) {
    case 'memory': {
      const { createMemoryStore } = await import('./memory-store.ts');
      return createMemoryStore(surroundings);
    }
    case 'sqlite': {
      const { openSqliteStore } = await import('./sqlite-store.ts');
      return openSqliteStore({ ...surroundings, file: settings.file });
    }
    case 'postgres': {
      const { openPostgresStore } = await import('./postgres-store.ts');
      return openPostgresStore({ ...surroundings, url: settings.url });
    }
    case 'azure-blob': {
      const { openAzureBlobStore } = await import('./azure-blob-store.ts');
      const { connectionString, container } = settings;
      return openAzureBlobStore({ ...surroundings, connectionString, container });
    }
  }
}
