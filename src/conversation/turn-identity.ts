import { hash } from 'node:crypto';
import type { ConversationKey } from '../storage/conversation-store.ts';
import type { IncomingActivity } from './incoming-activity.ts';

/** The `personId` of what belongs to a conversation as a whole. */
export const WHOLE_CONVERSATION = '*';

/** What channels announce, sometimes twice and in the name of different people: it concerns the conversation. */
const ANNOUNCEMENTS: ReadonlySet<string> = new Set([
  'conversationUpdate',
  'installationUpdate',
  'contactRelationUpdate',
  'event',
]);

/** Whose state an activity concerns. */
export function keyOf(activity: IncomingActivity): ConversationKey {
  const { channelId, conversation, from, type } = activity;
  const team = teamOf(activity);
  const person = team === null ? from.id : JSON.stringify([conversation.id, from.id]);
  return {
    conversationId: JSON.stringify([channelId, team ?? conversation.id]),
    personId: ANNOUNCEMENTS.has(type) ? WHOLE_CONVERSATION : person,
  };
}

/**
 * The team that a Teams channel belongs to, or `null` elsewhere. Each thread is a conversation of its own, but the bot
 * is added to and removed from the team, and then all that was said in its threads has to go (U6).
 */
function teamOf({ channelId, conversation, channelData }: IncomingActivity): string | null {
  if (channelId !== 'msteams' || conversation.conversationType !== 'channel') return null;
  const team = channelData?.team;
  const id = typeof team === 'object' && team !== null && 'id' in team ? team.id : undefined;
  return typeof id === 'string' ? id : conversation.id.replace(/;messageid=.*$/, '');
}

/**
 * By what a repeated delivery is known, or `null` when the channel gives activities no id. An edited message keeps
 * its id in Teams (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/update-and-delete-bot-messages,
 * read 2026-11-22), so its text is part of what it is. A digest, because ids may be long and 30 are kept.
 */
export function turnIdOf(activity: IncomingActivity): string | null {
  if (!activity.id) return null;
  const edit = activity.type === 'messageUpdate' ? (activity.text ?? '') : '';
  return hash('sha256', JSON.stringify([activity.type, activity.id, edit]), 'base64url').slice(0, 20);
}
