import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { answerJson } from '../../http/answer.ts';
import { RefusedError } from '../../http/refusal.ts';
import type { RouteHandler } from '../../http/route.ts';
import { isUserId, newConversationId, newUserId } from './ids.ts';
import { originOf } from './origins.ts';
import type { Grant, Tokens } from './tokens.ts';

/** Longest language tag that is read (RFC 5646 section 4.4.1 asks for 35). */
const MAX_LOCALE = 35;

/** A language tag in a body. */
export const localeSchema = z.string().max(MAX_LOCALE);

const wishSchema = z.object({
  user: z.object({ id: z.string().refine(isUserId).optional() }).optional(),
  locale: localeSchema.optional(),
});

/**
 * A grant for a new conversation, bound to the page origin that asks.
 *
 * @throws {RefusedError} `malformed`
 */
export function newGrant(body: unknown, origin: string | undefined): Grant {
  const wish = wishSchema.safeParse(body ?? {});
  if (!wish.success) throw new RefusedError('malformed');
  return {
    conversation: newConversationId(),
    user: wish.data.user?.id ?? newUserId(),
    origins: origin === undefined ? undefined : [origin],
    locale: wish.data.locale,
  };
}

/** A token that does not grant what is asked. */
class RefusedToken extends Error {
  readonly code = 'token-refused';
}

/**
 * Whom the token of a request speaks for. What is wrong with a token makes no difference to the answer (S2).
 *
 * @param conversation the conversation that is asked for, if any.
 */
export async function grantOf(
  req: IncomingMessage,
  tokens: Tokens,
  conversation: string | undefined,
): Promise<Grant> {
  const [, token] = /^Bearer ([\w.-]{1,4000})$/.exec(req.headers.authorization ?? '') ?? [];
  const grant = token === undefined ? null : await tokens.read('direct-line', token);
  const origin = originOf(req);
  const elsewhere = origin !== undefined && grant?.origins !== undefined && !grant.origins.includes(origin);
  const another = conversation !== undefined && conversation !== grant?.conversation;
  if (!grant || elsewhere || another) throw new RefusedToken();
  return grant;
}

/**
 * Answers requests with a refused token. 403, not 401: it is what the client takes for "expired", and the page then
 * fetches another token. The same for a token that was never good, because a store in memory makes a new key after a
 * restart.
 */
export function answeringTokens(handler: RouteHandler): RouteHandler {
  return async (req, res) => {
    try {
      await handler(req, res);
    } catch (error) {
      if (!(error instanceof RefusedToken)) throw error;
      const message = 'The token has expired, or is not for this conversation.';
      answerJson(res, 403, { error: { code: 'TokenExpired', message } });
    }
  };
}
