import type { Offer } from '../decision/index.ts';
import type { PlanNote, ProtocolOffer } from './ids.ts';
import type { Provider } from './provider.ts';

/**
 * What a provider really offers to mail apps, in the terms of the decision. A protocol that only paying customers
 * get counts when the other one is no cheaper; one that no source confirms never counts, because advice must not
 * rest on it.
 */
export function offerOf(provider: Provider): Offer {
  const { imap, pop } = provider;
  if (imap.offer === 'bridge' || pop.offer === 'bridge') return 'own-bridge';
  const needsPlan = ![imap.offer, pop.offer].includes('yes');
  const counts = (offer: ProtocolOffer) => offer === 'yes' || (needsPlan && offer === 'paid-plan');
  if (counts(imap.offer) && counts(pop.offer)) return 'both';
  if (counts(imap.offer)) return 'imap-only';
  if (counts(pop.offer)) return 'pop-only';
  return 'own-app-only';
}

/** What a person's plan decides about mail apps, or `null` when every plan is alike. */
export function planNote(provider: Provider): PlanNote | null {
  const { imap, pop, warnings } = provider;
  if (imap.offer === 'bridge' || pop.offer === 'bridge') return 'paid-for-bridge';
  if (imap.offer === 'paid-plan' && pop.offer === 'paid-plan') return 'paid-for-both';
  if (imap.offer === 'paid-plan' || warnings.includes('imap-paid-plan-only')) return 'paid-for-imap';
  if (pop.offer === 'paid-plan') return 'paid-for-pop';
  return warnings.includes('basic-plan-has-none') ? 'not-in-cheapest-plan' : null;
}
