import type { Phrases } from '../phrases/index.ts';
import { type Button, buttonRow } from './block.ts';
import { type CardMessage, cardMessage } from './card-message.ts';

/** What a summary of the answers shows. */
export interface Summary {
  readonly phrases: Phrases;
  readonly lead: string;
  /** One line an answer, with the data of the button that changes it. */
  readonly lines: readonly { readonly text: string; readonly change: object }[];
  readonly buttons?: readonly Button[];
}

/** The answers so far, each with a button to change it (U27). */
export function summaryCard({ phrases, lead, lines, buttons }: Summary): CardMessage {
  const title = phrases.say('button.change-this');
  return cardMessage(phrases, lead, [
    ...lines.map(({ text, change }) => ({ kind: 'line', text, button: { title, data: change } }) as const),
    { kind: 'paragraph', text: phrases.say('card.how-to-change'), look: 'quiet' },
    ...buttonRow(buttons ?? []),
  ]);
}
