import type { ConversationTurn } from './conversation-turn.ts';
import type { IncomingActivity } from './incoming-activity.ts';

/** Is this a conversation of several people? */
export function isGroup(activity: IncomingActivity): boolean {
  const { isGroup: flagged, conversationType } = activity.conversation;
  return flagged === true || conversationType === 'groupChat' || conversationType === 'channel';
}

/**
 * Where somebody in a group of Teams goes on with the bot alone: a link that opens a chat with it (Microsoft, "Deep link
 * to a chat", read 2026-11-22). Other channels have no such link.
 */
export function privateChatOf(activity: IncomingActivity): string | null {
  const bot = activity.recipient?.id;
  if (activity.channelId !== 'msteams' || !isGroup(activity) || bot === undefined) return null;
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(bot.toWellFormed())}`;
}

/**
 * Does this activity announce that somebody came? Channels say it in several ways, some of them twice and within
 * milliseconds (U4); the greeting is given for the first and remembered.
 */
export function announcesSomebody(activity: IncomingActivity): boolean {
  const self = activity.recipient?.id;
  switch (activity.type) {
    case 'conversationUpdate': {
      const added = activity.membersAdded ?? [];
      // In a group only the bot's own arrival counts: nobody is welcomed for joining (U3, U5).
      return isGroup(activity) ? added.some((member) => member.id === self) : added.length > 0;
    }
    case 'installationUpdate':
      return activity.action === 'add' || activity.action === 'add-upgrade';
    case 'contactRelationUpdate':
      return activity.action === 'add';
    case 'event':
      return activity.name === 'webchat/join';
    default:
      return false;
  }
}

/** What the bot says first: what it does and how long it takes (U1). In a group, briefly and without a question (U3). */
export function greet(turn: ConversationTurn, inGroup: boolean): void {
  if (inGroup) {
    turn.say(turn.phrases.say('greeting.group'));
    return;
  }
  turn.say(`${turn.phrases.say('greeting.hello')}\n\n${turn.phrases.say('greeting.privacy')}`);
}
