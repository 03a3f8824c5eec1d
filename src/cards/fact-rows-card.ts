import type { Phrases } from '../phrases/index.ts';
import { type Block, type Button, buttonRow, listed, section } from './block.ts';
import { type CardMessage, cardMessage } from './card-message.ts';

/** Values that belong together, such as those of the incoming server. */
export interface FactGroup {
  readonly title?: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** What a card of settings shows. */
export interface FactRows {
  readonly phrases: Phrases;
  readonly lead: string;
  /** What to read before the values. */
  readonly intro?: readonly string[];
  readonly groups: readonly FactGroup[];
  /** What to read after them, as lists under a heading: what to switch on first, warnings. */
  readonly lists?: readonly { readonly title: string; readonly items: readonly string[] }[];
  /** Small print: the source and its date. */
  readonly notes?: readonly string[];
  readonly buttons: readonly Button[];
}

/** Labels and values, each value alone on its line and exactly as given, so that it is easy to copy. */
export function factRowsCard(facts: FactRows): CardMessage {
  const { phrases, lead, intro = [], groups, lists = [], notes = [], buttons } = facts;
  return cardMessage(phrases, lead, [
    ...intro.map((text): Block => ({ kind: 'paragraph', text })),
    ...groups.flatMap(({ title, rows }): readonly Block[] => [
      ...(title ? [{ kind: 'heading', text: title } as const] : []),
      ...rows.map(({ label, value }) => ({ kind: 'value', label, value }) as const),
    ]),
    ...lists.flatMap(({ title, items }) => section(title, listed(items))),
    ...notes.map((text): Block => ({ kind: 'paragraph', text, look: 'quiet' })),
    ...buttonRow(buttons),
  ]);
}
