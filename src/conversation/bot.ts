import { createHash, randomBytes } from 'node:crypto';
import type { DialogContext } from 'botbuilder-dialogs';
import { type Language, phrasesFor } from '../phrases/index.ts';
import { MAX_TEXT_CHARACTERS } from '../understanding/index.ts';
import { replacePressedCard } from './answered-card.ts';
import { takeAnswers } from './answering.ts';
import { readPress } from './card-press.ts';
import { ConversationTurn, type Input } from './conversation-turn.ts';
import { MAIN_DIALOG } from './dialog-ids.ts';
import { withDialogs } from './dialog-runner.ts';
import { announcesSomebody, greet, isGroup, privateChatOf } from './greeting.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { goToOpenQuestion } from './interruptions.ts';
import { chooseLanguage, languageOfLocale } from './language-choice.ts';
import { editedAnswers } from './message-edit.ts';
import { mentionsBot, messageText } from './message-text.ts';
import { openOf } from './open-question.ts';
import { looksLikePassword } from './password.ts';
import { freshState, type PersonState, readState } from './person-state.ts';
import type { Progress } from './progress.ts';
import { fitIntoTurn, toActivity } from './rendering.ts';
import { route } from './routing.ts';
import type { Services } from './services.ts';
import type { Outgoing } from './turn.ts';

/** This many failed turns in a row, and the state is given up: it may be the state that fails (S14). */
const FAILURES_BEFORE_RESET = 3;

/** What one activity does: new state and replies, nothing at all, or that everything kept is deleted. */
export type BotResult =
  | { readonly kind: 'answered'; readonly state: PersonState; readonly outgoing: readonly Outgoing[] }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'forgotten'; readonly whole: boolean; readonly outgoing: readonly Outgoing[] };

export interface BotOptions {
  readonly services: Services;
  readonly progress: Progress;
  /** The language for people whose language is not known. */
  readonly fallbackLanguage: Language;
  /** Told of a turn that failed: a reference that the person was given too, and the error. */
  readonly onTurnFailed: (reference: string, error: unknown) => void;
}

/** Answers one activity, given what is stored. Sends nothing and saves nothing: the same in, the same out. */
export type Bot = (activity: IncomingActivity, stored: unknown, now: number) => Promise<BotResult>;

/** Makes the bot: which kind of activity gets which kind of answer (S15). */
export function createBot(options: BotOptions): Bot {
  return async (activity, stored, now) => {
    if (removesBot(activity)) return { kind: 'forgotten', whole: true, outgoing: [] };
    const answer = answerFor(activity);
    if (!answer) return { kind: 'ignored' };
    let turn: ConversationTurn | null = null;
    try {
      turn = startTurn(activity, stored, options, now);
      const isNew = !turn.state.greeted;
      const result = await answer(activity, turn, options);
      if (result === 'ignored') return { kind: 'ignored' };
      if (isNew) options.progress.started(activity.channelId, turn.phrases.language);
      const outgoing = outgoingOf(activity, turn);
      if (result === 'forget') return { kind: 'forgotten', whole: false, outgoing };
      return { kind: 'answered', state: { ...turn.state, failures: 0, lastAt: now }, outgoing };
    } catch (error) {
      const reference = randomBytes(4).toString('hex');
      options.onTurnFailed(reference, error);
      const language =
        turn?.phrases.language ?? languageOfLocale(activity.locale) ?? options.fallbackLanguage;
      return apologise(activity, stored, language, reference);
    }
  };
}

type Answer = (
  activity: IncomingActivity,
  turn: ConversationTurn,
  options: BotOptions,
) => Promise<'answered' | 'ignored' | 'forget'>;

function answerFor(activity: IncomingActivity): Answer | null {
  if (announcesSomebody(activity)) return welcome;
  // Another bot, or we ourselves, would talk for ever.
  if (activity.from.role === 'bot' || activity.from.id === activity.recipient?.id) return null;
  if (activity.type === 'message') return isForBot(activity) ? answerMessage : null;
  if (activity.type === 'messageUpdate') return answerEdit;
  return null;
}

/** In a group, people mostly talk to each other. */
const isForBot = (activity: IncomingActivity): boolean =>
  !isGroup(activity) || mentionsBot(activity) || readPress(activity.value) !== null;

/** The bot was taken out, or the channel asks to delete a person's data: nothing stays (U6). */
function removesBot(activity: IncomingActivity): boolean {
  const self = activity.recipient?.id;
  return (
    (activity.type === 'installationUpdate' && (activity.action ?? '').startsWith('remove')) ||
    (activity.type === 'conversationUpdate' &&
      (activity.membersRemoved ?? []).some(({ id }) => id === self)) ||
    (activity.type === 'contactRelationUpdate' && activity.action === 'remove') ||
    activity.type === 'deleteUserData'
  );
}

function startTurn(
  activity: IncomingActivity,
  stored: unknown,
  options: BotOptions,
  now: number,
): ConversationTurn {
  const kept = stored === undefined ? freshState() : readState(stored);
  const state = kept ?? { ...freshState(), greeted: true };
  const channel = { locale: activity.locale, fallback: options.fallbackLanguage };
  state.language = chooseLanguage(state, channel, null);
  const turn = new ConversationTurn({
    input: { kind: 'other' },
    now,
    services: options.services,
    progress: options.progress,
    message: activity.id ?? null,
    owner: isGroup(activity)
      ? createHash('sha256').update(activity.from.id).digest('base64url').slice(0, 10)
      : undefined,
    privateChat: privateChatOf(activity),
    phrases: phrasesFor(state.language.tag),
    state,
  });
  if (!kept) turn.note(turn.phrases.say('failure.lost'));
  return turn;
}

/** Somebody came: hello and the first question in the same turn, once (U4). */
async function welcome(activity: IncomingActivity, turn: ConversationTurn): Promise<'answered' | 'ignored'> {
  if (turn.state.greeted) return 'ignored';
  turn.state.greeted = true;
  greet(turn, isGroup(activity));
  if (!isGroup(activity)) await withDialogs(activity, turn, goToOpenQuestion);
  return 'answered';
}

async function answerMessage(
  activity: IncomingActivity,
  turn: ConversationTurn,
  options: BotOptions,
): Promise<'answered' | 'forget'> {
  const press = readPress(activity.value);
  let forget = false;
  await withDialogs(activity, turn, async (dc) => {
    await standAtOpenQuestion(turn, dc);
    if (press) turn.input = { kind: 'press', press };
    else turn.input = await hear(activity, turn, dc, options);
    forget = turn.reading?.command?.name === 'forget';
    if (forget) turn.say(turn.phrases.say('forget.done'));
    else await greetOrRoute(turn, dc);
  });
  return forget ? 'forget' : 'answered';
}

/** Without a stack, the dialogs are walked through silently to the open question, as if it had just been asked. */
async function standAtOpenQuestion(turn: ConversationTurn, dc: DialogContext): Promise<void> {
  if (dc.stack.length === 0) await turn.silently(() => dc.beginDialog(MAIN_DIALOG));
}

/** Somebody who writes before any greeting is greeted; a bare hello, or nothing readable, is no unclear answer then. */
async function greetOrRoute(turn: ConversationTurn, dc: DialogContext): Promise<void> {
  const { state, reading, input } = turn;
  const first = !state.greeted;
  state.greeted = true;
  if (first) turn.note(turn.phrases.say('greeting.after-hello'));
  const saysSomething =
    input.kind === 'press' ||
    (reading !== null &&
      (Object.keys(reading.answers).length > 0 ||
        Object.keys(reading.doubtful).length > 0 ||
        (reading.command !== null && reading.command.name !== 'greeting') ||
        reading.fact !== null));
  if (first && !saysSomething) await dc.repromptDialog();
  else await route(turn, dc);
}

/** Reads the words of a message; what has none, or holds a password, is answered without being read. */
async function hear(
  activity: IncomingActivity,
  turn: ConversationTurn,
  dc: DialogContext,
  options: BotOptions,
): Promise<Input> {
  const { state } = turn;
  const text = messageText(activity);
  if (text === '') {
    const why =
      (activity.attachments ?? []).length > 0
        ? 'unclear.attachment'
        : activity.value
          ? 'unclear.strange-press'
          : 'unclear.nothing';
    turn.note(turn.phrases.say(why));
    return { kind: 'other' };
  }
  if (looksLikePassword(text)) {
    turn.note(turn.phrases.say('unclear.password'));
    return { kind: 'other' };
  }
  const open = openOf(dc);
  const asked = open === 'provider' || open === 'app' || open === 'rest' ? 'opening' : open;
  const cut = text.slice(0, MAX_TEXT_CHARACTERS);
  if (cut.length < text.length) turn.note(turn.phrases.say('unclear.too-long'));
  let reading = await options.services.understand(cut, { asked, language: turn.phrases.language });
  if (reading.language && reading.language !== turn.phrases.language && state.language?.by !== 'wish') {
    const channel = { locale: activity.locale, fallback: options.fallbackLanguage };
    state.language = chooseLanguage(state, channel, reading.language);
    turn.phrases = phrasesFor(state.language.tag);
    reading = await options.services.understand(cut, { asked, language: turn.phrases.language });
  }
  return { kind: 'text', text: cut, reading };
}

/** A message was edited: the answers that it gave are read anew, and nothing else. */
async function answerEdit(
  activity: IncomingActivity,
  turn: ConversationTurn,
  options: BotOptions,
): Promise<'answered' | 'ignored'> {
  const edited = await editedAnswers(activity, turn, options.services);
  if (!edited) return 'ignored';
  await withDialogs(activity, turn, async (dc) => {
    takeAnswers(turn, edited, null);
    await goToOpenQuestion(dc);
  });
  return 'answered';
}

function outgoingOf(activity: IncomingActivity, turn: ConversationTurn): readonly Outgoing[] {
  const { language } = turn.phrases;
  const replaced = replacePressedCard(activity, turn);
  const sent = fitIntoTurn(turn.messages()).map(
    (message): Outgoing => ({ kind: 'send', activity: toActivity(message, activity.channelId, language) }),
  );
  return replaced ? [replaced, ...sent] : sent;
}

/**
 * Something went wrong: say so in the person's language, keep the answers, and give up a state that keeps failing. The
 * dialog stack goes at once: it mirrors the answers, so that losing it loses nothing and may be the cure.
 */
function apologise(
  activity: IncomingActivity,
  stored: unknown,
  language: Language,
  reference: string,
): BotResult {
  const state = (stored === undefined ? null : readState(stored)) ?? freshState();
  const failures = state.failures + 1;
  const reset = failures >= FAILURES_BEFORE_RESET;
  const text = phrasesFor(language).say(reset ? 'failure.reset' : 'failure.apology', { reference });
  return {
    kind: 'answered',
    state: reset
      ? { ...freshState(), greeted: true, language: state.language }
      : { ...state, failures, dialogStack: [] },
    outgoing: [{ kind: 'send', activity: toActivity(text, activity.channelId, language) }],
  };
}
