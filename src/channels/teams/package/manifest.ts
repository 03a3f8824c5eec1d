import { LANGUAGES, type Language, phrasesFor } from '../../../phrases/index.ts';
import { commandPath, commandsIn } from './command-list.ts';
import { ACCENT_COLOUR } from './icons.ts';
import type { PackageSettings } from './package-settings.ts';

/** The current version of the app manifest (generally available since 6 August 2026). */
export const MANIFEST_VERSION = '1.30';

/** Where Microsoft publishes the schemas of the manifest. */
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}`;

/** The file names inside the package. */
export const FILES = {
  manifest: 'manifest.json',
  color: 'color.png',
  outline: 'outline.png',
  localisation: (language: Language): string => `${language}.json`,
} as const;

/** The languages that get a file of their own: all but the one that the manifest itself is written in. */
export const additionalLanguages = (defaultLanguage: Language): readonly Language[] =>
  LANGUAGES.filter((language) => language !== defaultLanguage);

/**
 * The app manifest. It asks for no permission, no sign-in, no files and no domains, because the bot needs none.
 * Source: Microsoft Teams app manifest schema 1.30.
 */
export function createManifest(settings: PackageSettings): object {
  const phrases = phrasesFor(settings.defaultLanguage);
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version: settings.version,
    id: settings.appId,
    localizationInfo: {
      defaultLanguageTag: settings.defaultLanguage,
      additionalLanguages: additionalLanguages(settings.defaultLanguage).map((language) => ({
        languageTag: language,
        file: FILES.localisation(language),
      })),
    },
    developer: settings.developer,
    name: { short: phrases.say('teams.name.short'), full: phrases.say('teams.name.full') },
    description: {
      short: phrases.say('teams.description.short'),
      full: phrases.say('teams.description.full'),
    },
    icons: { color: FILES.color, outline: FILES.outline },
    accentColor: ACCENT_COLOUR,
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    bots: [
      {
        botId: settings.botId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands: commandsIn(phrases) }],
      },
    ],
  };
}

/** The manifest's texts in another language, each under its JSON path (U94). */
export function createLocalisation(language: Language): object {
  const phrases = phrasesFor(language);
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': phrases.say('teams.name.short'),
    'name.full': phrases.say('teams.name.full'),
    'description.short': phrases.say('teams.description.short'),
    'description.full': phrases.say('teams.description.full'),
    ...Object.fromEntries(
      commandsIn(phrases).flatMap(({ title, description }, at) => [
        [`${commandPath(at)}.title`, title],
        [`${commandPath(at)}.description`, description],
      ]),
    ),
  };
}
