import { hash } from 'node:crypto';

/** Tokens remembered at a time, the newest; each takes a few hundred bytes. */
const MAX_TOKENS = 10_000;

/** So long a token counts as it was found, in milliseconds: a signing key that is withdrawn must soon tell. */
const REMEMBERED_MS = 5 * 60_000;

/** What a token says whose signature is good. */
export interface CheckedToken<Claims> {
  readonly claims: Claims;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
}

/**
 * Remembers what tokens say that have been checked. The same token comes with every request for half an hour or longer,
 * and checking its signature costs as much as a seventh of a turn. Only digests of the tokens are kept.
 */
export class CheckedTokens<Claims> {
  readonly #now: () => number;
  readonly #known = new Map<string, CheckedToken<Claims>>();

  /** @param now milliseconds since the epoch. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * What a token says.
   *
   * @param purpose what the token is checked for: what passes one check need not pass another.
   * @param check rejects when the token is not good, which is not remembered.
   */
  async read(purpose: string, token: string, check: () => Promise<CheckedToken<Claims>>): Promise<Claims> {
    const digest = hash('sha256', `${purpose} ${token}`);
    const known = this.#known.get(digest);
    if (known && known.endsAt > this.#now()) return known.claims;
    this.#known.delete(digest);
    const { claims, endsAt } = await check();
    const oldest = this.#known.size < MAX_TOKENS ? undefined : this.#known.keys().next();
    if (oldest && !oldest.done) this.#known.delete(oldest.value);
    this.#known.set(digest, { claims, endsAt: Math.min(endsAt, this.#now() + REMEMBERED_MS) });
    return claims;
  }
}
