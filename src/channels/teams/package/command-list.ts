import type { PhraseKey, Phrases } from '../../../phrases/index.ts';

/**
 * What Teams offers above the message box. A title is sent as it stands, so each must be words that the bot
 * understands in that language (U28, U95); the tests hold them against its understanding.
 */
export const OFFERED_COMMANDS = [
  'help',
  'restart',
  'back',
  'change',
  'summary',
  'compare',
  'forget',
] as const;

/** A command that Teams offers. */
type OfferedCommand = (typeof OFFERED_COMMANDS)[number];

/** How the command list of the one bot is addressed by JSON path in a localisation file. */
export const commandPath = (at: number): string => `bots[0].commandLists[0].commands[${at}]`;

/** The offered commands in one language. */
export function commandsIn(phrases: Phrases): { title: string; description: string }[] {
  const part = (command: OfferedCommand, what: 'title' | 'description'): PhraseKey =>
    `teams.command.${command}.${what}`;
  return OFFERED_COMMANDS.map((command) => ({
    title: phrases.say(part(command, 'title')),
    description: phrases.say(part(command, 'description')),
  }));
}
