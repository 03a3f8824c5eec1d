import { questionCard } from '../cards/index.ts';
import { ANSWER_VALUES, CORE_FIELDS, type Field } from '../decision/index.ts';
import { presentAnswer } from './answer-list.ts';
import type { ConversationTurn } from './conversation-turn.ts';

/** "2 of 3" for the core questions, "One more thing" for a follow-up, so that nobody wonders how long it takes (U17). */
function progress(turn: ConversationTurn, field: Field): string {
  const { phrases, state } = turn;
  if (state.reasking === field) return phrases.say('ask.again');
  const core: readonly Field[] = CORE_FIELDS;
  const number = core.indexOf(field) + 1;
  return number === 0
    ? phrases.say('ask.follow-up')
    : phrases.say('ask.progress', { number, total: core.length });
}

/** Asks for one field: the question, what it means, and a button for each answer, for "not sure" and for going back. */
export function askField(turn: ConversationTurn, field: Field): void {
  turn.asked(field);
  const { phrases, state } = turn;
  const values = ANSWER_VALUES[field];
  const present = state.reasking === field ? presentAnswer(state.said, field) : null;
  const choices = values.map((value) => ({
    title: turn.answerTitle(field, value),
    data: turn.answerButton(field, value),
  }));
  const explained = state.explained === field;
  choices.push({
    title: phrases.say(explained ? 'button.skip' : 'button.unsure'),
    data: turn.commandButton(explained ? 'skip' : 'unsure', field),
  });
  const hints = [phrases.say(`hint.${field}`)];
  if (present) hints.push(phrases.say('ask.present', { answer: turn.answerTitle(field, present) }));
  turn.say(
    questionCard({
      phrases,
      lead: `${progress(turn, field)} · ${phrases.say(`ask.${field}`)}`,
      hint: hints.join(' '),
      choices,
      asides:
        state.said.length > 0
          ? [{ title: phrases.say('button.back'), data: turn.commandButton('back') }]
          : [],
    }),
  );
}
