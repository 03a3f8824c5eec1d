import { ConversationState, MemoryStorage, TestAdapter } from 'botbuilder-core';
import {
  ChoicePrompt,
  DialogSet,
  DialogTurnStatus,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';

/** A conversation with a plain three-question waterfall of the SDK, without a wire: what a turn costs there. */
export function plainWaterfall(): (conversation: string, text: string) => Promise<void> {
  const state = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(state.createProperty('dialogs'));
  dialogs.add(new ChoicePrompt('choice'));
  const questions: readonly (readonly [prompt: string, choices: string[]])[] = [
    ['How many devices?', ['One device', 'Several devices']],
    ['Who uses it?', ['Only me', 'Others too']],
    ['Server space?', ['Keep the server small', 'Mail may stay there']],
  ];
  dialogs.add(
    new WaterfallDialog('main', [
      ...questions.map(
        ([prompt, choices]) =>
          async (step: WaterfallStepContext) =>
            step.prompt('choice', { prompt, choices }),
      ),
      async (step) => {
        await step.context.sendActivity('Use IMAP.');
        return step.endDialog();
      },
    ]),
  );
  const adapter = new TestAdapter(async (context) => {
    const dialogContext = await dialogs.createContext(context);
    const { status } = await dialogContext.continueDialog();
    if (status === DialogTurnStatus.empty) await dialogContext.beginDialog('main');
    await state.saveChanges(context);
  });
  return async (conversation, text) => {
    await adapter.receiveActivity({ type: 'message', text, conversation: { id: conversation } as never });
    adapter.activityBuffer.length = 0;
  };
}
