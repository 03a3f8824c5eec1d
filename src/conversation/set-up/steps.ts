import { appStepsCard, moveCard } from '../../cards/app-steps-card.ts';
import { infoCard } from '../../cards/index.ts';
import { appSupports, MOVE_IDS, type MoveId } from '../../providers/index.ts';
import type { ConversationTurn } from '../conversation-turn.ts';
import { answerTo } from './asking.ts';
import { setUpOf } from './settings.ts';

/** Where to type the settings in the person's mail app, and for POP the switch to look at before the first fetch. */
export async function showSteps(turn: ConversationTurn): Promise<void> {
  const appId = answerTo(turn, 'app');
  const { provider, protocol } = await setUpOf(turn);
  if (appId === null || protocol === null) return;
  const key = `${appId}/${provider?.id ?? ''}/${protocol}`;
  if (turn.state.stepsFor === key) return;
  turn.state.stepsFor = key;
  const apps = await turn.services.apps();
  const app = apps.byId(appId);
  if (!app) return;
  const support = appSupports(app, protocol, provider, apps);
  turn.say(appStepsCard({ phrases: turn.phrases, app, protocol, support, buttons: [] }));
}

/** The ways of moving mail: first which one, then its steps, one after the other. */
export function showMove(turn: ConversationTurn, about: string): void {
  const move = MOVE_IDS.find((id): id is MoveId => id === about);
  if (move) {
    turn.say(moveCard(turn.phrases, move));
    return;
  }
  turn.say(
    infoCard({
      phrases: turn.phrases,
      lead: turn.phrases.say('setup.which-move'),
      paragraphs: [],
      buttons: MOVE_IDS.map((id) => ({
        title: turn.phrases.say(`move.${id}`),
        data: turn.commandButton('move', id),
      })),
    }),
  );
}
