/** A button of a card: its words, and what comes back when it is pressed. The data is passed on as it is. */
export interface Button {
  readonly title: string;
  readonly data: object;
}

/** A piece of a message. Each one can be drawn in a card and said in plain text, so that both say the same. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'large' | 'quiet' }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  /** Read by those who want to: in a card it opens under its title, in plain text it simply stands there. */
  | { readonly kind: 'details'; readonly title: string; readonly items: readonly string[] }
  /** Beside each other in a card, below each other in plain text. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[] }
  /** Something to copy: the value stands alone on its line, exactly as given. */
  | { readonly kind: 'value'; readonly label: string; readonly value: string }
  /** The answers to a question: in plain text they are numbered, so that the number can be typed. */
  | { readonly kind: 'choices'; readonly buttons: readonly Button[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** A line with a button of its own, such as an answer that can be changed. */
  | { readonly kind: 'line'; readonly text: string; readonly button: Button };

/** The items as a list, or nothing when there are none. */
export function listed(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'items', items }];
}

/** A heading with what belongs to it, or nothing when nothing does. */
export function section(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}

/** The buttons, or nothing when there are none. */
export function buttonRow(buttons: readonly Button[]): readonly Block[] {
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}
