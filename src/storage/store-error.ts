/**
 * What can be wrong with a store.
 * - `STORE_UNAVAILABLE`: it cannot be reached, opened or written.
 * - `STORE_TIMEOUT`: it did not answer in time; whether a commit happened is not known.
 * - `STORE_FULL`: no room is left.
 * - `STORE_CORRUPT`: what is stored cannot be read.
 * - `STORE_CLOSED`: it was closed before this call.
 */
export type StoreErrorCode =
  | 'STORE_UNAVAILABLE'
  | 'STORE_TIMEOUT'
  | 'STORE_FULL'
  | 'STORE_CORRUPT'
  | 'STORE_CLOSED';

/** A store could not do what it promises. The message is the code; the `cause` may name files and hosts. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
