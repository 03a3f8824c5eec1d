import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { messageActivity, type RunningServer, startServer } from '../../http/running-server.ts';
import { answerWith, type FakeConnector, startFakeConnector } from './fake-connector.ts';
import {
  type FakeIdentityPlatform,
  startFakeIdentityPlatform,
  type TokenWish,
} from './fake-identity-platform.ts';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-2222-3333-4444-555555555555';
const ISSUER = 'https://api.botframework.test';
const REFUSED = '{"error":{"code":"unauthorized"}}';

let connector: FakeConnector;
let platform: FakeIdentityPlatform;

beforeAll(async () => {
  connector = await startFakeConnector();
  platform = await startFakeIdentityPlatform({
    issuer: ISSUER,
    audience: APP_ID,
    serviceUrl: () => connector.serviceUrl,
  });
});
afterAll(async () => {
  await connector.close();
  await platform.close();
});

function startSecured(env: Record<string, string> = {}): Promise<RunningServer> {
  return startServer({
    HOST: '127.0.0.1',
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: TENANT,
    OPENID_METADATA_URL: platform.metadataUrl,
    EMULATOR_OPENID_METADATA_URL: platform.metadataUrl,
    TOKEN_ISSUER: ISSUER,
    LOGIN_URL: platform.url,
    ALLOWED_SERVICE_URLS: '127.0.0.1',
    ...env,
  });
}

describe('a bot with an app id', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startSecured();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    platform.down = false;
    connector.received.length = 0;
  });

  const deliver = async (wish: TokenWish = {}, activity: Record<string, unknown> = {}) =>
    server.post(messageActivity(connector.serviceUrl, activity), {
      Authorization: `Bearer ${await platform.token(wish)}`,
    });

  test('answers a channel with a good token, and signs what it sends with a token of its own', async () => {
    const response = await deliver();
    expect(response.status).toBe(200);
    expect(connector.received.map(({ body }) => body.text)).toEqual(['echo: hello']);
    expect(connector.received[0]?.authorization).toMatch(/^Bearer bot-token-\d+$/);
  });

  test('asks for its own token once, with its secret and in its tenant', async () => {
    await deliver();
    await deliver();
    expect(platform.tokenRequests).toHaveLength(1);
    expect(platform.tokenRequests[0]).toContain(`POST /${TENANT}/oauth2/v2.0/token`);
    expect(platform.tokenRequests[0]).toContain(`client_id=${APP_ID}&client_secret=secret`);
  });

  test('S2: refuses no token, a broken one and every wrong one with the same words, and says nothing to the sender', async () => {
    const stranger = await platform.newKey('stranger');
    const masked = await platform.newKey('first');
    const good = await platform.token();
    const headers: Record<string, string | undefined> = {
      none: undefined,
      empty: '',
      scheme: `Basic ${good}`,
      junk: 'Bearer junk',
      dots: 'Bearer a.b.c',
      unsigned: `Bearer ${good.split('.').slice(0, 2).join('.')}.`,
      cut: `Bearer ${good.slice(0, -4)}AAAA`,
      'algorithm none': `Bearer ${Buffer.from('{"alg":"none","kid":"first"}').toString('base64url')}.${good.split('.')[1]}.AA`,
      expired: `Bearer ${await platform.token({ expiresIn: -301 })}`,
      'without an end': `Bearer ${await platform.token({ expiresIn: null })}`,
      'not yet valid': `Bearer ${await platform.token({ notBefore: 301 })}`,
      'another audience': `Bearer ${await platform.token({ audience: TENANT })}`,
      'another issuer': `Bearer ${await platform.token({ issuer: 'https://evil.test' })}`,
      'another serviceUrl': `Bearer ${await platform.token({ serviceUrl: 'https://smba.trafficmanager.net/x/' })}`,
      'no serviceUrl': `Bearer ${await platform.token({ serviceUrl: null })}`,
      'a key nobody knows': `Bearer ${await platform.token({ signedBy: stranger })}`,
      'a known key id on another key': `Bearer ${await platform.token({ signedBy: masked })}`,
    };
    for (const [what, authorization] of Object.entries(headers)) {
      const response = await server.post(
        messageActivity(connector.serviceUrl),
        authorization === undefined ? {} : { Authorization: authorization },
      );
      expect([what, response.status, await response.text()]).toEqual([what, 401, REFUSED]);
    }
    expect(connector.received).toEqual([]);
  });

  test('forgives clocks that are up to five minutes apart', async () => {
    expect((await deliver({ expiresIn: -240 })).status).toBe(200);
    expect((await deliver({ notBefore: 240 })).status).toBe(200);
  });

  test('S2: refuses a serviceUrl outside the allow-list even with a good token, in the same words', async () => {
    const serviceUrl = 'https://evil.test/';
    const response = await server.post(messageActivity(serviceUrl), {
      Authorization: `Bearer ${await platform.token({ serviceUrl })}`,
    });
    expect([response.status, await response.text()]).toEqual([403, REFUSED]);
  });

  test('takes an Emulator that knows its secret, and not one that knows another', async () => {
    const issuer = 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0';
    const emulator = { channelId: 'emulator' };
    const wish = { issuer, serviceUrl: null };
    expect((await deliver({ ...wish, claims: { ver: '2.0', azp: APP_ID } }, emulator)).status).toBe(200);
    expect((await deliver({ ...wish, claims: { ver: '1.0', appid: APP_ID } }, emulator)).status).toBe(200);
    expect((await deliver({ ...wish, claims: { ver: '2.0', azp: TENANT } }, emulator)).status).toBe(401);
    expect((await deliver({ ...wish, claims: { ver: '1.0', azp: APP_ID } }, emulator)).status).toBe(401);
    // The bot's own token for a channel names the bot as its client too, but another audience.
    const replayed = {
      ...wish,
      audience: 'https://api.botframework.com',
      claims: { ver: '2.0', azp: APP_ID },
    };
    expect((await deliver(replayed, emulator)).status).toBe(401);
  });

  test('takes a key only for the channels that it is endorsed for', async () => {
    const endorsed = await platform.newKey('endorsed', ['msteams']);
    const first = await platform.newKey('first-again');
    platform.publish(endorsed, first);
    expect((await deliver({ signedBy: endorsed }, { channelId: 'msteams' })).status).toBe(200);
    expect((await deliver({ signedBy: endorsed }, { channelId: 'webchat' })).status).toBe(401);
  });
});

describe('signing keys', () => {
  let server: RunningServer;
  beforeEach(async () => {
    platform.down = false;
    platform.publish(await platform.newKey('first'));
    server = await startSecured();
    return () => server.close();
  });
  const status = async (wish: TokenWish = {}) =>
    (
      await server.post(messageActivity(connector.serviceUrl), {
        Authorization: `Bearer ${await platform.token(wish)}`,
      })
    ).status;

  test('that were rotated are found at once', async () => {
    expect(await status()).toBe(200);
    platform.publish(await platform.newKey('second'));
    expect(await status()).toBe(200);
  });

  test('are loaded once and kept', async () => {
    platform.paths.length = 0;
    await status();
    await status();
    expect(platform.paths.filter((path) => path === '/keys')).toHaveLength(1);
  });

  test('S24: that are known stay good while the metadata host is down', async () => {
    expect(await status()).toBe(200);
    const key = await platform.newKey('unknown');
    const token = await platform.token();
    platform.down = true;
    const deliver = (bearer: string) =>
      server.post(messageActivity(connector.serviceUrl, { type: 'typing' }), {
        Authorization: `Bearer ${bearer}`,
      });
    expect((await deliver(token)).status).toBe(200);
    expect((await deliver(await platform.token({ signedBy: key }))).status).toBe(401);
  });

  test('that cannot be had at all make the channel deliver again later, and strangers are refused as ever', async () => {
    platform.down = true;
    expect(await status()).toBe(503);
    expect((await server.post(messageActivity(connector.serviceUrl))).status).toBe(401);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('are not asked for again by a flood of invented key ids', async () => {
    await status();
    platform.paths.length = 0;
    const stranger = await platform.newKey('stranger');
    for (let n = 0; n < 30; n++) expect(await status({ signedBy: stranger, kid: `invented-${n}` })).toBe(401);
    expect(platform.paths.filter((path) => path === '/keys').length).toBeLessThanOrEqual(6);
  });
});

describe("the bot's own token", () => {
  test('comes from the managed identity of Azure where the bot has no secret', async () => {
    platform.down = false;
    platform.publish(await platform.newKey('first'));
    platform.tokenRequests.length = 0;
    const server = await startSecured({
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppPassword: '',
      IDENTITY_ENDPOINT: `${platform.url}/msi`,
      IDENTITY_HEADER: 'header-secret',
    });
    const response = await server.post(messageActivity(connector.serviceUrl), {
      Authorization: `Bearer ${await platform.token()}`,
    });
    expect(response.status).toBe(200);
    expect(platform.tokenRequests).toEqual([
      `GET /msi?api-version=2019-08-01&resource=https%3A%2F%2Fapi.botframework.com&client_id=${APP_ID}  {"identity":"header-secret"}`,
    ]);
    await server.close();
  });

  test('is asked for anew when the channel refuses it', async () => {
    platform.publish(await platform.newKey('first'));
    const server = await startSecured();
    connector.received.length = 0;
    connector.answer = (res, count) => answerWith(res, count === 1 ? 401 : 200);
    const response = await server.post(messageActivity(connector.serviceUrl), {
      Authorization: `Bearer ${await platform.token()}`,
    });
    expect(response.status).toBe(200);
    const [first, second] = connector.received.map(({ authorization }) => authorization);
    expect(second).not.toBe(first);
    await server.close();
  });
});
