import type { z } from 'zod';
import type { mailAppSchema } from './mail-app-schema.ts';

/** A mail app, as the catalogue knows it. */
export type MailApp = z.output<typeof mailAppSchema>;
