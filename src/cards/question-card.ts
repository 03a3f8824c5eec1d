import type { Phrases } from '../phrases/index.ts';
import { type Block, type Button, buttonRow } from './block.ts';
import { type CardMessage, cardMessage } from './card-message.ts';

/** What a question shows. */
export interface Question {
  readonly phrases: Phrases;
  /** The question itself. */
  readonly lead: string;
  /** What the question means, or why it is asked. */
  readonly hint?: string;
  /** The answers, in the order of the numbers that can be typed for them. */
  readonly choices: readonly Button[];
  /** Buttons that are no answer, such as "Back". They have no number. */
  readonly asides?: readonly Button[];
}

/** A question with a button for each answer. */
export function questionCard({ phrases, lead, hint, choices, asides }: Question): CardMessage {
  const meaning: readonly Block[] = hint ? [{ kind: 'paragraph', text: hint, look: 'quiet' }] : [];
  return cardMessage(phrases, lead, [
    ...meaning,
    { kind: 'choices', buttons: choices },
    ...buttonRow(asides ?? []),
  ]);
}

/** What takes the place of a question once it is answered: the answer given, in words, and no buttons (U101). */
export function answeredCard(phrases: Phrases, question: string, answer: string): CardMessage {
  return cardMessage(phrases, question, [
    { kind: 'paragraph', text: phrases.say('card.answered', { answer }) },
  ]);
}
