import {
  type Advice,
  type Answers,
  type AnswerValue,
  type Change,
  type ConstrainedAdvice,
  FIELDS,
  type Field,
  type GivenUp,
  type PointId,
  type Protocol,
} from '../decision/index.ts';
import type { Phrases } from '../phrases/index.ts';

/** A wish that is not granted, in words, with what helps. */
export interface GivenUpText {
  readonly wish: string;
  readonly remedies: readonly string[];
}

/** Points of both protocols in words, what matters to this person first. */
export type PointTexts = Readonly<Record<Protocol, readonly string[]>>;

/** An advice in ready sentences. The cards, their plain text and the HTTP route all say these. */
export interface AdviceText {
  readonly headline: string;
  readonly strength: string;
  readonly reasons: readonly string[];
  readonly givesUp: readonly GivenUpText[];
  readonly cautions: readonly string[];
  readonly alternative: string | null;
  readonly changes: readonly string[];
  readonly pros: PointTexts;
  readonly cons: PointTexts;
  /** All answers that the advice rests on, those that ask for nothing included. */
  readonly basis: readonly string[];
}

/** Puts an advice into words. */
export function adviceText(phrases: Phrases, advice: Advice, answers: Answers): AdviceText {
  const { protocol, strength, alternative } = advice;
  return {
    headline: phrases.say(`advice.headline.${protocol ?? 'undecided'}`),
    strength: phrases.say(`advice.strength.${strength}`),
    reasons: advice.reasons.map(({ value }) => phrases.say(`reason.${value}`)),
    givesUp: givenUpTexts(phrases, advice.givesUp),
    cautions: advice.cautions.map((id) => phrases.say(`caution.${id}`)),
    alternative: alternative && phrases.say(`alternative.${alternative.when}`),
    changes: advice.changes.map((change) => changeText(phrases, change)),
    pros: pointTexts(phrases, advice.pros),
    cons: pointTexts(phrases, advice.cons),
    basis: basisTexts(phrases, answers),
  };
}

/** What a provider’s offer makes of the advice, in words. */
export interface ConstrainedText {
  readonly headline: string;
  readonly lost: readonly GivenUpText[];
}

/** Says whether the advice can be followed at a provider, and if not, what is lost and what helps. */
export function constrainedText(
  phrases: Phrases,
  { outcome, protocol, lost }: ConstrainedAdvice,
): ConstrainedText {
  const headline =
    outcome === 'none' || protocol === null
      ? phrases.say('constrained.none')
      : phrases.say(`constrained.${outcome}.${protocol}`);
  return { headline, lost: givenUpTexts(phrases, lost) };
}

function givenUpTexts(phrases: Phrases, givesUp: readonly GivenUp[]): readonly GivenUpText[] {
  return givesUp.map(({ value, remedies }) => ({
    wish: phrases.say(`wish.${value}`),
    remedies: remedies.map((id) => phrases.say(`remedy.${id}`)),
  }));
}

function changeText(phrases: Phrases, { to, protocol }: Change): string {
  return phrases.say(`change.${protocol ?? 'undecided'}`, { condition: phrases.say(`if.${to}`) });
}

function pointTexts(phrases: Phrases, points: Readonly<Record<Protocol, readonly PointId[]>>): PointTexts {
  const texts = (ids: readonly PointId[]) => ids.map((id) => phrases.say(`point.${id}`));
  return { imap: texts(points.imap), pop: texts(points.pop) };
}

/** The key of an answer's own words. */
type AnswerKey = { [F in Field]: `answer.${F}.${AnswerValue<F>}` }[Field];

function basisTexts(phrases: Phrases, answers: Answers): readonly string[] {
  return FIELDS.flatMap((field) => {
    const value = answers[field];
    if (value === undefined) return [];
    const answer = phrases.say(`answer.${field}.${value}` as AnswerKey);
    return [phrases.say(`answer.labelled.${field}`, { answer })];
  });
}
