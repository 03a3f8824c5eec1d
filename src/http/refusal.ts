/**
 * Why the server turns a request away, and with which status. Everything that is malformed gets one and the same
 * answer, so that nobody learns from it what the parser made of their bytes (S1); the same holds for everything
 * about identity (S2).
 */
const STATUS_OF = {
  malformed: 400,
  unauthorized: 401,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const;

/** The stable codes of the server's refusals; `docs/errors.md` explains each. */
export type RefusalCode = keyof typeof STATUS_OF;

/** A request that the server turns away; a route may throw it anywhere. */
export class RefusedError extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  /** Seconds after which it is worth to try again, for `too-many-requests` and `unavailable`. */
  readonly retryAfter: number | undefined;

  constructor(code: RefusalCode, options: { status?: number; retryAfter?: number } = {}) {
    super(code);
    this.name = 'RefusedError';
    this.code = code;
    this.status = options.status ?? STATUS_OF[code];
    this.retryAfter = options.retryAfter;
  }
}

/** The body of every refusal: its code and nothing else. */
export function refusalBody(code: RefusalCode): string {
  return `{"error":{"code":"${code}"}}`;
}
