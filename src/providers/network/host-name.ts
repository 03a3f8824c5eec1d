/** RFC 1035 section 2.3.4: a whole name without its final dot, and one label. */
const MAX_NAME_CHARACTERS = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** WHATWG URL, "ends in a number": such a name is read as an IPv4 address by some software. */
const NUMERIC_LABEL = /^(?:\d+|0x[0-9a-f]*)$/;

/**
 * Names that mean something only inside one network or machine: RFC 6761, RFC 6762 (local), RFC 7686 (onion),
 * RFC 8375 (home.arpa), RFC 9476 (alt), and those that ICANN keeps out of the public DNS (internal, home, corp).
 * Asking about them would tell a stranger what the operator's own network knows.
 */
const LOCAL_TOP_LEVELS = new Set([
  'local',
  'localhost',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'onion',
  'alt',
  'arpa',
]);

/**
 * Whether a name can be a host on the public internet: lower-case A-labels of letters, digits and hyphens
 * (RFC 1123 section 2.1), two labels or more, no IP address in any spelling, no local-only name.
 */
export function isPublicHostName(name: string): boolean {
  if (name.length > MAX_NAME_CHARACTERS) return false;
  const labels = name.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || NUMERIC_LABEL.test(top) || LOCAL_TOP_LEVELS.has(top)) return false;
  return labels.every((label) => LABEL.test(label));
}

/** A host name from outside as it is compared: lower case, no final dot; `null` when it cannot be a public host. */
export function publicHostName(name: string): string | null {
  const host = name.toLowerCase().replace(/\.$/, '');
  return isPublicHostName(host) ? host : null;
}
