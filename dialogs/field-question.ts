import type { TurnContext } from 'botbuilder-core';
import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from 'botbuilder-dialogs';
import { isSettled } from '../src/conversation/answering.ts';
import { turnOf } from '../src/conversation/conversation-turn.ts';
import { FIELD_QUESTION } from '../src/conversation/dialog-ids.ts';
import { hearAtField } from '../src/conversation/hearing.ts';
import { askField } from '../src/conversation/questions.ts';
import type { Field } from '../src/decision/index.ts';

/** Asks for one of the seven fields until it is settled: by an answer, or by going on without one. */
export class FieldQuestion extends Dialog<{ field: Field }> {
  constructor() {
    super(FIELD_QUESTION);
  }

  override async beginDialog(dc: DialogContext, options?: { field: Field }): Promise<DialogTurnResult> {
    if (!options || !dc.activeDialog) throw new Error('A field question needs the field that it asks for.');
    dc.activeDialog.state.field = options.field;
    askField(turnOf(dc.context), options.field);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const field: Field = dc.activeDialog?.state.field;
    hearAtField(turn, field);
    return isSettled(turn, field) ? dc.endDialog() : Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    askField(turnOf(context), instance.state.field);
  }
}
