import { z } from 'zod';
import { LANGUAGES, type Language } from '../../../phrases/index.ts';
import { PackageSettingsError } from './package-error.ts';

/** What the app package needs to know of the bot and of the organisation that offers it. */
export interface PackageSettings {
  /** Names the app in Teams; stays the same for ever, so that a new package updates the old one. */
  readonly appId: string;
  /** The application (client) id of the bot's registration. */
  readonly botId: string;
  /** Must rise with every change of the package, or Teams refuses the update. */
  readonly version: string;
  /** Teams shows the texts of this language to people whose language the bot does not speak. */
  readonly defaultLanguage: Language;
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
}

/** The manifest's limit on a developer's name (app manifest schema 1.30). */
const MAX_DEVELOPER_NAME = 32;
/** The manifest's limit on an address (app manifest schema 1.30, `anyHttpUrl`). */
const MAX_URL = 2048;

/** A missing setting is told apart from a wrong one. */
const setOr =
  (otherwise: string) =>
  (issue: z.core.$ZodRawIssue): string =>
    issue.input === undefined ? 'must be set' : otherwise;

const uuid = (what: string) =>
  z
    .string('must be set')
    .regex(z.regexes.guid, `must be ${what}, a UUID such as 00000000-0000-0000-0000-000000000000`);
const httpsUrl = z
  .url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: setOr('must be an address that begins with https:// and has a host name'),
  })
  .max(MAX_URL, `must have at most ${MAX_URL} characters`);

const environmentSchema = z
  .object({
    MicrosoftAppId: uuid('the application (client) id of the bot'),
    TEAMS_APP_ID: uuid('the id of the app in Teams').optional(),
    TEAMS_APP_VERSION: z
      .string()
      .regex(/^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){2}$/, 'must be three numbers such as 1.0.0')
      .optional(),
    DEFAULT_LANGUAGE: z.enum(LANGUAGES, `must be one of: ${LANGUAGES.join(', ')}`).default('en'),
    PUBLIC_URL: httpsUrl.optional(),
    TEAMS_DEVELOPER_NAME: z
      .string('must be set')
      .max(MAX_DEVELOPER_NAME, `must have at most ${MAX_DEVELOPER_NAME} characters`),
    TEAMS_DEVELOPER_URL: httpsUrl.optional(),
    TEAMS_PRIVACY_URL: httpsUrl,
    TEAMS_TERMS_URL: httpsUrl,
  })
  .refine(({ TEAMS_DEVELOPER_URL, PUBLIC_URL }) => TEAMS_DEVELOPER_URL || PUBLIC_URL, {
    path: ['TEAMS_DEVELOPER_URL'],
    error: 'must be set when PUBLIC_URL is not',
    when: () => true,
  });

/**
 * Reads what the package needs from an environment; an empty value counts as not set.
 *
 * @param version the version of the package, unless TEAMS_APP_VERSION says otherwise
 * @throws {PackageSettingsError} with every problem at once.
 */
export function readPackageSettings(
  env: Readonly<Record<string, string | undefined>>,
  version: string,
): PackageSettings {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape).flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const result = environmentSchema.safeParse(given);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
    throw new PackageSettingsError([...new Set(problems)]);
  }
  const settings = result.data;
  return {
    appId: settings.TEAMS_APP_ID ?? settings.MicrosoftAppId,
    botId: settings.MicrosoftAppId,
    version: settings.TEAMS_APP_VERSION ?? version,
    defaultLanguage: settings.DEFAULT_LANGUAGE,
    developer: {
      name: settings.TEAMS_DEVELOPER_NAME,
      websiteUrl: settings.TEAMS_DEVELOPER_URL ?? settings.PUBLIC_URL ?? '',
      privacyUrl: settings.TEAMS_PRIVACY_URL,
      termsOfUseUrl: settings.TEAMS_TERMS_URL,
    },
  };
}
