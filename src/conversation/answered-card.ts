import { answeredCard } from '../cards/index.ts';
import { type AnswerValue, FIELDS } from '../decision/index.ts';
import { presentAnswer } from './answer-list.ts';
import type { ConversationTurn } from './conversation-turn.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { toActivity } from './rendering.ts';
import type { Outgoing } from './turn.ts';

/** The channels whose clients show a replaced card. The Emulator says it does and does not, Direct Line cannot. */
const REPLACING_CHANNELS = new Set(['msteams']);

/**
 * In Teams a pressed card is replaced by one that shows the answer given, without buttons (U101), as long as that
 * is still the person's answer: a press that was not taken leaves the card as it is.
 */
export function replacePressedCard(activity: IncomingActivity, turn: ConversationTurn): Outgoing | null {
  const { input, phrases } = turn;
  if (!REPLACING_CHANNELS.has(activity.channelId) || !activity.replyToId) return null;
  if (input.kind !== 'press' || !('ask' in input.press)) return null;
  const { ask, answer } = input.press;
  const field = FIELDS.find((candidate) => candidate === ask);
  if (!field || presentAnswer(turn.state.said, field) !== answer) return null;
  const card = answeredCard(
    phrases,
    phrases.say(`ask.${field}`),
    turn.answerTitle(field, answer as AnswerValue),
  );
  return {
    kind: 'update',
    activityId: activity.replyToId,
    activity: toActivity(card, activity.channelId, phrases.language),
  };
}
