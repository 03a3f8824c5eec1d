import type { JWTPayload } from 'jose';
import type { AppIdentity, Cloud } from '../../config.ts';
import { type CheckedToken, CheckedTokens } from '../checked-tokens.ts';
import { createSigningKeys, type SigningKeys } from './signing-keys.ts';

/** A request carries no token, or one that is not good for this bot. What exactly is wrong stays inside. */
export class ChannelTokenError extends Error {
  readonly code = 'channel-token-invalid';

  constructor(cause?: unknown) {
    super('The token is missing or not valid for this bot.', { cause });
    this.name = 'ChannelTokenError';
  }
}

/** What a token must fit. */
export interface TokenClaim {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** A token that has passed: what it claims, and whether a channel or an Emulator sent it. */
export interface VerifiedToken {
  readonly claims: JWTPayload;
  readonly voucher: 'channel' | 'emulator';
}

/** Checks the `Authorization` header of a channel's request. */
export interface ChannelTokens {
  /**
   * @throws {ChannelTokenError} when the token is not good.
   * @throws {SigningKeysError} when that cannot be said, because no signing keys can be had.
   */
  verify(authorization: string, claim: TokenClaim): Promise<VerifiedToken>;
}

/** "Connector to bot: token requirements" of the Bot Framework's authentication reference. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];
const CLOCK_SKEW_SECONDS = 5 * 60;

/**
 * The tenants of the Bot Framework itself, from which an Emulator that knows the bot's secret gets its token
 * (`tokenValidationParameters.js` of botframework-connector 4.23.3: public and US government cloud).
 */
const BOT_FRAMEWORK_TENANTS = [
  'd6d49420-f39b-4df7-a1dc-d59a935871db',
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  '72f988bf-86f1-41af-91ab-2d7cd011db47',
  'cab8a31a-1906-4287-a0d8-4eef66b95f6e',
];

/** Checks tokens for one bot in one cloud. Nothing is loaded before the first token comes. */
export function createChannelTokens(app: AppIdentity, cloud: Cloud): ChannelTokens {
  const channelKeys = createSigningKeys(cloud.openIdMetadataUrl);
  const emulatorKeys = createSigningKeys(cloud.emulatorOpenIdMetadataUrl);
  const checked = new CheckedTokens<JWTPayload>(Date.now);
  const emulatorIssuers = issuersOf([...BOT_FRAMEWORK_TENANTS, ...(app.tenantId ? [app.tenantId] : [])]);
  return {
    async verify(authorization, claim) {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
      if (!token) throw new ChannelTokenError();
      const jose = await import('jose');
      const fromEmulator = emulatorIssuers.includes(String(read(() => jose.decodeJwt(token)).iss));
      const expected = {
        keys: fromEmulator ? emulatorKeys : channelKeys,
        issuer: fromEmulator ? emulatorIssuers : [cloud.tokenIssuer],
        audience: app.id,
        channelId: fromEmulator ? null : claim.channelId,
      };
      const claims = await checked.read(expected.channelId ?? '', token, () => verified(token, expected));
      if (fromEmulator) assertIsForApp(claims, app.id);
      else if (claims.serviceurl !== claim.serviceUrl) throw new ChannelTokenError();
      return { claims, voucher: fromEmulator ? 'emulator' : 'channel' };
    },
  };
}

function issuersOf(tenants: readonly string[]): string[] {
  return tenants.flatMap((tenant) => [
    `https://sts.windows.net/${tenant}/`,
    `https://login.microsoftonline.com/${tenant}/v2.0`,
    `https://login.microsoftonline.us/${tenant}/`,
    `https://login.microsoftonline.us/${tenant}/v2.0`,
  ]);
}

/** An Emulator's token names the bot as the client that asked for it: `appid` in version 1, `azp` in version 2. */
function assertIsForApp(claims: JWTPayload, appId: string): void {
  const client = claims.ver === '2.0' ? claims.azp : claims.appid;
  if (client !== appId) throw new ChannelTokenError();
}

interface Expected {
  readonly keys: SigningKeys;
  readonly issuer: string[];
  readonly audience: string;
  /** The channel that the signing key must be endorsed for; `null` when keys are not endorsed there. */
  readonly channelId: string | null;
}

async function verified(token: string, expected: Expected): Promise<CheckedToken<JWTPayload>> {
  const jose = await import('jose');
  const { kid } = read(() => jose.decodeProtectedHeader(token));
  const key = kid === undefined ? undefined : await expected.keys.find(kid);
  if (!key) throw new ChannelTokenError();
  const endorsed = expected.channelId === null || (key.endorsements?.includes(expected.channelId) ?? true);
  if (!endorsed) throw new ChannelTokenError();
  try {
    const { payload } = await jose.jwtVerify(token, await jose.importJWK(key, 'RS256'), {
      algorithms: ALGORITHMS,
      issuer: expected.issuer,
      audience: expected.audience,
      clockTolerance: CLOCK_SKEW_SECONDS,
      requiredClaims: ['exp'],
    });
    return { claims: payload, endsAt: (payload.exp ?? 0) * 1000 + CLOCK_SKEW_SECONDS * 1000 };
  } catch (error) {
    throw new ChannelTokenError(error);
  }
}

function read<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw new ChannelTokenError(error);
  }
}
