import type { Phrases } from '../phrases/index.ts';
import { type Block, type Button, buttonRow } from './block.ts';
import { type CardMessage, cardMessage } from './card-message.ts';

/** What an information shows. */
export interface Info {
  readonly phrases: Phrases;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly buttons: readonly Button[];
}

/** Some paragraphs and buttons: help, an answer to a question of fact, an offer of what can be done. */
export function infoCard({ phrases, lead, paragraphs, buttons }: Info): CardMessage {
  return cardMessage(phrases, lead, [
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    ...buttonRow(buttons),
  ]);
}
