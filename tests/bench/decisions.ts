import { decide } from '../../src/decision/index.ts';
import { everyAnswerSet } from '../decision/every-answer-set.ts';

const ROUNDS = 20;

/** How many times a second the decision module gives advice, over every possible set of answers. */
export function decisionsPerSecond(): number {
  const sets = everyAnswerSet();
  const all = (): void => {
    for (const answers of sets) decide(answers);
  };
  all();
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) all();
  return (ROUNDS * sets.length) / ((performance.now() - began) / 1000);
}
