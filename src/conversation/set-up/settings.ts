import { discoveredCard, protocolFound } from '../../cards/discovered-card.ts';
import { settingsCard } from '../../cards/settings-card.ts';
import {
  type Advice,
  type ConstrainedAdvice,
  constrain,
  decide,
  type Protocol,
} from '../../decision/index.ts';
import { type MailSettings, offerOf, type Provider, settingsFor } from '../../providers/index.ts';
import type { ConversationTurn } from '../conversation-turn.ts';
import { answerTo } from './asking.ts';
import { readProviderAnswer } from './provider-answer.ts';

/** The protocol that the advice comes down to; without a decision it is the choice that loses nothing. */
const protocolOf = (advice: Advice): Protocol => advice.protocol ?? 'imap';

/** What is to be set up: at which provider, by which protocol, and what the provider changed about the advice. */
export interface SetUp {
  readonly provider: Provider | null;
  readonly domain: string | null;
  readonly constrained: ConstrainedAdvice | null;
  /** `null` when the provider lets no mail app in. */
  readonly protocol: Protocol | null;
}

/** Computes what is to be set up from what was said. */
export async function setUpOf(turn: ConversationTurn): Promise<SetUp> {
  const advice = decide(turn.standing().answers);
  const { id, domain } = readProviderAnswer(answerTo(turn, 'provider') ?? '');
  const provider = id === null ? null : ((await turn.services.catalogue()).byId(id) ?? null);
  if (!provider) {
    return {
      provider: null,
      domain,
      constrained: null,
      protocol: await protocolAt(turn, domain, protocolOf(advice)),
    };
  }
  const constrained = constrain(advice, offerOf(provider));
  return { provider, domain, constrained, protocol: constrained.protocol };
}

/** The protocol that a domain outside the catalogue has servers for; the advised one when nothing says otherwise. */
async function protocolAt(
  turn: ConversationTurn,
  domain: string | null,
  wanted: Protocol,
): Promise<Protocol> {
  if (domain === null) return wanted;
  const found = await turn.services.discover(domain, { spellingConfirmed: true });
  return found.kind === 'settings' || found.kind === 'unknown' ? protocolFound(found, wanted) : wanted;
}

/**
 * Shows the settings for the advice at this provider, once. Returns whether a mail app can be set up at all: with a
 * provider that lets in nothing but its own app there is none to ask for.
 */
export async function showSettings(turn: ConversationTurn): Promise<boolean> {
  const setUp = await setUpOf(turn);
  const key = `${answerTo(turn, 'provider') ?? ''}/${setUp.protocol ?? 'none'}`;
  if (turn.state.settingsFor === key) return setUp.protocol !== null;
  turn.state.settingsFor = key;
  if (setUp.provider) sayProviderSettings(turn, setUp, setUp.provider);
  else if (setUp.domain !== null) await sayDiscovered(turn, setUp.domain);
  else turn.note(turn.phrases.say('setup.without-provider'));
  return setUp.protocol !== null;
}

function sayProviderSettings(turn: ConversationTurn, setUp: SetUp, provider: Provider): void {
  const { phrases } = turn;
  const exampleName = phrases.say('provider.exampleName');
  const found = setUp.protocol
    ? settingsFor(
        provider,
        setUp.protocol,
        setUp.domain === null ? { exampleName } : { domain: setUp.domain, exampleName },
      )
    : null;
  const settings: MailSettings | null = found?.kind === 'settings' ? found.settings : null;
  turn.say(
    settingsCard({
      phrases,
      provider,
      settings,
      constrained: setUp.constrained,
      buttons:
        settings && turn.services.checkServers
          ? [{ title: phrases.say('button.check'), data: turn.commandButton('check') }]
          : [],
    }),
  );
}

/** Settings of a domain that is not in the catalogue: looked up again from memory, and shown as what they are. */
async function sayDiscovered(turn: ConversationTurn, domain: string): Promise<void> {
  const found = await turn.services.discover(domain, { spellingConfirmed: true });
  if (found.kind !== 'settings' && found.kind !== 'unknown') {
    turn.note(turn.phrases.say('setup.without-provider'));
    return;
  }
  const id = found.kind === 'settings' ? found.provider : null;
  turn.say(
    discoveredCard({
      phrases: turn.phrases,
      found,
      wanted: protocolOf(decide(turn.standing().answers)),
      provider: id === null ? null : ((await turn.services.catalogue()).byId(id) ?? null),
      buttons: [],
    }),
  );
}
