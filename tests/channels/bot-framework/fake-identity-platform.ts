import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

interface KeyPair {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK & { endorsements?: string[] };
}

/** Claims and header of a token, where they differ from a good one. */
export interface TokenWish {
  readonly issuer?: string;
  readonly audience?: string;
  readonly serviceUrl?: string | null;
  readonly expiresIn?: number | null;
  readonly notBefore?: number;
  readonly kid?: string;
  readonly signedBy?: KeyPair;
  readonly claims?: Record<string, unknown>;
}

/** Microsoft's identity platform as far as a bot sees it: metadata, signing keys, tokens for what the bot sends. */
export interface FakeIdentityPlatform {
  readonly url: string;
  readonly metadataUrl: string;
  readonly paths: string[];
  readonly tokenRequests: string[];
  down: boolean;
  tokenLifeSeconds: number;
  /** A new key pair; `publish` puts it in place of those known so far. */
  newKey(kid: string, endorsements?: string[]): Promise<KeyPair>;
  publish(...keys: KeyPair[]): void;
  /** A token of a channel for the bot. */
  token(wish?: TokenWish): Promise<string>;
  close(): Promise<void>;
}

export async function startFakeIdentityPlatform(defaults: {
  readonly issuer: string;
  readonly audience: string;
  readonly serviceUrl: () => string;
}): Promise<FakeIdentityPlatform> {
  let keys: KeyPair[] = [];
  const server = http.createServer((req, res) => {
    platform.paths.push(req.url ?? '');
    if (platform.down) {
      req.socket.destroy();
      return;
    }
    const json = (body: unknown) =>
      res.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
    if (req.url === '/metadata') json({ issuer: defaults.issuer, jwks_uri: `${platform.url}/keys` });
    else if (req.url === '/keys') json({ keys: keys.map(({ jwk }) => jwk) });
    else {
      const chunks: Buffer[] = [];
      req.on('data', (chunk: Buffer) => chunks.push(chunk));
      req.on('end', () => {
        const headers = JSON.stringify({
          metadata: req.headers.metadata,
          identity: req.headers['x-identity-header'],
        });
        platform.tokenRequests.push(`${req.method} ${req.url} ${Buffer.concat(chunks)} ${headers}`);
        json({
          access_token: `bot-token-${platform.tokenRequests.length}`,
          expires_in: platform.tokenLifeSeconds,
        });
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const newKey = async (kid: string, endorsements?: string[]): Promise<KeyPair> => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(pair.publicKey)), kid, use: 'sig' };
    return { kid, privateKey: pair.privateKey, jwk: endorsements ? { ...jwk, endorsements } : jwk };
  };
  const platform: FakeIdentityPlatform = {
    url,
    metadataUrl: `${url}/metadata`,
    paths: [],
    tokenRequests: [],
    down: false,
    tokenLifeSeconds: 3600,
    newKey,
    publish: (...published) => {
      keys = published;
    },
    async token(wish = {}) {
      const key = wish.signedBy ?? (keys[0] as KeyPair);
      const serviceUrl = wish.serviceUrl === undefined ? defaults.serviceUrl() : wish.serviceUrl;
      const claims = { ...(serviceUrl === null ? {} : { serviceurl: serviceUrl }), ...wish.claims };
      const now = Math.floor(Date.now() / 1000);
      const jwt = new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: wish.kid ?? key.kid })
        .setIssuer(wish.issuer ?? defaults.issuer)
        .setAudience(wish.audience ?? defaults.audience);
      if (wish.expiresIn !== null) jwt.setExpirationTime(now + (wish.expiresIn ?? 600));
      if (wish.notBefore !== undefined) jwt.setNotBefore(now + wish.notBefore);
      return jwt.sign(key.privateKey);
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  platform.publish(await newKey('first'));
  return platform;
}
