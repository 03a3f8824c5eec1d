import type { Catalogue } from '../catalogue.ts';
import { readDomain } from '../find/domain.ts';
import { findProvider } from '../find/find-provider.ts';
import { within } from '../network/abortable.ts';
import { MAX_PARALLEL, TIME_LIMITS, type TimeLimits } from '../network/limits.ts';
import type { MailResolver } from '../network/mail-resolver.ts';
import { createTurnstile } from '../network/parallel.ts';
import type { AutoconfigFetcher } from './autoconfig-fetch.ts';
import type {
  Discovery,
  LookupMode,
  NoMail,
  ProviderViaMx,
  ServerSet,
  Settings,
  SettingsSource,
  StatedMissing,
  Unknown,
} from './discovery.ts';
import { guessFromDomain, guessFromMailExchanger } from './guess.ts';
import { type Exchangers, lookUpExchangers } from './mail-exchangers.ts';
import { fetchPublished, hosterAddresses, ownAddresses, type PublishedFile } from './published-file.ts';
import { loadRegistrableDomain, type RegistrableDomain } from './registrable-domain.ts';
import { lookUpServices, type StatedServices } from './service-records.ts';

/** What discovery works with. */
export interface DiscoveryTools {
  readonly mode: LookupMode;
  readonly catalogue: Catalogue;
  readonly resolver: MailResolver;
  readonly fetcher: AutoconfigFetcher;
  readonly limits?: TimeLimits;
}

export interface DiscoveryOptions {
  /** The person was asked about the spelling and said that the domain is right. */
  readonly spellingConfirmed?: boolean;
  readonly signal?: AbortSignal;
}

type LookedUp = NoMail | ProviderViaMx | Settings | Unknown;

/**
 * Finds the mail settings of a domain that the catalogue does not list. Sources count in a fixed order, whichever
 * answers first: the provider's own HTTPS file, the provider that the MX points at, SRV records, the file of the MX's
 * hoster, a guess. Only the domain leaves the process. Never throws for network reasons.
 *
 * @param text a domain, or an address of which only the domain is used
 */
export async function discoverMailSettings(
  text: string,
  { spellingConfirmed = false, signal, ...tools }: DiscoveryTools & DiscoveryOptions,
): Promise<Discovery> {
  const settled = settleWithoutLookup(text, tools.catalogue, spellingConfirmed);
  return typeof settled === 'string' ? lookUpDomain(settled, tools, signal) : settled;
}

/** What is clear without any connection; else the domain to look up. */
export function settleWithoutLookup(
  text: string,
  catalogue: Catalogue,
  spellingConfirmed: boolean,
): Exclude<Discovery, LookedUp> | string {
  const read = readDomain(domainPart(text));
  if (read.kind === 'invalid') return { kind: 'not-a-domain', reason: read.reason };
  const { domain } = read;
  // As an address, so that the domain is taken as it stands and not as the name of a web page.
  const found = findProvider(`name@${domain}`, catalogue);
  if (found.kind === 'invalid') return { kind: 'not-a-domain', reason: found.reason };
  if (found.kind === 'known') return { kind: 'in-catalogue', domain, provider: found.provider.id };
  if (found.kind === 'misspelt' && found.suggestion.domain !== null && !spellingConfirmed) {
    return {
      kind: 'slip',
      domain,
      provider: found.suggestion.provider.id,
      suggestion: found.suggestion.domain,
    };
  }
  return domain;
}

/** What follows the one at sign of an address; what stands before it goes no further. */
function domainPart(text: string): string {
  const parts = text.split('@');
  return parts.length === 2 && parts[0]?.trim() ? (parts[1] ?? '') : text;
}

/** Looks a domain up as far as the mode allows. */
export async function lookUpDomain(
  domain: string,
  tools: DiscoveryTools,
  cancelled?: AbortSignal,
): Promise<LookedUp> {
  const registrable = await loadRegistrableDomain();
  if (tools.mode === 'off') return unknown(domain, 'look-up-off', null, [], registrable);

  const { total } = tools.limits ?? TIME_LIMITS;
  const done = new AbortController();
  const budget = within(total, done.signal, cancelled);
  const sources = startSources(domain, tools, registrable, budget);
  try {
    return await rank(domain, sources, tools.catalogue, registrable);
  } finally {
    // A success cancels what is still under way below it, and nobody waits for that any more.
    done.abort();
    void Promise.allSettled(Object.values(sources));
  }
}

interface Sources {
  readonly exchangers: Promise<Exchangers>;
  readonly services: Promise<StatedServices>;
  readonly ownFile: Promise<PublishedFile | null>;
  readonly hosterFile: Promise<PublishedFile | null>;
}

/** Starts every source at once, under one budget. */
function startSources(
  domain: string,
  { mode, catalogue, resolver, fetcher }: DiscoveryTools,
  registrable: RegistrableDomain,
  signal: AbortSignal,
): Sources {
  const turnstile = createTurnstile(MAX_PARALLEL);
  const files = { fetcher, turnstile, registrable };
  const exchangers = turnstile(() => lookUpExchangers(domain, resolver, signal));
  const none = Promise.resolve(null);
  const ownFile = mode === 'full' ? fetchPublished(ownAddresses(domain), domain, files, signal) : none;
  const services = lookUpServices(domain, { resolver, turnstile, registrable }, signal);
  const hosterFile = exchangers.then((found) => {
    const foreign = foreignExchanger(found, domain, registrable);
    if (mode !== 'full' || foreign === null || catalogue.byMx(foreign) !== undefined) return null;
    return fetchPublished(hosterAddresses(foreign, registrable), domain, files, signal);
  });
  return { exchangers, services, ownFile, hosterFile };
}

/** Takes the best of what the sources say. */
async function rank(
  domain: string,
  sources: Sources,
  catalogue: Catalogue,
  registrable: RegistrableDomain,
): Promise<LookedUp> {
  const exchangers = await sources.exchangers;
  if (exchangers.kind === 'no-mail') return { kind: 'no-mail', domain, reason: exchangers.reason };
  const [ownFile, services] = await Promise.all([sources.ownFile, sources.services]);
  const hosted = hosterInCatalogue(exchangers, catalogue);
  const context = { domain, provider: hosted?.provider ?? null, missing: services.missing };

  if (ownFile) {
    const confirmHosts = needsConfirmation(ownFile, domain, catalogue, registrable);
    return settings(context, ownFile, { source: 'autoconfig', trust: 'published-https', confirmHosts });
  }
  if (hosted) {
    const { provider, mailExchanger } = hosted;
    const statedMissing = services.missing;
    return {
      kind: 'provider-via-mx',
      domain,
      provider,
      mailExchanger,
      trust: 'dns',
      confirmHosts: true,
      statedMissing,
    };
  }
  if (services.incoming.length > 0) {
    return settings(context, services, { source: 'srv', trust: 'dns', confirmHosts: true });
  }
  const hosterFile = await sources.hosterFile;
  if (hosterFile) {
    return settings(context, hosterFile, { source: 'autoconfig-of-mx', trust: 'dns', confirmHosts: true });
  }
  return nothingPublished(domain, exchangers, services.missing, registrable);
}

function nothingPublished(
  domain: string,
  exchangers: Exclude<Exchangers, { kind: 'no-mail' }>,
  missing: StatedMissing,
  registrable: RegistrableDomain,
): Settings | Unknown {
  if (exchangers.kind === 'no-answer') return unknown(domain, 'no-answer', null, missing, registrable);
  const [first] = exchangers.hosts;
  if (first === undefined) return unknown(domain, 'nothing-published', null, missing, registrable);
  if (registrable(first) !== registrable(domain)) {
    return unknown(domain, 'nothing-published', registrable(first), missing, registrable);
  }
  const guess = guessFromMailExchanger(first, missing, registrable);
  const context = { domain, provider: null, missing };
  return settings(context, guess, { source: 'mail-exchanger', trust: 'guess', confirmHosts: true });
}

function settings(
  { domain, provider, missing }: { domain: string; provider: string | null; missing: StatedMissing },
  servers: ServerSet & { readonly switchOnFirst?: boolean },
  origin: Pick<Settings, 'trust' | 'confirmHosts'> & { source: SettingsSource },
): Settings {
  const { incoming, outgoing, switchOnFirst = false } = servers;
  // A better source that does name a server outweighs the record that says there is none.
  const statedMissing = missing.filter(
    (protocol) => !incoming.some((server) => server.protocol === protocol),
  );
  return { kind: 'settings', domain, incoming, outgoing, ...origin, provider, switchOnFirst, statedMissing };
}

function unknown(
  domain: string,
  cause: Unknown['cause'],
  hoster: string | null,
  statedMissing: StatedMissing,
  registrable: RegistrableDomain,
): Unknown {
  const guess = guessFromDomain(domain, statedMissing, registrable);
  return { kind: 'unknown', domain, cause, hoster, guess, statedMissing };
}

function hosterInCatalogue(exchangers: Exchangers, catalogue: Catalogue) {
  if (exchangers.kind !== 'found') return null;
  for (const mailExchanger of exchangers.hosts) {
    const provider = catalogue.byMx(mailExchanger)?.id;
    if (provider !== undefined) return { provider, mailExchanger };
  }
  return null;
}

/** The most preferred exchanger, when it belongs to somebody else than the domain. */
function foreignExchanger(
  exchangers: Exchangers,
  domain: string,
  registrable: RegistrableDomain,
): string | null {
  const first = exchangers.kind === 'found' ? exchangers.hosts[0] : undefined;
  return first !== undefined && registrable(first) !== registrable(domain) ? first : null;
}

/** Hosts, or a file, outside the mail domain must be confirmed, unless the catalogue names the hosts itself. */
function needsConfirmation(
  file: PublishedFile,
  domain: string,
  catalogue: Catalogue,
  registrable: RegistrableDomain,
): boolean {
  const own = registrable(domain);
  const outside = ({ host, registrableDomain }: { host: string; registrableDomain: string }) =>
    registrableDomain !== own && catalogue.byWebAddress(host).length === 0;
  return registrable(file.from) !== own || [...file.incoming, ...file.outgoing].some(outside);
}
