import { type DialogTurnResult, WaterfallDialog, type WaterfallStepContext } from 'botbuilder-dialogs';
import { turnOf } from '../src/conversation/conversation-turn.ts';
import { FIELD_QUESTION, FOLLOW_UPS, INTERVIEW } from '../src/conversation/dialog-ids.ts';
import type { Field } from '../src/decision/index.ts';

/** Asks one core field, unless it is settled already: by an answer, or by "I do not know". */
const ask = (field: Field) =>
  async function askCoreField(step: WaterfallStepContext): Promise<DialogTurnResult> {
    const { answers, asked } = turnOf(step.context).standing();
    const settled = answers[field] !== undefined || asked.includes(field);
    return settled ? step.next() : step.beginDialog(FIELD_QUESTION, { field });
  };

/** The core questions in their order, then the follow-ups that could still change the advice. */
export function createInterviewDialog(): WaterfallDialog {
  return new WaterfallDialog(INTERVIEW, [
    ask('devices'),
    ask('sharing'),
    ask('storage'),
    async function askFollowUps(step) {
      const { open } = turnOf(step.context).standing();
      return open === null ? step.endDialog() : step.beginDialog(FOLLOW_UPS);
    },
  ]);
}

/** Asks what the decision module still wants to know, one question a round, until nothing could change the advice. */
export function createFollowUpsDialog(): WaterfallDialog {
  return new WaterfallDialog(FOLLOW_UPS, [
    async function askNext(step) {
      const { open } = turnOf(step.context).standing();
      return open === null ? step.endDialog() : step.beginDialog(FIELD_QUESTION, { field: open });
    },
    async function goRound(step) {
      return step.replaceDialog(FOLLOW_UPS);
    },
  ]);
}
