import type { DialogContext } from 'botbuilder-dialogs';
import { comparisonCard, infoCard, summaryCard } from '../cards/index.ts';
import { FIELDS, type Field } from '../decision/index.ts';
import { phrasesFor } from '../phrases/index.ts';
import type { Command, FactId } from '../understanding/index.ts';
import { sayRecommendation } from './advising.ts';
import { withoutLastMessage } from './answer-list.ts';
import { skipField } from './answering.ts';
import type { ConversationTurn } from './conversation-turn.ts';
import { FIELD_QUESTION, MAIN_DIALOG } from './dialog-ids.ts';
import { isFieldOpen, type Open } from './open-question.ts';

/** Drops the stack and goes through the dialogs from the start; what is answered is not asked again. */
export async function goToOpenQuestion(dc: DialogContext): Promise<void> {
  await dc.cancelAllDialogs();
  await dc.beginDialog(MAIN_DIALOG);
}

/**
 * Everything that can be said at any moment and is no answer, handled in one place (U20). Whatever is said here, the
 * open question is asked again after it, once and in its normal words (U22).
 */
export async function obey(
  turn: ConversationTurn,
  dc: DialogContext,
  command: Command,
  open: Open,
): Promise<void> {
  switch (command.name) {
    case 'back':
      return goBack(turn, dc);
    case 'restart':
      return startAgain(turn, dc, 'restart.done');
    case 'change':
      return changeAnswer(turn, dc, command.field ?? null);
    case 'cancel':
      return askToStop(turn);
    case 'skip':
      return skip(turn, dc, open);
    case 'help':
      turn.say(helpCard(turn));
      break;
    case 'why':
      if (open === 'rest') sayRecommendation(turn);
      else turn.note(turn.phrases.say(`why.${open}`));
      break;
    case 'compare':
      turn.say(comparisonCard(turn.phrases));
      break;
    case 'summary':
      saySummary(turn);
      break;
    case 'language':
      switchLanguage(turn, command);
      break;
    case 'greeting':
      turn.note(turn.phrases.say('greeting.again'));
      break;
    case 'thanks':
      turn.note(turn.phrases.say('greeting.thanks'));
      break;
    case 'repeat':
    case 'forget':
      break;
    default:
      command.name satisfies never;
  }
  await dc.repromptDialog();
}

/** Answers a question of fact briefly, with where it comes from, then returns to where the person was. */
export async function answerFact(turn: ConversationTurn, dc: DialogContext, fact: FactId): Promise<void> {
  turn.say(
    infoCard({
      phrases: turn.phrases,
      lead: turn.phrases.say(`fact.${fact}`),
      paragraphs: [turn.phrases.say('fact.source', { source: turn.phrases.say(`fact-source.${fact}`) })],
      buttons: [],
    }),
  );
  await dc.repromptDialog();
}

function helpCard(turn: ConversationTurn) {
  const { phrases } = turn;
  return infoCard({
    phrases,
    lead: phrases.say('help.what'),
    paragraphs: [phrases.say('help.how'), phrases.say('help.commands'), phrases.say('greeting.privacy')],
    buttons: [],
  });
}

async function goBack(turn: ConversationTurn, dc: DialogContext): Promise<void> {
  const { state, phrases } = turn;
  if (state.reasking === null && state.said.length === 0) {
    turn.note(phrases.say('back.nothing'));
    await dc.repromptDialog();
    return;
  }
  if (state.reasking === null) state.said = withoutLastMessage(state.said);
  Object.assign(state, { reasking: null, doubt: null, explained: null, misses: 0, settingsFor: null });
  turn.note(phrases.say('back.done'));
  await goToOpenQuestion(dc);
}

/** Begins anew, for the same mailbox or for another one; buttons of the round before are known as old. */
export async function startAgain(
  turn: ConversationTurn,
  dc: DialogContext,
  remark: 'restart.done' | 'restart.another',
): Promise<void> {
  const { state } = turn;
  Object.assign(state, {
    round: state.round + 1,
    said: [],
    reasking: null,
    doubt: null,
    cancel: null,
    explained: null,
    misses: 0,
    advisedFor: null,
    settingsFor: null,
  });
  turn.note(turn.phrases.say(remark));
  await goToOpenQuestion(dc);
}

async function changeAnswer(turn: ConversationTurn, dc: DialogContext, field: Field | null): Promise<void> {
  const { answers } = turn.standing();
  if (field === null || answers[field] === undefined) {
    saySummary(turn);
    await dc.repromptDialog();
    return;
  }
  turn.state.reasking = field;
  await dc.cancelAllDialogs();
  await dc.beginDialog(FIELD_QUESTION, { field });
}

async function askToStop(turn: ConversationTurn): Promise<void> {
  if (turn.state.said.length === 0) {
    turn.say(turn.phrases.say('cancel.nothing'));
    turn.state.cancel = 'stopped';
    return;
  }
  turn.state.cancel = 'asking';
  turn.say(
    infoCard({
      phrases: turn.phrases,
      lead: turn.phrases.say('cancel.ask'),
      paragraphs: [],
      buttons: [
        { title: turn.phrases.say('button.yes'), data: turn.commandButton('yes') },
        { title: turn.phrases.say('button.no'), data: turn.commandButton('no') },
      ],
    }),
  );
}

async function skip(turn: ConversationTurn, dc: DialogContext, open: Open): Promise<void> {
  if (isFieldOpen(open)) skipField(turn, open);
  else if (open === 'rest') turn.note(turn.phrases.say('skip.nothing'));
  else turn.record(open, null, true);
  await goToOpenQuestion(dc);
}

function saySummary(turn: ConversationTurn): void {
  const { answers } = turn.standing();
  const lines = FIELDS.flatMap((field) => {
    const value = answers[field];
    if (value === undefined) return [];
    return [
      {
        text: turn.phrases.say(`answer.labelled.${field}`, { answer: turn.answerTitle(field, value) }),
        change: turn.commandButton('change', field),
      },
    ];
  });
  if (lines.length === 0) turn.note(turn.phrases.say('summary.nothing'));
  else turn.say(summaryCard({ phrases: turn.phrases, lead: turn.phrases.say('summary.title'), lines }));
}

function switchLanguage(turn: ConversationTurn, command: Command): void {
  if (!command.to) {
    turn.note(turn.phrases.say('language.which'));
    return;
  }
  turn.state.language = { tag: command.to, by: 'wish' };
  turn.phrases = phrasesFor(command.to);
  turn.note(turn.phrases.say('language.changed'));
}
