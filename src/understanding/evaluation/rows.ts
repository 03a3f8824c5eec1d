import { z } from 'zod';
import { answersSchema, FIELDS, type Field } from '../../decision/index.ts';
import { LANGUAGES } from '../../phrases/languages.ts';
import { KINDS, type Row } from './score.ts';

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
