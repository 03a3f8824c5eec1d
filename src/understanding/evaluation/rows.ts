import { z } from 'zod';
import { type Answers, answersSchema, FIELDS, type Field } from '../../decision/index.ts';
import { LANGUAGES, type Language } from '../../phrases/languages.ts';
import type { Asked } from '../reading.ts';

/** What a row of a corpus can be about. */
export const KINDS = ['answer', 'multi', 'unsure', 'command', 'off-topic'] as const;
export type Kind = (typeof KINDS)[number];

/** One sentence with what it should be read as. Without `asked` it is scored as an opening. */
export interface Row {
  readonly id: string;
  readonly lang: Language;
  readonly asked?: Asked;
  readonly text: string;
  readonly slots: Answers;
  readonly kind?: Kind;
  readonly command?: string;
  readonly to?: string;
  readonly expected?: 'imap' | 'pop' | 'conflict-imap' | 'insufficient';
}

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  lang: z.enum(LANGUAGES),
  asked: z.enum([...(FIELDS as readonly [Field, ...Field[]]), 'opening']).optional(),
  text: z.string(),
  slots: answersSchema,
  kind: z.enum(KINDS).optional(),
  command: z.string().optional(),
  to: z.string().optional(),
  expected: z.enum(['imap', 'pop', 'conflict-imap', 'insufficient']).optional(),
});

/** A file that is no corpus: the message names the line and what is wrong with it. */
export class CorpusError extends Error {
  readonly code = 'corpus-unreadable';
}

/**
 * Reads the rows of a corpus, one JSON object a line; empty lines are passed over.
 *
 * @throws CorpusError naming the first line that is no row.
 */
export function parseRows(content: string): readonly Row[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [rowSchema.parse(JSON.parse(line)) as Row];
    } catch (error) {
      const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      throw new CorpusError(`line ${index + 1}: ${problem}`);
    }
  });
}
