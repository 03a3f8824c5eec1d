import type { Answers, Field } from '../decision/index.ts';
import type { Language } from '../phrases/languages.ts';

/** A text is cut to this many characters before anything looks at it (survival list S3). */
export const MAX_TEXT_CHARACTERS = 500;

/** What is open when a text arrives: one of the seven fields, or no question in particular. */
export type Asked = Field | 'opening';

/** What people ask the bot to do, at any moment. */
export const COMMANDS = [
  'back',
  'restart',
  'help',
  'cancel',
  'why',
  'compare',
  'summary',
  'language',
  'repeat',
  'skip',
  'change',
  'forget',
  'greeting',
  'thanks',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Command {
  readonly name: CommandName;
  /** For `language`: the language wished for, when it was named. */
  readonly to?: Language;
  /** For `change`: the field whose answer is to be changed, when it was named. */
  readonly field?: Field;
}

/** What a text says, as far as it could be read with certainty. */
export interface Reading {
  /** The fields that the text settles. */
  readonly answers: Answers;
  /** Readings too uncertain to take; the bot asks about them instead of guessing. */
  readonly doubtful: Answers;
  /** Set when the text says that an earlier answer was wrong ("no wait, my wife uses it too"). */
  readonly corrects: boolean;
  readonly command: Command | null;
  /** "I don't know", "keine Ahnung": the person cannot answer the open question. */
  readonly unsure: boolean;
  /** Yes or no, when the text says so and nothing else; for questions that are not one of the fields. */
  readonly yesNo: 'yes' | 'no' | null;
  /** 1 for "1", "the first one", "option 1"; `null` when the text names no option by number or ordinal. */
  readonly ordinal: number | null;
  /** A question of fact ("does POP delete my mail?"), by its id. */
  readonly fact: FactId | null;
  /** The language that the text is clearly written in, or `null`. */
  readonly language: Language | null;
}

/** The questions of fact that the bot answers; each has a phrase `fact.<id>` in every language. */
export const FACT_IDS = [
  'pop-deletes-mail',
  'imap-needs-internet',
  'port-993',
  'port-995',
  'what-is-pop',
  'what-is-imap',
  'what-is-smtp',
  'use-both',
  'lose-folders',
  'imap-is-backup',
  'phone',
  'sent-mail',
  'drafts',
  'spam-folder',
  'more-secure',
  'faster',
  'costs',
  'server-space',
  'mailbox-full',
  'new-computer',
  'lost-device',
  'leave-on-server',
  'switch-later',
  'switch-pop-to-imap',
  'switch-imap-to-pop',
  'app-password',
  'oauth',
  'contacts-calendar',
  'push',
  'attachments',
  'deleted-by-mistake',
  'gmail-ending-pop',
  'outlook-passwords',
  'webmail',
  'exchange',
  'search',
  'starttls-or-tls',
  'read-marks',
  'two-devices-pop',
  'not-working',
  'what-is-stored-about-me',
] as const;
export type FactId = (typeof FACT_IDS)[number];
