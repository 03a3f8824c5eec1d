import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { StoreLog } from './store-log.ts';

/** The waits between two tries to connect grow from the first to the second, in milliseconds. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5000;

/** How often to make sure that the connection is alive: nothing else shows a dead network; in milliseconds. */
const CHECK_EVERY_MS = 15_000;

/**
 * Hears what other processes notify, on a connection of its own that is made anew whenever it is lost. After every
 * (re)connection `missed` is called, because what was notified before cannot be known.
 */
export class PostgresListener {
  readonly #config: pg.ClientConfig;
  readonly #channel: string;
  readonly #heard: (payload: string) => void;
  readonly #missed: () => void;
  readonly #log: StoreLog;
  readonly #stopped = new AbortController();
  #running: Promise<void> | undefined;

  constructor(options: {
    config: pg.ClientConfig;
    channel: string;
    heard: (payload: string) => void;
    missed: () => void;
    log: StoreLog;
  }) {
    this.#config = options.config;
    this.#channel = options.channel;
    this.#heard = options.heard;
    this.#missed = options.missed;
    this.#log = options.log;
  }

  /** Begins to listen; does nothing when it has. */
  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    while (!this.#stopped.signal.aborted) {
      try {
        await this.#listen(() => {
          wait = FIRST_WAIT_MS;
        });
      } catch {
        this.#log({ code: 'STORE_LISTENING_FAILED' });
        await sleep(wait * (0.5 + Math.random()), undefined, {
          signal: this.#stopped.signal,
          ref: false,
        }).catch(() => undefined);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
    }
  }

  /** Listens until told to stop; rejects when the connection is lost. */
  async #listen(connected: () => void): Promise<void> {
    const client = new pg.Client(this.#config);
    const lost = new Promise<never>((_, reject) => {
      client.on('error', reject);
      client.on('end', () => reject(new Error('The connection ended.')));
    });
    // It may be lost before anybody waits for it.
    lost.catch(() => undefined);
    try {
      await client.connect();
      client.on('notification', ({ payload }) => this.#heard(payload ?? ''));
      await client.query(`LISTEN ${client.escapeIdentifier(this.#channel)}`);
      connected();
      this.#missed();
      while (!this.#stopped.signal.aborted) {
        await Promise.race([lost, this.#pause()]);
        await client.query('SELECT 1');
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async #pause(): Promise<void> {
    await sleep(CHECK_EVERY_MS, undefined, { signal: this.#stopped.signal, ref: false }).catch(
      () => undefined,
    );
  }
}
