import { toALabels, toULabels } from './a-labels.ts';
import { mixesScripts } from './look-alike.ts';

/** RFC 1035 section 2.3.4: octets in a domain name as written, and in one label. */
const MAX_DOMAIN_LENGTH = 253;
const MAX_LABEL_LENGTH = 63;
/** Nothing longer is looked at: a domain of full length with spaces and dots around it is shorter. */
const MAX_TYPED_LENGTH = 300;

/** Letters, digits and hyphens (RFC 1123 section 2.1). */
const LDH_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** Names that never lead to a mail provider on the internet (RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476). */
const NOT_PUBLIC = new Set([
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'arpa',
  'onion',
  'invalid',
  'alt',
]);

/** Why a text that stands where a domain should stand is none. Phrases: `provider.invalid.<reason>`. */
export const INVALID_REASONS = [
  'ip-literal',
  'single-label',
  'too-long',
  'bad-characters',
  'look-alike',
  'not-public',
] as const;
export type InvalidReason = (typeof INVALID_REASONS)[number];

/** A domain in both spellings, or why it is none. */
export type ReadDomain =
  /** `domain` in A-labels: letters, digits, hyphens and dots, lower case, no dot at the end. `display` in U-labels. */
  | { readonly kind: 'domain'; readonly domain: string; readonly display: string }
  /** `shown`: the A-labels of a look-alike, which is how it gives itself away; `null` for every other reason. */
  | { readonly kind: 'invalid'; readonly reason: InvalidReason; readonly shown: string | null };

/** Checks a domain that somebody typed and brings it into one form. It is looked at only, never looked up. */
export function readDomain(typed: string): ReadDomain {
  if (typed.length > MAX_TYPED_LENGTH) return invalid('too-long');
  const trimmed = typed.trim().replace(/(?<!\.)\.+$/, '');
  if (hasInvisible(trimmed)) return invalid('bad-characters');
  if (isIpLiteral(trimmed)) return invalid('ip-literal');

  const domain = toALabels(trimmed.toLowerCase());
  const labels = domain.split('.');
  if (labels.some((label) => label.length > MAX_LABEL_LENGTH) || domain.length > MAX_DOMAIN_LENGTH)
    return invalid('too-long');
  if (!labels.every((label) => LDH_LABEL.test(label))) return invalid('bad-characters');
  const last = labels.at(-1) ?? '';
  if (/^(?:\d+|0x[0-9a-f]*)$/.test(last)) return invalid('ip-literal');
  if (NOT_PUBLIC.has(last)) return invalid(labels.length === 1 ? 'single-label' : 'not-public');
  if (labels.length === 1) return invalid('single-label');

  const display = toULabels(domain);
  // An A-label that cannot be decoded stands for no name at all.
  if (display.split('.').some((label) => label.startsWith('xn--'))) return invalid('bad-characters');
  if (display.split('.').some(mixesScripts)) return { kind: 'invalid', reason: 'look-alike', shown: domain };
  return { kind: 'domain', domain, display };
}

function invalid(reason: InvalidReason): ReadDomain {
  return { kind: 'invalid', reason, shown: null };
}

/** Control, format (zero-width, bidirectional), private-use and unassigned characters: nobody can see them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u;

/** Whether a text holds characters that cannot be seen, so that what is read is not what is there. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** The same text without the characters that cannot be seen. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(new RegExp(INVISIBLE, 'gu'), '');
}

/** Whether this is an IP address in any of the forms that programs take: dotted, hexadecimal, bracketed, IPv6. */
export function isIpLiteral(text: string): boolean {
  const bare = text
    .replace(/^\[?(?:ipv6:)?/i, '')
    .replace(/\]$/, '')
    .toLowerCase();
  if (/^(?:\d+\.){3}\d+$/.test(bare)) return true;
  if (/^0x[0-9a-f]+(?:\.(?:0x[0-9a-f]+|\d+)){0,3}$/.test(bare)) return true;
  if (!/^[0-9a-f:.]+$/.test(bare) || !/[0-9a-f]/.test(bare)) return false;
  return bare.includes('::') || bare.split(':').length === IPV6_GROUPS;
}

const IPV6_GROUPS = 8;
