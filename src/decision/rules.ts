import type { PointId, Protocol, RuleId, Strength } from './advice.ts';
import { type Answers, CORE_FIELDS, type Field, type Wish } from './answers.ts';

/** One answer that a rule looks at, and the point that the rule rests on when it does. */
interface Condition {
  readonly field: Field;
  readonly value: Wish;
  readonly point: PointId;
  /** The rule also fires while this answer is not known yet; the advice then is a leaning at most. */
  readonly presumed?: true;
}

/** When all conditions are met the rule fires. Hard rules decide, soft ones only weigh. */
export interface Rule {
  readonly id: RuleId;
  readonly hard: boolean;
  readonly says: Protocol;
  readonly when: readonly Condition[];
}

/** The rules in the order in which their reasons are given. */
export const RULES: readonly Rule[] = [
  {
    id: 'R1',
    hard: true,
    says: 'imap',
    when: [{ field: 'devices', value: 'several', point: 'imap-synced' }],
  },
  { id: 'R2', hard: true, says: 'imap', when: [{ field: 'sharing', value: 'shared', point: 'imap-synced' }] },
  {
    id: 'R3',
    hard: true,
    says: 'imap',
    when: [{ field: 'folders', value: 'sync-folders', point: 'imap-folders-synced' }],
  },
  {
    id: 'R4',
    hard: true,
    says: 'pop',
    when: [{ field: 'storage', value: 'save-server-space', point: 'pop-frees-server' }],
  },
  {
    id: 'R5',
    hard: true,
    says: 'pop',
    when: [
      { field: 'devices', value: 'one', point: 'pop-on-your-device' },
      { field: 'sharing', value: 'only-me', point: 'pop-on-your-device', presumed: true },
    ],
  },
  {
    id: 'soft-local-folders',
    hard: false,
    says: 'pop',
    when: [{ field: 'folders', value: 'local-folders', point: 'pop-on-your-device' }],
  },
  {
    id: 'soft-needs-offline',
    hard: false,
    says: 'pop',
    when: [{ field: 'offline', value: 'needs-offline', point: 'pop-works-offline' }],
  },
  {
    id: 'soft-huge-folders',
    hard: false,
    says: 'pop',
    when: [{ field: 'volume', value: 'huge-folders', point: 'imap-slow-huge-folders' }],
  },
  {
    id: 'soft-may-switch',
    hard: false,
    says: 'imap',
    when: [{ field: 'moving', value: 'may-switch', point: 'imap-easy-to-move' }],
  },
];

/** The rules that fire for these answers. */
export function firing(answers: Answers): readonly Rule[] {
  return RULES.filter((rule) =>
    rule.when.every(({ field, value, presumed }) => {
      const answer = answers[field];
      return answer === value || (presumed === true && answer === undefined);
    }),
  );
}

/** What the rules say, without the reasons. */
export interface Verdict {
  readonly protocol: Protocol | null;
  readonly strength: Strength;
}

/**
 * Asks the rules. A hard rule for IMAP outweighs any for POP, because what POP takes from several devices or people
 * cannot be had back, and server space can; against a wish to save server space that makes it a trade-off.
 */
export function judge(answers: Answers): Verdict {
  const rules = firing(answers);
  const hard = rules.filter((rule) => rule.hard);
  if (hard.length === 0) return { protocol: null, strength: 'undecided' };
  const protocol = hard.some((rule) => rule.says === 'imap') ? 'imap' : 'pop';
  if (protocol === 'imap' && hard.some((rule) => rule.id === 'R4'))
    return { protocol, strength: 'trade-off' };
  const coreKnown = CORE_FIELDS.every((field) => answers[field] !== undefined);
  const agreed = rules.every((rule) => rule.says === protocol);
  return { protocol, strength: coreKnown && agreed ? 'clear' : 'leaning' };
}
