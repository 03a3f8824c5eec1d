import type { MailServer, Provider } from './provider.ts';

/** Where a domain belongs: the provider, and whether the domain may stand as a suggestion for a slip of the pen. */
interface DomainOwner {
  readonly provider: Provider;
  readonly suggestible: boolean;
}

/** The providers, indexed once for everything that they are looked up by. */
export interface Catalogue {
  readonly providers: readonly Provider[];
  /** The provider with this id. */
  byId(id: string): Provider | undefined;
  /** The provider that this domain (lower case, A-labels) belongs to. */
  byDomain(domain: string): Provider | undefined;
  /** The provider that hosts a domain with this mail exchanger, by the longest end of the name that is known. */
  byMx(exchanger: string): Provider | undefined;
  /** The providers that people mean by a name: more than one when the name alone does not tell. */
  byName(name: string): readonly Provider[];
  /** As {@link Catalogue.byName}, for names that are ordinary words too ("free", "orange"). */
  byWord(word: string): readonly Provider[];
  /** The providers whose web or server address this is ("webmail.free.fr", "imap.gmail.com"). */
  byWebAddress(host: string): readonly Provider[];
  /** How many words the longest name has. */
  readonly longestName: number;
  /** The domains that a slip of the pen is compared with. */
  readonly suggestibleDomains: readonly string[];
}

/** A name as it is compared: no accents, no case, words of letters, digits and `&` with one space between. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** Indexes providers; of two that claim one domain, the later wins, so that an operator's entry can take it over. */
export function createCatalogue(providers: readonly Provider[]): Catalogue {
  const ids = new Map(providers.map((provider) => [provider.id, provider]));
  const domains = new Map<string, DomainOwner>();
  const parents = new Map<string, Provider>();
  const exchangers = new Map<string, Provider>();
  const names = new Map<string, Provider[]>();
  const words = new Map<string, Provider[]>();
  const webAddresses = new Map<string, Provider[]>();

  for (const provider of providers) {
    for (const domain of provider.domains) domains.set(domain, { provider, suggestible: true });
    for (const domain of provider.otherDomains) domains.set(domain, { provider, suggestible: false });
    for (const domain of provider.subdomainsOf) parents.set(domain, provider);
    for (const end of provider.mx) exchangers.set(end, provider);
    for (const name of [provider.name, ...provider.alsoCalled]) {
      // "T-Online (Telekom)" is a title; the names in brackets are listed one by one.
      const [spoken = ''] = name.toLowerCase().split(' (');
      if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(spoken)) add(webAddresses, spoken, provider);
      else if (!isOrdinaryWord(provider, spoken)) add(names, comparableName(spoken), provider);
    }
    for (const word of provider.alsoCalledWord) add(words, comparableName(word), provider);
    for (const server of serversOf(provider)) add(webAddresses, server.host, provider);
  }

  return {
    providers,
    byId: (id) => ids.get(id),
    byDomain: (domain) => domains.get(domain)?.provider ?? longestEnd(parents, domain),
    byMx: (exchanger) => longestEnd(exchangers, exchanger.toLowerCase().replace(/\.$/, '')),
    byName: (name) => names.get(name) ?? [],
    byWord: (word) => words.get(word) ?? [],
    byWebAddress: (host) => webAddresses.get(host) ?? [],
    longestName: Math.max(1, ...[...names.keys(), ...words.keys()].map((name) => name.split(' ').length)),
    suggestibleDomains: [...domains].filter(([, owner]) => owner.suggestible).map(([domain]) => domain),
  };
}

function isOrdinaryWord(provider: Provider, name: string): boolean {
  return provider.alsoCalledWord.some((word) => comparableName(word) === comparableName(name));
}

function serversOf(provider: Provider): readonly MailServer[] {
  const groups = [
    { imap: provider.imap.server, pop: provider.pop.server, smtp: provider.smtp ?? undefined },
    ...provider.byDomain,
  ];
  return groups
    .flatMap(({ imap, pop, smtp }) => [imap, pop, smtp])
    .filter((server) => server !== undefined)
    .filter(({ host }) => !host.includes('{') && host !== '127.0.0.1');
}

function add(index: Map<string, Provider[]>, key: string, provider: Provider): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [provider]);
  else if (!known.includes(provider)) known.push(provider);
}

/** Looks up the name itself, then without its first label, and so on. */
function longestEnd(index: ReadonlyMap<string, Provider>, name: string): Provider | undefined {
  for (let rest = name; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = index.get(rest);
    if (found !== undefined) return found;
  }
  return undefined;
}
