/**
 * The part of Adaptive Cards that the cards here are made of. Everything in it exists in schema 1.3, the last one
 * that Teams, Web Chat and the Emulator all draw (partner page of adaptivecards.io, read 2026-11-22; rule U40).
 */
export const SCHEMA_VERSION = '1.3';

/** A paragraph. Always wraps: without it a host cuts the text off at the edge of the card (U44). */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly size?: 'Small' | 'Medium' | 'ExtraLarge';
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
  readonly spacing?: Spacing;
}

/** Text that no host reads as Markdown or turns into a link, so that it can be copied as it is. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly [
    { readonly type: 'TextRun'; readonly text: string; readonly fontType: 'Monospace' },
  ];
  readonly spacing?: Spacing;
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
  readonly spacing?: Spacing;
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'stretch';
  readonly items: readonly CardElement[];
}

/** A button. `Action.Submit`, because Web Chat and the Emulator do not know `Action.Execute` (U41). */
export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: object;
}

/** A button that shows and hides a part of its own card. Nothing is sent (schema 1.2). */
export interface ToggleAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly [string];
}

/** A part of a card that a {@link ToggleAction} opens. */
export interface HiddenContainer {
  readonly type: 'Container';
  readonly id: string;
  readonly isVisible: false;
  readonly items: readonly CardElement[];
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly (SubmitAction | ToggleAction)[];
  readonly spacing?: Spacing;
}

export type Spacing = 'None' | 'Small' | 'Medium' | 'Large';

export type CardElement = TextBlock | RichTextBlock | ColumnSet | ActionSet | HiddenContainer;

/**
 * A card. It has no `lang`: version 3.0 of the `adaptivecards` library takes every second card's `lang` for invalid (its
 * pattern keeps its place between two cards), and Web Chat then shows an error. The activity has the locale.
 */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: typeof SCHEMA_VERSION;
  /** What a host shows that cannot draw the card. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
}
