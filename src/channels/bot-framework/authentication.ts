import {
  type AuthenticateRequestResult,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import type { AppIdentity, Cloud } from '../../config.ts';
import { type AccessTokens, createAccessTokens } from './access-token.ts';
import { type ChannelTokens, createChannelTokens } from './channel-token.ts';
import { createConnectorClient, type OnSent } from './connector-client.ts';
import { createServiceUrls, type ServiceUrls, type Voucher } from './service-urls.ts';

/** An activity names a `serviceUrl` that the bot does not send to. */
export class ServiceUrlError extends Error {
  readonly code = 'service-url-not-allowed';

  constructor() {
    super('The bot does not send to this serviceUrl.');
    this.name = 'ServiceUrlError';
  }
}

/** What authentication rests on. */
export interface AuthenticationOptions {
  /** `null`: the open mode, in which no token is asked for and only this machine is answered. */
  readonly app: AppIdentity | null;
  readonly cloud: Cloud;
  readonly allowedServiceHosts: readonly string[];
  readonly onSent?: OnSent;
}

/**
 * The Bot Framework's authentication as this bot needs it. The SDK's own reads unlimited keys with no way on when
 * the metadata host is away (`openIdMetadata.ts`), takes any `serviceUrl` in the open mode, and opens a connection
 * for every message; this one makes no network call in the open mode at all.
 */
export class LeanAuthentication extends BotFrameworkAuthentication {
  readonly #serviceUrls: ServiceUrls;
  readonly #channelTokens: ChannelTokens | null;
  readonly #accessTokens: AccessTokens | null;
  readonly #onSent: OnSent | undefined;

  constructor(options: AuthenticationOptions) {
    super();
    this.#serviceUrls = createServiceUrls(options.allowedServiceHosts);
    this.#channelTokens = options.app && createChannelTokens(options.app, options.cloud);
    this.#accessTokens = options.app && createAccessTokens(options.app, options.cloud);
    this.#onSent = options.onSent;
  }

  /**
   * @param isFromThisMachine whether the sender is on the same machine, which in the open mode opens it to replies.
   * @throws {ChannelTokenError} for a missing or bad token.
   * @throws {ServiceUrlError} for a `serviceUrl` outside the allow-list.
   * @throws {SigningKeysError} when tokens cannot be checked now.
   */
  override async authenticateRequest(
    activity: Pick<Activity, 'channelId' | 'serviceUrl'>,
    authorization: string,
    isFromThisMachine = false,
  ): Promise<AuthenticateRequestResult> {
    const verified = await this.#channelTokens?.verify(authorization, activity);
    const voucher: Voucher = verified?.voucher ?? (isFromThisMachine ? 'this-machine' : 'nobody');
    if (!this.#serviceUrls.allows(activity.serviceUrl, voucher)) throw new ServiceUrlError();
    const claims = Object.entries(verified?.claims ?? {}).map(([type, value]) => ({
      type,
      value: String(value),
    }));
    const claimsIdentity = new ClaimsIdentity(claims, verified ? true : 'anonymous');
    return { audience: '', claimsIdentity, connectorFactory: this.createConnectorFactory() };
  }

  override createConnectorFactory(): ConnectorFactory {
    return new LeanConnectorFactory(this.#accessTokens, this.#onSent);
  }

  /** This bot signs nobody in, so that there are no user tokens to ask for. */
  override async createUserTokenClient(): Promise<UserTokenClient> {
    return undefined as unknown as UserTokenClient;
  }

  /** Streaming extensions are not offered. */
  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new ServiceUrlError();
  }
}

class LeanConnectorFactory extends ConnectorFactory {
  readonly #tokens: AccessTokens | null;
  readonly #onSent: OnSent | undefined;

  constructor(tokens: AccessTokens | null, onSent: OnSent | undefined) {
    super();
    this.#tokens = tokens;
    this.#onSent = onSent;
  }

  override async create(serviceUrl: string): Promise<ConnectorClient> {
    const onSent = this.#onSent;
    const client = createConnectorClient(serviceUrl, { tokens: this.#tokens, ...(onSent ? { onSent } : {}) });
    // The adapter calls nothing of a ConnectorClient but these four methods.
    return client as unknown as ConnectorClient;
  }
}
