import { z } from 'zod';
import type { DiscoveredServer, MailProtocol, ServerSet } from './discovery.ts';
import { believable } from './published-server.ts';
import type { RegistrableDomain } from './registrable-domain.ts';

/** What an autoconfig file says, as far as it is believed. */
export interface AutoconfigFile extends ServerSet {
  /** The file tells people to switch POP or IMAP on at the provider first (`enable`). */
  readonly switchOnFirst: boolean;
}

/** So many server sections of a file are looked at. */
const MAX_SECTIONS = 10;

/** The real format nests five deep. */
const MAX_NESTED_TAGS = 20;

const PROTOCOLS: Readonly<Record<string, MailProtocol>> = { imap: 'imap', pop3: 'pop', smtp: 'smtp' };

/** `plain` is missing on purpose: clear text is obsolete (RFC 8314) and never shown to anybody. */
const ENCRYPTIONS = { SSL: 'tls', STARTTLS: 'starttls' } as const;

const SIGN_INS: Readonly<Record<string, 'password' | 'oauth'>> = {
  'password-cleartext': 'password',
  'password-encrypted': 'password',
  OAuth2: 'oauth',
};

const USERNAMES: Readonly<Record<string, 'full-address' | 'local-part'>> = {
  '%EMAILADDRESS%': 'full-address',
  '%EMAILLOCALPART%@%EMAILDOMAIN%': 'full-address',
  '%EMAILLOCALPART%': 'local-part',
};

/** Text of an element, whether or not it has attributes; of a repeated element, the first. */
const text = z.preprocess((value) => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null && '#text' in first ? first['#text'] : first;
}, z.string().max(253));

const section = z.object({
  '@type': z.string(),
  hostname: text,
  port: text.pipe(z.string().regex(/^\d{1,5}$/)).transform(Number),
  socketType: text.pipe(z.enum(['SSL', 'STARTTLS'])),
  authentication: z.array(text.catch('')).default([]),
  username: text.optional().catch(undefined),
});

const provider = z.object({
  incomingServer: z.array(z.unknown()).default([]),
  outgoingServer: z.array(z.unknown()).default([]),
  enable: z.unknown().optional(),
});

const file = z.object({
  clientConfig: z.object({ emailProvider: z.array(provider).min(1), enable: z.unknown().optional() }),
});

/**
 * Reads an autoconfig file ("config-v1.1.xml", draft-ietf-mailmaint-autoconfig). Unknown elements are skipped, a
 * section that is useless is dropped, and a file without an incoming server that can be believed is `null`. A file
 * that lists only IMAP does not say that there is no POP.
 *
 * @param xml the file, already decoded as UTF-8
 * @param domain the mail domain, for hosts that are built from it
 */
export async function readAutoconfigFile(
  xml: string,
  domain: string,
  registrable: RegistrableDomain,
): Promise<AutoconfigFile | null> {
  const parsed = file.safeParse(await parseXml(xml));
  const emailProvider = parsed.data?.clientConfig.emailProvider[0];
  if (!parsed.success || !emailProvider) return null;
  const servers = (sections: readonly unknown[], protocols: readonly MailProtocol[]) =>
    sections
      .slice(0, MAX_SECTIONS)
      .map((it) => readSection(it, domain, registrable))
      .filter((it) => it !== null && protocols.includes(it.protocol))
      .filter((it) => it !== null);
  const incoming = servers(emailProvider.incomingServer, ['imap', 'pop']);
  if (incoming.length === 0) return null;
  return {
    incoming,
    outgoing: servers(emailProvider.outgoingServer, ['smtp']),
    switchOnFirst: emailProvider.enable !== undefined || parsed.data.clientConfig.enable !== undefined,
  };
}

async function parseXml(xml: string): Promise<unknown> {
  // Entities can be declared in a DTD only, and the format has no use for one.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  const { XMLParser } = await import('fast-xml-parser');
  const lists = new Set(['emailProvider', 'incomingServer', 'outgoingServer', 'authentication']);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: MAX_NESTED_TAGS,
    isArray: (name) => lists.has(name),
  });
  try {
    return parser.parse(xml, true);
  } catch {
    return null;
  }
}

function readSection(raw: unknown, domain: string, registrable: RegistrableDomain): DiscoveredServer | null {
  const { data } = section.safeParse(raw);
  const protocol = data && PROTOCOLS[data['@type']];
  if (!protocol) return null;
  const signIn = [...new Set(data.authentication.flatMap((method) => SIGN_INS[method] ?? []))];
  // Ways to sign in that nobody here can explain (client certificates, Kerberos) make the section useless.
  if (data.authentication.length > 0 && signIn.length === 0) return null;
  return believable(
    {
      protocol,
      host: data.hostname.trim().replaceAll('%EMAILDOMAIN%', domain),
      port: data.port,
      encryption: ENCRYPTIONS[data.socketType],
      username: USERNAMES[data.username?.trim() ?? ''] ?? null,
      signIn,
    },
    registrable,
  );
}
