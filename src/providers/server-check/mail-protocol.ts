import type { CheckedServer } from './check.ts';

/** What a line of a server means here. */
type Meaning = 'welcome' | 'busy' | 'foreign';

/** One command of the way to STARTTLS, and what must come back. */
interface Step {
  readonly send: string;
  readonly isLast: (line: string) => boolean;
  /** Whether the reply lets the switch to TLS go on. */
  readonly agrees: (lines: readonly string[]) => boolean;
}

/** What is said to a server, and it says, before anybody signs in. */
export interface MailProtocol {
  readonly isLastOfGreeting: (line: string) => boolean;
  readonly greeting: (lines: readonly string[]) => Meaning;
  readonly switchToTls: readonly Step[];
  readonly goodbye: string;
}

const anyLine = () => true;
/** RFC 5321 section 4.2.1: the last line of a reply has a space, or nothing, after the code. */
const lastOfSmtp = (line: string) => !/^\d{3}-/.test(line);
const startsWith = (start: RegExp) => (lines: readonly string[]) => start.test(lines[0] ?? '');

/** RFC 9051 sections 6.2.1 and 7.1. A PREAUTH greeting is no welcome to strangers: it would be someone's mailbox. */
const imap: MailProtocol = {
  isLastOfGreeting: anyLine,
  greeting: ([first = '']) =>
    /^\* OK\b/i.test(first) ? 'welcome' : /^\* BYE\b/i.test(first) ? 'busy' : 'foreign',
  switchToTls: [
    {
      send: 'a STARTTLS\r\n',
      isLast: (line) => !line.startsWith('*'),
      agrees: (lines) => /^a OK\b/i.test(lines.at(-1) ?? ''),
    },
  ],
  goodbye: 'b LOGOUT\r\n',
};

/** RFC 1939 section 4 and RFC 2595 section 4. */
const pop: MailProtocol = {
  isLastOfGreeting: anyLine,
  greeting: ([first = '']) =>
    /^\+OK\b/.test(first) ? 'welcome' : /^-ERR\b/.test(first) ? 'busy' : 'foreign',
  switchToTls: [{ send: 'STLS\r\n', isLast: anyLine, agrees: startsWith(/^\+OK\b/) }],
  goodbye: 'QUIT\r\n',
};

/** RFC 5321 sections 3.1 and 4.1.3, RFC 3207. The address literal keeps this machine's name to itself. */
const smtp: MailProtocol = {
  isLastOfGreeting: lastOfSmtp,
  greeting: ([first = '']) =>
    /^220[ -]/.test(first) ? 'welcome' : /^(?:421|554)[ -]/.test(first) ? 'busy' : 'foreign',
  switchToTls: [
    {
      send: 'EHLO [127.0.0.1]\r\n',
      isLast: lastOfSmtp,
      agrees: (lines) => lines.some((line) => /^250[ -]STARTTLS\b/i.test(line)),
    },
    { send: 'STARTTLS\r\n', isLast: lastOfSmtp, agrees: startsWith(/^220\b/) },
  ],
  goodbye: 'QUIT\r\n',
};

export const MAIL_PROTOCOLS: Readonly<Record<CheckedServer['protocol'], MailProtocol>> = { imap, pop, smtp };
