/** The languages that the bot speaks, as BCP 47 primary tags. English is the one everything falls back to. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;

/** One of the languages that the bot speaks. */
export type Language = (typeof LANGUAGES)[number];
