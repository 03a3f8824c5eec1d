import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openSqliteStore } from '../../src/storage/sqlite-store.ts';
import { itHoldsToTheContract } from './conformance.ts';

describe('the SQLite store', () => {
  itHoldsToTheContract(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'sqlite-store-'));
    return {
      lasts: true,
      async open(now) {
        return openSqliteStore({ file: join(directory, 'sub', 'store.sqlite'), now, log: () => undefined });
      },
      async cleanUp() {
        await rm(directory, { recursive: true });
      },
    };
  });
});
