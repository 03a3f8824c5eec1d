import { describe } from 'vitest';
import { openAzureBlobStore } from '../../src/storage/azure-blob-store.ts';
import { startAzurite } from './azurite-server.ts';
import { itHoldsToTheContract } from './conformance.ts';

describe('the Azure Blob store', () => {
  itHoldsToTheContract(async () => {
    const { connectionString, cleanUp } = await startAzurite();
    return {
      lasts: true,
      open: (now) =>
        openAzureBlobStore({ connectionString, container: 'conformance', now, log: () => undefined }),
      cleanUp,
    };
  });
});
