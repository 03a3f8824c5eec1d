/** A plain three-question waterfall on botbuilder with memory storage, in the style of the official samples. */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
} from 'botbuilder';
import { ChoicePrompt, DialogSet, DialogTurnStatus, WaterfallDialog } from 'botbuilder-dialogs';
import restify from 'restify';

const state = new ConversationState(new MemoryStorage());
const dialogs = new DialogSet(state.createProperty('dialogs'));
const ask =
  (prompt: string, choices: string[]) =>
  async (step: { prompt: (id: string, options: object) => Promise<never> }) =>
    step.prompt('choice', { prompt, choices });
dialogs.add(new ChoicePrompt('choice'));
dialogs.add(
  new WaterfallDialog('main', [
    ask('How many devices?', ['One device', 'Several devices']) as never,
    ask('Who uses it?', ['Only me', 'Others too']) as never,
    ask('Server space?', ['Keep the server small', 'Mail may stay there']) as never,
    async (step) => {
      await step.context.sendActivity('Use IMAP.');
      return step.endDialog();
    },
  ]),
);

class WaterfallBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const dc = await dialogs.createContext(context);
      const { status } = await dc.continueDialog();
      if (status === DialogTurnStatus.empty) await dc.beginDialog('main');
      await state.saveChanges(context);
      await next();
    });
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new WaterfallBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req as never, res as never, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
