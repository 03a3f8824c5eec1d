import { z } from 'zod';
import { ANSWER_VALUES, type Answers, answersSchema, decide, type Field } from '../decision/index.ts';
import { LANGUAGES, type Language, phrasesFor } from '../phrases/index.ts';
import { adviceText } from './advice-text.ts';

const requestSchema = z.strictObject({ answers: answersSchema, locale: z.string().max(100).optional() });

/** What is wrong with a request: the field as a path, and the values that it takes where they can be listed. */
export interface RequestProblem {
  readonly field: string;
  readonly message: string;
  readonly allowed?: readonly string[];
}

export type DecisionAnswer =
  | { readonly ok: true; readonly body: object }
  | { readonly ok: false; readonly problems: readonly RequestProblem[] };

/** The language of a locale such as `de-AT`; English when the bot does not speak it. */
function languageOf(locale: string | undefined): Language {
  const tag = locale?.split(/[-_]/, 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}

/**
 * Answers a request for a decision from another program: `{answers, locale?}` in, the advice as ids and as ready
 * sentences out. A wrong request is answered with each field that is wrong and the values that it takes.
 */
export function answerDecision(body: unknown): DecisionAnswer {
  const request = requestSchema.safeParse(body);
  if (!request.success) return { ok: false, problems: request.error.issues.flatMap(problemsOf) };
  const answers = request.data.answers as Answers;
  const advice = decide(answers);
  const phrases = phrasesFor(languageOf(request.data.locale));
  return {
    ok: true,
    body: { advice, text: { locale: phrases.language, ...adviceText(phrases, advice, answers) } },
  };
}

function problemsOf(issue: z.core.$ZodIssue): RequestProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const allowed = path[0] === 'answers' ? Object.keys(ANSWER_VALUES) : Object.keys(requestSchema.shape);
    return issue.keys.map((key) => ({
      field: [...path, key].join('.'),
      message: `is not known; known are ${allowed.join(', ')}`,
      allowed,
    }));
  }
  const field = path[0] === 'answers' ? path[1] : undefined;
  const allowed = field === undefined ? undefined : ANSWER_VALUES[field as Field];
  return [
    {
      field: path.join('.') || 'body',
      message: allowed
        ? `takes ${allowed.join(' or ')}`
        : 'must be an object {"answers": {…}, "locale"?: "en"}',
      ...(allowed ? { allowed } : {}),
    },
  ];
}
