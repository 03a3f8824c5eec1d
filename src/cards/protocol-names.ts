import type { Protocol } from '../decision/index.ts';

/** IMAP and POP are their names in every language. */
export const PROTOCOL_NAMES: Readonly<Record<Protocol, string>> = { imap: 'IMAP', pop: 'POP' };
