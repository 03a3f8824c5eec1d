import { z } from 'zod';
import type { AppIdentity, Cloud } from '../../config.ts';

/** No token for talking to a channel can be had. */
export class AccessTokenError extends Error {
  readonly code = 'access-token-unavailable';

  constructor(cause: unknown) {
    super('No access token for the channel can be had.', { cause });
    this.name = 'AccessTokenError';
  }
}

/** The bot's own tokens, for what it sends to a channel. */
export interface AccessTokens {
  /**
   * @param refused A token that the channel has just refused, and that is therefore not given out again.
   * @throws {AccessTokenError}
   */
  get(refused?: string): Promise<string>;
}

/** A token is renewed this long before it ends, so that none ends on its way. */
const RENEW_BEFORE_END_MS = 5 * 60_000;
const REQUEST_TIMEOUT_MS = 5000;

/** The tenant that multi-tenant bots ask ("Bot to Connector", Bot Framework authentication reference). */
const MULTI_TENANT = 'botframework.com';

/** Azure's instance metadata service, where a virtual machine asks for its identity's tokens. */
const INSTANCE_METADATA_URL = 'http://169.254.169.254/metadata/identity/oauth2/token';

const answerSchema = z.object({
  access_token: z.string().min(1),
  // Managed identities answer with numbers written as strings.
  expires_in: z.coerce.number().positive().optional(),
  expires_on: z.coerce.number().positive().optional(),
});

interface Token {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Gets tokens for one bot and keeps them until shortly before they end. */
export function createAccessTokens(app: AppIdentity, cloud: Cloud): AccessTokens {
  let token: Token | null = null;
  let asking: Promise<Token> | null = null;

  const ask = (): Promise<Token> => {
    asking ??= requestToken(app, cloud)
      .then((fresh) => {
        token = fresh;
        return fresh;
      })
      .finally(() => {
        asking = null;
      });
    return asking;
  };

  return {
    async get(refused) {
      const usable = token !== null && token.value !== refused && token.endsAt > Date.now() ? token : null;
      if (usable && usable.endsAt - RENEW_BEFORE_END_MS > Date.now()) return usable.value;
      try {
        return (await ask()).value;
      } catch (error) {
        if (usable) return usable.value;
        throw new AccessTokenError(error);
      }
    },
  };
}

async function requestToken(app: AppIdentity, cloud: Cloud): Promise<Token> {
  const request =
    app.type === 'UserAssignedMSI' ? managedIdentityRequest(app, cloud) : secretRequest(app, cloud);
  const response = await fetch(request, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${response.status} from the token endpoint`);
  const answer = answerSchema.parse(await response.json());
  const endsAt = answer.expires_on ? answer.expires_on * 1000 : Date.now() + (answer.expires_in ?? 0) * 1000;
  return { value: answer.access_token, endsAt };
}

/** The client credentials grant (RFC 6749 section 4.4) with the bot's secret. */
function secretRequest(app: AppIdentity, cloud: Cloud): Request {
  const tenant = app.type === 'MultiTenant' ? MULTI_TENANT : (app.tenantId ?? MULTI_TENANT);
  return new Request(`${cloud.loginUrl.replace(/\/$/, '')}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: app.id,
      client_secret: app.password ?? '',
      scope: cloud.tokenScope,
    }),
  });
}

/** "How to use managed identities for App Service", and "on an Azure VM": REST endpoints, read 2026-11-22. */
function managedIdentityRequest(app: AppIdentity, cloud: Cloud): Request {
  const identity = cloud.managedIdentity;
  const url = new URL(identity?.endpoint ?? INSTANCE_METADATA_URL);
  url.searchParams.set('api-version', identity ? '2019-08-01' : '2018-02-01');
  url.searchParams.set('resource', cloud.tokenScope.replace(/\/\.default$/, ''));
  url.searchParams.set('client_id', app.id);
  return new Request(url, {
    headers: identity ? { 'X-IDENTITY-HEADER': identity.header } : { Metadata: 'true' },
  });
}
