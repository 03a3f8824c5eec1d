import type { Catalogue } from '../catalogue.ts';
import type { Provider } from '../provider.ts';
import { toULabels } from './a-labels.ts';
import { type Candidate, takeApart } from './candidates.ts';
import { hasInvisible, type InvalidReason, readDomain, withoutInvisible } from './domain.ts';
import { mixesScripts, skeleton } from './look-alike.ts';
import { likelyDomain, likelyName } from './misspelt.ts';
import { comparableWords, namedProviders } from './names.ts';
import { isTopLevelDomain } from './top-level-domains.ts';

/** How somebody named the provider. By `address`: they are told that only the domain is kept. */
export type NamedBy = 'address' | 'domain' | 'name';

/**
 * What a text says about the mail provider. No member ever holds what stood before an at sign, nor anything typed
 * that is not a name or a domain; every domain is in A-labels.
 */
export type FoundProvider =
  | {
      readonly kind: 'known';
      readonly provider: Provider;
      readonly domain: string | null;
      readonly by: NamedBy;
    }
  /** Ask "did you mean …?" before anything else; `domain` is what to go on with when it really is meant so. */
  | {
      readonly kind: 'misspelt';
      readonly typed: string;
      readonly suggestion: { readonly provider: Provider; readonly domain: string | null };
      readonly domain: string | null;
    }
  /** A valid domain that is not in the catalogue. `display` is how people write it (U-labels). */
  | { readonly kind: 'domain'; readonly domain: string; readonly display: string; readonly by: NamedBy }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Provider[] }
  | {
      readonly kind: 'invalid';
      readonly reason: InvalidReason;
      /** A look-alike in A-labels, which is how it gives itself away; `null` otherwise. */
      readonly shown: string | null;
      /** The provider that a look-alike resembles. */
      readonly resembles: Provider | null;
    }
  | { readonly kind: 'none' };

const NONE: FoundProvider = { kind: 'none' };

/** What people put before a provider's domain when they name its web pages or servers. */
const WEB_LABELS = new Set([
  'www',
  'mail',
  'webmail',
  'email',
  'm',
  'login',
  'imap',
  'pop',
  'pop3',
  'smtp',
  'posta',
  'poczta',
  'correo',
  'messagerie',
]);

/**
 * Finds the mail provider in a text: a name, a domain or an address, alone or inside a sentence. It looks nothing
 * up, answers the same way each time and never throws.
 */
export function findProvider(text: string, catalogue: Catalogue): FoundProvider {
  const sentence = takeApart(text);
  const read = sentence.candidates.map((candidate) =>
    readCandidate(candidate, sentence.isOneWord, catalogue),
  );
  const fromDomains = mostUrgent(read.filter(({ kind }) => kind !== 'none'));
  return fromDomains ?? findByName(sentence.words, catalogue);
}

/** Of several places named in one text: a trap first, then a slip, then what is known, then the rest. */
function mostUrgent(found: readonly FoundProvider[]): FoundProvider | undefined {
  const trap = found.find((it) => it.kind === 'invalid' && it.reason === 'look-alike');
  const known = found.filter((it) => it.kind === 'known');
  const slip = found.find(
    (it) => it.kind === 'misspelt' && !known.some(({ provider }) => provider === it.suggestion.provider),
  );
  if (trap ?? slip) return trap ?? slip;
  const providers = new Set(known.map(({ provider }) => provider));
  if (providers.size > 1) return { kind: 'ambiguous', candidates: [...providers] };
  return (
    known[0] ??
    found.find((it) => it.kind === 'ambiguous') ??
    found.find((it) => it.kind === 'domain') ??
    found[0]
  );
}

function readCandidate({ text, from }: Candidate, isOneWord: boolean, catalogue: Catalogue): FoundProvider {
  const read = readDomain(text);
  const by = from === 'address' ? 'address' : 'domain';
  if (read.kind === 'invalid') {
    if (read.reason === 'single-label' && from === 'address') return nameAfterAt(text, catalogue);
    if (from === 'word' && !isOneWord && isHarmless(text, read.reason)) return NONE;
    return {
      kind: 'invalid',
      reason: read.reason,
      shown: read.shown,
      resembles: resembled(toULabels(text.toLowerCase()), catalogue),
    };
  }
  const domain = from === 'word' ? withoutWww(read.domain) : read.domain;
  const display = from === 'word' ? withoutWww(read.display) : read.display;
  const owner = catalogue.byDomain(domain);
  if (owner !== undefined) return { kind: 'known', provider: owner, domain, by };
  const resembles = display === domain ? null : resembled(display, catalogue);
  if (resembles !== null) return { kind: 'invalid', reason: 'look-alike', shown: domain, resembles };
  const site = from === 'word' ? findByWebAddress(domain, catalogue) : null;
  if (site !== null) return site;
  const suggested = likelyDomain(domain, catalogue);
  const provider = suggested === null ? undefined : catalogue.byDomain(suggested);
  if (provider !== undefined)
    return { kind: 'misspelt', typed: domain, suggestion: { provider, domain: suggested }, domain };
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  if (from === 'word' && !isOneWord && !isTopLevelDomain(ending)) return NONE;
  return { kind: 'domain', domain, display, by };
}

/** A number with points, or a word with an odd sign, inside a sentence is no attempt at a domain. */
function isHarmless(text: string, reason: InvalidReason): boolean {
  if (reason === 'ip-literal') return !/^(?:\d+\.){3}\d+$|:|0x/i.test(text);
  return reason === 'bad-characters' && !hasInvisible(text);
}

/** "www.example.com" names a page; mail goes to "example.com". */
function withoutWww(domain: string): string {
  return /^www\.[^.]+\./.test(domain) ? domain.slice('www.'.length) : domain;
}

/** The provider that a text looks like without being it. */
function resembled(text: string, catalogue: Catalogue): Provider | null {
  const plain = skeleton(withoutInvisible(text)).replaceAll(/[。．｡]/gu, '.');
  return catalogue.byDomain(plain) ?? null;
}

/** "jean@gmail", "jean@gmial": people leave the end away. */
function nameAfterAt(text: string, catalogue: Catalogue): FoundProvider {
  const found = findByName(text, catalogue);
  if (found.kind === 'known') return { ...found, by: 'address' };
  return found.kind === 'none'
    ? { kind: 'invalid', reason: 'single-label', shown: null, resembles: null }
    : found;
}

function findByWebAddress(domain: string, catalogue: Catalogue): FoundProvider | null {
  const owners = catalogue.byWebAddress(domain);
  if (owners.length > 1) return { kind: 'ambiguous', candidates: owners };
  if (owners[0] !== undefined) return { kind: 'known', provider: owners[0], domain: null, by: 'domain' };
  const dot = domain.indexOf('.');
  const parent = WEB_LABELS.has(domain.slice(0, dot)) ? domain.slice(dot + 1) : '';
  const provider = catalogue.byDomain(parent);
  return provider === undefined ? null : { kind: 'known', provider, domain: parent, by: 'domain' };
}

function findByName(text: string, catalogue: Catalogue): FoundProvider {
  const trap = text
    .split(' ')
    .find((word) => (mixesScripts(word) || hasInvisible(word)) && looksLikeName(word, catalogue));
  if (trap !== undefined) return lookAlikeName(trap, catalogue);
  const providers = namedProviders(text, catalogue);
  if (providers.length > 1) return { kind: 'ambiguous', candidates: providers };
  if (providers[0] !== undefined) return { kind: 'known', provider: providers[0], domain: null, by: 'name' };
  for (const word of comparableWords(text)) {
    const name = likelyName(word);
    const provider = name === null ? undefined : catalogue.byName(name)[0];
    if (provider !== undefined)
      return { kind: 'misspelt', typed: word, suggestion: { provider, domain: null }, domain: null };
  }
  return NONE;
}

function looksLikeName(word: string, catalogue: Catalogue): boolean {
  return catalogue.byName(skeleton(withoutInvisible(word))).length > 0;
}

function lookAlikeName(word: string, catalogue: Catalogue): FoundProvider {
  const resembles = catalogue.byName(skeleton(withoutInvisible(word)))[0] ?? null;
  return {
    kind: 'invalid',
    reason: hasInvisible(word) ? 'bad-characters' : 'look-alike',
    shown: null,
    resembles,
  };
}
