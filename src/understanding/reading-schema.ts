import { z } from 'zod';
import { answersSchema, FIELDS, type Field } from '../decision/index.ts';
import { LANGUAGES } from '../phrases/languages.ts';
import { COMMANDS, FACT_IDS } from './reading.ts';

const field = z.enum(FIELDS as readonly [Field, ...Field[]]);

/** A reading that comes from outside this process. What does not fit is refused whole, never taken in part. */
export const readingSchema = z.strictObject({
  answers: answersSchema.default({}),
  doubtful: answersSchema.default({}),
  corrects: z.boolean().default(false),
  command: z
    .strictObject({ name: z.enum(COMMANDS), to: z.enum(LANGUAGES).optional(), field: field.optional() })
    .nullable()
    .default(null),
  unsure: z.boolean().default(false),
  yesNo: z.enum(['yes', 'no']).nullable().default(null),
  ordinal: z.number().int().min(1).max(99).nullable().default(null),
  fact: z.enum(FACT_IDS).nullable().default(null),
  language: z.enum(LANGUAGES).nullable().default(null),
});
