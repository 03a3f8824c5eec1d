import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Said, standingOf, withoutLastMessage } from '../../src/conversation/answer-list.ts';
import { ANSWER_VALUES, type Answers, decide, FIELDS, type Field } from '../../src/decision/index.ts';

/** Somebody who answers whatever is asked from a list of wishes, and volunteers nothing. */
function answerFromTheStart(wishes: Partial<Record<Field, string | null>>): readonly Said[] {
  const said: Said[] = [];
  for (let open = standingOf(said).open; open !== null; open = standingOf(said).open) {
    said.push({ question: open, answer: wishes[open] ?? null, at: said.length, message: null, asked: true });
  }
  return said;
}

const wish = (field: Field) => fc.constantFrom<string | null>(...ANSWER_VALUES[field], null);
const wishes = fc.record(
  Object.fromEntries(FIELDS.map((field) => [field, wish(field)])) as Record<
    Field,
    fc.Arbitrary<string | null>
  >,
);

/** What a person may do: answer the open question, go back, or change the answer to one. */
const moves = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('answer' as const), pick: fc.nat(2) }),
    fc.record({ kind: fc.constant('back' as const) }),
    fc.record({ kind: fc.constant('edit' as const), field: fc.constantFrom(...FIELDS), pick: fc.nat(1) }),
  ),
  { maxLength: 40 },
);

describe('The list of what a person said', () => {
  it('gives the same advice after any editing and going back as answering so from the start', () => {
    fc.assert(
      fc.property(moves, wishes, (steps, later) => {
        let said: readonly Said[] = [];
        let at = 0;
        for (const step of steps) {
          at += 1;
          const { open, answers, asked } = standingOf(said);
          if (step.kind === 'back') said = withoutLastMessage(said);
          else if (step.kind === 'answer' && open) {
            const answer = [...ANSWER_VALUES[open], null][step.pick] ?? null;
            said = [...said, { question: open, answer, at, message: null, asked: true }];
          } else if (
            step.kind === 'edit' &&
            (answers[step.field] !== undefined || asked.includes(step.field))
          ) {
            const answer = ANSWER_VALUES[step.field][step.pick] ?? null;
            said = [...said, { question: step.field, answer, at, message: null, asked: true }];
          }
        }
        for (let open = standingOf(said).open; open !== null; open = standingOf(said).open) {
          at += 1;
          said = [...said, { question: open, answer: later[open] ?? null, at, message: null, asked: true }];
        }
        const lastWords = Object.fromEntries(said.map(({ question, answer }) => [question, answer]));
        const fromTheStart = standingOf(answerFromTheStart(lastWords)).answers;
        expect(standingOf(said).answers).toEqual(fromTheStart);
        expect(decide(standingOf(said).answers)).toEqual(decide(fromTheStart));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back exactly what stood before when the last message is taken back', () => {
    fc.assert(
      fc.property(wishes, fc.constantFrom(...FIELDS), fc.nat(1), (answers, field, pick) => {
        const before = answerFromTheStart(answers);
        const value = ANSWER_VALUES[field][pick] ?? null;
        const edited = [...before, { question: field, answer: value, at: 9999, message: 'm', asked: true }];
        expect(standingOf(withoutLastMessage(edited))).toEqual(standingOf(before));
      }),
    );
  });

  it('takes back everything that one message said, and nothing else', () => {
    const first: Said = { question: 'storage', answer: 'server-space-ok', at: 1, message: 'a', asked: true };
    const second: Said[] = [
      { question: 'devices', answer: 'several', at: 2, message: 'b', asked: true },
      { question: 'sharing', answer: 'only-me', at: 2, message: 'b', asked: false },
    ];
    expect(withoutLastMessage([first, ...second])).toEqual([first]);
    expect(withoutLastMessage([])).toEqual([]);
  });

  it('asks the three core questions first, in their order, whatever is not known', () => {
    expect(standingOf([]).open).toBe('devices');
    const unsure = (question: Field, at: number): Said => ({
      question,
      answer: null,
      at,
      message: null,
      asked: true,
    });
    expect(standingOf([unsure('devices', 1)]).open).toBe('sharing');
    expect(standingOf([unsure('devices', 1), unsure('sharing', 2)]).open).toBe('storage');
  });

  it('counts a volunteered follow-up even where the bot would not have asked it', () => {
    const said: Said[] = [
      { question: 'devices', answer: 'several', at: 1, message: null, asked: true },
      { question: 'moving', answer: 'may-switch', at: 1, message: null, asked: false },
    ];
    const answers: Answers = { devices: 'several', moving: 'may-switch' };
    expect(standingOf(said).answers).toEqual(answers);
  });
});
