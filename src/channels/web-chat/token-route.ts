import { z } from 'zod';
import { answerJson } from '../../http/answer.ts';
import { readJson } from '../../http/json-body.ts';
import type { RateLimits } from '../../http/rate-limits.ts';
import { RefusedError } from '../../http/refusal.ts';
import type { RouteHandler } from '../../http/route.ts';
import { DIRECT_LINE_PATH } from '../direct-line/direct-line.ts';
import { newConversationId, newUserId } from '../direct-line/ids.ts';
import { type Origins, originOf } from '../direct-line/origins.ts';
import { ownAddress, type Place } from '../direct-line/own-address.ts';
import type { Grant, Tokens } from '../direct-line/tokens.ts';
import type { AzureDirectLine } from './azure-direct-line.ts';
import type { TokenAnswer } from './page-settings.ts';

const wishSchema = z.object({ locale: z.string().max(35), resume: z.string().max(4000).optional() });

/** What {@link tokenRoute} needs. */
export interface TokenRouteParts {
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly place: Place;
  readonly limits: RateLimits;
  /** Azure's Direct Line, or `null` for the host in this server. */
  readonly azure: AzureDirectLine | null;
}

/** Gives our own page its token: for a new conversation, or for the one that it was in before. */
export function tokenRoute(parts: TokenRouteParts): RouteHandler {
  return async (req, res) => {
    if (!parts.origins.allows(req)) throw new RefusedError('unauthorized', { status: 403 });
    await parts.limits.address(req);
    const wish = wishSchema.safeParse(await readJson(req));
    if (!wish.success) throw new RefusedError('malformed');
    const { locale, resume } = wish.data;
    const before = resume === undefined ? null : await parts.tokens.read('resume', resume);
    const origin = originOf(req) ?? ownAddress(req, parts.place);
    const known = before && { ...before, locale, origins: [origin] };
    const answer = await (parts.azure
      ? azureToken(parts.azure, known, { locale, origin })
      : ownToken(parts.tokens, known, { locale, origin }));
    const { token } = await parts.tokens.issue('resume', answer.grant);
    const state = answer.kept ? 'kept' : resume === undefined ? 'new' : 'lost';
    answerJson(res, 200, {
      domain: answer.domain,
      token: answer.token,
      conversationId: answer.grant.conversation,
      resume: token,
      state,
      announce: parts.azure !== null && state !== 'kept',
      repeatable: parts.azure === null,
    } satisfies TokenAnswer);
  };
}

interface Issued {
  readonly domain: string;
  readonly token: string;
  readonly grant: Grant;
  readonly kept: boolean;
}

interface Asker {
  readonly locale: string;
  readonly origin: string;
}

async function ownToken(tokens: Tokens, known: Grant | null, { locale, origin }: Asker): Promise<Issued> {
  const grant = known ?? { conversation: newConversationId(), user: newUserId(), locale, origins: [origin] };
  const { token } = await tokens.issue('direct-line', grant);
  return { domain: DIRECT_LINE_PATH, token, grant, kept: known !== null };
}

async function azureToken(
  azure: AzureDirectLine,
  known: Grant | null,
  { locale, origin }: Asker,
): Promise<Issued> {
  const kept = known && (await azure.takeUp(known.conversation));
  if (known && kept) return { domain: azure.domain, token: kept.token, grant: known, kept: true };
  const user = newUserId();
  const { token, conversationId } = await azure.generate(user, origin);
  return { domain: azure.domain, token, grant: { conversation: conversationId, user, locale }, kept: false };
}
