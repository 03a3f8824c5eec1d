import type { Scene } from '../interpretation/scene.ts';

/** A stretch of a text: from which of its words to before which. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

export const wholeOf = ({ words }: Scene): Part => ({ from: 0, to: words.length });

/** The clauses of a text of more than one word each; none for a text of one clause. */
export function clausesOf({ clauses }: Scene): readonly Part[] {
  const starts = clauses.flatMap((clause, at) => (clause !== clauses[at - 1] ? [at] : []));
  if (starts.length < 2) return [];
  return starts
    .map((from, at) => ({ from, to: starts[at + 1] ?? clauses.length }))
    .filter(({ from, to }) => to - from > 1);
}
