import type { TurnContext } from 'botbuilder-core';
import { Dialog, type DialogContext, type DialogTurnResult, WaterfallDialog } from 'botbuilder-dialogs';
import { turnOf } from '../src/conversation/conversation-turn.ts';
import { APP_QUESTION, PROVIDER_QUESTION, SET_UP } from '../src/conversation/dialog-ids.ts';
import { askApp, hearApp } from '../src/conversation/set-up/app-question.ts';
import { isAsked } from '../src/conversation/set-up/asking.ts';
import { askProvider, hearProvider, offerPrivateChat } from '../src/conversation/set-up/provider-question.ts';
import { showSettings } from '../src/conversation/set-up/settings.ts';
import { showSteps } from '../src/conversation/set-up/steps.ts';

/** From advice to a mailbox that works: whose mailbox it is, its settings, and where to type them. */
export function createSetUpDialog(): WaterfallDialog {
  return new WaterfallDialog(SET_UP, [
    async function provider(step) {
      return isAsked(turnOf(step.context), 'provider') ? step.next() : step.beginDialog(PROVIDER_QUESTION);
    },
    async function app(step) {
      const turn = turnOf(step.context);
      const canBeSetUp = await showSettings(turn);
      return !canBeSetUp || isAsked(turn, 'app') ? step.next() : step.beginDialog(APP_QUESTION);
    },
    async function steps(step) {
      await showSteps(turnOf(step.context));
      return step.endDialog();
    },
  ]);
}

/** Asks which provider the mailbox is with, until one is found or the person goes on without. */
export class ProviderQuestion extends Dialog {
  constructor() {
    super(PROVIDER_QUESTION);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    offerPrivateChat(turn);
    await askProvider(turn);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    await hearProvider(turn);
    return isAsked(turn, 'provider') ? dc.endDialog() : Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    await askProvider(turnOf(context));
  }
}

/** Asks which mail app the settings go into. */
export class AppQuestion extends Dialog {
  constructor() {
    super(APP_QUESTION);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await askApp(turnOf(dc.context));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    await hearApp(turn);
    return isAsked(turn, 'app') ? dc.endDialog() : Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    await askApp(turnOf(context));
  }
}
