import type { z } from 'zod';
import type { providerSchema } from './provider-schema.ts';

/** A mail provider, as the catalogue knows it. */
export type Provider = z.output<typeof providerSchema>;

/** One mail server: where to connect and how the connection is encrypted. */
export type MailServer = NonNullable<Provider['smtp']>;

/** Where a group of facts comes from, when it was read and how sure it is. */
export type Evidence = Provider['evidence']['servers'];
