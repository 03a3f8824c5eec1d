import { prosAndConsCard, recommendationCard } from '../cards/index.ts';
import { decide } from '../decision/index.ts';
import type { ConversationTurn } from './conversation-turn.ts';

/** The answers as one text, to know for which of them the advice was shown. */
const keyOf = (answers: object): string => JSON.stringify(Object.entries(answers).sort());

/**
 * Shows the advice when it is due: the recommendation and, the first time, the pros and cons of both. Later only the
 * recommendation, because the settings for a known provider follow it and a turn has three messages at most (U61).
 */
export function advise(turn: ConversationTurn): void {
  const { answers, provider } = turn.standing();
  const key = keyOf(answers);
  if (turn.state.advisedFor === key) return;
  const { protocol, fallback } = decide(answers);
  turn.advised(protocol ?? `${fallback}-fallback`);
  sayRecommendation(turn);
  if (provider === null) turn.say(prosAndConsCard(turn.phrases, decide(answers)));
  turn.state.advisedFor = key;
  // Other advice may mean another protocol, so the settings are due again.
  turn.state.settingsFor = null;
}

/** The recommendation once more, for "why?" after the advice. */
export function sayRecommendation(turn: ConversationTurn): void {
  const { answers } = turn.standing();
  turn.say(
    recommendationCard(turn.phrases, decide(answers), answers, [
      { title: turn.phrases.say('button.compare'), data: turn.commandButton('compare') },
      { title: turn.phrases.say('button.change'), data: turn.commandButton('change') },
    ]),
  );
}
