import type { Reading } from '../../understanding/index.ts';
import type { QuestionId } from '../answer-list.ts';
import type { ConversationTurn } from '../conversation-turn.ts';

/** After this many messages in a row that name no provider or app, the bot goes on without (U12). */
export const MISSES_BEFORE_GOING_ON = 3;

/** Is a step of the set-up settled, by an answer or by going on without one? */
export function isAsked(turn: ConversationTurn, question: Extract<QuestionId, 'provider' | 'app'>): boolean {
  return turn.state.said.some((entry) => entry.question === question);
}

/** The last word on a step of the set-up, or `null` when it was skipped or not reached. */
export function answerTo(
  turn: ConversationTurn,
  question: Extract<QuestionId, 'provider' | 'app'>,
): string | null {
  return turn.standing()[question];
}

/** "No" or "no, thanks" to an offer to name something: it goes on without. */
export const declines = ({ yesNo, command }: Reading): boolean =>
  yesNo === 'no' && (command === null || command.name === 'thanks');
