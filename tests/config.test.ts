import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { ConfigError, environmentSchema, readConfig } from '../src/config.ts';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-2222-3333-4444-555555555555';
const app = { MicrosoftAppId: APP_ID, MicrosoftAppPassword: 's', MicrosoftAppTenantId: TENANT };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('.env.example', () => {
  const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));

  test('names every setting and nothing else', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });

  test('shows the real defaults', () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});

describe('the settings', () => {
  test('are complete without any environment', () => {
    expect(readConfig({})).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      app: null,
      storage: { kind: 'sqlite', file: './data/pop-or-imap.sqlite' },
      mailLookup: 'dns',
      serverCheck: false,
      languageModel: null,
      directLine: null,
    });
  });

  test('take an empty or blank value for not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', MicrosoftAppId: '', STORAGE: '' })).toEqual(readConfig({}));
  });

  test('name every problem at once, in words that hold the name and what it takes', () => {
    const problems = problemsOf({
      PORT: 'abc',
      STORAGE: 'oracle',
      METRICS: 'yes',
      LOG_LEVEL: 'loud',
      MAIL_LOOKUP: '1',
    });
    expect(problems).toEqual([
      'PORT must be a number.',
      'STORAGE must be one of: sqlite, memory, postgres, azure-blob.',
      'MAIL_LOOKUP must be one of: off, dns, full.',
      'LOG_LEVEL must be one of: fatal, error, warn, info, debug, trace, silent.',
      'METRICS must be one of: on, off.',
    ]);
  });

  test.each([
    [{ PORT: '70000' }, 'PORT must be at most 65535.'],
    [{ PORT: '1.5' }, 'PORT must be a whole number.'],
    [{ PORT: '-1' }, 'PORT must be 0 or more.'],
    [{ RETENTION_HOURS: '0' }, 'RETENTION_HOURS must be more than 0.'],
    [{ MicrosoftAppId: 'my bot' }, 'MicrosoftAppId must be the application (client) id, a UUID.'],
    [{ OPENID_METADATA_URL: 'ftp://x' }, 'OPENID_METADATA_URL must be an http or https address.'],
    [{ TOKEN_SIGNING_KEY: 'short' }, 'TOKEN_SIGNING_KEY must have at least 32 characters.'],
    [{ STORAGE: 'postgres' }, 'POSTGRES_URL must be set when STORAGE is postgres.'],
    [{ STORAGE: 'azure-blob' }, 'AZURE_BLOB_CONNECTION_STRING must be set when STORAGE is azure-blob.'],
    [
      { LANGUAGE_MODEL_URL: 'http://127.0.0.1:1' },
      'LANGUAGE_MODEL_NAME must be set when LANGUAGE_MODEL_URL is.',
    ],
    [{ MicrosoftAppPassword: 'x' }, 'MicrosoftAppId must be set when MicrosoftAppPassword is.'],
    [
      { ...app, MicrosoftAppPassword: '' },
      'MicrosoftAppPassword must be set when MicrosoftAppType is SingleTenant.',
    ],
    [
      { ...app, MicrosoftAppTenantId: '' },
      'MicrosoftAppTenantId must be set when MicrosoftAppType is SingleTenant.',
    ],
    [
      { ...app, MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword must not be set with a managed identity.',
    ],
  ])('refuse %o in words', (env, words) => {
    expect(problemsOf(env as Record<string, string>)).toEqual([words]);
  });

  test('refuse an origin with a path and a service host that is none, naming the value', () => {
    expect(problemsOf({ WEB_CHAT_ORIGINS: 'https://a.example/chat' })[0]).toContain(
      '"https://a.example/chat" is none',
    );
    expect(problemsOf({ ALLOWED_SERVICE_URLS: 'a..b://' })[0]).toContain('"a..b://" is neither');
  });

  test('take lists with commas or spaces, and service hosts as names or addresses', () => {
    const config = readConfig({
      WEB_CHAT_ORIGINS: 'https://a.example, http://localhost:8080',
      ALLOWED_SERVICE_URLS: 'tunnel.example https://Other.example/api/',
    });
    expect(config.webChat.origins).toEqual(['https://a.example', 'http://localhost:8080']);
    expect(config.allowedServiceHosts).toEqual(['tunnel.example', 'other.example']);
  });
});

describe('without an app id', () => {
  test.each(['0.0.0.0', '::', '192.168.1.5', 'example.org'])('the bot refuses to listen on %s', (HOST) => {
    expect(problemsOf({ HOST })[0]).toMatch(/^HOST must be a loopback address/);
    expect(readConfig({ HOST, ALLOW_OPEN: 'on' }).host).toBe(HOST);
  });

  test.each(['127.0.0.1', '127.9.9.9', '::1', 'localhost'])('the bot listens on %s', (HOST) => {
    expect(readConfig({ HOST }).host).toBe(HOST);
  });
});

describe('with an app id', () => {
  test('the bot listens on all addresses', () => {
    expect(readConfig(app)).toMatchObject({
      host: '0.0.0.0',
      app: { id: APP_ID, type: 'SingleTenant', tenantId: TENANT },
    });
  });

  test('a managed identity needs no secret, and a multi-tenant bot no tenant', () => {
    const identity = {
      MicrosoftAppId: APP_ID,
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: TENANT,
    };
    expect(readConfig(identity).app).toMatchObject({ password: null });
    const multi = { MicrosoftAppId: APP_ID, MicrosoftAppType: 'MultiTenant', MicrosoftAppPassword: 's' };
    expect(readConfig(multi).app).toMatchObject({ tenantId: null });
  });
});
