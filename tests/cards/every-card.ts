import {
  answeredCard,
  type CardMessage,
  comparisonCard,
  factRowsCard,
  infoCard,
  prosAndConsCard,
  questionCard,
  recommendationCard,
  summaryCard,
} from '../../src/cards/index.ts';
import { ANSWER_VALUES, type Answers, type AnswerValue, decide, FIELDS } from '../../src/decision/index.ts';
import type { PhraseKey, Phrases } from '../../src/phrases/index.ts';
import { everyAnswerSet } from '../decision/every-answer-set.ts';

/** Button data of the size that the conversation really sends. */
const data = (ask: string) => ({
  pop: { kind: 'answer', ask, answer: 'save-server-space', round: 12, of: 'a1b2c3d4e5f6' },
});

const words = (phrases: Phrases, keys: readonly string[]) =>
  keys.map((key) => ({ title: phrases.say(key as PhraseKey), data: data(key) }));

/** The questions, answered ones, and everything else that does not depend on the advice. */
export function steadyCards(phrases: Phrases): readonly CardMessage[] {
  const lines = FIELDS.map((field) => ({
    text: phrases.say(`answer.labelled.${field}`, { answer: titleOf(phrases, ANSWER_VALUES[field][0]) }),
    change: data(field),
  }));
  return [
    ...FIELDS.map((field) =>
      questionCard({
        phrases,
        lead: phrases.say(`ask.${field}`),
        hint: phrases.say(`hint.${field}`),
        choices: [
          ...words(
            phrases,
            ANSWER_VALUES[field].map((value) => `answer.${field}.${value}`),
          ),
          ...words(phrases, ['button.unsure']),
        ],
        asides: words(phrases, ['button.back']),
      }),
    ),
    ...FIELDS.map((field) =>
      answeredCard(phrases, phrases.say(`ask.${field}`), titleOf(phrases, ANSWER_VALUES[field][1])),
    ),
    questionCard({
      phrases,
      lead: phrases.say('ask.devices'),
      choices: Array.from({ length: 18 }, (_, index) => ({
        title: `Mail app ${index + 1}`,
        data: data('app'),
      })),
    }),
    comparisonCard(phrases),
    summaryCard({
      phrases,
      lead: phrases.say('summary.title'),
      lines,
      buttons: words(phrases, ['button.another']),
    }),
    infoCard({
      phrases,
      lead: phrases.say('help.what'),
      paragraphs: [phrases.say('help.how'), phrases.say('help.commands')],
      buttons: words(phrases, ['button.change', 'button.compare', 'button.another']),
    }),
    factRowsCard({
      phrases,
      lead: phrases.say('summary.title'),
      intro: [phrases.say('help.how')],
      groups: [
        {
          title: phrases.say('card.corrections'),
          rows: [
            { label: phrases.say('ask.devices'), value: 'imap.example_mail.com' },
            { label: phrases.say('ask.sharing'), value: '*993*' },
          ],
        },
        { rows: [{ label: phrases.say('ask.storage'), value: 'https://[x](y).example' }] },
      ],
      lists: [
        {
          title: phrases.say('card.corrections'),
          items: [phrases.say('help.how'), phrases.say('help.commands')],
        },
      ],
      notes: [phrases.say('help.what')],
      buttons: words(phrases, ['button.another']),
    }),
  ];
}

function titleOf(phrases: Phrases, value: AnswerValue): string {
  const field = FIELDS.find((candidate) => (ANSWER_VALUES[candidate] as readonly string[]).includes(value));
  return phrases.say(`answer.${field}.${value}` as PhraseKey);
}

/** The recommendation and the pros and cons for these answers. */
export function adviceCards(phrases: Phrases, answers: Answers): readonly CardMessage[] {
  const advice = decide(answers);
  const buttons = words(phrases, ['button.compare', 'button.change']);
  return [recommendationCard(phrases, advice, answers, buttons), prosAndConsCard(phrases, advice)];
}

/** Every card there is, for all 2,187 sets of answers, each different one once. */
export function everyCard(phrases: Phrases): readonly CardMessage[] {
  const all = [
    ...steadyCards(phrases),
    ...everyAnswerSet().flatMap((answers) => adviceCards(phrases, answers)),
  ];
  return [...new Map(all.map((message) => [message.plain + message.card.body.length, message])).values()];
}
