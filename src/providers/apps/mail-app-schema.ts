import { z } from 'zod';
import { OAUTH_ISSUERS, SURENESS } from '../ids.ts';
import {
  APP_NOTE_IDS,
  APP_SOURCES,
  LEAVE_DEFAULTS,
  LEAVE_OPTIONS,
  PLATFORMS,
  SUPPORT_LEVELS,
} from './app-ids.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by hyphens');
const text = z.string().min(1).max(200);

const evidence = z.strictObject({
  sources: z.array(z.enum(APP_SOURCES)).min(1),
  /** Year, or year and month, of the source; `null` when it carries no date. */
  asOf: z
    .string()
    .regex(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/)
    .nullable(),
  sure: z.enum(SURENESS),
});

const protocolSupport = z.strictObject({
  support: z.enum(SUPPORT_LEVELS),
  /** The menu path to setting up such an account, in the app's own words. */
  path: text.nullable().default(null),
});

const issuers = z.strictObject({
  yes: z.array(z.enum(OAUTH_ISSUERS)),
  unconfirmed: z.array(z.enum(OAUTH_ISSUERS)),
});

/** The schema of one mail app. */
export const mailAppSchema = z
  .strictObject({
    id: slug,
    name: text,
    /** What people call it. */
    alsoCalled: z.array(text),
    /** Names that mean this app only together with the name of one of its platforms ("Mail on my Mac"). */
    calledOnItsPlatforms: z.array(text).default([]),
    platforms: z.array(z.enum(PLATFORMS)).min(1),
    imap: protocolSupport,
    pop: protocolSupport,
    /** Whose OAuth 2.0 sign-in the app knows, for each protocol: many know it for IMAP and not for POP. */
    oauth: z.strictObject({ imap: issuers, pop: issuers }),
    /** Providers whose own kind of account (Exchange and the like) the app has, which needs neither POP nor IMAP. */
    nativeAccounts: z.array(z.enum(OAUTH_ISSUERS)).default([]),
    /** The switch that decides whether POP leaves a copy on the server; `null` when the app has no POP. */
    leave: z
      .strictObject({
        default: z.enum(LEAVE_DEFAULTS),
        days: z.int().positive().nullable().default(null),
        options: z.array(z.enum(LEAVE_OPTIONS)),
        /** The menu path in the app's own words; empty when no source names it. */
        where: z.string().max(200),
        evidence,
      })
      .refine((it) => (it.default === 'days') === (it.days !== null), {
        path: ['days'],
        error: 'goes with "days" only',
      })
      .nullable(),
    notes: z.array(z.enum(APP_NOTE_IDS)).default([]),
    /** Set when the app no longer works: since when, and what to use instead. */
    ended: z
      .strictObject({ on: z.iso.date(), instead: z.array(slug).min(1) })
      .nullable()
      .default(null),
    evidence,
  })
  .refine((it) => (it.pop.support === 'no') === (it.leave === null), {
    path: ['leave'],
    error: 'is given exactly when the app has POP',
  });
