import type { DialogContext } from 'botbuilder-dialogs';
import { ANSWER_VALUES, type Answers, FIELDS, type Field } from '../decision/index.ts';
import { presentAnswer } from './answer-list.ts';
import { answersInWords, isSettled, notSure, takeAnswers } from './answering.ts';
import type { CardPress } from './card-press.ts';
import type { ConversationTurn } from './conversation-turn.ts';
import { MAIN_DIALOG } from './dialog-ids.ts';
import { fieldClaims } from './hearing.ts';
import { answerFact, goToOpenQuestion, obey, startAgain } from './interruptions.ts';
import { type Open, openOf } from './open-question.ts';
import { appClaims } from './set-up/app-question.ts';
import { checkServers, takeSetUpPress } from './set-up/presses.ts';
import { hearDoubt, providerClaims } from './set-up/provider-question.ts';
import { showMove } from './set-up/steps.ts';

/** After this long without a word, the next answer comes with a one-line reminder of what was said. */
const REMIND_AFTER_MS = 6 * 60 * 60 * 1000;

/**
 * Takes one input to where it belongs: a pending "really stop?", a button's own question, the open question, an
 * interruption. The open question has the first right to a text (U21).
 */
export async function route(turn: ConversationTurn, dc: DialogContext): Promise<void> {
  remind(turn);
  if (turn.state.cancel !== null && (await afterCancel(turn, dc))) return;
  switch (turn.input.kind) {
    case 'press':
      await routePress(turn, dc, turn.input.press);
      break;
    case 'text':
      await routeText(turn, dc);
      break;
    case 'other':
      await dc.repromptDialog();
      break;
    default:
      turn.input satisfies never;
  }
  // A question answered anew stands alone on the stack; when it is done, the dialogs go on from the start.
  if (dc.stack.length === 0 && turn.state.cancel === null) await dc.beginDialog(MAIN_DIALOG);
}

function remind(turn: ConversationTurn): void {
  const { state, now } = turn;
  const { answers } = turn.standing();
  if (state.lastAt > 0 && now - state.lastAt > REMIND_AFTER_MS && Object.keys(answers).length > 0) {
    turn.note(turn.phrases.say('greeting.reminder', { answers: answersInWords(turn, answers) }));
  }
}

/** "Really stop?" is open, or the person stopped and is back. Returns whether the turn is done. */
async function afterCancel(turn: ConversationTurn, dc: DialogContext): Promise<boolean> {
  const { state, reading, input } = turn;
  const pressed = input.kind === 'press' && 'do' in input.press ? input.press.do : null;
  const wasAsking = state.cancel === 'asking';
  state.cancel = null;
  if (wasAsking) {
    if (reading?.yesNo === 'yes' || reading?.command?.name === 'cancel' || pressed === 'yes') {
      state.cancel = 'stopped';
      turn.say(turn.phrases.say('cancel.done'));
      return true;
    }
    if (reading?.yesNo === 'no' || pressed === 'no') {
      turn.note(turn.phrases.say('cancel.kept'));
      await dc.repromptDialog();
      return true;
    }
    return false;
  }
  if (state.said.length === 0) return false;
  turn.note(turn.phrases.say('cancel.resumed'));
  const saysMore =
    input.kind === 'press' ||
    Object.keys(reading?.answers ?? {}).length > 0 ||
    reading?.command?.name !== 'greeting';
  if (input.kind === 'text' && !saysMore) {
    await dc.repromptDialog();
    return true;
  }
  return false;
}

async function routeText(turn: ConversationTurn, dc: DialogContext): Promise<void> {
  const { reading } = turn;
  if (!reading) return;
  const open = openOf(dc);
  if (await claims(turn, open)) {
    await dc.continueDialog();
    return;
  }
  if (reading.command) {
    await obey(turn, dc, reading.command, open);
    return;
  }
  if (reading.fact) {
    await answerFact(turn, dc, reading.fact);
    return;
  }
  if (Object.keys(reading.answers).length > 0) {
    takeAnswers(turn, reading.answers, null);
    await goToOpenQuestion(dc);
    return;
  }
  await dc.continueDialog();
}

/** Does the open question have a claim on this text? */
async function claims(turn: ConversationTurn, open: Open): Promise<boolean> {
  if (open === 'provider') return providerClaims(turn);
  if (open === 'app') return appClaims(turn);
  return open !== 'rest' && fieldClaims(turn, open);
}

async function routePress(turn: ConversationTurn, dc: DialogContext, press: CardPress): Promise<void> {
  if (press.owner !== undefined && press.owner !== turn.owner) {
    turn.note(turn.phrases.say('unclear.others-card'));
    await dc.repromptDialog();
    return;
  }
  if (press.round !== turn.state.round) {
    turn.note(turn.phrases.say('unclear.old-card'));
    await dc.repromptDialog();
    return;
  }
  if ('ask' in press) await takePressedAnswer(turn, dc, press.ask, press.answer, press.revision);
  else await obeyPress(turn, dc, press);
}

const pressedField = (ask: string): Field | undefined => FIELDS.find((field) => field === ask);

/** A press answers the question of its own card, whatever is open now, and says so when it changes something. */
async function takePressedAnswer(
  turn: ConversationTurn,
  dc: DialogContext,
  ask: string,
  answer: string,
  revision: number,
): Promise<void> {
  const field = pressedField(ask);
  if (ask === 'provider' || ask === 'app') return takeSetUpPress(turn, dc, ask, answer);
  if (field === undefined || !(ANSWER_VALUES[field] as readonly string[]).includes(answer)) {
    turn.note(turn.phrases.say('unclear.strange-press'));
    await dc.repromptDialog();
    return;
  }
  const open = openOf(dc);
  const value = answer as Answers[Field] & string;
  if (open !== field && presentAnswer(turn.state.said, field) === value) {
    // The second tap of a double tap: the answer is taken and the next question already on the screen (S6).
    const isDoubleTap = turn.state.said.at(-1)?.question === field && revision === turn.state.said.length - 1;
    if (isDoubleTap) return;
    turn.note(turn.phrases.say('taken.already', { answer: turn.answerTitle(field, value) }));
    await dc.repromptDialog();
    return;
  }
  takeAnswers(turn, { [field]: value } as Answers, open === field ? field : null);
  if (open === field) await dc.continueDialog();
  else await goToOpenQuestion(dc);
}

/** Obeys a button that is no answer. "Not sure" and "go on without it" belong to the question of their own card. */
async function obeyPress(
  turn: ConversationTurn,
  dc: DialogContext,
  press: Extract<CardPress, { do: string }>,
): Promise<void> {
  const open = openOf(dc);
  const field = pressedField(press.about ?? '');
  switch (press.do) {
    case 'unsure':
    case 'skip':
      // On an older card it would undo an answer that was given since.
      if (press.about !== open) return dc.repromptDialog();
      if (press.do === 'skip' || field === undefined) return obey(turn, dc, { name: 'skip' }, open);
      notSure(turn, field);
      if (isSettled(turn, field)) await dc.continueDialog();
      return;
    case 'change':
      return obey(turn, dc, field === undefined ? { name: 'change' } : { name: 'change', field }, open);
    case 'another-mailbox':
      return startAgain(turn, dc, 'restart.another');
    case 'yes':
    case 'no':
      if (await hearDoubt(turn)) await afterDoubt(turn, dc);
      else await dc.repromptDialog();
      return;
    case 'move':
      showMove(turn, press.about ?? '');
      return;
    case 'check':
      return checkServers(turn);
    default:
      return obey(turn, dc, { name: press.do }, open);
  }
}

/** A doubt about the provider was settled by a button: go on if that gave an answer. */
async function afterDoubt(turn: ConversationTurn, dc: DialogContext): Promise<void> {
  if (turn.standing().provider !== null) await dc.continueDialog();
}
