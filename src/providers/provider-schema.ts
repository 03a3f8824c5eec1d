import { z } from 'zod';
import {
  ENCRYPTIONS,
  OAUTH_ISSUERS,
  PROTOCOL_OFFERS,
  QUOTA_NOTES,
  REGIONS,
  SIGN_IN_KINDS,
  SURENESS,
  SWITCH_ON_IDS,
  USERNAME_FORMS,
  WARNING_IDS,
} from './ids.ts';
import { SOURCE_LETTERS } from './sources.ts';

/** Ports of IMAP, POP3 and submission, with TLS and with STARTTLS (RFC 8314 section 3, RFC 6409). */
const MAIL_PORTS = [993, 143, 995, 110, 465, 587, 1143, 1025] as const;

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DOMAIN = new RegExp(`^${LABEL}(?:\\.${LABEL})+$`);
/** `{domain}` stands for the person's own domain: some hosts are named after it. */
const HOST = new RegExp(`^(?:\\{domain\\}|${LABEL})(?:\\.(?:\\{domain\\}|${LABEL}))*$`);

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by hyphens');
const domain = z
  .string()
  .max(253)
  .regex(DOMAIN, 'must be a lower-case domain name in ASCII (A-labels), such as "orange.fr"');
/** The person's own computer (RFC 6890), where a provider's bridge listens. */
const OWN_COMPUTER = '127.0.0.1';
const host = z
  .string()
  .max(253)
  .regex(HOST, 'must be a lower-case host name; "{domain}" stands for the own domain')
  .refine((name) => name === OWN_COMPUTER || !/\.\d+$/.test(name), 'must be a name, not an IP address');
const text = z.string().min(1).max(200);
const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https address' });

const server = z.strictObject({
  host,
  port: z.literal(MAIL_PORTS, { error: `must be one of ${MAIL_PORTS.join(', ')}` }),
  encryption: z.enum(ENCRYPTIONS),
});

const protocolSettings = z
  .strictObject({ offer: z.enum(PROTOCOL_OFFERS), server: server.optional() })
  .refine((it) => it.server !== undefined || it.offer === 'no' || it.offer === 'unconfirmed', {
    path: ['server'],
    error: 'is missing, though the protocol is offered',
  })
  .refine((it) => it.server === undefined || it.offer !== 'no', {
    path: ['server'],
    error: 'must be left out when the protocol is not offered',
  });

const evidence = z.strictObject({
  /** Letters of {@link SOURCE_LETTERS}, the weightiest first. */
  sources: z.array(z.enum(SOURCE_LETTERS)).min(1),
  /** Year and month when the source was read, or `null` when the fact carries no date. */
  asOf: z
    .string()
    .regex(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/, 'must be a year, or a year and month, such as "2026-03"')
    .nullable(),
  sure: z.enum(SURENESS),
});

/** The schema of one provider: an entry of the catalogue, or of an operator's own file. */
export const providerSchema = z
  .strictObject({
    id: slug,
    name: text,
    /** What people call it when nothing else is meant: "hotmail", "livebox". A name with a dot is a web address. */
    alsoCalled: z.array(text).default([]),
    /** Names that are also ordinary words ("free", "orange", "sky"): taken only where they can mean nothing else. */
    alsoCalledWord: z.array(text).default([]),
    region: z.enum(REGIONS),
    /** Domains of the provider's own brand; a slip of the pen is compared with these. */
    domains: z.array(domain).default([]),
    /** Further domains, such as vanity names and old brands: known, but never suggested for a slip of the pen. */
    otherDomains: z.array(domain).default([]),
    /** Every subdomain of these belongs to the provider too. */
    subdomainsOf: z.array(domain).default([]),
    /** Whether people bring their own domain here. */
    ownDomains: z.boolean().default(false),
    /** Ends of the names of the mail exchangers (MX) that show a domain to be hosted here. */
    mx: z.array(domain).default([]),
    imap: protocolSettings,
    pop: protocolSettings,
    smtp: server.nullable(),
    /** Servers of single domains, where they differ. */
    byDomain: z
      .array(
        z.strictObject({
          domains: z.array(domain).min(1),
          imap: server.optional(),
          pop: server.optional(),
          smtp: server.optional(),
        }),
      )
      .default([]),
    username: z.enum(USERNAME_FORMS).nullable(),
    signIn: z.strictObject({
      kinds: z.array(z.enum(SIGN_IN_KINDS)),
      oauth: z.enum(OAUTH_ISSUERS).nullable().default(null),
      /** The menu path where the password for mail apps is made, in the provider's own words. */
      where: text.nullable().default(null),
    }),
    switchOn: z
      .strictObject({
        imap: z.array(z.enum(SWITCH_ON_IDS)).default([]),
        pop: z.array(z.enum(SWITCH_ON_IDS)).default([]),
        smtp: z.array(z.enum(SWITCH_ON_IDS)).default([]),
        /** The menu path, in the provider's own words. */
        where: text.nullable().default(null),
      })
      .default({ imap: [], pop: [], smtp: [], where: null }),
    quota: z
      .strictObject({ gigabytes: z.number().positive().nullable(), note: z.enum(QUOTA_NOTES) })
      .nullable(),
    warnings: z.array(z.enum(WARNING_IDS)).default([]),
    help: httpsUrl.nullable().default(null),
    evidence: z.strictObject({
      servers: evidence,
      signIn: evidence,
      switchOn: evidence,
      quota: evidence.nullable(),
    }),
  })
  .refine((it) => it.signIn.kinds.includes('oauth') === (it.signIn.oauth !== null), {
    path: ['signIn', 'oauth'],
    error: 'names whose sign-in it is, exactly when "kinds" holds "oauth"',
  })
  .refine((it) => (it.imap.offer === 'no' && it.pop.offer === 'no') || it.username !== null, {
    path: ['username'],
    error: 'is needed when mail apps can connect',
  })
  .refine((it) => [it.imap, it.pop].some(({ offer }) => offer === 'bridge') || !isOnOwnComputer(it), {
    path: ['smtp', 'host'],
    error: 'can be on the own computer only with a bridge',
  })
  .refine((it) => (it.quota === null) === (it.evidence.quota === null), {
    path: ['evidence', 'quota'],
    error: 'must be given exactly when "quota" is',
  });

interface Servers {
  readonly imap: z.output<typeof protocolSettings>;
  readonly pop: z.output<typeof protocolSettings>;
  readonly smtp: z.output<typeof server> | null;
}

function isOnOwnComputer({ imap, pop, smtp }: Servers): boolean {
  return [imap.server, pop.server, smtp].some((it) => it?.host === OWN_COMPUTER);
}
