import { BotAdapter, TurnContext } from 'botbuilder-core';
import {
  type DialogContext,
  DialogMemoryScope,
  DialogSet,
  type DialogState,
  TurnMemoryScope,
} from 'botbuilder-dialogs';
import type { Activity, ConversationReference, ResourceResponse } from 'botframework-schema';
import { createDialogs } from '../../dialogs/index.ts';
import { attachTurn, type ConversationTurn } from './conversation-turn.ts';
import type { IncomingActivity } from './incoming-activity.ts';

/**
 * The adapter that the dialogs see. Nothing is sent from inside a dialog: what the bot says is collected in the
 * turn and leaves after the state is saved, so that a turn can be run again when somebody else saved first (S11).
 */
class CollectingAdapter extends BotAdapter {
  override async sendActivities(): Promise<ResourceResponse[]> {
    throw new Error('Dialogs speak through the conversation turn, not through the channel.');
  }
  override async updateActivity(): Promise<void> {
    throw new Error('Dialogs speak through the conversation turn, not through the channel.');
  }
  override async deleteActivity(): Promise<void> {
    throw new Error('Dialogs speak through the conversation turn, not through the channel.');
  }
  override async continueConversation(_reference: Partial<ConversationReference>): Promise<void> {
    throw new Error('Conversations are continued by the channels.');
  }
}

const adapter = new CollectingAdapter();
const STACK = Symbol('DialogStack');

/**
 * The key under which the SDK looks for the memory that dialogs can address by path, before it assembles all of it
 * anew in every turn. These dialogs address none; the SDK itself writes to `turn`.
 */
const MEMORY = 'DialogStateManagerConfiguration';
const memory = { memoryScopes: [new TurnMemoryScope(), new DialogMemoryScope()], pathResolvers: [] };

let dialogs: DialogSet | undefined;

/** The dialogs, made when the first turn needs them. */
function dialogSet(): DialogSet {
  if (!dialogs) {
    dialogs = new DialogSet({
      get: async (context: TurnContext) => context.turnState.get<DialogState>(STACK),
      set: async () => {},
      delete: async () => {},
    });
    for (const dialog of createDialogs()) dialogs.add(dialog);
  }
  return dialogs;
}

/**
 * Gives the dialogs one turn. The stack is read from the state and written back to it; a stack that names a dialog
 * that no longer exists is dropped, because what the person said is kept elsewhere (S9).
 */
export async function withDialogs(
  activity: IncomingActivity,
  turn: ConversationTurn,
  act: (dc: DialogContext) => Promise<void>,
): Promise<void> {
  const context = new TurnContext(adapter, activity as Partial<Activity>);
  const set = dialogSet();
  const stack = turn.state.dialogStack;
  const known = stack.every((instance) => set.find(instance?.id) !== undefined);
  context.turnState.set(STACK, { dialogStack: known ? stack : [] });
  context.turnState.set(MEMORY, memory);
  attachTurn(context, turn);
  const dc = await set.createContext(context);
  await act(dc);
  turn.state.dialogStack = dc.stack;
}
