import { z } from 'zod';

/** The values that each field of the answers can take. The first three fields are the core. */
export const ANSWER_VALUES = {
  devices: ['one', 'several'],
  sharing: ['only-me', 'shared'],
  storage: ['save-server-space', 'server-space-ok'],
  folders: ['sync-folders', 'local-folders'],
  offline: ['needs-offline', 'online-ok'],
  volume: ['huge-folders', 'normal'],
  moving: ['may-switch', 'staying'],
} as const;

/** One thing that can be known about a mailbox. */
export type Field = keyof typeof ANSWER_VALUES;

/** A value of one field, such as `several` for `devices`. */
export type AnswerValue<F extends Field = Field> = (typeof ANSWER_VALUES)[F][number];

/** An answer that asks for something, and so can be a reason or a loss. The other values ask for nothing. */
export type Wish = Exclude<AnswerValue, 'server-space-ok' | 'online-ok' | 'normal' | 'staying'>;

/** What is known about a mailbox. An absent field is not known yet. */
export type Answers = { readonly [F in Field]?: AnswerValue<F> };

/** Every field, core first, in the order in which the bot asks. */
export const FIELDS = Object.keys(ANSWER_VALUES) as readonly Field[];

/** The three fields that are always asked unless already known. */
export const CORE_FIELDS = ['devices', 'sharing', 'storage'] as const satisfies readonly Field[];

/** The fields that the hard rules look at: no other one can turn the protocol. */
export const DECIDING_FIELDS = [...CORE_FIELDS, 'folders'] as const satisfies readonly Field[];

/** One of the fields that can turn the protocol. */
export type DecidingField = (typeof DECIDING_FIELDS)[number];

/** A sender's own words in a message are cut to this many characters. */
const MAX_ECHO = 40;

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(' or ');

const answerTo = <F extends Field>(field: F) =>
  z.enum(ANSWER_VALUES[field], { error: () => `${field} takes ${quoted(ANSWER_VALUES[field])}` }).optional();

function shapeProblem(issue: { readonly code: string; readonly keys?: readonly string[] }): string {
  const known = `the fields are ${FIELDS.join(', ')}`;
  if (issue.code !== 'unrecognized_keys') return `the answers must be an object; ${known}`;
  const named = (issue.keys ?? []).slice(0, FIELDS.length).map((key) => `"${key.slice(0, MAX_ECHO)}"`);
  return `${named.join(', ')} is not known; ${known}`;
}

/** Checks answers from outside; an unknown field or value is an issue that names the field and its values. */
export const answersSchema = z.strictObject(
  {
    devices: answerTo('devices'),
    sharing: answerTo('sharing'),
    storage: answerTo('storage'),
    folders: answerTo('folders'),
    offline: answerTo('offline'),
    volume: answerTo('volume'),
    moving: answerTo('moving'),
  },
  { error: (issue) => shapeProblem(issue as { code: string; keys?: readonly string[] }) },
);
