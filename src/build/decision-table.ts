import {
  type Advice,
  ANSWER_VALUES,
  type Answers,
  type AnswerValue,
  CORE_FIELDS,
  decide,
  type Field,
  nextQuestion,
} from '../decision/index.ts';

const HEAD = `# What the advice is, for every core answer

Made by \`node src/build/decision-docs.ts\` from the decision module; the tests fail when it is stale.
A dash is an answer that is not known. *Follow-up* is what is asked next when all three core questions were asked.

| devices | sharing | storage | advice | strength | rules | gives up | alternative | follow-up |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
`;

/** Every set of core answers, the unknown ones last. */
function coreAnswerSets(): readonly Answers[] {
  const known = (field: Field): readonly (AnswerValue | undefined)[] => [...ANSWER_VALUES[field], undefined];
  return CORE_FIELDS.reduce<readonly Answers[]>(
    (sets, field) =>
      sets.flatMap((answers) =>
        known(field).map((value) => (value ? { ...answers, [field]: value } : answers)),
      ),
    [{}],
  );
}

const protocolOf = ({ protocol, fallback }: Advice): string =>
  protocol === null ? `undecided (then ${fallback?.toUpperCase()})` : `**${protocol.toUpperCase()}**`;

function row(answers: Answers): string {
  const advice = decide(answers);
  const { alternative } = advice;
  const cells = [
    ...CORE_FIELDS.map((field) => answers[field] ?? '–'),
    protocolOf(advice),
    advice.strength,
    [...new Set(advice.reasons.map(({ rule }) => rule))].join(', ') || '–',
    advice.givesUp.map(({ value, remedies }) => `${value}: ${remedies.join(', ')}`).join('; ') || '–',
    alternative
      ? `${alternative.protocol.toUpperCase()} (${alternative.form}) when ${alternative.when}`
      : '–',
    nextQuestion(answers, CORE_FIELDS) ?? '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The table of all 27 verdicts over the core answers, as Markdown. */
export function decisionTable(): string {
  return `${HEAD}${coreAnswerSets().map(row).join('\n')}\n`;
}
