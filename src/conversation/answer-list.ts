import {
  type Answers,
  type AnswerValue,
  CORE_FIELDS,
  FIELDS,
  type Field,
  nextQuestion,
} from '../decision/index.ts';

/** What the bot can ask: the seven fields of the decision, then what is needed to set a mailbox up. */
export type QuestionId = Field | 'provider' | 'app';

/** One thing that a person said. The list of these is append-only; where the person stands is computed from it. */
export interface Said {
  readonly question: QuestionId;
  /** `null`: the person was asked and does not know. */
  readonly answer: string | null;
  /** Milliseconds since the epoch. Entries of one message share it. */
  readonly at: number;
  /** The id of the message that said it, so that an edit of that message changes this answer. */
  readonly message: string | null;
  /** `false` when the person volunteered it; an asked follow-up only counts while it would still be asked. */
  readonly asked: boolean;
}

/** Where somebody stands, computed from what they said. */
export interface Standing {
  /** The answers that count now. */
  readonly answers: Answers;
  /** The fields that were asked, those without an answer included. */
  readonly asked: readonly Field[];
  /** The next field to ask, or `null` when the advice is due. */
  readonly open: Field | null;
  /** Follow-up answers that an edit made meaningless. They come back when the edit is taken back. */
  readonly meaningless: readonly Field[];
  readonly provider: string | null;
  readonly app: string | null;
}

/** Is this question one of the seven fields? */
export function isField(question: QuestionId): question is Field {
  return question !== 'provider' && question !== 'app';
}

/** The last word on each question. */
function latestOf(said: readonly Said[]): Map<QuestionId, Said> {
  return new Map(said.map((entry) => [entry.question, entry]));
}

/**
 * Computes the standing by going through the questions from the start, as if the last word on each had been said
 * at once: so an edit gives the same as having answered so from the beginning.
 */
export function standingOf(said: readonly Said[]): Standing {
  const latest = latestOf(said);
  const answers: { [F in Field]?: AnswerValue } = {};
  const core: readonly Field[] = CORE_FIELDS;
  for (const field of FIELDS) {
    const entry = latest.get(field);
    if (entry?.answer && (core.includes(field) || !entry.asked)) answers[field] = entry.answer as AnswerValue;
  }
  const asked: Field[] = FIELDS.filter((field) => core.includes(field) && latest.has(field));
  let open = nextQuestion(answers as Answers, asked);
  while (open !== null) {
    const entry = latest.get(open);
    if (!entry) break;
    asked.push(open);
    if (entry.answer) answers[open] = entry.answer as AnswerValue;
    open = nextQuestion(answers as Answers, asked);
  }
  const meaningless = FIELDS.filter((field) => latest.get(field)?.answer && answers[field] === undefined);
  return {
    answers: answers as Answers,
    asked,
    open,
    meaningless,
    provider: latest.get('provider')?.answer ?? null,
    app: latest.get('app')?.answer ?? null,
  };
}

/** The list without what the last message said; corrections and dropped answers come back by themselves. */
export function withoutLastMessage(said: readonly Said[]): readonly Said[] {
  const last = said.at(-1);
  if (!last) return said;
  return said.filter((entry) => entry.at !== last.at || entry.message !== last.message);
}

/** The present answer to one field, also when it does not count at the moment. */
export function presentAnswer(said: readonly Said[], field: Field): AnswerValue | null {
  return (latestOf(said).get(field)?.answer ?? null) as AnswerValue | null;
}
