import { type Answers, FIELDS, type Field } from '../decision/index.ts';
import { presentAnswer } from './answer-list.ts';
import type { ConversationTurn } from './conversation-turn.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { messageText } from './message-text.ts';
import type { Services } from './services.ts';

/**
 * What an edited message says now to the questions that it had answered; `null` when it had answered none, or says
 * what it said before.
 */
export async function editedAnswers(
  activity: IncomingActivity,
  turn: ConversationTurn,
  services: Services,
): Promise<Answers | null> {
  const given = turn.state.said.filter((entry) => entry.message !== null && entry.message === activity.id);
  const asked = FIELDS.find((field) => given.some((entry) => entry.question === field));
  const text = messageText(activity);
  if (!asked || text === '') return null;
  const { answers } = await services.understand(text, { asked, language: turn.phrases.language });
  const says = (field: Field): boolean =>
    answers[field] !== undefined && answers[field] !== presentAnswer(given, field);
  return FIELDS.some(says) ? answers : null;
}
