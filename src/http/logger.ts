import { createHash, randomBytes } from 'node:crypto';
import { type Logger as PinoLogger, pino } from 'pino';

/** Structured logs on standard output. Every line has a stable `code`; no line has a text, name or address in it. */
export type Logger = Pick<PinoLogger, 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'>;

/** A logger of one level, writing JSON lines. */
export function createLogger(level: string): PinoLogger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

// Another salt in each process: lines of one run can be joined, and nobody can look an id up.
const salt = randomBytes(16);

/** Stands for an id in a log line. */
export function hashId(id: string): string {
  return createHash('sha256').update(salt).update(id).digest('base64url').slice(0, 12);
}

/** The stable code of an error, or `unknown`; its message may hold anything and is not logged. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
}
