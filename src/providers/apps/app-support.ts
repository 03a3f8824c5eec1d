import type { Protocol } from '../../decision/index.ts';
import type { SignInKind } from '../ids.ts';
import type { Provider } from '../provider.ts';
import type { AppCatalogue } from './app-catalogue.ts';
import type { Platform } from './app-ids.ts';
import type { MailApp } from './mail-app.ts';

/** Provider programs such as Proton's bridge run on these only. */
const COMPUTERS: readonly Platform[] = ['windows', 'macos', 'linux'];

/** Whether an app can read a mailbox by one protocol, and if not, why and what can. Phrases: `app.support.<kind>`. */
export type AppSupport =
  /** It can. `signIn`: the provider's ways to sign in that the app knows, the best first. */
  | { readonly kind: 'yes'; readonly signIn: readonly SignInKind[] }
  /** The app has the provider's own kind of account, which does what IMAP does and needs neither POP nor IMAP. */
  | { readonly kind: 'native-account' }
  | { readonly kind: 'no-protocol'; readonly instead: readonly MailApp[] }
  /** The provider takes nothing but OAuth, and the app does not know that sign-in for this protocol. */
  | {
      readonly kind: 'no-oauth-for-protocol';
      readonly nativeAccount: boolean;
      readonly instead: readonly MailApp[];
    }
  /** The provider's bridge runs on a computer, and the app does not. */
  | { readonly kind: 'bridge-needs-computer'; readonly instead: readonly MailApp[] }
  /** No source says for certain; `what` is in doubt. */
  | {
      readonly kind: 'unconfirmed';
      readonly what: 'protocol' | 'sign-in';
      readonly instead: readonly MailApp[];
    }
  | { readonly kind: 'ended'; readonly on: string; readonly instead: readonly MailApp[] };

/** The kinds, for the phrases. */
export const APP_SUPPORT_KINDS = [
  'yes',
  'native-account',
  'no-protocol',
  'no-oauth-for-protocol',
  'bridge-needs-computer',
  'unconfirmed',
  'ended',
] as const satisfies readonly AppSupport['kind'][];

/** Alternatives named at once; more would not be read. */
const MAX_INSTEAD = 4;

type Able = Extract<AppSupport, { readonly kind: 'yes' | 'native-account' }>;
type Obstacle =
  | { readonly kind: 'no-protocol' | 'bridge-needs-computer' }
  | { readonly kind: 'no-oauth-for-protocol'; readonly nativeAccount: boolean }
  | { readonly kind: 'unconfirmed'; readonly what: 'protocol' | 'sign-in' }
  | { readonly kind: 'ended'; readonly on: string };

/**
 * Whether an app can read the mailbox by this protocol. Whether the provider offers the protocol at all is not asked
 * here: see `offerOf`.
 *
 * @param provider `null` when the provider is not known; then only the protocol is looked at
 */
export function appSupports(
  app: MailApp,
  protocol: Protocol,
  provider: Provider | null,
  catalogue: AppCatalogue,
): AppSupport {
  const verdict = judge(app, protocol, provider);
  if (isAble(verdict)) return verdict;
  const successors = (app.ended?.instead ?? []).flatMap((id) => catalogue.byId(id) ?? []);
  const instead = successors.filter((other) => isAble(judge(other, protocol, provider)));
  return {
    ...verdict,
    instead: instead.length > 0 ? instead : alternatives(app, protocol, provider, catalogue),
  };
}

/** The apps that can surely read the mailbox by this protocol, the best confirmed first. */
export function appsFor(
  protocol: Protocol,
  provider: Provider | null,
  catalogue: AppCatalogue,
  platform?: Platform,
): readonly MailApp[] {
  const order = ['high', 'medium', 'low'];
  return catalogue.apps
    .filter((app) => platform === undefined || app.platforms.includes(platform))
    .filter((app) => isAble(judge(app, protocol, provider)))
    .sort((a, b) => order.indexOf(a.evidence.sure) - order.indexOf(b.evidence.sure));
}

/** Apps that can, on one of the same platforms where there is one. */
function alternatives(
  app: MailApp,
  protocol: Protocol,
  provider: Provider | null,
  catalogue: AppCatalogue,
): readonly MailApp[] {
  const able = appsFor(protocol, provider, catalogue).filter((other) => other !== app);
  const near = able.filter((other) => other.platforms.some((platform) => app.platforms.includes(platform)));
  return (near.length > 0 ? near : able).slice(0, MAX_INSTEAD);
}

function isAble(verdict: Able | Obstacle): verdict is Able {
  return verdict.kind === 'yes' || verdict.kind === 'native-account';
}

function judge(app: MailApp, protocol: Protocol, provider: Provider | null): Able | Obstacle {
  if (app.ended !== null) return { kind: 'ended', on: app.ended.on };
  const { support } = app[protocol];
  if (support === 'no') return { kind: 'no-protocol' };
  const bySignIn = provider === null ? null : judgeSignIn(app, protocol, provider);
  if (bySignIn !== null && bySignIn.kind !== 'yes') return bySignIn;
  if (support === 'unconfirmed') return { kind: 'unconfirmed', what: 'protocol' };
  return bySignIn ?? { kind: 'yes', signIn: [] };
}

function judgeSignIn(app: MailApp, protocol: Protocol, provider: Provider): Able | Obstacle {
  const { kinds, oauth } = provider.signIn;
  if (
    provider[protocol].offer === 'bridge' &&
    !app.platforms.some((platform) => COMPUTERS.includes(platform))
  ) {
    return { kind: 'bridge-needs-computer' };
  }
  const knowsOAuth = oauth !== null && app.oauth[protocol].yes.includes(oauth);
  const usable = kinds.filter((kind) => kind !== 'oauth' || knowsOAuth);
  if (usable.length > 0 || oauth === null) return { kind: 'yes', signIn: usable };
  const nativeAccount = app.nativeAccounts.includes(oauth);
  if (nativeAccount && protocol === 'imap') return { kind: 'native-account' };
  if (app.oauth[protocol].unconfirmed.includes(oauth)) return { kind: 'unconfirmed', what: 'sign-in' };
  return { kind: 'no-oauth-for-protocol', nativeAccount };
}
