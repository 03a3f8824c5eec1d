import { describe, expect, test } from 'vitest';
import {
  ANSWER_VALUES,
  type Answers,
  CORE_FIELDS,
  decide,
  FIELDS,
  type Field,
  nextQuestion,
} from '../../src/decision/index.ts';
import { everyAnswerSet, withEachValue } from './every-answer-set.ts';

const ALL = everyAnswerSet();
const core: readonly Field[] = CORE_FIELDS;

/** Every subset of the seven fields, as the ones asked so far. */
const EVERY_ASKED = Array.from({ length: 2 ** FIELDS.length }, (_, bits) =>
  FIELDS.filter((_field, place) => bits & (1 << place)),
);

/** Goes through a whole conversation and gives the fields asked. */
function conversation(answerTo: (field: Field) => Answers, known: Answers = {}): readonly Field[] {
  let answers = known;
  const asked: Field[] = [];
  for (let field = nextQuestion(answers, asked); field !== null; field = nextQuestion(answers, asked)) {
    asked.push(field);
    answers = { ...answers, ...answerTo(field) };
    if (asked.length > FIELDS.length) throw new Error(`does not stop: ${asked.join()}`);
  }
  return asked;
}

/** Gives these answers when asked, and knows nothing else. */
const says = (answers: Answers) => (field: Field) => {
  const value = answers[field];
  return (value === undefined ? {} : { [field]: value }) as Answers;
};

describe('nextQuestion', () => {
  test('asks the core first, in its order, and nothing of it that is known or was asked', () => {
    for (const answers of ALL) {
      for (const asked of EVERY_ASKED) {
        const open = core.find((field) => answers[field] === undefined && !asked.includes(field));
        if (open) expect(nextQuestion(answers, asked)).toBe(open);
      }
    }
  });

  test('never asks what is known, what was asked, or a follow-up that could change nothing', () => {
    const broken = ALL.flatMap((answers) =>
      EVERY_ASKED.filter((asked) => {
        const next = nextQuestion(answers, asked);
        if (next === null) return false;
        const allowed = core.includes(next) || decide(answers).pending.includes(next);
        return answers[next] !== undefined || asked.includes(next) || !allowed;
      }),
    );
    expect(broken).toEqual([]);
  });

  test('stops only when no question is left that could turn the protocol', () => {
    const broken = ALL.flatMap((answers) =>
      EVERY_ASKED.filter((asked) => {
        if (nextQuestion(answers, asked) !== null) return false;
        return FIELDS.some(
          (field) =>
            answers[field] === undefined &&
            !asked.includes(field) &&
            withEachValue(answers, field).some((next) => decide(next).protocol !== decide(answers).protocol),
        );
      }),
    );
    expect(broken).toEqual([]);
  });

  test('while the advice is not clear, stops only when no question is left that could change anything', () => {
    const broken = ALL.flatMap((answers) =>
      EVERY_ASKED.filter((asked) => {
        const { strength, pending } = decide(answers);
        if (strength === 'clear' || nextQuestion(answers, asked) !== null) return false;
        return pending.some((field) => !asked.includes(field));
      }),
    );
    expect(broken).toEqual([]);
  });

  test('every conversation ends after seven questions at most, whatever is answered or not known', () => {
    for (const answers of ALL) {
      const asked = conversation(says(answers));
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(FIELDS.length);
    }
  });

  test('several devices, only me, enough space on the server: advice after three taps', () => {
    const asked = conversation(says({ devices: 'several', sharing: 'only-me', storage: 'server-space-ok' }));
    expect(asked).toEqual(['devices', 'sharing', 'storage']);
  });

  test('every clear advice for IMAP comes after three taps', () => {
    for (const answers of everyAnswerSet(CORE_FIELDS)) {
      const { protocol, strength } = decide(answers);
      if (protocol === 'imap' && strength === 'clear')
        expect(conversation(says(answers))).toEqual(CORE_FIELDS);
    }
  });

  test('one device and only me is asked about folders too, because they could turn POP into IMAP', () => {
    for (const storage of ANSWER_VALUES.storage) {
      const asked = conversation(
        says({ devices: 'one', sharing: 'only-me', storage, folders: 'local-folders' }),
      );
      expect(asked).toEqual(['devices', 'sharing', 'storage', 'folders']);
    }
  });

  test('three answers volunteered at once leave nothing to ask', () => {
    const known: Answers = { devices: 'several', sharing: 'only-me', storage: 'server-space-ok' };
    expect(nextQuestion(known, [])).toBeNull();
  });

  test('who knows nothing is asked everything that could help and then still has an answer', () => {
    expect(conversation(() => ({}))).toEqual([
      'devices',
      'sharing',
      'storage',
      'folders',
      'offline',
      'volume',
    ]);
    expect(decide({}).fallback).toBe('imap');
  });
});
