import type { InvalidReason } from '../find/domain.ts';
import type { Encryption, SignInKind, UsernameForm } from '../ids.ts';

/** `off`: no connection at all. `dns`: MX and SRV records only. `full`: HTTPS autoconfig files too. */
export type LookupMode = 'off' | 'dns' | 'full';

export type MailProtocol = 'imap' | 'pop' | 'smtp';

/** A mail server that was published for a domain, or guessed. */
export interface DiscoveredServer {
  readonly protocol: MailProtocol;
  /** Lower case, A-labels. Show it with {@link DiscoveredServer.registrableDomain}, never connect to it. */
  readonly host: string;
  /** The part of the host that somebody has registered: whose server it is ("example.co.uk"). */
  readonly registrableDomain: string;
  readonly port: number;
  readonly encryption: Encryption;
  /** `null`: not stated; RFC 6186 section 4 says to try the full address first, then the part before the `@`. */
  readonly username: Extract<UsernameForm, 'full-address' | 'local-part'> | null;
  /** Empty: not stated. */
  readonly signIn: readonly Extract<SignInKind, 'password' | 'oauth'>[];
}

/** How far settings can be trusted: from a file of the provider's own over HTTPS, from plain DNS, or from a guess. */
export type Trust = 'published-https' | 'dns' | 'guess';

/** Where settings come from: the steps 3, 6, 5 and 7 of the order in which sources count. */
export type SettingsSource = 'autoconfig' | 'autoconfig-of-mx' | 'srv' | 'mail-exchanger';

/** Protocols that the domain's own SRV records say are not offered (target `.`, RFC 6186 section 3.4). */
export type StatedMissing = readonly ('imap' | 'pop')[];

/** Servers for one domain, incoming in the order of preference of whoever published them. */
export interface ServerSet {
  readonly incoming: readonly DiscoveredServer[];
  readonly outgoing: readonly DiscoveredServer[];
}

/** Why a domain takes no mail: it does not exist, says so (RFC 7505), or has neither MX nor address (RFC 5321 5.1). */
export type NoMailReason = 'no-such-domain' | 'null-mx' | 'no-mail-server';

/** Why nothing is known: look-ups are off, nobody published anything, or the DNS gave no answer. */
export type UnknownCause = 'look-up-off' | 'nothing-published' | 'no-answer';

export interface NotADomain {
  readonly kind: 'not-a-domain';
  readonly reason: InvalidReason;
}

/** The catalogue knows the domain, so nothing was looked up. */
export interface InCatalogue {
  readonly kind: 'in-catalogue';
  readonly domain: string;
  readonly provider: string;
}

/** Probably misspelt: ask back. Nothing was looked up, because such domains often belong to others. */
export interface Slip {
  readonly kind: 'slip';
  /** What was typed, to go on with when it is confirmed. */
  readonly domain: string;
  /** The provider that was probably meant. */
  readonly provider: string;
  /** Its domain that was probably meant. */
  readonly suggestion: string;
}

export interface NoMail {
  readonly kind: 'no-mail';
  readonly domain: string;
  readonly reason: NoMailReason;
}

/** The domain's mail goes to a provider of the catalogue. Plain DNS says so: name the provider and ask. */
export interface ProviderViaMx {
  readonly kind: 'provider-via-mx';
  readonly domain: string;
  readonly provider: string;
  readonly mailExchanger: string;
  readonly trust: Extract<Trust, 'dns'>;
  readonly confirmHosts: true;
  readonly statedMissing: StatedMissing;
}

export interface Settings extends ServerSet {
  readonly kind: 'settings';
  readonly domain: string;
  readonly trust: Trust;
  readonly source: SettingsSource;
  /** Ask the person to compare the hosts with the provider's help page before any password is typed. */
  readonly confirmHosts: boolean;
  /** The catalogue's provider that the mail goes to, where there is one: its warnings hold here too. */
  readonly provider: string | null;
  /** The file says that mail apps must be switched on at the provider first. */
  readonly switchOnFirst: boolean;
  readonly statedMissing: StatedMissing;
}

/** The honest answer when nobody says anything: what to ask the provider, and a guess that is shown as one. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly domain: string;
  readonly cause: UnknownCause;
  /** Who takes in the domain's mail (a registrable domain), when that is somebody else: the people to ask. */
  readonly hoster: string | null;
  readonly guess: ServerSet;
  readonly statedMissing: StatedMissing;
}

/** What could be found out about the mailbox of a domain. */
export type Discovery = NotADomain | InCatalogue | Slip | NoMail | ProviderViaMx | Settings | Unknown;
