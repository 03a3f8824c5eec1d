import type { Encryption } from '../ids.ts';

/** One server to ask. */
export interface CheckedServer {
  readonly protocol: 'imap' | 'pop' | 'smtp';
  readonly host: string;
  readonly port: number;
  readonly encryption: Encryption;
}

/**
 * What a server did. Phrases: `check.<outcome>`.
 *
 * - `answers`: encrypted, valid certificate, greets in the right protocol.
 * - `busy`: the right protocol, but it turns callers away just now.
 * - `refused`: nobody listens on that port. `no-answer`: silence until the time was up. `closed`: it hung up.
 * - `no-such-host`: the name does not exist. `private-address`: the name leads to no public address.
 * - `bad-certificate`: expired, for another name, or from nobody trusted.
 * - `plain-text`: it does not encrypt. `old-encryption`: only in ways that are no longer safe.
 * - `not-this-protocol`: something else answers there.
 * - `not-in-catalogue`, `not-checked`: nothing was connected to, because only the catalogue's servers are checked, or
 *   because checks are switched off.
 */
export type CheckOutcome =
  | 'answers'
  | 'busy'
  | 'refused'
  | 'no-answer'
  | 'closed'
  | 'no-such-host'
  | 'private-address'
  | 'bad-certificate'
  | 'plain-text'
  | 'old-encryption'
  | 'not-this-protocol'
  | 'not-in-catalogue'
  | 'not-checked';

export interface ServerCheck {
  readonly server: CheckedServer;
  readonly outcome: CheckOutcome;
}
