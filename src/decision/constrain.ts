import type { Advice, ConstrainedAdvice, GivenUp, Offer, Protocol } from './advice.ts';
import { lossOf } from './given-up.ts';

/** The protocols that a mail app can use with each kind of offer. A bridge speaks IMAP to mail apps, and no POP. */
const SERVED: Readonly<Record<Offer, readonly Protocol[]>> = {
  both: ['imap', 'pop'],
  'imap-only': ['imap'],
  'pop-only': ['pop'],
  'own-bridge': ['imap'],
  'own-app-only': [],
};

/**
 * Holds the advice against what a provider really offers, so that it can be followed. What the person asked for
 * with the advised protocol and loses with the other one is `lost`, with what helps.
 */
export function constrain(advice: Advice, offer: Offer): ConstrainedAdvice {
  const wanted = advice.protocol ?? advice.fallback;
  const served = SERVED[offer];
  const protocol = served.find((candidate) => candidate === wanted) ?? served[0] ?? null;
  if (protocol === null) return { outcome: 'none', protocol, offer, lost: [] };
  if (protocol === wanted) return { outcome: 'kept', protocol, offer, lost: [] };
  return { outcome: 'turned', protocol, offer, lost: lostWith(advice, protocol) };
}

function lostWith(advice: Advice, protocol: Protocol): readonly GivenUp[] {
  const lost = advice.reasons.flatMap(({ field, value }) => lossOf(field, value, protocol) ?? []);
  const savesSpace = advice.givesUp.some(({ field }) => field === 'storage');
  return savesSpace ? lost.map(leavingSomeDays) : lost;
}

/** Who wants the server small leaves copies there for some days, not for ever. */
function leavingSomeDays(loss: GivenUp): GivenUp {
  return {
    ...loss,
    remedies: loss.remedies.map((remedy) =>
      remedy === 'leave-copy-on-server' ? 'pop-leave-some-days' : remedy,
    ),
  };
}
