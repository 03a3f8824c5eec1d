import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { ConversationStore } from '../../storage/conversation-store.ts';
import { CheckedTokens } from '../checked-tokens.ts';

/** How long a token is good for, in seconds. Azure's figure; the client refreshes after 15 minutes, so never less. */
const TOKEN_SECONDS = 30 * 60;

/** How long a stream address may be opened, in seconds. Azure's figure. */
const STREAM_TICKET_SECONDS = 60;

/** The name under which the store keeps the key, so that tokens survive a restart. */
const KEY_NAME = 'direct-line-token-key';
const KEY_BYTES = 32;

/** Who a token speaks for: one person in one conversation. */
export interface Grant {
  readonly conversation: string;
  /** The person's id. The client reads this claim too, and then ignores ids set elsewhere. */
  readonly user: string;
  /** The page origins that may use it; absent when no browser asked for it. */
  readonly origins?: readonly string[] | undefined;
  /** The language that the page was drawn in. */
  readonly locale?: string | undefined;
}

/**
 * What a token is good for. `direct-line`: to talk. `stream`: to open one stream at once; it stands in an address,
 * because no browser sends a header with a WebSocket. `resume`: to get a new token for the same conversation later.
 */
export type Purpose = 'direct-line' | 'stream' | 'resume';

/** Issues and reads signed tokens. */
export interface Tokens {
  /** A token, and for how many seconds it holds. */
  issue(purpose: Purpose, grant: Grant): Promise<{ token: string; expiresIn: number }>;
  /** What a token grants, or `null` when it is not ours, not for this purpose, or no longer good. */
  read(purpose: Purpose, token: string): Promise<Grant | null>;
}

const MAX_ID = 200;
const grantSchema = z.object({
  conversation: z.string().min(1).max(MAX_ID),
  user: z.string().min(1).max(MAX_ID),
  origins: z.array(z.string()).optional(),
  locale: z.string().optional(),
});

/** What {@link createTokens} needs. */
export interface TokenOptions {
  readonly store: Pick<ConversationStore, 'keepSecret'>;
  /** The operator's own key, or `null`: then the store keeps one. */
  readonly key: string | null;
  /** How long a conversation is kept after its last turn, in seconds: so long it can be taken up again. */
  readonly resumeSeconds: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Makes the tokens of the Direct Line host: JWT, HMAC with SHA-256. */
export async function createTokens({ store, key, resumeSeconds, now }: TokenOptions): Promise<Tokens> {
  const text = key ?? (await store.keepSecret(KEY_NAME, randomBytes(KEY_BYTES).toString('base64url')));
  const secret = new TextEncoder().encode(text);
  const secondsOf: Readonly<Record<Purpose, number>> = {
    'direct-line': TOKEN_SECONDS,
    stream: STREAM_TICKET_SECONDS,
    resume: resumeSeconds,
  };
  const checked = new CheckedTokens<Grant>(now);
  const check = async (purpose: Purpose, token: string) => {
    const options = {
      algorithms: ['HS256'],
      audience: purpose,
      requiredClaims: ['exp'],
      currentDate: new Date(now()),
    };
    const { payload } = await jwtVerify(token, secret, options);
    return { claims: grantSchema.parse(payload), endsAt: (payload.exp ?? 0) * 1000 };
  };
  return {
    async issue(purpose, grant) {
      const issuedAt = Math.floor(now() / 1000);
      const token = await new SignJWT({ ...grant })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(purpose)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + secondsOf[purpose])
        .sign(secret);
      return { token, expiresIn: secondsOf[purpose] };
    },
    async read(purpose, token) {
      try {
        return await checked.read(purpose, token, () => check(purpose, token));
      } catch {
        return null;
      }
    },
  };
}
