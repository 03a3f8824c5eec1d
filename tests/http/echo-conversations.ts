import type { Conversations } from '../../src/conversation/turn.ts';

/** A bot that says back what it hears: the server is what is tested here, not the conversation. */
export function echoConversations(): Conversations {
  return {
    async take(activity, delivery) {
      if (activity.type !== 'message') return 'ignored';
      await delivery.send([
        { kind: 'send', activity: { type: 'message', text: `echo: ${activity.text ?? ''}` } },
      ]);
      return 'ran';
    },
  };
}
