import { z } from 'zod';
import { RefusedError } from '../../http/refusal.ts';

/** How long Azure may take to answer, in milliseconds. */
const TIMEOUT_MS = 5000;

const answerSchema = z.object({ conversationId: z.string().min(1), token: z.string().min(1) });

/** A token for one conversation at Azure. */
export type AzureToken = z.infer<typeof answerSchema>;

/** Exchanges the secret for tokens. The secret stays on this side. */
export interface AzureDirectLine {
  /** The client's `domain`. */
  readonly domain: string;
  /** A token for a new conversation. `origin` is the only page origin that may use it, where known. */
  generate(user: string, origin: string | null): Promise<AzureToken>;
  /** A new token for a conversation, or `null` when Azure no longer has it. */
  takeUp(conversation: string): Promise<AzureToken | null>;
}

/**
 * Azure's Direct Line 3.0, by its documented calls (https://learn.microsoft.com/azure/bot-service/rest-api/
 * bot-framework-rest-direct-line-3-0-authentication and -reconnect-to-conversation, read 2026-11-22).
 *
 * Every call rejects with a {@link RefusedError} `unavailable` when Azure cannot be reached or refuses the secret.
 */
export function createAzureDirectLine(options: {
  readonly secret: string;
  readonly endpoint: string;
  readonly onFailed: (status: number | null) => void;
}): AzureDirectLine {
  const domain = new URL('/v3/directline', options.endpoint).href;
  const call = async (method: string, path: string, body?: object): Promise<Response> => {
    try {
      return await fetch(`${domain}${path}`, {
        method,
        headers: { Authorization: `Bearer ${options.secret}`, 'Content-Type': 'application/json' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        redirect: 'error',
        ...(body && { body: JSON.stringify(body) }),
      });
    } catch {
      throw failed(null);
    }
  };
  const failed = (status: number | null): RefusedError => {
    options.onFailed(status);
    return new RefusedError('unavailable', { retryAfter: 1 });
  };
  const tokenIn = async (answer: Response): Promise<AzureToken> => {
    const token = answerSchema.safeParse(answer.ok ? await answer.json().catch(() => null) : null);
    if (!token.success) throw failed(answer.status);
    return token.data;
  };
  return {
    domain,
    async generate(user, origin) {
      const body = { user: { id: user }, ...(origin && { trustedOrigins: [origin] }) };
      return tokenIn(await call('POST', '/tokens/generate', body));
    },
    async takeUp(conversation) {
      const answer = await call('GET', `/conversations/${encodeURIComponent(conversation)}`);
      if (answer.status === 404) {
        await answer.body?.cancel();
        return null;
      }
      return tokenIn(answer);
    },
  };
}
