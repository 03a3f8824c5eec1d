import { describe, expect, test } from 'vitest';
import {
  type Advice,
  ANSWER_VALUES,
  type Answers,
  type AnswerValue,
  CORE_FIELDS,
  decide,
  FIELDS,
  type Field,
  KNOWLEDGE,
  POINT_IDS,
  type RuleId,
} from '../../src/decision/index.ts';
import { everyAnswerSet, withEachValue } from './every-answer-set.ts';

const ALL = everyAnswerSet();

/** What the design calls a change of the advice: protocol, strength or a remedy. */
const essence = ({ protocol, strength, givesUp }: Advice) =>
  JSON.stringify([protocol, strength, givesUp.flatMap(({ remedies }) => remedies)]);

/** Runs a check over every set and reports the first few that break it. */
function forEverySet(check: (answers: Answers, advice: Advice) => boolean): void {
  const broken = ALL.filter((answers) => !check(answers, decide(answers)));
  expect(broken.slice(0, 5)).toEqual([]);
}

describe('the source’s “in brief” table', () => {
  const rows: readonly [string, Answers, 'imap' | 'pop'][] = [
    ['POP: one device', { devices: 'one' }, 'pop'],
    ['POP: one device that only I use', { devices: 'one', sharing: 'only-me' }, 'pop'],
    ['POP: no disk space used on the hosting', { storage: 'save-server-space' }, 'pop'],
    ['IMAP: several devices', { devices: 'several' }, 'imap'],
    ['IMAP: shared with other people', { sharing: 'shared' }, 'imap'],
    ['IMAP: folders synced', { folders: 'sync-folders' }, 'imap'],
  ];
  test.each(rows)('%s', (_row, answers, protocol) => {
    expect(decide(answers).protocol).toBe(protocol);
  });
});

describe('the rules of the design', () => {
  const verdicts: readonly [string, Answers, Advice['protocol'], Advice['strength']][] = [
    ['nothing known is undecided', {}, null, 'undecided'],
    [
      'only soft evidence is undecided',
      { offline: 'needs-offline', moving: 'may-switch' },
      null,
      'undecided',
    ],
    ['only me, nothing else, is undecided', { sharing: 'only-me' }, null, 'undecided'],
    ['one device alone leans to POP', { devices: 'one' }, 'pop', 'leaning'],
    [
      'one device, one person, enough space is clearly POP',
      { devices: 'one', sharing: 'only-me', storage: 'server-space-ok' },
      'pop',
      'clear',
    ],
    [
      'several devices and enough space is clearly IMAP',
      { devices: 'several', sharing: 'only-me', storage: 'server-space-ok' },
      'imap',
      'clear',
    ],
    [
      'several devices against server space is a trade-off for IMAP',
      { devices: 'several', storage: 'save-server-space' },
      'imap',
      'trade-off',
    ],
    [
      'synced folders win over one device and one person, as a leaning',
      { devices: 'one', sharing: 'only-me', storage: 'server-space-ok', folders: 'sync-folders' },
      'imap',
      'leaning',
    ],
    [
      'soft evidence against a clear advice makes it a leaning',
      { devices: 'several', sharing: 'only-me', storage: 'server-space-ok', volume: 'huge-folders' },
      'imap',
      'leaning',
    ],
    [
      'soft evidence for a clear advice leaves it clear',
      { devices: 'several', sharing: 'only-me', storage: 'server-space-ok', moving: 'may-switch' },
      'imap',
      'clear',
    ],
    [
      'one device that others use too is IMAP',
      { devices: 'one', sharing: 'shared', storage: 'server-space-ok' },
      'imap',
      'clear',
    ],
  ];
  test.each(verdicts)('%s', (_promise, answers, protocol, strength) => {
    expect(decide(answers)).toMatchObject({ protocol, strength });
  });

  test('one device alone still wants to know who else uses the mailbox', () => {
    expect(decide({ devices: 'one' }).pending).toContain('sharing');
  });

  test('a trade-off names how to keep the server small, and POP that leaves mail for some days as the other way', () => {
    const advice = decide({ devices: 'several', sharing: 'only-me', storage: 'save-server-space' });
    expect(advice.givesUp).toEqual([
      {
        field: 'storage',
        value: 'save-server-space',
        point: 'imap-uses-server-space',
        remedies: ['archive-locally', 'delete-big-attachments', 'bigger-plan'],
      },
    ]);
    expect(advice.alternative).toEqual({
      protocol: 'pop',
      form: 'pop-leave-some-days',
      when: 'server-must-be-emptied',
    });
  });

  test('POP on one device is told to back up the only copy', () => {
    forEverySet(
      (_answers, { protocol, cautions }) => protocol !== 'pop' || cautions[0] === 'pop-back-up-only-copy',
    );
  });

  test('strength is clear exactly when the core is known, the rules agree and nothing soft stands against them', () => {
    forEverySet((answers, { protocol, strength }) => {
      const imap = [
        answers.devices === 'several',
        answers.sharing === 'shared',
        answers.folders === 'sync-folders',
      ];
      const pop = [
        answers.storage === 'save-server-space',
        answers.devices === 'one' && answers.sharing === 'only-me',
      ];
      const softAgainst =
        protocol === 'imap'
          ? answers.folders === 'local-folders' ||
            answers.offline === 'needs-offline' ||
            answers.volume === 'huge-folders'
          : answers.moving === 'may-switch';
      const coreKnown = CORE_FIELDS.every((field) => answers[field] !== undefined);
      const agreed = imap.includes(true) !== pop.includes(true);
      return (strength === 'clear') === (coreKnown && agreed && !softAgainst);
    });
  });

  test('it is a trade-off exactly when a need for IMAP meets the wish to save server space', () => {
    forEverySet((answers, { protocol, strength }) => {
      const meets = protocol === 'imap' && answers.storage === 'save-server-space';
      return (strength === 'trade-off') === meets;
    });
  });
});

describe('over all 2,187 sets of answers', () => {
  test('there are 2,187 of them', () => {
    expect(new Set(ALL.map((answers) => JSON.stringify(answers))).size).toBe(2187);
  });

  test('it gives the same advice each time, whatever order the answers came in, and unchangeable', () => {
    forEverySet((answers, advice) => {
      const reversed = Object.fromEntries(Object.entries(answers).reverse());
      const withHoles = Object.fromEntries(FIELDS.map((field) => [field, answers[field]]));
      return (
        decide(reversed) === advice &&
        JSON.stringify(decide(withHoles as Answers)) === JSON.stringify(advice) &&
        Object.isFrozen(advice) &&
        Object.isFrozen(advice.pros.imap) &&
        advice.givesUp.every((wish) => Object.isFrozen(wish.remedies))
      );
    });
  });

  const needingSyncMore: readonly [Field, AnswerValue, AnswerValue][] = [
    ['devices', 'one', 'several'],
    ['sharing', 'only-me', 'shared'],
    ['folders', 'local-folders', 'sync-folders'],
  ];
  test.each(needingSyncMore)(
    '%s from %s or unknown to %s never turns IMAP into POP',
    (field, _less, more) => {
      forEverySet(
        (answers, { protocol }) =>
          protocol !== 'imap' || decide({ ...answers, [field]: more }).protocol === 'imap',
      );
    },
  );

  test('needing server space more never turns POP into IMAP', () => {
    forEverySet(
      (answers, { protocol }) =>
        protocol !== 'pop' || decide({ ...answers, storage: 'save-server-space' }).protocol === 'pop',
    );
  });

  test('every reason names an answer really given, a rule that says the protocol advised, and a known point', () => {
    const says: Readonly<Record<RuleId, 'imap' | 'pop'>> = {
      R1: 'imap',
      R2: 'imap',
      R3: 'imap',
      R4: 'pop',
      R5: 'pop',
      'soft-local-folders': 'pop',
      'soft-needs-offline': 'pop',
      'soft-huge-folders': 'pop',
      'soft-may-switch': 'imap',
    };
    forEverySet((answers, { protocol, fallback, reasons }) =>
      reasons.every(
        ({ field, value, rule, point }) =>
          answers[field] === value && says[rule] === (protocol ?? fallback) && point in KNOWLEDGE,
      ),
    );
  });

  test('a decided advice always has a reason', () => {
    forEverySet((_answers, { protocol, reasons }) => protocol === null || reasons.length > 0);
  });

  test('every counterfactual starts from what is known, and applied it really turns the advice as it says', () => {
    forEverySet((answers, { protocol, changes }) =>
      changes.every((change) => {
        const after = decide({ ...answers, [change.field]: change.to });
        return (
          (answers[change.field] ?? null) === change.from &&
          after.protocol !== protocol &&
          after.protocol === change.protocol &&
          after.strength === change.strength
        );
      }),
    );
  });

  test('no single change that turns the advice is left out', () => {
    forEverySet((answers, { protocol, changes }) => {
      const turning = FIELDS.flatMap((field) => withEachValue(answers, field)).filter(
        (changed) => decide(changed).protocol !== protocol,
      );
      return turning.length === changes.length;
    });
  });

  test('every pending question has a value that really changes the advice, and no other question has one', () => {
    forEverySet((answers, advice) =>
      FIELDS.every((field) => {
        const open = answers[field] === undefined;
        const changing = withEachValue(answers, field).some(
          (next) => essence(decide(next)) !== essence(advice),
        );
        return advice.pending.includes(field) === (open && changing);
      }),
    );
  });

  test('what is given up was asked for, is not granted by the advice, and has a remedy of its own', () => {
    forEverySet((answers, { givesUp }) => {
      const remedies = givesUp.flatMap((wish) => wish.remedies);
      return (
        givesUp.every(({ field, value, remedies: own }) => answers[field] === value && own.length > 0) &&
        new Set(remedies).size === remedies.length
      );
    });
  });

  test('the fallback is named exactly when nothing decides', () => {
    forEverySet((_answers, { protocol, fallback, strength }) => {
      const undecided = strength === 'undecided';
      return undecided === (protocol === null) && undecided === (fallback === 'imap');
    });
  });

  test('pros and cons hold every point once, on its own side, what matters to this person first', () => {
    forEverySet((answers, { pros, cons, matters }) => {
      const lists = [pros.imap, pros.pop, cons.imap, cons.pop];
      const own = POINT_IDS.filter((id) =>
        FIELDS.some((field) => {
          const values: readonly AnswerValue[] = KNOWLEDGE[id].matters[field] ?? [];
          const answer = answers[field];
          return answer !== undefined && values.includes(answer);
        }),
      );
      const firstOnes = (list: readonly string[]) => {
        const flags = list.map((id) => (matters as readonly string[]).includes(id));
        return flags.lastIndexOf(true) < (flags.includes(false) ? flags.indexOf(false) : flags.length);
      };
      return (
        [...lists.flat()].sort().join() === [...POINT_IDS].sort().join() &&
        pros.imap.every((id) => KNOWLEDGE[id].protocol === 'imap' && KNOWLEDGE[id].side === 'good') &&
        cons.imap.every((id) => KNOWLEDGE[id].protocol === 'imap' && KNOWLEDGE[id].side === 'bad') &&
        pros.pop.every((id) => KNOWLEDGE[id].protocol === 'pop' && KNOWLEDGE[id].side === 'good') &&
        cons.pop.every((id) => KNOWLEDGE[id].protocol === 'pop' && KNOWLEDGE[id].side === 'bad') &&
        own.join() === matters.join() &&
        lists.every(firstOnes)
      );
    });
  });

  test('the alternative is always the other protocol', () => {
    forEverySet(
      (_answers, { protocol, fallback, alternative }) => alternative?.protocol !== (protocol ?? fallback),
    );
  });
});

describe('the knowledge', () => {
  test.each(POINT_IDS)('%s is named after its protocol and carries a dated source', (id) => {
    const { protocol, source, correction, matters } = KNOWLEDGE[id];
    expect(id.startsWith(`${protocol}-`)).toBe(true);
    for (const { title, asOf } of correction ? [source, correction.source] : [source]) {
      expect(title).not.toBe('');
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(Object.keys(matters).length).toBeGreaterThan(0);
  });

  test('every value that can be given makes a point matter, or asks for nothing', () => {
    const asksForNothing: readonly AnswerValue[] = [
      'only-me',
      'server-space-ok',
      'online-ok',
      'normal',
      'staying',
    ];
    const mattering = POINT_IDS.flatMap((id) => Object.values(KNOWLEDGE[id].matters).flat());
    const all = FIELDS.flatMap((field): readonly AnswerValue[] => ANSWER_VALUES[field]);
    expect(all.filter((value) => !mattering.includes(value))).toEqual(asksForNothing);
  });
});
