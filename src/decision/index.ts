/**
 * The shared decision module: what is known about a mailbox in, advice out. Pure, zod only, the same in Node, in a
 * browser and inside the bot. This is its one entry.
 */
export type * from './advice.ts';
export {
  ANSWER_VALUES,
  type Answers,
  type AnswerValue,
  answersSchema,
  CORE_FIELDS,
  type DecidingField,
  FIELDS,
  type Field,
  type Wish,
} from './answers.ts';
export { constrain } from './constrain.ts';
export { decide } from './decide.ts';
export { type CorrectionId, KNOWLEDGE, POINT_IDS, type Point, type Source } from './knowledge.ts';
export { nextQuestion } from './next-question.ts';
export { type AnswersProblem, InvalidAnswersError, parseAnswers } from './parse-answers.ts';
