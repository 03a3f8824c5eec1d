import type { Protocol } from '../decision/index.ts';
import type { Phrases } from '../phrases/index.ts';
import type { Discovery } from '../providers/discovery/index.ts';
import type { Provider } from '../providers/index.ts';
import type { Button } from './block.ts';
import type { CardMessage } from './card-message.ts';
import { PROTOCOL_NAMES } from './protocol-names.ts';
import { guardList, serverFacts } from './settings-card.ts';
import { settingsLayout } from './settings-layout.ts';

/** What discovery found for a domain that is not in the catalogue, with how far it can be trusted. */
export type Found = Extract<Discovery, { kind: 'settings' | 'unknown' }>;

/** The protocol that can be set up with what was found: the one wanted where there are servers for it. */
export function protocolFound(found: Found, wanted: Protocol): Protocol {
  const { incoming } = found.kind === 'settings' ? found : found.guess;
  const other: Protocol = wanted === 'imap' ? 'pop' : 'imap';
  const offered = (protocol: Protocol) =>
    incoming.some((server) => server.protocol === protocol) && !found.statedMissing.includes(protocol);
  return !offered(wanted) && offered(other) ? other : wanted;
}

/** Settings that were looked up or guessed for a domain: shown as what they are, never as a fact. */
export function discoveredCard(input: {
  readonly phrases: Phrases;
  readonly found: Found;
  readonly wanted: Protocol;
  /** The catalogue's provider that the mail goes to, where there is one: its warnings hold here too. */
  readonly provider: Provider | null;
  readonly buttons: readonly Button[];
}): CardMessage {
  const { phrases, found, wanted, provider } = input;
  const { domain } = found;
  const protocol = protocolFound(found, wanted);
  const servers = found.kind === 'settings' ? found : found.guess;
  const incoming = servers.incoming.find((server) => server.protocol === protocol);
  const outgoing = servers.outgoing[0];
  return settingsLayout({
    phrases,
    lead: phrases.say('setup.discovered-title', { domain, protocol: PROTOCOL_NAMES[protocol] }),
    intro: [
      ...trustLines(phrases, found),
      ...found.statedMissing.map((missing) => phrases.say(`discovery.stated-missing.${missing}`)),
      ...(protocol === wanted
        ? []
        : [
            phrases.say('setup.discovered-other', {
              wanted: PROTOCOL_NAMES[wanted],
              offered: PROTOCOL_NAMES[protocol],
            }),
          ]),
    ],
    facts: [
      ...(incoming ? serverFacts(phrases, phrases.say('setup.incoming'), incoming) : []),
      ...(outgoing ? serverFacts(phrases, phrases.say('setup.outgoing'), outgoing) : []),
    ],
    lists: [
      {
        title: phrases.say('setup.username'),
        items: [
          phrases.say(
            incoming?.username ? `provider.username.${incoming.username}` : 'discovery.username-not-stated',
          ),
        ],
      },
      guardList(phrases, protocol),
      {
        title: phrases.say('setup.know'),
        items: (provider?.warnings ?? []).map((id) => phrases.say(`provider.warning.${id}`)),
      },
    ],
    source: null,
    buttons: input.buttons,
  });
}

function trustLines(phrases: Phrases, found: Found): string[] {
  if (found.kind === 'unknown') {
    return [
      phrases.say(`discovery.unknown.${found.cause}`),
      ...(found.hoster === null ? [] : [phrases.say('discovery.unknown.hoster', { hoster: found.hoster })]),
      phrases.say('discovery.guess'),
      phrases.say('discovery.ask-provider'),
    ];
  }
  return [
    phrases.say(`discovery.source.${found.source}`),
    phrases.say(`discovery.trust.${found.trust}`),
    ...(found.switchOnFirst ? [phrases.say('discovery.switch-on-first')] : []),
    ...(found.confirmHosts ? [phrases.say('discovery.confirm-hosts')] : []),
  ];
}
