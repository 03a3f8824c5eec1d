import { z } from 'zod';
import type { Outgoing } from './turn.ts';

/** Turns by which repeats are known: this many are kept at least… */
const TURNS_KEPT = 30;

/** …and those of this long, in milliseconds: channels deliver again within some minutes. */
const TURNS_KEPT_MS = 15 * 60_000;

/** …but never more than this, whatever somebody sends. */
const MAX_TURNS_KEPT = 200;

const recordSchema = z.object({
  v: z.literal(1),
  state: z.unknown(),
  turns: z.array(z.tuple([z.string(), z.number()])),
});

const keptRepliesSchema = z.object({
  runner: z.string(),
  outgoing: z.array(z.custom<Outgoing>((value) => typeof value === 'object' && value !== null)),
});

/** A turn that has run: its id and when, in milliseconds since the epoch. */
type PastTurn = readonly [id: string, at: number];

/** What the runner keeps of a person: the bot's state, and which turns it has had. */
export interface TurnRecord {
  readonly state: unknown;
  readonly turns: readonly PastTurn[];
}

/** Reads a stored body; `undefined` when it is not one. */
export function readRecord(body: string): TurnRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(body));
  } catch {
    return undefined;
  }
}

/** When the turn ran, or `undefined` when it has not. */
export function ranAt(record: TurnRecord | undefined, turnId: string): number | undefined {
  return record?.turns.find(([id]) => id === turnId)?.[1];
}

/** The body to store after a turn: the new state, and the turn among those that have run. */
export function writeRecord(
  before: TurnRecord | undefined,
  after: { readonly state: unknown; readonly turnId: string; readonly at: number },
): string {
  const past = before?.turns ?? [];
  const kept = past.filter(
    ([, at], index) => past.length - index < TURNS_KEPT || after.at - at <= TURNS_KEPT_MS,
  );
  const turns = [...kept, [after.turnId, after.at]].slice(-MAX_TURNS_KEPT);
  return JSON.stringify({ v: 1, state: after.state, turns });
}

/** Replies as they are kept until they have left, with the runner that was going to send them. */
export function writeReplies(runner: string, outgoing: readonly Outgoing[]): string {
  return JSON.stringify({ runner, outgoing });
}

/** Reads kept replies; none when they cannot be read. */
export function readReplies(replies: string): { runner: string; outgoing: readonly Outgoing[] } {
  try {
    return keptRepliesSchema.parse(JSON.parse(replies));
  } catch {
    return { runner: '', outgoing: [] };
  }
}
