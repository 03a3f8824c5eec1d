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
  return {
    conversationId: JSON.stringify([activity.channelId, activity.conversation.id]),
    personId: ANNOUNCEMENTS.has(activity.type) ? WHOLE_CONVERSATION : activity.from.id,
  };
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
