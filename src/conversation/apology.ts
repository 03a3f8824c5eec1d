import { type Language, phrasesFor } from '../phrases/index.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { languageOfLocale } from './language-choice.ts';
import { toActivity } from './rendering.ts';
import type { Outgoing } from './turn.ts';

/**
 * What a person is told when the state could not be read or written (S10): honestly, and in the language of the
 * channel, because the language that they chose lies in the very state that cannot be had.
 */
export function apologyFor(activity: IncomingActivity, fallback: Language): readonly Outgoing[] {
  if (activity.type !== 'message') return [];
  const phrases = phrasesFor(languageOfLocale(activity.locale) ?? fallback);
  return [
    {
      kind: 'send',
      activity: toActivity(phrases.say('failure.not-saved'), activity.channelId, phrases.language),
    },
  ];
}
