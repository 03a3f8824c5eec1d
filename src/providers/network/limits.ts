/** How long things may take, in milliseconds (security rules of mail look-ups: 3 s, 5 s, 8 s). */
export interface TimeLimits {
  /** Resolving a host, connecting and encrypting. */
  readonly connect: number;
  /** One request or one server check from beginning to end. */
  readonly request: number;
  /** Everything that one question of a person sets off. */
  readonly total: number;
}

export const TIME_LIMITS: TimeLimits = { connect: 3_000, request: 5_000, total: 8_000 };

/** So many look-ups or checks run side by side for one question. */
export const MAX_PARALLEL = 4;
