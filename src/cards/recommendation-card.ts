import type { Advice, Answers } from '../decision/index.ts';
import type { Phrases } from '../phrases/index.ts';
import { adviceText } from './advice-text.ts';
import { type Block, type Button, buttonRow, listed, section } from './block.ts';
import { type CardMessage, cardMessage } from './card-message.ts';
import { PROTOCOL_NAMES } from './protocol-names.ts';

/**
 * The advice: the protocol in large, how sure, because you said …, what is given up and what helps, what to know
 * before, the other way, what would change it. An undecided advice shows its fallback and says what it is.
 */
export function recommendationCard(
  phrases: Phrases,
  advice: Advice,
  answers: Answers,
  buttons: readonly Button[],
): CardMessage {
  const text = adviceText(phrases, advice, answers);
  const protocol = advice.protocol ?? advice.fallback ?? 'imap';
  const losses = text.givesUp.flatMap(({ wish, remedies }): readonly Block[] => [
    { kind: 'paragraph', text: wish },
    { kind: 'items', items: remedies },
  ]);
  const changes = text.changes.length > 0 ? text.changes : [phrases.say('advice.no-change')];
  return cardMessage(phrases, text.headline, [
    { kind: 'paragraph', text: PROTOCOL_NAMES[protocol], look: 'large' },
    { kind: 'paragraph', text: text.strength },
    ...section(phrases.say('advice.because'), listed(text.reasons)),
    ...section(phrases.say('advice.gives-up'), losses),
    ...section(phrases.say('advice.cautions'), listed(text.cautions)),
    ...section(phrases.say('advice.alternative'), text.alternative ? listed([text.alternative]) : []),
    ...section(phrases.say('advice.changes'), listed(changes)),
    ...section(phrases.say('advice.basis'), listed(text.basis)),
    ...buttonRow(buttons),
  ]);
}
