import type { z } from 'zod';
import { type Answers, answersSchema } from './answers.ts';

/** One thing wrong with answers from outside: the field (or the unknown name), and what would be right. */
export interface AnswersProblem {
  /** The field, or `null` when the whole value has the wrong shape or a name is unknown. */
  readonly field: string | null;
  readonly message: string;
}

/** Answers that are no answers: `problems` names each field and the values it takes. */
export class InvalidAnswersError extends Error {
  readonly code = 'invalid-answers';
  readonly problems: readonly AnswersProblem[];

  constructor(problems: readonly AnswersProblem[]) {
    super(problems.map((problem) => problem.message).join('; '));
    this.name = 'InvalidAnswersError';
    this.problems = problems;
  }
}

function problemsOf(error: z.ZodError): readonly AnswersProblem[] {
  return error.issues.map(({ path, message }) => ({
    field: path.length > 0 ? String(path[0]) : null,
    message,
  }));
}

/**
 * Takes answers from outside, such as the body of a request.
 *
 * @throws InvalidAnswersError when a field or a value is not known.
 */
export function parseAnswers(input: unknown): Answers {
  const parsed = answersSchema.safeParse(input);
  if (!parsed.success) throw new InvalidAnswersError(problemsOf(parsed.error));
  return parsed.data as Answers;
}
