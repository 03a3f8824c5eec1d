import { z } from 'zod';

/** What a person can ask for with a button, besides an answer. */
export const PRESS_COMMANDS = [
  'back',
  'restart',
  'help',
  'cancel',
  'why',
  'compare',
  'summary',
  'repeat',
  'skip',
  'unsure',
  'change',
  'yes',
  'no',
  'move',
  'check',
  'another-mailbox',
] as const;
export type PressCommand = (typeof PRESS_COMMANDS)[number];

const mark = {
  /** The round and the length of the answer list when the card was made (U32). */
  round: z.number().int().min(0).max(1e9),
  revision: z.number().int().min(0).max(1e9),
  /** In groups: whose card it is, as a short hash. */
  owner: z.string().max(20).optional(),
};

/** The `pop` object in a button's data. Everything else that a press may carry is ignored. */
const pressSchema = z.object({
  pop: z.union([
    z.object({ ask: z.string().max(50), answer: z.string().max(300), ...mark }),
    z.object({ do: z.enum(PRESS_COMMANDS), about: z.string().max(100).optional(), ...mark }),
  ]),
});

/** A press on one of our buttons. */
export type CardPress = z.infer<typeof pressSchema>['pop'];

/** Reads the `value` of an activity; `null` when it is not a press on a card of ours. */
export function readPress(value: unknown): CardPress | null {
  return pressSchema.safeParse(value).data?.pop ?? null;
}
