import { infoCard } from '../cards/index.ts';
import type { ConversationTurn } from './conversation-turn.ts';

/** Offers everything that can be done once the advice is given. */
export function offerMore(turn: ConversationTurn): void {
  const { phrases } = turn;
  turn.say(
    infoCard({
      phrases,
      lead: phrases.say('rest.offer'),
      paragraphs: [],
      buttons: [
        { title: phrases.say('button.change'), data: turn.commandButton('change') },
        { title: phrases.say('button.compare'), data: turn.commandButton('compare') },
        { title: phrases.say('button.moves'), data: turn.commandButton('move') },
        { title: phrases.say('button.another'), data: turn.commandButton('another-mailbox') },
      ],
    }),
  );
}

/** A text at the end that is no command and no question that the bot knows: never the same words twice (U12). */
export function hearAtRest(turn: ConversationTurn): void {
  if (turn.input.kind === 'press') return;
  turn.state.misses += 1;
  turn.note(turn.phrases.say(turn.state.misses % 2 === 1 ? 'unclear.rest' : 'unclear.rest-again'));
  offerMore(turn);
}
