import type { Phrases } from '../phrases/index.ts';
import type { Block } from './block.ts';
import { type CardMessage, cardMessage } from './card-message.ts';

/** What the two protocols are compared by. */
const TOPICS = ['where', 'devices', 'sent', 'offline', 'space', 'lost-device', 'deleting'] as const;

/** POP and IMAP beside each other, topic by topic. Each cell names its protocol, so that it can be read alone. */
export function comparisonCard(phrases: Phrases): CardMessage {
  return cardMessage(
    phrases,
    phrases.say('compare.title'),
    TOPICS.flatMap((topic): readonly Block[] => [
      { kind: 'heading', text: phrases.say(`compare.topic.${topic}`) },
      {
        kind: 'columns',
        columns: [
          [{ kind: 'paragraph', text: phrases.say(`compare.imap.${topic}`) }],
          [{ kind: 'paragraph', text: phrases.say(`compare.pop.${topic}`) }],
        ],
      },
    ]),
  );
}
