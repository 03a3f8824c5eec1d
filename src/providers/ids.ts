/**
 * The closed lists of ids that the provider data may use. Every id has a phrase in every language; the data hold
 * no sentences. A new id needs its phrase first.
 */

/** Where a provider is at home. */
export const REGIONS = [
  'world',
  'hosting',
  'germany-austria-switzerland',
  'france',
  'italy',
  'united-kingdom',
  'benelux',
  'portugal-brazil',
  'north-america',
  'australia-new-zealand',
  'russia',
  'czechia-poland',
  'asia',
] as const;
export type Region = (typeof REGIONS)[number];

/**
 * What mail apps get of a protocol. `paid-plan`: only customers who pay. `bridge`: only through a program of the
 * provider's own on the person's computer. `unconfirmed`: no source says so for certain, so never advise it.
 */
export const PROTOCOL_OFFERS = ['yes', 'no', 'paid-plan', 'bridge', 'unconfirmed'] as const;
export type ProtocolOffer = (typeof PROTOCOL_OFFERS)[number];

/** `tls`: encrypted from the first byte (RFC 8314). `starttls`: starts in clear and must switch (RFC 2595, RFC 3207). */
export const ENCRYPTIONS = ['tls', 'starttls'] as const;
export type Encryption = (typeof ENCRYPTIONS)[number];

/** What to type as the user name. Phrases: `provider.username.<form>`. */
export const USERNAME_FORMS = [
  'full-address',
  'local-part',
  'local-part-incoming',
  'shown-in-bridge',
] as const;
export type UsernameForm = (typeof USERNAME_FORMS)[number];

/** How a mail app proves who it is, the best way first in the data. Phrases: `provider.signIn.<kind>`. */
export const SIGN_IN_KINDS = [
  'password',
  'mailbox-password',
  'app-password',
  'mail-program-password',
  'secure-mail-key',
  'authorisation-code',
  'bridge-password',
  'oauth',
] as const;
export type SignInKind = (typeof SIGN_IN_KINDS)[number];

/** Whose OAuth 2.0 sign-in a provider uses; a mail app must know that one, for the protocol in question. */
export const OAUTH_ISSUERS = [
  'google',
  'microsoft',
  'yahoo',
  'aol',
  'att',
  'fastmail',
  'mail-ru',
  'yandex',
  'comcast',
  'thundermail',
] as const;
export type OAuthIssuer = (typeof OAUTH_ISSUERS)[number];

/** What must be done at the provider before any mail app can connect. Phrases: `provider.switchOn.<id>`. */
export const SWITCH_ON_IDS = [
  'allow-in-webmail',
  'allow-third-party-apps',
  'admin-must-allow',
  'make-app-password',
  'make-mail-program-password',
  'install-bridge',
  'allow-sending',
  'extra-protection-off',
  'may-need-switching-on',
] as const;
export type SwitchOnId = (typeof SWITCH_ON_IDS)[number];

/** How much a mailbox holds. Phrases: `provider.quota.<note>`, with `{gb}` where a size is known. */
export const QUOTA_NOTES = [
  'free',
  'shared-with-other-services',
  'basic-plan',
  'by-plan',
  'paid',
  'web-only',
  'no-limit-claimed',
  'like-yahoo',
  'like-aol',
] as const;
export type QuotaNote = (typeof QUOTA_NOTES)[number];

/** What somebody must know before following a provider's settings. Phrases: `provider.warning.<id>`. */
export const WARNING_IDS = [
  'no-pop',
  'no-imap',
  'own-app-only',
  'imap-paid-plan-only',
  'paid-plan-only',
  'basic-plan-has-none',
  'older-accounts-keep-access',
  'oauth-only',
  'app-password-needs-two-step',
  'two-step-needs-app-password',
  'app-passwords-reset',
  'separate-mail-password',
  'few-authorisation-codes',
  'admin-decides',
  'native-account-simpler',
  'smtp-password-retiring',
  'gmail-pop-in-batches',
  'gmail-pop-deletion-set-in-gmail',
  'gmail-labels-as-folders',
  'gmail-only-fetching-ends',
  'pop-deletes-real-inbox',
  'pop-folders-chosen',
  'pop-keeps-server-copy',
  'pop-may-include-spam',
  'pop-not-confirmed',
  'provider-requires-imap',
  'provider-advises-against-pop',
  'bridge-computer-only',
  'bridge-ports-may-differ',
  'over-quota-stops-mail',
  'few-folders-free',
  'inactive-purged',
  'pec-keep-archive',
  'pop-saves-hosting-space',
  'certificate-use-server-name',
  'host-follows-country',
  'host-follows-plan',
  'several-products',
  'starttls-must-be-required',
  'unusual-port-encryption',
  'sending-off-at-first',
  'username-not-address',
  'username-may-be-local-part',
  'log-in-with-main-address',
  'moved-to-yahoo',
  'moved-to-aol',
  'moving-to-yahoo',
  'run-by-yahoo',
  'not-yahoo-com',
  'old-hosts-outdated',
  'address-may-cost-later',
  'service-uncertain',
  'may-refuse-unknown-apps',
  'settings-not-confirmed',
  'sign-in-not-confirmed',
] as const;
export type WarningId = (typeof WARNING_IDS)[number];

/** Plans that decide whether mail apps work at all. Phrases: `provider.plan.<id>`. */
export const PLAN_NOTES = [
  'paid-for-both',
  'paid-for-imap',
  'paid-for-pop',
  'paid-for-bridge',
  'not-in-cheapest-plan',
] as const;
export type PlanNote = (typeof PLAN_NOTES)[number];

/** How far a fact can be trusted. Phrases: `provider.sure.<level>`. */
export const SURENESS = ['high', 'medium', 'low'] as const;
export type Sureness = (typeof SURENESS)[number];
