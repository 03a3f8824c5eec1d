import { questionCard } from '../../cards/index.ts';
import type { PhraseKey } from '../../phrases/index.ts';
import type { Discovery } from '../../providers/discovery/index.ts';
import type { FoundProvider, Provider } from '../../providers/index.ts';
import { findProvider } from '../../providers/index.ts';
import type { ConversationTurn } from '../conversation-turn.ts';
import { declines, MISSES_BEFORE_GOING_ON } from './asking.ts';
import { writeProviderAnswer } from './provider-answer.ts';
import { PROVIDER_PICKS } from './provider-picks.ts';

/** Asks which provider the mailbox is with: any name, domain or address will do; the most likely ones are buttons. */
export async function askProvider(turn: ConversationTurn): Promise<void> {
  turn.asked('provider');
  const { phrases } = turn;
  const catalogue = await turn.services.catalogue();
  const picks = PROVIDER_PICKS[phrases.language].flatMap((id) => catalogue.byId(id) ?? []);
  turn.say(
    questionCard({
      phrases,
      lead: phrases.say('setup.ask-provider'),
      hint: phrases.say('setup.ask-provider-hint'),
      choices: [
        ...picks.map((provider) => choiceOf(turn, provider, null)),
        { title: phrases.say('button.skip'), data: turn.commandButton('skip', 'provider') },
      ],
      asides: [{ title: phrases.say('button.back'), data: turn.commandButton('back') }],
    }),
  );
}

/** From here on it is about somebody's own mailbox: in a group, offers to go on where nobody reads along (U110). */
export function offerPrivateChat(turn: ConversationTurn): void {
  if (turn.privateChat !== null)
    turn.note(turn.phrases.say('setup.private-chat', { link: turn.privateChat }));
}

const choiceOf = (turn: ConversationTurn, provider: Provider, domain: string | null) => ({
  title: provider.name,
  data: turn.answerButton('provider', writeProviderAnswer({ id: provider.id, domain })),
});

/** Does a text at the provider question name a provider, or answer a "did you mean"? Then no command is looked for. */
export async function providerClaims(turn: ConversationTurn): Promise<boolean> {
  const { reading, input, state } = turn;
  if (input.kind !== 'text' || !reading) return false;
  if (state.doubt?.question === 'provider' && reading.yesNo !== null) return true;
  if (reading.ordinal !== null || declines(reading)) return true;
  const found = findProvider(input.text, await turn.services.catalogue());
  // "hey" is a provider and a greeting: whoever is asked for a provider means the provider.
  if (reading.command !== null && reading.command.name !== 'greeting')
    return found.kind === 'known' && found.by !== 'name';
  return found.kind !== 'none';
}

/** Takes a text as the answer to "which provider?". */
export async function hearProvider(turn: ConversationTurn): Promise<void> {
  const { reading, input } = turn;
  if (input.kind !== 'text' || !reading) return;
  if (await hearDoubt(turn)) return;
  const catalogue = await turn.services.catalogue();
  const picked =
    reading.ordinal === null ? undefined : PROVIDER_PICKS[turn.phrases.language][reading.ordinal - 1];
  if (picked !== undefined && /^\D{0,20}\d\D{0,20}$/u.test(input.text)) {
    turn.record('provider', picked, true);
    return;
  }
  if (reading.unsure) {
    turn.record('provider', null, true);
    return;
  }
  const found = findProvider(input.text, catalogue);
  if (found.kind === 'none' && declines(reading)) turn.record('provider', null, true);
  else await takeFound(turn, found);
}

async function takeFound(turn: ConversationTurn, found: FoundProvider): Promise<void> {
  const { phrases } = turn;
  switch (found.kind) {
    case 'known':
      if (found.by === 'address') turn.note(phrases.say('setup.domain-only', { domain: found.domain ?? '' }));
      turn.record('provider', writeProviderAnswer({ id: found.provider.id, domain: found.domain }), true);
      return;
    case 'misspelt':
      askWhetherMeant(turn, found);
      return;
    case 'domain':
      if (found.by === 'address') turn.note(phrases.say('setup.domain-only', { domain: found.display }));
      await lookUp(turn, found.domain, false);
      return;
    case 'ambiguous':
      askWhich(turn, found.candidates);
      return;
    case 'invalid':
      turn.note(phrases.say(`provider.invalid.${found.reason}`));
      await unclear(turn);
      return;
    case 'none':
      turn.note(
        phrases.say(turn.state.misses === 0 ? 'setup.provider-unclear' : 'setup.provider-unclear-again'),
      );
      await unclear(turn);
      return;
    default:
      found satisfies never;
  }
}

async function unclear(turn: ConversationTurn): Promise<void> {
  turn.state.misses += 1;
  if (turn.state.misses >= MISSES_BEFORE_GOING_ON) turn.record('provider', null, true);
  else await askProvider(turn);
}

/** A slip of the pen is asked back before anything else: look-alike domains often belong to somebody else. */
function askWhetherMeant(turn: ConversationTurn, found: Extract<FoundProvider, { kind: 'misspelt' }>): void {
  const { phrases } = turn;
  const { provider, domain } = found.suggestion;
  turn.state.doubt = {
    question: 'provider',
    answer: `${writeProviderAnswer({ id: provider.id, domain })}\n${found.domain ?? ''}`,
  };
  turn.say(
    questionCard({
      phrases,
      lead: phrases.say('setup.did-you-mean', { name: domain ?? provider.name }),
      choices: [
        {
          title: phrases.say('button.yes'),
          data: turn.answerButton('provider', writeProviderAnswer({ id: provider.id, domain })),
        },
        { title: phrases.say('button.no'), data: turn.commandButton('no', 'provider') },
      ],
      asides: [],
    }),
  );
}

/** "Yes" or "no" to "did you mean …?". Returns whether it was that. */
export async function hearDoubt(turn: ConversationTurn): Promise<boolean> {
  const { doubt } = turn.state;
  const said =
    turn.input.kind === 'press' && 'do' in turn.input.press ? turn.input.press.do : turn.reading?.yesNo;
  if (doubt?.question !== 'provider' || (said !== 'yes' && said !== 'no')) return false;
  const [meant = '', typed = ''] = doubt.answer.split('\n', 2);
  turn.state.doubt = null;
  if (said === 'yes') turn.record('provider', meant, true);
  else if (typed !== '') await lookUp(turn, typed, true);
  else await askProvider(turn);
  return true;
}

function askWhich(turn: ConversationTurn, candidates: readonly Provider[]): void {
  const { phrases } = turn;
  turn.say(
    questionCard({
      phrases,
      lead: phrases.say('setup.which-of'),
      choices: [
        ...candidates.slice(0, 5).map((provider) => choiceOf(turn, provider, null)),
        { title: phrases.say('button.skip'), data: turn.commandButton('skip', 'provider') },
      ],
      asides: [],
    }),
  );
}

/** Looks a domain up that is not in the catalogue, as far as the operator allows it. */
async function lookUp(turn: ConversationTurn, domain: string, spellingConfirmed: boolean): Promise<void> {
  const discovery = await turn.services.discover(domain, { spellingConfirmed });
  const catalogue = await turn.services.catalogue();
  switch (discovery.kind) {
    case 'in-catalogue':
      turn.record('provider', writeProviderAnswer({ id: discovery.provider, domain }), true);
      return;
    case 'slip': {
      const provider = catalogue.byId(discovery.provider);
      if (provider) {
        const suggestion = { provider, domain: discovery.suggestion };
        askWhetherMeant(turn, { kind: 'misspelt', typed: domain, suggestion, domain });
      } else await lookUp(turn, domain, true);
      return;
    }
    case 'not-a-domain':
    case 'no-mail':
      turn.note(turn.phrases.say(wordsForNone(discovery)));
      await unclear(turn);
      return;
    case 'provider-via-mx':
      turn.record('provider', writeProviderAnswer({ id: discovery.provider, domain }), true);
      turn.note(
        turn.phrases.say('discovery.provider-via-mx', {
          domain,
          provider: catalogue.byId(discovery.provider)?.name ?? '',
        }),
      );
      return;
    case 'settings':
    case 'unknown':
      turn.record('provider', writeProviderAnswer({ id: null, domain }), true);
      return;
    default:
      discovery satisfies never;
  }
}

/** Why nothing was looked up, or why the domain takes no mail. */
function wordsForNone(discovery: Extract<Discovery, { kind: 'not-a-domain' | 'no-mail' }>): PhraseKey {
  return discovery.kind === 'no-mail'
    ? `discovery.no-mail.${discovery.reason}`
    : `provider.invalid.${discovery.reason}`;
}
