import type { Phrases } from '../phrases/index.ts';
import { type AdaptiveCard, SCHEMA_VERSION } from './adaptive-card.ts';
import type { Block } from './block.ts';
import { elementsOf } from './card-elements.ts';
import { plainTextOf } from './plain-text.ts';

export type { Button } from './block.ts';

/** A notification shows a line or two; longer summaries are cut by the client at a place of its own choosing. */
const MAX_SUMMARY = 140;

/** A message with a card, in every form that a channel may need. All of them say the same. */
export interface CardMessage {
  /** The first line. Not in the card: it is the text beside it, which screen readers read out (U102). */
  readonly lead: string;
  readonly card: AdaptiveCard;
  /** Everything in words, the lead included: for channels without cards, and the card's own fallback. */
  readonly plain: string;
  /** A short line for notifications. */
  readonly summary: string;
}

/** Makes a message of its first line and its blocks. */
export function cardMessage(phrases: Phrases, lead: string, blocks: readonly Block[]): CardMessage {
  const plain = plainTextOf([{ kind: 'paragraph', text: lead }, ...blocks], phrases);
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: SCHEMA_VERSION,
    fallbackText: plain,
    body: blocks.flatMap(elementsOf),
  };
  return { lead, card, plain, summary: cut(lead) };
}

/** The text, or its beginning up to the end of a word. */
function cut(text: string): string {
  if (text.length <= MAX_SUMMARY) return text;
  const beginning = text.slice(0, MAX_SUMMARY);
  return `${beginning.slice(0, Math.max(beginning.lastIndexOf(' '), 1))}…`;
}
