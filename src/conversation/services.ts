import type { Language } from '../phrases/index.ts';
import type { Discovery } from '../providers/discovery/index.ts';
import type { AppCatalogue, Catalogue } from '../providers/index.ts';
import type { CheckedServer, ServerCheck } from '../providers/server-check/index.ts';
import type { Asked, Reading } from '../understanding/index.ts';

/** What the conversation asks of the rooms that do more than decide; `app.ts` puts it together. */
export interface Services {
  /** Reads a text. May be slow, because a language model may help where one is configured. */
  understand(text: string, context: { asked: Asked; language: Language }): Promise<Reading> | Reading;
  /** The provider catalogue, loaded when the first mailbox is set up. */
  catalogue(): Promise<Catalogue>;
  /** The mail apps, likewise. */
  apps(): Promise<AppCatalogue>;
  /** Settings of a domain that is not in the catalogue; never throws for network reasons. */
  discover(domain: string, options: { spellingConfirmed: boolean }): Promise<Discovery>;
  /** Whether the servers answer, or `null` when the operator has not switched the check on. */
  checkServers: ((servers: readonly CheckedServer[]) => Promise<readonly ServerCheck[]>) | null;
}
