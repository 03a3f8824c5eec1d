import { questionCard } from '../../cards/index.ts';
import { appsFor, findApp, type MailApp } from '../../providers/index.ts';
import type { ConversationTurn } from '../conversation-turn.ts';
import { declines, MISSES_BEFORE_GOING_ON } from './asking.ts';
import { setUpOf } from './settings.ts';

/** The mail apps offered as buttons, when they can do what is to be set up; every other one can be typed. */
const APP_PICKS = ['thunderbird', 'outlook-new', 'iphone-mail', 'gmail-android', 'apple-mail'] as const;
const MAX_PICKS = 5;

/** The apps shown as buttons: the usual ones that can do it, then whatever else can. */
async function picksFor(turn: ConversationTurn): Promise<readonly MailApp[]> {
  const { provider, protocol } = await setUpOf(turn);
  const apps = await turn.services.apps();
  const able = protocol === null ? [] : appsFor(protocol, provider, apps);
  const usual = APP_PICKS.flatMap((id) => able.find((app) => app.id === id) ?? []);
  return [...usual, ...able.filter((app) => !usual.includes(app))].slice(0, MAX_PICKS);
}

/** Asks which mail app the settings go into. */
export async function askApp(turn: ConversationTurn): Promise<void> {
  turn.asked('app');
  const { phrases } = turn;
  const picks = await picksFor(turn);
  turn.say(
    questionCard({
      phrases,
      lead: phrases.say('setup.ask-app'),
      hint: phrases.say('setup.ask-app-hint'),
      choices: [
        ...picks.map((app) => choiceOf(turn, app)),
        { title: phrases.say('button.skip'), data: turn.commandButton('skip', 'app') },
      ],
      asides: [{ title: phrases.say('button.back'), data: turn.commandButton('back') }],
    }),
  );
}

const choiceOf = (turn: ConversationTurn, app: MailApp) => ({
  title: app.name,
  data: turn.answerButton('app', app.id),
});

/** Does a text at the app question name an app? Then no command is looked for. */
export async function appClaims(turn: ConversationTurn): Promise<boolean> {
  const { reading, input } = turn;
  if (input.kind !== 'text' || !reading) return false;
  if (reading.ordinal !== null || declines(reading)) return true;
  return reading.command === null && findApp(input.text, await turn.services.apps()).kind !== 'none';
}

/** Takes a text as the answer to "which mail app?". */
export async function hearApp(turn: ConversationTurn): Promise<void> {
  const { reading, input, phrases } = turn;
  if (input.kind !== 'text' || !reading) return;
  const picked = reading.ordinal === null ? undefined : (await picksFor(turn))[reading.ordinal - 1];
  const found = findApp(input.text, await turn.services.apps());
  if (found.kind === 'known') turn.record('app', found.app.id, true);
  else if (found.kind === 'ambiguous') askWhich(turn, found.candidates);
  else if (picked) turn.record('app', picked.id, true);
  else if (reading.unsure || declines(reading)) turn.record('app', null, true);
  else {
    turn.note(phrases.say(turn.state.misses === 0 ? 'setup.app-unclear' : 'setup.app-unclear-again'));
    turn.state.misses += 1;
    if (turn.state.misses >= MISSES_BEFORE_GOING_ON) turn.record('app', null, true);
    else await askApp(turn);
  }
}

function askWhich(turn: ConversationTurn, candidates: readonly MailApp[]): void {
  turn.say(
    questionCard({
      phrases: turn.phrases,
      lead: turn.phrases.say('setup.which-app'),
      choices: candidates.slice(0, MAX_PICKS).map((app) => choiceOf(turn, app)),
      asides: [],
    }),
  );
}
