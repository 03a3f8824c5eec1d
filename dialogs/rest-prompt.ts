import type { TurnContext } from 'botbuilder-core';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { turnOf } from '../src/conversation/conversation-turn.ts';
import { REST_PROMPT } from '../src/conversation/dialog-ids.ts';
import { hearAtRest, offerMore } from '../src/conversation/rest.ts';

/** The end of the conversation: advice given, mailbox set up, and everything that can still be done is offered. */
export class RestPrompt extends Dialog {
  constructor() {
    super(REST_PROMPT);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    offerMore(turnOf(dc.context));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    hearAtRest(turnOf(dc.context));
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    offerMore(turnOf(context));
  }
}
