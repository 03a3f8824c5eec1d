import type { ActionSet, CardElement, SubmitAction, TextBlock } from './adaptive-card.ts';
import { type Block, type Button, listed } from './block.ts';

/**
 * A host draws at most this many buttons of one set: the `adaptivecards` library 5 by default
 * (`HostConfig.actions.maxActions`), Teams 6 (design-effective-cards, read 2026-11-22).
 */
const MAX_ACTIONS_IN_A_SET = 5;

/** Draws a block as elements of an Adaptive Card. */
export function elementsOf(block: Block): readonly CardElement[] {
  switch (block.kind) {
    case 'paragraph':
      return [text(block.text, LOOKS[block.look ?? 'plain'])];
    case 'heading':
      return [text(block.text, { weight: 'Bolder', spacing: 'Medium' })];
    case 'items':
      return block.items.map((item) => text(`• ${item}`, { spacing: 'Small' }));
    case 'details':
      return [
        {
          type: 'ActionSet',
          actions: [{ type: 'Action.ToggleVisibility', title: block.title, targetElements: [DETAILS] }],
        },
        { type: 'Container', id: DETAILS, isVisible: false, items: listed(block.items).flatMap(elementsOf) },
      ];
    case 'columns':
      return [{ type: 'ColumnSet', columns: block.columns.map(column) }];
    case 'value':
      return [
        text(block.label, { size: 'Small', isSubtle: true, spacing: 'Medium' }),
        {
          type: 'RichTextBlock',
          inlines: [{ type: 'TextRun', text: block.value, fontType: 'Monospace' }],
          spacing: 'None',
        },
      ];
    case 'line':
      return [
        text(block.text, { spacing: 'Medium' }),
        { type: 'ActionSet', actions: [submit(block.button)], spacing: 'Small' },
      ];
    case 'choices':
    case 'buttons':
      return actionSets(block.buttons);
  }
}

/** The id of what a card can open; no card has two of them. */
const DETAILS = 'details';

const LOOKS = {
  plain: {},
  large: { size: 'ExtraLarge', weight: 'Bolder' },
  quiet: { isSubtle: true },
} as const satisfies Record<string, Partial<TextBlock>>;

const text = (words: string, look: Partial<TextBlock>): TextBlock => ({
  type: 'TextBlock',
  text: words,
  wrap: true,
  ...look,
});

const column = (blocks: readonly Block[]) =>
  ({ type: 'Column', width: 'stretch', items: blocks.flatMap(elementsOf) }) as const;

const submit = ({ title, data }: Button): SubmitAction => ({ type: 'Action.Submit', title, data });

function actionSets(buttons: readonly Button[]): readonly ActionSet[] {
  const sets = Math.ceil(buttons.length / MAX_ACTIONS_IN_A_SET);
  return Array.from({ length: sets }, (_, set) => ({
    type: 'ActionSet',
    actions: buttons.slice(set * MAX_ACTIONS_IN_A_SET, (set + 1) * MAX_ACTIONS_IN_A_SET).map(submit),
  }));
}
