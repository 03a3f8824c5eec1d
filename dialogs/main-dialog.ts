import { WaterfallDialog } from 'botbuilder-dialogs';
import { advise } from '../src/conversation/advising.ts';
import { turnOf } from '../src/conversation/conversation-turn.ts';
import { INTERVIEW, MAIN_DIALOG, REST_PROMPT, SET_UP } from '../src/conversation/dialog-ids.ts';

/** A whole conversation: ask, advise, set up, and then whatever the person still wants. */
export function createMainDialog(): WaterfallDialog {
  return new WaterfallDialog(MAIN_DIALOG, [
    async function interview(step) {
      return step.beginDialog(INTERVIEW);
    },
    async function adviseAndSetUp(step) {
      advise(turnOf(step.context));
      return step.beginDialog(SET_UP);
    },
    async function rest(step) {
      return step.beginDialog(REST_PROMPT);
    },
  ]);
}
