/** Free text in, answers and commands out, in every language of the bot. This is the one entry of the room. */
export { detectLanguage } from './detect-language.ts';
export { type LanguageModelOptions, type Reader, withLanguageModel } from './language-model.ts';
export {
  type Asked,
  COMMANDS,
  type Command,
  type CommandName,
  FACT_IDS,
  type FactId,
  MAX_TEXT_CHARACTERS,
  type Reading,
} from './reading.ts';
export { readingSchema } from './reading-schema.ts';
export { normalise } from './text/normalise.ts';
export { understand } from './understand.ts';
