import { type Advice, KNOWLEDGE, type PointId, type Protocol } from '../decision/index.ts';
import type { Phrases } from '../phrases/index.ts';
import { type Block, listed, section } from './block.ts';
import { type CardMessage, cardMessage } from './card-message.ts';
import { PROTOCOL_NAMES } from './protocol-names.ts';

const PROTOCOLS: readonly Protocol[] = ['imap', 'pop'];

/**
 * The good and the bad sides of both protocols beside each other, this person's own matters first and marked in
 * words. Below, for those who open it, what the claims get wrong today: the advice stays in sight on a phone.
 */
export function prosAndConsCard(phrases: Phrases, advice: Advice): CardMessage {
  const side = (heading: 'card.good' | 'card.bad', points: Advice['pros']): Block => ({
    kind: 'columns',
    columns: PROTOCOLS.map((protocol) =>
      section(
        phrases.say(heading, { protocol: PROTOCOL_NAMES[protocol] }),
        listed(points[protocol].map((id) => pointText(phrases, advice, id))),
      ),
    ),
  });
  return cardMessage(phrases, phrases.say('card.pros-and-cons'), [
    side('card.good', advice.pros),
    side('card.bad', advice.cons),
    { kind: 'details', title: phrases.say('card.corrections'), items: corrections(phrases, advice) },
  ]);
}

function pointText(phrases: Phrases, { matters }: Advice, id: PointId): string {
  const point = phrases.say(`point.${id}`);
  return matters.includes(id) ? phrases.say('card.matters', { point }) : point;
}

/** The corrections of all points, those of this person's own matters first. */
function corrections(phrases: Phrases, { matters, pros, cons }: Advice): readonly string[] {
  const shown = [...pros.imap, ...pros.pop, ...cons.imap, ...cons.pop];
  const ordered = [
    ...shown.filter((id) => matters.includes(id)),
    ...shown.filter((id) => !matters.includes(id)),
  ];
  return ordered.flatMap((id) => {
    const { correction } = KNOWLEDGE[id];
    return correction ? [phrases.say(`correction.${correction.id}`)] : [];
  });
}
