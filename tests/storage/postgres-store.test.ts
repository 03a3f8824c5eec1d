import { describe } from 'vitest';
import { openPostgresStore } from '../../src/storage/postgres-store.ts';
import { itHoldsToTheContract } from './conformance.ts';
import { startPostgres } from './postgres-server.ts';

describe('the PostgreSQL store', () => {
  itHoldsToTheContract(async () => {
    const server = await startPostgres();
    const url = await server.database('conformance');
    return {
      lasts: true,
      open: (now) => openPostgresStore({ url, now, log: () => undefined }),
      cleanUp: () => server.cleanUp(),
    };
  });
});
