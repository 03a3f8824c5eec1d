import type { Advice, Alternative, CautionId, PointId, Protocol, Reason, Strength } from './advice.ts';
import { ANSWER_SET_COUNT, numberOf } from './answer-sets.ts';
import type { Answers } from './answers.ts';
import { changesOf, pendingOf } from './counterfactuals.ts';
import { givenUp } from './given-up.ts';
import { KNOWLEDGE, POINT_IDS, weightOf } from './knowledge.ts';
import { parseAnswers } from './parse-answers.ts';
import { firing, judge } from './rules.ts';

/** When nothing decides: the choice that removes nothing from the server and can be changed later without loss. */
const FALLBACK = 'imap';

const advised: (Advice | undefined)[] = new Array(ANSWER_SET_COUNT);

/**
 * Turns what is known about a mailbox into advice. Always answers, and always the same for the same answers; the
 * advice is frozen and shared, each of the 2,187 possible ones is worked out when it is first asked for.
 *
 * @throws InvalidAnswersError when a field or a value is not known (only from outside TypeScript).
 */
export function decide(answers: Answers): Advice {
  const number = numberOf(answers);
  if (number === null) return decide(parseAnswers(answers));
  let advice = advised[number];
  if (!advice) {
    advice = freeze(workOut(answers));
    advised[number] = advice;
  }
  return advice;
}

function workOut(answers: Answers): Advice {
  const { protocol, strength } = judge(answers);
  const toFollow = protocol ?? FALLBACK;
  return {
    protocol,
    strength,
    fallback: protocol === null ? FALLBACK : null,
    reasons: reasonsFor(answers, toFollow),
    givesUp: givenUp(answers, toFollow),
    cautions: cautionsFor(answers, toFollow),
    alternative: alternativeTo(answers, toFollow, strength),
    pros: { imap: pointsOf('imap', 'good', answers), pop: pointsOf('pop', 'good', answers) },
    cons: { imap: pointsOf('imap', 'bad', answers), pop: pointsOf('pop', 'bad', answers) },
    matters: POINT_IDS.filter((point) => weightOf(point, answers) > 0),
    changes: changesOf(answers),
    pending: pendingOf(answers),
  };
}

/** The answers that speak for a protocol, the ones that decide first. */
function reasonsFor(answers: Answers, protocol: Protocol): readonly Reason[] {
  return firing(answers)
    .filter((rule) => rule.says === protocol)
    .flatMap((rule) => rule.when.map(({ field, value, point }) => ({ field, value, rule: rule.id, point })))
    .filter(({ field }) => answers[field] !== undefined);
}

function cautionsFor(answers: Answers, protocol: Protocol): readonly CautionId[] {
  if (protocol === 'pop') return ['pop-back-up-only-copy', 'pop-check-leave-on-server', 'pop-inbox-only'];
  const shared = answers.sharing === 'shared';
  const cautions: CautionId[] = ['imap-is-no-backup'];
  if (shared || answers.devices === 'several') cautions.unshift('imap-deletes-everywhere');
  if (shared) cautions.unshift('shared-login-shows-same-marks');
  return cautions;
}

function alternativeTo(answers: Answers, protocol: Protocol, strength: Strength): Alternative {
  if (protocol === 'pop') return { protocol: 'imap', form: 'plain', when: 'second-device-or-person' };
  if (strength === 'trade-off') {
    return { protocol: 'pop', form: 'pop-leave-some-days', when: 'server-must-be-emptied' };
  }
  const alone = answers.devices === 'one' && answers.sharing !== 'shared';
  return { protocol: 'pop', form: 'plain', when: alone ? 'own-device-only' : 'only-one-device-and-person' };
}

/** One side of a protocol, what matters most to this person first, else in the order of the knowledge. */
function pointsOf(protocol: Protocol, side: 'good' | 'bad', answers: Answers): readonly PointId[] {
  return POINT_IDS.filter((id) => KNOWLEDGE[id].protocol === protocol && KNOWLEDGE[id].side === side).sort(
    (one, other) => weightOf(other, answers) - weightOf(one, answers),
  );
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
