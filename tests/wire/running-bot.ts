import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/http/logger.ts';
import type { App } from '../../src/server.ts';

/** The whole product, running in this process with a store of its own. */
export interface RunningBot {
  readonly url: string;
  /** Where its conversations are, when they are in SQLite. */
  readonly sqliteFile: string;
  /** Stops and starts again on the same store, as a deployment does; something may happen in between. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the product on a free port, with SQLite in a folder of its own unless the environment says otherwise. */
export async function startBot(env: Record<string, string> = {}): Promise<RunningBot> {
  const folder = await mkdtemp(join(tmpdir(), 'pop-or-imap-'));
  const sqliteFile = join(folder, 'state.sqlite');
  const start = (port: string): Promise<App> =>
    startApp(
      readConfig({ SQLITE_FILE: sqliteFile, MAIL_LOOKUP: 'off', ...env, PORT: port }),
      createLogger('silent'),
    );
  let app = await start('0');
  const { port } = app.address;
  return {
    url: `http://127.0.0.1:${port}`,
    sqliteFile,
    async restart(meanwhile) {
      await app.close(1000);
      await meanwhile?.();
      app = await start(String(port));
    },
    async stop() {
      await app.close(1000);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
