import type { AddressInfo } from 'node:net';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { codeOf, createLogger, type Logger } from './logger.ts';

/** Something that runs until it is closed. */
interface Running {
  readonly address: AddressInfo;
  close(graceMs: number): Promise<void>;
}

/** Orchestrators kill ten seconds after SIGTERM at the earliest; the promise is five (S22). */
const STOP_WITHIN_MS = 5000;
/** Of these, what the requests at work get before their connections are cut. */
const DRAIN_MS = 4000;

/**
 * Runs a process from its environment to its last request: settings checked, every problem printed at once, started,
 * and stopped in good order by SIGTERM or SIGINT.
 */
export async function runProcess(
  env: NodeJS.ProcessEnv,
  start: (config: Config, logger: Logger) => Promise<Running>,
): Promise<void> {
  const config = settingsOrExit(env);
  const logger = createLogger(config.logLevel);
  // A promise that nobody awaited must not end everybody's conversation; it is a mistake of ours all the same.
  process.on('unhandledRejection', (error) =>
    logger.fatal({ code: 'unhandled-rejection', cause: codeOf(error) }),
  );
  const running = await start(config, logger).catch((error: unknown) => exitOnStartFailure(error, config));
  tellWhere(running.address, config, logger);
  stopOnSignal(running, logger);
}

function settingsOrExit(env: NodeJS.ProcessEnv): Config {
  try {
    return readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(
      `The settings cannot be used:\n${error.problems.map((line) => `- ${line}\n`).join('')}`,
    );
    process.exit(1);
  }
}

function exitOnStartFailure(error: unknown, config: Config): never {
  const taken = codeOf(error) === 'EADDRINUSE';
  const words = taken
    ? `Port ${config.port} of ${config.host} is in use by another program. Set PORT to another one.`
    : `The server cannot start (${codeOf(error)}): ${error instanceof Error ? error.message : error}`;
  process.stderr.write(`${words}\n`);
  process.exit(1);
}

function tellWhere(address: AddressInfo, config: Config, logger: Logger): void {
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  logger.info({ code: 'listening', url: `http://${host}:${address.port}` });
  if (config.app === null && config.allowOpen) logger.warn({ code: 'open-to-everybody' });
}

function stopOnSignal(running: Running, logger: Logger): void {
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    logger.info({ code: 'stopping', signal });
    // Whatever hangs, the promise is kept; what was not answered is delivered again by the channel.
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
    running
      .close(DRAIN_MS)
      .catch((error: unknown) => logger.error({ code: 'stop-failed', cause: codeOf(error) }))
      .finally(() => process.exit(0));
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
}
