import type { Protocol } from '../decision/index.ts';
import type { PlanNote, QuotaNote, SignInKind, SwitchOnId, UsernameForm, WarningId } from './ids.ts';
import { planNote } from './offer.ts';
import type { Evidence, MailServer, Provider } from './provider.ts';

/** RFC 2606 section 3: a name that belongs to nobody, for examples. */
const EXAMPLE_DOMAIN = 'example.com';

/** Warnings that concern one protocol only; every other warning stands with both. */
const ONLY_WITH: Readonly<Partial<Record<WarningId, Protocol>>> = {
  'gmail-pop-in-batches': 'pop',
  'gmail-pop-deletion-set-in-gmail': 'pop',
  'gmail-only-fetching-ends': 'pop',
  'pop-deletes-real-inbox': 'pop',
  'pop-folders-chosen': 'pop',
  'pop-keeps-server-copy': 'pop',
  'pop-may-include-spam': 'pop',
  'pop-not-confirmed': 'pop',
  'provider-advises-against-pop': 'pop',
  'pop-saves-hosting-space': 'pop',
  'gmail-labels-as-folders': 'imap',
  'few-folders-free': 'imap',
  'may-refuse-unknown-apps': 'imap',
};

/** The user name to type, with an example that names nobody. */
export interface Username {
  readonly form: UsernameForm;
  /** What to type for receiving, such as `name@orange.fr`; `null` when the provider's bridge shows it. */
  readonly incoming: string | null;
  /** What to type for sending; it differs from `incoming` at some providers. */
  readonly outgoing: string | null;
}

/** Everything that a settings card shows about one protocol at one provider. */
export interface MailSettings {
  readonly providerId: string;
  readonly providerName: string;
  readonly protocol: Protocol;
  readonly incoming: MailServer;
  readonly outgoing: MailServer | null;
  readonly username: Username;
  /** The ways to sign in, the best first. */
  readonly signIn: readonly SignInKind[];
  /** The menu path where the password for mail apps is made, in the provider's own words. */
  readonly signInWhere: string | null;
  /** What must be done at the provider first, in this order. */
  readonly switchOnFirst: readonly SwitchOnId[];
  /** The menu path for that, in the provider's own words. */
  readonly switchOnWhere: string | null;
  readonly plan: PlanNote | null;
  readonly quota: { readonly gigabytes: number | null; readonly note: QuotaNote } | null;
  readonly warnings: readonly WarningId[];
  readonly help: string | null;
  /** True when the hosts are built from the person's domain and nobody has confirmed them. */
  readonly guess: boolean;
  /** Where the servers, the sign-in and the switches are known from, when that was read, and how sure it is. */
  readonly evidence: { readonly servers: Evidence; readonly signIn: Evidence; readonly switchOn: Evidence };
}

/** The settings, or the reason why there are none. */
export type SettingsResult =
  | { readonly kind: 'settings'; readonly settings: MailSettings }
  /** `unconfirmed`: no source says that this provider has the protocol, and no server is known. */
  | {
      readonly kind: 'not-offered';
      readonly offer: 'no' | 'unconfirmed';
      readonly warnings: readonly WarningId[];
    };

export interface SettingsOptions {
  /** The person's own domain (A-labels); without it the provider's first domain, or example.com, stands in examples. */
  readonly domain?: string;
  /** The stand-in for a name before the `@`: the phrase `provider.exampleName` of the person's language. */
  readonly exampleName?: string;
}

/** The settings for a mail app, for one protocol at one provider. */
export function settingsFor(
  provider: Provider,
  protocol: Protocol,
  options: SettingsOptions = {},
): SettingsResult {
  const warnings = provider.warnings.filter((warning) => (ONLY_WITH[warning] ?? protocol) === protocol);
  const domain = options.domain ?? provider.domains[0] ?? EXAMPLE_DOMAIN;
  const special = provider.byDomain.find(({ domains }) => domains.includes(domain));
  const { offer, server } = provider[protocol];
  const incoming = special?.[protocol] ?? server;
  if (incoming === undefined || provider.username === null) {
    return { kind: 'not-offered', offer: offer === 'unconfirmed' ? 'unconfirmed' : 'no', warnings };
  }
  const outgoing = special?.smtp ?? provider.smtp;
  const settings: MailSettings = {
    providerId: provider.id,
    providerName: provider.name,
    protocol,
    incoming: atDomain(incoming, domain),
    outgoing: outgoing && atDomain(outgoing, domain),
    username: usernameFor(provider.username, options.exampleName ?? 'name', domain),
    signIn: provider.signIn.kinds,
    signInWhere: provider.signIn.where,
    switchOnFirst: [...new Set([...provider.switchOn[protocol], ...provider.switchOn.smtp])],
    switchOnWhere: provider.switchOn.where,
    plan: planNote(provider),
    quota: provider.quota,
    warnings,
    help: provider.help,
    guess: incoming.host.includes('{domain}'),
    evidence: provider.evidence,
  };
  return { kind: 'settings', settings };
}

function atDomain(server: MailServer, domain: string): MailServer {
  return { ...server, host: server.host.replace('{domain}', domain) };
}

function usernameFor(form: UsernameForm, name: string, domain: string): Username {
  const address = `${name}@${domain}`;
  switch (form) {
    case 'full-address':
      return { form, incoming: address, outgoing: address };
    case 'local-part':
      return { form, incoming: name, outgoing: name };
    case 'local-part-incoming':
      return { form, incoming: name, outgoing: address };
    case 'shown-in-bridge':
      return { form, incoming: null, outgoing: null };
  }
}
