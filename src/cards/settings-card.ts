import type { ConstrainedAdvice, Protocol } from '../decision/index.ts';
import type { Phrases } from '../phrases/index.ts';
import {
  GUARDS_BEFORE_LEAVING_POP,
  GUARDS_BEFORE_POP,
  type MailServer,
  type MailSettings,
  type Provider,
  SOURCE_NAMES,
} from '../providers/index.ts';
import { constrainedText } from './advice-text.ts';
import type { Button } from './block.ts';
import type { CardMessage } from './card-message.ts';
import { PROTOCOL_NAMES } from './protocol-names.ts';
import { type Fact, settingsLayout, type TitledList } from './settings-layout.ts';

/** Host, port and encryption of one server, each on a line of its own so that it can be copied. */
export function serverFacts(
  phrases: Phrases,
  label: string,
  server: Omit<MailServer, 'port'> & { port: number },
): Fact[] {
  return [
    { label, value: server.host },
    { label: phrases.say('setup.port'), value: String(server.port) },
    {
      label: phrases.say('setup.encryption'),
      value: phrases.say(`provider.encryption.${server.encryption}`),
    },
  ];
}

/** What is settled before the first fetch, or before POP is left: the guard against losing mail. */
export function guardList(phrases: Phrases, protocol: Protocol): TitledList {
  const guards = protocol === 'pop' ? GUARDS_BEFORE_POP : GUARDS_BEFORE_LEAVING_POP;
  return {
    title: phrases.say(protocol === 'pop' ? 'setup.before-pop' : 'setup.before-leaving-pop'),
    items: guards.map((guard) => phrases.say(`guard.${guard}`)),
  };
}

/** What the provider changes about the advice, and how to get back what is lost by that. */
function turnedLines(phrases: Phrases, constrained: ConstrainedAdvice | null): string[] {
  if (!constrained || constrained.outcome === 'kept') return [];
  const { headline, lost } = constrainedText(phrases, constrained);
  const lines = lost.map(({ wish, remedies }) => [wish, ...remedies].join(' '));
  return lines.length > 0 ? [headline, phrases.say('setup.lost'), ...lines] : [headline];
}

/** Source, date and how sure: a fact without them is a rumour. */
function evidenceLine(
  phrases: Phrases,
  { sources, asOf, sure }: MailSettings['evidence']['servers'],
): string {
  const names = sources.map((letter) =>
    letter in SOURCE_NAMES
      ? SOURCE_NAMES[letter as keyof typeof SOURCE_NAMES]
      : phrases.say(`provider.source.${letter}`),
  );
  return phrases.say('setup.source', {
    sources: phrases.list(names),
    date: asOf ?? phrases.say('setup.no-date'),
    sure: phrases.say(`provider.sure.${sure}`),
  });
}

const pathItem = (phrases: Phrases, path: string | null): string[] =>
  path === null ? [] : [phrases.say('setup.where', { path })];

/** Everything that goes into a mail app for one provider: the settings, what comes first, and what to know. */
export function settingsCard(input: {
  readonly phrases: Phrases;
  readonly provider: Provider;
  /** `null` when the provider lets no mail app in. */
  readonly settings: MailSettings | null;
  readonly constrained: ConstrainedAdvice | null;
  readonly buttons: readonly Button[];
}): CardMessage {
  const { phrases, provider, settings, constrained, buttons } = input;
  const intro = turnedLines(phrases, constrained);
  if (!settings) {
    return settingsLayout({
      phrases,
      lead: phrases.say('setup.no-mail-apps', { provider: provider.name }),
      intro: [...intro, ...provider.warnings.map((id) => phrases.say(`provider.warning.${id}`))],
      facts: [],
      lists: [],
      source: null,
      buttons,
    });
  }
  const protocol = PROTOCOL_NAMES[settings.protocol];
  return settingsLayout({
    phrases,
    lead: phrases.say('setup.settings-title', { provider: provider.name, protocol }),
    intro: settings.guess ? [...intro, phrases.say('setup.guess')] : intro,
    facts: factsOf(phrases, settings),
    lists: [
      switchOnList(phrases, settings),
      signInList(phrases, settings),
      guardList(phrases, settings.protocol),
      knowList(phrases, settings),
    ],
    source: evidenceLine(phrases, settings.evidence.servers),
    buttons,
  });
}

function factsOf(phrases: Phrases, { username, incoming, outgoing }: MailSettings): Fact[] {
  const shown = username.incoming ?? phrases.say('provider.username.shown-in-bridge');
  const names = [{ label: phrases.say('setup.username'), value: shown }];
  if (username.outgoing !== null && username.outgoing !== username.incoming) {
    names.push({ label: phrases.say('setup.username-sending'), value: username.outgoing });
  }
  return [
    ...serverFacts(phrases, phrases.say('setup.incoming'), incoming),
    ...(outgoing ? serverFacts(phrases, phrases.say('setup.outgoing'), outgoing) : []),
    ...names,
  ];
}

function switchOnList(phrases: Phrases, { switchOnFirst, switchOnWhere }: MailSettings): TitledList {
  const items = switchOnFirst.map((id) => phrases.say(`provider.switchOn.${id}`));
  return {
    title: phrases.say('setup.switch-on'),
    items: items.length > 0 ? [...items, ...pathItem(phrases, switchOnWhere)] : [],
  };
}

/** Which kind of password, and where that is made. */
function signInList(phrases: Phrases, { signIn, signInWhere }: MailSettings): TitledList {
  return {
    title: phrases.say('setup.sign-in'),
    items: [
      ...signIn.map(
        (kind) => `${phrases.say(`provider.signIn.${kind}`)}. ${phrases.say(`provider.signInHow.${kind}`)}`,
      ),
      ...pathItem(phrases, signInWhere),
    ],
  };
}

function knowList(phrases: Phrases, { username, plan, warnings, quota }: MailSettings): TitledList {
  return {
    title: phrases.say('setup.know'),
    items: [
      ...(username.form === 'full-address' ? [] : [phrases.say(`provider.username.${username.form}`)]),
      ...(plan === null ? [] : [phrases.say(`provider.plan.${plan}`)]),
      ...warnings.map((id) => phrases.say(`provider.warning.${id}`)),
      ...quotaItem(phrases, quota),
    ],
  };
}

function quotaItem(phrases: Phrases, quota: MailSettings['quota']): string[] {
  if (quota === null) return [];
  const { gigabytes, note } = quota;
  return [
    gigabytes === null
      ? phrases.say(`provider.quota.${note}`)
      : phrases.say(`provider.quota.${note}-known`, { gb: gigabytes }),
  ];
}
