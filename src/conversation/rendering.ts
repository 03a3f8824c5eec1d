import type { Activity } from 'botframework-schema';
import type { CardMessage } from '../cards/index.ts';
import type { Message } from './conversation-turn.ts';

/** A turn sends at most this many activities: five in a burst already meet the channel's rate limit (U61). */
export const MAX_ACTIVITIES_A_TURN = 3;

/** The channels that draw Adaptive Cards. Every other channel gets the plain words, which say the same. */
const CARD_CHANNELS = new Set(['msteams', 'webchat', 'directline', 'emulator']);

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/**
 * Turns what the bot says into an activity for a channel.
 *
 * Teams splits text and card of one activity and gives no id back (U49), so there the lead is the card's first line
 * and the card goes alone; elsewhere the lead is the text of the message, which screen readers read out (U102).
 */
export function toActivity(message: Message, channelId: string, locale: string): Partial<Activity> {
  if (typeof message === 'string') return { type: 'message', text: message, locale };
  if (!CARD_CHANNELS.has(channelId)) return { type: 'message', text: message.plain, locale };
  const inTeams = channelId === 'msteams';
  return {
    type: 'message',
    ...(inTeams ? {} : { text: message.lead }),
    summary: message.summary,
    inputHint: 'acceptingInput',
    locale,
    attachments: [{ contentType: ADAPTIVE_CARD, content: inTeams ? cardWithLead(message) : message.card }],
  };
}

function cardWithLead(message: CardMessage): object {
  const lead = { type: 'TextBlock', text: message.lead, wrap: true, weight: 'Bolder' };
  return { ...message.card, body: [lead, ...message.card.body] };
}

/** Fits what was said into the activities that one turn may send: what is too much joins the message before it. */
export function fitIntoTurn(messages: readonly Message[]): readonly Message[] {
  if (messages.length <= MAX_ACTIVITIES_A_TURN) return messages;
  const kept: Message[] = [];
  for (const message of messages) {
    const previous = kept.at(-1);
    if (typeof message === 'string' && typeof previous === 'string')
      kept[kept.length - 1] = `${previous}\n\n${message}`;
    else kept.push(message);
  }
  // Cards cannot be joined: the last ones carry the open question, so the first ones give way.
  return kept.slice(-MAX_ACTIVITIES_A_TURN);
}
