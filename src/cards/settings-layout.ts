import type { Phrases } from '../phrases/index.ts';
import { type Block, type Button, buttonRow } from './block.ts';
import { type CardMessage, cardMessage } from './card-message.ts';

/** A label and a value to copy. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A list under its heading; one without items is not shown. */
export interface TitledList {
  readonly title: string;
  readonly items: readonly string[];
}

/** What a card of settings shows, from top to bottom. */
export interface SettingsLayout {
  readonly phrases: Phrases;
  readonly lead: string;
  /** What to read before the values. */
  readonly intro: readonly string[];
  /** Labels and values, each value alone on its line and exactly as given, so that it is easy to copy. */
  readonly facts: readonly Fact[];
  readonly lists: readonly TitledList[];
  /** Small print: the source and its date. */
  readonly source: string | null;
  readonly buttons: readonly Button[];
}

/** Draws settings: what to read first, the values to copy, what to do and to know, and where it comes from. */
export function settingsLayout(layout: SettingsLayout): CardMessage {
  const { phrases, lead, intro, facts, lists, source, buttons } = layout;
  return cardMessage(phrases, lead, [
    ...intro.map((text): Block => ({ kind: 'paragraph', text })),
    ...facts.map(({ label, value }): Block => ({ kind: 'value', label, value })),
    ...lists.filter(({ items }) => items.length > 0).flatMap(blocksOf),
    ...(source === null ? [] : [{ kind: 'paragraph', text: source, look: 'quiet' } as const]),
    ...buttonRow(buttons),
  ]);
}

const blocksOf = ({ title, items }: TitledList): Block[] => [
  { kind: 'heading', text: title },
  { kind: 'items', items },
];
