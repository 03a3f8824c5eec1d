import { z } from 'zod';
import { ANSWER_VALUES, FIELDS, type Field } from '../decision/index.ts';
import { LANGUAGES } from '../phrases/index.ts';
import type { Said } from './answer-list.ts';

/**
 * The version of the questions' order. A record of another version keeps the answers that still exist and asks
 * the rest anew (survival list S9); only the dialog stack, which mirrors the order, is dropped.
 */
export const FLOW_VERSION = 2;

const MAX_SAID = 200;

const said = z
  .object({
    question: z.enum([...(FIELDS as readonly [Field, ...Field[]]), 'provider', 'app']),
    answer: z.string().max(300).nullable(),
    at: z.number(),
    message: z.string().max(500).nullable(),
    asked: z.boolean(),
  })
  .refine(
    ({ question, answer }) =>
      answer === null ||
      question === 'provider' ||
      question === 'app' ||
      (ANSWER_VALUES[question] as readonly string[]).includes(answer),
  );

const personStateSchema = z.object({
  flow: z.number().catch(0),
  /** Grows when the person starts again, so that buttons of an earlier round are known as such (U32). */
  round: z.number().int().catch(0),
  language: z
    .object({ tag: z.enum(LANGUAGES), by: z.enum(['wish', 'channel', 'text']) })
    .nullable()
    .catch(null),
  said: z
    .array(z.unknown())
    .catch(() => [])
    .transform((entries): readonly Said[] =>
      entries.flatMap((entry) => said.safeParse(entry).data ?? []).slice(-MAX_SAID),
    ),
  /** The stack of botbuilder-dialogs. A mirror of `said`: losing it loses nothing. */
  dialogStack: z.array(z.any()).catch(() => []),
  /** The field that the person wants to answer anew, although it has an answer. */
  reasking: z
    .enum(FIELDS as readonly [Field, ...Field[]])
    .nullable()
    .catch(null),
  /** What the bot thinks it heard and asked to confirm. */
  doubt: z
    .object({ question: z.string().max(50), answer: z.string().max(300) })
    .nullable()
    .catch(null),
  /** `asking`: "really stop?" is open. `stopped`: the person stopped; the next message resumes. */
  cancel: z.enum(['asking', 'stopped']).nullable().catch(null),
  /** How many messages in a row were not understood. */
  misses: z.number().int().catch(0),
  /** The question for which finding out was explained, so that a second "not sure" moves on. */
  explained: z.string().max(50).nullable().catch(null),
  /** The answers for which the advice was shown last, so that it is shown once. */
  advisedFor: z.string().max(1000).nullable().catch(null),
  /** The provider for which the settings were shown last. */
  settingsFor: z.string().max(300).nullable().catch(null),
  /** The app for which the steps were shown last. */
  stepsFor: z.string().max(300).nullable().catch(null),
  /** Whether the bot has said hello in this conversation (U4). */
  greeted: z.boolean().catch(false),
  /** How many turns in a row failed (S14). */
  failures: z.number().int().catch(0),
  /** When the person was last heard, in milliseconds since the epoch. */
  lastAt: z.number().catch(0),
});

/** What is kept of one person in one conversation. Ids of answers only; nothing that names the person. */
export type PersonState = z.infer<typeof personStateSchema>;

const NOBODY: PersonState = { ...personStateSchema.parse({}), flow: FLOW_VERSION };

/** Somebody of whom nothing is known yet. */
export function freshState(): PersonState {
  return { ...NOBODY, said: [], dialogStack: [] };
}

/** Reads a stored state of any version; what cannot be read is left out. `null` when nothing of it can. */
export function readState(stored: unknown): PersonState | null {
  const state = personStateSchema.safeParse(stored).data;
  if (!state) return null;
  return state.flow === FLOW_VERSION
    ? state
    : { ...state, flow: FLOW_VERSION, dialogStack: [], reasking: null };
}
