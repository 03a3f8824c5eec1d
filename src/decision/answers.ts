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

/** What is known about a mailbox. An absent field is not known yet. */
export type Answers = { readonly [F in Field]?: AnswerValue<F> };

/** Every field, core first, in the order in which the bot asks. */
export const FIELDS = Object.keys(ANSWER_VALUES) as readonly Field[];

/** The three fields that are always asked unless already known. */
export const CORE_FIELDS = ['devices', 'sharing', 'storage'] as const satisfies readonly Field[];

/** Checks answers from outside; an unknown field or value is an issue that names the field and its values. */
export const answersSchema = z.strictObject({
  devices: z.enum(ANSWER_VALUES.devices).optional(),
  sharing: z.enum(ANSWER_VALUES.sharing).optional(),
  storage: z.enum(ANSWER_VALUES.storage).optional(),
  folders: z.enum(ANSWER_VALUES.folders).optional(),
  offline: z.enum(ANSWER_VALUES.offline).optional(),
  volume: z.enum(ANSWER_VALUES.volume).optional(),
  moving: z.enum(ANSWER_VALUES.moving).optional(),
});
