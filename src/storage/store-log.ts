/**
 * Takes one coded event of a store: what happened and how much of it, never whose.
 * - `STORE_CORRUPT_MOVED_ASIDE`: a file could not be read; it was renamed and a fresh one begun.
 * - `STORE_CORRUPT_REPLACED`: one conversation could not be read; it begins anew.
 * - `STORE_EVICTED`: the oldest conversations went to make room.
 * - `STORE_EXPIRY_FAILED`: expired records could not be deleted now; tried again later.
 * - `STORE_SCRUB_FAILED`: what was deleted on request could not yet be overwritten; the next sweep does it.
 * - `STORE_LISTENING_FAILED`: news from other processes is interrupted; reconnecting.
 */
export type StoreLog = (event: { readonly code: string } & Readonly<Record<string, string | number>>) => void;
