import { isIP } from 'node:net';
import { z } from 'zod';
import { LANGUAGES } from './phrases/languages.ts';

/** The environment does not say what it should. `problems` holds one sentence for each thing that is wrong. */
export class ConfigError extends Error {
  readonly code = 'config-invalid';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const MAX_PORT = 65_535;
/** Longer than this a person would rather tap a button. */
const MAX_MODEL_WAIT_MS = 30_000;
/** A signing key shorter than its hash output weakens HMAC-SHA-256 (RFC 2104 section 3). */
const MIN_KEY_LENGTH = 32;

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const count = (initial: number) =>
  z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .default(initial);
const onOff = (initial: 'on' | 'off') =>
  z
    .enum(['on', 'off'])
    .default(initial)
    .transform((value) => value === 'on');
const list = z
  .string()
  .default('')
  .transform((value) => value.split(/[\s,]+/).filter(Boolean));

/** Every setting, under the name that it has in the environment. `.env.example` lists the same names. */
export const environmentSchema = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(MAX_PORT, `must be at most ${MAX_PORT}`)
    .default(3978),
  HOST: z.string().optional(),
  PUBLIC_URL: httpUrl.optional(),
  TRUST_PROXY: count(0),
  ALLOW_OPEN: onOff('off'),

  MicrosoftAppId: z.guid('must be the application (client) id, a UUID').optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).default('SingleTenant'),
  MicrosoftAppTenantId: z.guid('must be the tenant id, a UUID').optional(),
  ALLOWED_SERVICE_URLS: list,
  OPENID_METADATA_URL: httpUrl.default('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  EMULATOR_OPENID_METADATA_URL: httpUrl.default(
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  ),
  TOKEN_ISSUER: z.string().default('https://api.botframework.com'),
  LOGIN_URL: httpUrl.default('https://login.microsoftonline.com'),
  TOKEN_SCOPE: z.string().default('https://api.botframework.com/.default'),
  IDENTITY_ENDPOINT: httpUrl.optional(),
  IDENTITY_HEADER: z.string().optional(),

  STORAGE: z.enum(['sqlite', 'memory', 'postgres', 'azure-blob']).default('sqlite'),
  SQLITE_FILE: z.string().default('./data/pop-or-imap.sqlite'),
  POSTGRES_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  AZURE_BLOB_CONNECTION_STRING: z.string().optional(),
  AZURE_BLOB_CONTAINER: z.string().default('pop-or-imap'),
  RETENTION_HOURS: z.coerce.number('must be a number').positive('must be more than 0').default(72),

  DEFAULT_LANGUAGE: z.enum(LANGUAGES).default('en'),
  PROVIDERS_FILE: z.string().optional(),
  MAIL_LOOKUP: z.enum(['off', 'dns', 'full']).default('dns'),
  SERVER_CHECK: onOff('off'),
  LANGUAGE_MODEL_URL: httpUrl.optional(),
  LANGUAGE_MODEL_KEY: z.string().optional(),
  LANGUAGE_MODEL_NAME: z.string().optional(),
  LANGUAGE_MODEL_TIMEOUT_MS: z.coerce
    .number('must be a number')
    .positive('must be more than 0')
    .max(MAX_MODEL_WAIT_MS, `must be at most ${MAX_MODEL_WAIT_MS}`)
    .default(2000),

  WEB_CHAT: onOff('on'),
  WEB_CHAT_ORIGINS: list,
  TOKEN_SIGNING_KEY: z
    .string()
    .min(MIN_KEY_LENGTH, `must have at least ${MIN_KEY_LENGTH} characters`)
    .optional(),
  DIRECT_LINE_SECRET: z.string().optional(),
  DIRECT_LINE_ENDPOINT: httpUrl.default('https://directline.botframework.com'),

  RATE_LIMIT_ADDRESS_PER_MINUTE: count(300),
  RATE_LIMIT_CONVERSATION_PER_MINUTE: count(60),
  MAX_TURNS_AT_ONCE: count(256),
  MAX_CONNECTIONS: count(2000),

  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  METRICS: onOff('on'),
  METRICS_TOKEN: z.string().optional(),
});

type Environment = z.infer<typeof environmentSchema>;

/** The bot's identity at Microsoft; absent in the open mode. */
export interface AppIdentity {
  readonly id: string;
  readonly type: Environment['MicrosoftAppType'];
  /** The client secret, or `null` with a managed identity. */
  readonly password: string | null;
  /** The tenant that the bot is registered in, or `null` for a multi-tenant bot. */
  readonly tenantId: string | null;
}

/** Where tokens come from and who signs them: the public cloud unless set otherwise. */
export interface Cloud {
  readonly openIdMetadataUrl: string;
  readonly emulatorOpenIdMetadataUrl: string;
  readonly tokenIssuer: string;
  readonly loginUrl: string;
  readonly tokenScope: string;
  /** Where Azure App Service and Container Apps give out the tokens of a managed identity; they set it themselves. */
  readonly managedIdentity: { readonly endpoint: string; readonly header: string } | null;
}

/** Where conversations are stored. */
export type StorageConfig =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'azure-blob'; readonly connectionString: string; readonly container: string };

/** What one visitor may use up. 0 means no limit. */
export interface Limits {
  readonly addressPerMinute: number;
  readonly conversationPerMinute: number;
  readonly turnsAtOnce: number;
  readonly connections: number;
}

/** The settings of one process, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  /** How many proxies stand in front and append to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  /** Anybody may talk to the bot from elsewhere although no token is asked for. */
  readonly allowOpen: boolean;
  readonly app: AppIdentity | null;
  readonly cloud: Cloud;
  /** Hosts, besides Microsoft's own, that the bot may send replies to. */
  readonly allowedServiceHosts: readonly string[];
  readonly storage: StorageConfig;
  readonly retentionHours: number;
  readonly defaultLanguage: Environment['DEFAULT_LANGUAGE'];
  readonly providersFile: string | null;
  readonly mailLookup: Environment['MAIL_LOOKUP'];
  readonly serverCheck: boolean;
  readonly languageModel: {
    readonly url: string;
    readonly key: string | null;
    readonly name: string;
    readonly timeoutMs: number;
  } | null;
  readonly webChat: { readonly on: boolean; readonly origins: readonly string[] };
  readonly tokenSigningKey: string | null;
  readonly directLine: { readonly secret: string; readonly endpoint: string } | null;
  readonly limits: Limits;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly metrics: { readonly on: boolean; readonly token: string | null };
}

/**
 * Reads the settings from an environment; an empty value counts as not set.
 *
 * @throws {ConfigError} with every problem at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape).flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const result = environmentSchema.safeParse(given);
  if (!result.success) throw new ConfigError(result.error.issues.map(inWords));
  const problems = contradictions(result.data);
  if (problems.length > 0) throw new ConfigError(problems);
  return configOf(result.data);
}

function inWords(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.');
  if (issue.code === 'invalid_value') return `${name} must be one of: ${issue.values.join(', ')}.`;
  return `${name} ${issue.message}.`;
}

/** What is wrong with settings that are each well-formed, but not together. */
function contradictions(env: Environment): string[] {
  const problems = [...appContradictions(env), ...storageContradictions(env)];
  if (env.LANGUAGE_MODEL_URL && !env.LANGUAGE_MODEL_NAME) {
    problems.push('LANGUAGE_MODEL_NAME must be set when LANGUAGE_MODEL_URL is.');
  }
  for (const origin of env.WEB_CHAT_ORIGINS) {
    if (originOf(origin) !== origin) {
      problems.push(
        `WEB_CHAT_ORIGINS must hold origins such as https://www.example.org, and "${origin}" is none.`,
      );
    }
  }
  for (const host of env.ALLOWED_SERVICE_URLS) {
    if (hostOf(host) === null) {
      problems.push(`ALLOWED_SERVICE_URLS must hold host names or addresses, and "${host}" is neither.`);
    }
  }
  return problems;
}

function appContradictions(env: Environment): string[] {
  const problems: string[] = [];
  if (!env.MicrosoftAppId) {
    if (env.MicrosoftAppPassword) problems.push('MicrosoftAppId must be set when MicrosoftAppPassword is.');
    if (!isLoopbackHost(hostToListenOn(env)) && !env.ALLOW_OPEN) {
      problems.push(
        'HOST must be a loopback address while MicrosoftAppId is not set, because anybody could then talk to the bot. Set ALLOW_OPEN=on if that is what you want.',
      );
    }
    return problems;
  }
  if (env.MicrosoftAppType === 'UserAssignedMSI') {
    if (env.MicrosoftAppPassword)
      problems.push('MicrosoftAppPassword must not be set with a managed identity.');
  } else if (!env.MicrosoftAppPassword) {
    problems.push(`MicrosoftAppPassword must be set when MicrosoftAppType is ${env.MicrosoftAppType}.`);
  }
  if (env.MicrosoftAppType !== 'MultiTenant' && !env.MicrosoftAppTenantId) {
    problems.push(`MicrosoftAppTenantId must be set when MicrosoftAppType is ${env.MicrosoftAppType}.`);
  }
  return problems;
}

function storageContradictions(env: Environment): string[] {
  if (env.STORAGE === 'postgres' && !env.POSTGRES_URL)
    return ['POSTGRES_URL must be set when STORAGE is postgres.'];
  if (env.STORAGE === 'azure-blob' && !env.AZURE_BLOB_CONNECTION_STRING) {
    return ['AZURE_BLOB_CONNECTION_STRING must be set when STORAGE is azure-blob.'];
  }
  return [];
}

function configOf(env: Environment): Config {
  return {
    port: env.PORT,
    host: hostToListenOn(env),
    publicUrl: env.PUBLIC_URL ?? null,
    trustedProxies: env.TRUST_PROXY,
    allowOpen: env.ALLOW_OPEN,
    app: env.MicrosoftAppId
      ? {
          id: env.MicrosoftAppId,
          type: env.MicrosoftAppType,
          password: env.MicrosoftAppPassword ?? null,
          tenantId: env.MicrosoftAppTenantId ?? null,
        }
      : null,
    cloud: {
      openIdMetadataUrl: env.OPENID_METADATA_URL,
      emulatorOpenIdMetadataUrl: env.EMULATOR_OPENID_METADATA_URL,
      tokenIssuer: env.TOKEN_ISSUER,
      loginUrl: env.LOGIN_URL,
      tokenScope: env.TOKEN_SCOPE,
      managedIdentity:
        env.IDENTITY_ENDPOINT && env.IDENTITY_HEADER
          ? { endpoint: env.IDENTITY_ENDPOINT, header: env.IDENTITY_HEADER }
          : null,
    },
    allowedServiceHosts: env.ALLOWED_SERVICE_URLS.map((host) => hostOf(host) ?? host),
    storage: storageOf(env),
    retentionHours: env.RETENTION_HOURS,
    defaultLanguage: env.DEFAULT_LANGUAGE,
    providersFile: env.PROVIDERS_FILE ?? null,
    mailLookup: env.MAIL_LOOKUP,
    serverCheck: env.SERVER_CHECK,
    languageModel:
      env.LANGUAGE_MODEL_URL && env.LANGUAGE_MODEL_NAME
        ? {
            url: env.LANGUAGE_MODEL_URL,
            key: env.LANGUAGE_MODEL_KEY ?? null,
            name: env.LANGUAGE_MODEL_NAME,
            timeoutMs: env.LANGUAGE_MODEL_TIMEOUT_MS,
          }
        : null,
    webChat: { on: env.WEB_CHAT, origins: env.WEB_CHAT_ORIGINS },
    tokenSigningKey: env.TOKEN_SIGNING_KEY ?? null,
    directLine: env.DIRECT_LINE_SECRET
      ? { secret: env.DIRECT_LINE_SECRET, endpoint: env.DIRECT_LINE_ENDPOINT }
      : null,
    limits: {
      addressPerMinute: env.RATE_LIMIT_ADDRESS_PER_MINUTE,
      conversationPerMinute: env.RATE_LIMIT_CONVERSATION_PER_MINUTE,
      turnsAtOnce: env.MAX_TURNS_AT_ONCE,
      connections: env.MAX_CONNECTIONS,
    },
    logLevel: env.LOG_LEVEL,
    metrics: { on: env.METRICS, token: env.METRICS_TOKEN ?? null },
  };
}

function storageOf(env: Environment): StorageConfig {
  switch (env.STORAGE) {
    case 'memory':
      return { kind: 'memory' };
    case 'sqlite':
      return { kind: 'sqlite', file: env.SQLITE_FILE };
    case 'postgres':
      return { kind: 'postgres', url: env.POSTGRES_URL ?? '' };
    case 'azure-blob':
      return {
        kind: 'azure-blob',
        connectionString: env.AZURE_BLOB_CONNECTION_STRING ?? '',
        container: env.AZURE_BLOB_CONTAINER,
      };
  }
}

/** Everybody may ask a bot that checks tokens; one that does not stays at home. */
function hostToListenOn(env: Environment): string {
  return env.HOST ?? (env.MicrosoftAppId ? '0.0.0.0' : '127.0.0.1');
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function originOf(text: string): string | null {
  return URL.canParse(text) ? new URL(text).origin : null;
}

/** The host of an address, or of a bare host name. */
function hostOf(text: string): string | null {
  const address = text.includes('://') ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname || null : null;
}
