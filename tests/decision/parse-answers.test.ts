import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWER_VALUES,
  type Answers,
  answersSchema,
  decide,
  FIELDS,
  InvalidAnswersError,
  parseAnswers,
} from '../../src/decision/index.ts';
import { everyAnswerSet } from './every-answer-set.ts';

function refusal(input: unknown): InvalidAnswersError {
  try {
    parseAnswers(input);
  } catch (error) {
    if (error instanceof InvalidAnswersError) return error;
    throw error;
  }
  throw new Error('was taken');
}

test('takes every set of answers as it is', () => {
  for (const answers of everyAnswerSet()) expect(parseAnswers(answers)).toEqual(answers);
});

describe('bad answers', () => {
  test.each(FIELDS)('a wrong value for %s is refused with the field and the values it takes', (field) => {
    for (const value of ['maybe', '', 1, null, [], {}, true]) {
      const error = refusal({ [field]: value });
      expect(error.code).toBe('invalid-answers');
      expect(error.problems).toEqual([
        { field, message: `${field} takes "${ANSWER_VALUES[field][0]}" or "${ANSWER_VALUES[field][1]}"` },
      ]);
    }
  });

  test('the schema itself says the same, for programs that use it directly', () => {
    const { error } = answersSchema.safeParse({ storage: 'plenty' });
    expect(error?.issues[0]?.message).toBe('storage takes "save-server-space" or "server-space-ok"');
  });

  test('an unknown field is refused with its name and the names that there are', () => {
    expect(refusal({ device: 'one' }).message).toBe(
      '"device" is not known; the fields are devices, sharing, storage, folders, offline, volume, moving',
    );
  });

  test('a hostile field name is cut before it is named', () => {
    expect(refusal({ ['x'.repeat(20_000)]: 1 }).message.length).toBeLessThan(200);
  });

  test('every problem is named at once', () => {
    expect(refusal({ devices: 3, sharing: 'us', extra: 1 }).problems).toHaveLength(3);
  });

  test.each([null, undefined, 'several', 7, [], [['devices', 'one']]])(
    '%j is refused as a whole',
    (input) => {
      expect(refusal(input).message).toContain('the answers must be an object');
    },
  );

  test('decide refuses what is no answer with the same error, and never gives advice on it', () => {
    for (const input of [{ devices: 'two' }, { device: 'one' }, null, [], 'one', { __proto__: null, a: 1 }]) {
      expect(() => decide(input as unknown as Answers)).toThrow(InvalidAnswersError);
    }
  });

  test('whatever comes in, decide and the schema agree on whether it is an answer', () => {
    const value = fc.oneof(
      fc.constantFrom(...Object.values(ANSWER_VALUES).flat(), 'unsure', '', '__proto__', 'constructor'),
      fc.anything(),
    );
    const field = fc.oneof(
      fc.constantFrom<string>(...FIELDS),
      fc.constantFrom('toString', 'constructor'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(field, value, { maxKeys: 4 }), (input) => {
        const taken = answersSchema.safeParse(input).success;
        if (taken) expect(decide(input as Answers)).toBe(decide(parseAnswers(input)));
        else expect(() => decide(input as Answers)).toThrow(InvalidAnswersError);
      }),
    );
  });
});
