import type { DialogContext } from 'botbuilder-dialogs';
import { infoCard } from '../../cards/index.ts';
import { settingsFor } from '../../providers/index.ts';
import type { CheckedServer } from '../../providers/server-check/index.ts';
import type { ConversationTurn } from '../conversation-turn.ts';
import { goToOpenQuestion } from '../interruptions.ts';
import { openOf } from '../open-question.ts';
import { readProviderAnswer } from './provider-answer.ts';
import { setUpOf } from './settings.ts';

/** A press on a provider or an app: taken where it is open, changed where it was answered, never twice. */
export async function takeSetUpPress(
  turn: ConversationTurn,
  dc: DialogContext,
  question: 'provider' | 'app',
  answer: string,
): Promise<void> {
  const known =
    question === 'provider'
      ? (await turn.services.catalogue()).byId(readProviderAnswer(answer).id ?? '')
      : (await turn.services.apps()).byId(answer);
  if (!known) {
    turn.note(turn.phrases.say('unclear.strange-press'));
    await dc.repromptDialog();
    return;
  }
  if (turn.standing()[question] === answer) {
    // A double tap: the answer is taken and what follows is already on the screen (S6).
    const isDoubleTap = turn.state.said.at(-1)?.question === question;
    if (isDoubleTap) return;
    turn.note(turn.phrases.say('taken.already', { answer: known.name }));
    await dc.repromptDialog();
    return;
  }
  turn.record(question, answer, true);
  turn.note(turn.phrases.say('taken.one', { answer: known.name }));
  if (openOf(dc) === question) await dc.continueDialog();
  else await goToOpenQuestion(dc);
}

/** Checks whether the servers on the settings card answer, where the operator allows it. */
export async function checkServers(turn: ConversationTurn): Promise<void> {
  const { provider, protocol } = await setUpOf(turn);
  const found = provider && protocol ? settingsFor(provider, protocol) : null;
  if (!turn.services.checkServers || !protocol || found?.kind !== 'settings') {
    turn.note(turn.phrases.say('check.not-checked', { host: provider?.name ?? '' }));
    return;
  }
  const { incoming, outgoing } = found.settings;
  const servers: CheckedServer[] = [{ ...incoming, protocol }];
  if (outgoing) servers.push({ ...outgoing, protocol: 'smtp' });
  const results = await turn.services.checkServers(servers);
  turn.say(
    infoCard({
      phrases: turn.phrases,
      lead: turn.phrases.say('setup.check-result'),
      paragraphs: results.map(({ server, outcome }) =>
        turn.phrases.say(`check.${outcome}`, { host: server.host }),
      ),
      buttons: [],
    }),
  );
}
