/** A plain echo bot on the SDK's successor, with express. */
import { ActivityHandler, CloudAdapter, MessageFactory } from '@microsoft/agents-hosting';
import express from 'express';

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
      await next();
    });
  }
}

const adapter = new CloudAdapter({ clientId: '', issuers: [] } as never);
const bot = new EchoBot();
const app = express();
app.use(express.json());
app.post('/api/messages', async (req, res) => {
  await adapter.process(req as never, res as never, (context) => bot.run(context));
});
app.listen(Number(process.env.PORT), '127.0.0.1');
