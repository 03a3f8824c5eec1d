import type { JWK } from 'jose';
import { z } from 'zod';

/** The channel's signing keys cannot be had, and none are known from before. */
export class SigningKeysError extends Error {
  readonly code = 'signing-keys-unavailable';

  constructor(cause: unknown) {
    super('The signing keys of the channel cannot be loaded.', { cause });
    this.name = 'SigningKeysError';
  }
}

/** A key that signs channel tokens; it may be endorsed for some channels only. */
export type SigningKey = JWK & { readonly endorsements?: readonly string[] | undefined };

/** The keys of one issuer. */
export interface SigningKeys {
  /** @throws {SigningKeysError} when no keys are known and none can be loaded. */
  find(kid: string): Promise<SigningKey | undefined>;
}

const HOUR_MS = 3_600_000;
/** Keys rotate every few days; a day is what the SDK keeps them (botframework-connector `openIdMetadata.ts`). */
const KEEP_MS = 24 * HOUR_MS;
/** How often in an hour an unknown key id makes us ask: enough for any rotation, too little for a flood of invented ids. */
const UNKNOWN_KEY_LOADS_PER_HOUR = 6;
/** After a load that failed, the next requests fail at once instead of waiting for it again. */
const PAUSE_AFTER_FAILURE_MS = 5000;
const LOAD_TIMEOUT_MS = 5000;

const metadataSchema = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const keySetSchema = z.object({
  keys: z.array(
    z.looseObject({ kid: z.string(), kty: z.string(), endorsements: z.array(z.string()).optional() }),
  ),
});

/**
 * Loads signing keys through an OpenID metadata document and keeps them: old keys stay in use while the metadata
 * host is away (S24), and are looked at again after a day, or sooner when a token names a key that is not among them.
 */
export function createSigningKeys(metadataUrl: string, now: () => number = Date.now): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> | null = null;
  let loadedAt = 0;
  let failedAt = Number.NEGATIVE_INFINITY;
  let failure: unknown = null;
  let loading: Promise<void> | null = null;
  let unknownKeyLoads: number[] = [];

  const load = (): Promise<void> => {
    loading ??= fetchKeys(metadataUrl)
      .then((fresh) => {
        keys = fresh;
        loadedAt = now();
      })
      .catch((error: unknown) => {
        failure = error;
        failedAt = now();
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };

  const mayAskForUnknownKey = (): boolean => {
    unknownKeyLoads = unknownKeyLoads.filter((at) => at > now() - HOUR_MS);
    if (unknownKeyLoads.length >= UNKNOWN_KEY_LOADS_PER_HOUR) return false;
    unknownKeyLoads.push(now());
    return true;
  };

  return {
    async find(kid) {
      const paused = failedAt > now() - PAUSE_AFTER_FAILURE_MS;
      if (keys === null && !paused) await load();
      if (keys === null) throw new SigningKeysError(failure);
      // Nobody waits for a renewal: the keys at hand are good until better ones are there.
      if (loadedAt < now() - KEEP_MS && !paused) void load();
      if (!keys.has(kid) && mayAskForUnknownKey()) await load();
      return keys.get(kid);
    },
  };
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const metadata = metadataSchema.parse(await fetchJson(metadataUrl));
  const { keys } = keySetSchema.parse(await fetchJson(metadata.jwks_uri));
  return new Map(keys.map((key) => [key.kid, key as SigningKey]));
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LOAD_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${response.status} from the metadata host`);
  return response.json();
}
