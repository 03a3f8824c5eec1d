import type { Socket } from 'node:net';
import type { Catalogue } from '../catalogue.ts';
import { within } from '../network/abortable.ts';
import { publicAddressesOnly } from '../network/address-policy.ts';
import { MAX_PARALLEL, TIME_LIMITS, type TimeLimits } from '../network/limits.ts';
import { createSystemResolver } from '../network/mail-resolver.ts';
import { createTurnstile } from '../network/parallel.ts';
import { type ConnectionTools, connectPinned, dialTcp } from '../network/pinned-connection.ts';
import { secure, type TlsTrust } from '../network/secure-connection.ts';
import { namesServer } from './catalogue-servers.ts';
import type { CheckedServer, CheckOutcome, ServerCheck } from './check.ts';
import { MAIL_PROTOCOLS, type MailProtocol } from './mail-protocol.ts';
import { readReply } from './reply-reader.ts';

/** A greeting longer than this, in bytes, comes from no mail server. */
const MAX_GREETING_BYTES = 1_024;

/** The same for the answer to a command; an EHLO reply lists what the server can do. */
const MAX_REPLY_BYTES = 4_096;

export interface CheckOptions {
  /** SERVER_CHECK: while it is off, nothing is connected to. */
  readonly enabled: boolean;
  /** No server is connected to that is not in here. */
  readonly catalogue: Catalogue;
  readonly signal?: AbortSignal;
  /** What to connect with; by default the system's resolver and public addresses only. */
  readonly tools?: ConnectionTools & TlsTrust;
  readonly limits?: TimeLimits;
}

/**
 * Asks whether mail servers answer as they should: encrypted, with a valid certificate, greeting in their protocol.
 * One try each, no sign-in, nothing about a person is sent. Never throws.
 */
export async function checkServers(
  servers: readonly CheckedServer[],
  { enabled, catalogue, signal, tools = systemTools(), limits = TIME_LIMITS }: CheckOptions,
): Promise<readonly ServerCheck[]> {
  const turnstile = createTurnstile(MAX_PARALLEL);
  const budget = within(limits.total, signal);
  return Promise.all(
    servers.map(async (server): Promise<ServerCheck> => {
      if (!enabled) return { server, outcome: 'not-checked' };
      if (!namesServer(catalogue, server)) return { server, outcome: 'not-in-catalogue' };
      const outcome = await turnstile(() =>
        checkServer(server, tools, limits, within(limits.request, budget)),
      );
      return { server, outcome };
    }),
  );
}

function systemTools(): ConnectionTools {
  return { resolver: createSystemResolver(), isAllowed: publicAddressesOnly(), dial: dialTcp };
}

async function checkServer(
  { protocol, host, port, encryption }: CheckedServer,
  tools: ConnectionTools & TlsTrust,
  limits: TimeLimits,
  signal: AbortSignal,
): Promise<CheckOutcome> {
  const connecting = within(limits.connect, signal);
  const connection = await connectPinned(host, port, tools, connecting);
  if (connection.kind === 'failed') return connection.code;
  const { socket } = connection;
  const words = MAIL_PROTOCOLS[protocol];
  const outcome =
    encryption === 'tls'
      ? await checkTls(socket, host, words, tools, connecting, signal)
      : await checkStartTls(socket, host, words, tools, signal);
  if (outcome !== 'answers') socket.destroy();
  return outcome;
}

/** TLS from the first byte (RFC 8314): the greeting comes inside. */
async function checkTls(
  plain: Socket,
  host: string,
  words: MailProtocol,
  trust: TlsTrust,
  connecting: AbortSignal,
  signal: AbortSignal,
): Promise<CheckOutcome> {
  const secured = await secure(plain, host, trust, connecting);
  if (secured.kind === 'failed') return secured.code;
  const outcome = await readGreeting(secured.socket, words, signal);
  if (outcome === 'answers') leave(secured.socket, words);
  return outcome;
}

/** Greeting in clear, then the switch to TLS, which must be agreed to and must work. */
async function checkStartTls(
  plain: Socket,
  host: string,
  words: MailProtocol,
  trust: TlsTrust,
  signal: AbortSignal,
): Promise<CheckOutcome> {
  const greeting = await readGreeting(plain, words, signal);
  if (greeting !== 'answers') return greeting;
  for (const { send, isLast, agrees } of words.switchToTls) {
    plain.write(send);
    const reply = await readReply(plain, isLast, MAX_REPLY_BYTES, signal);
    if (reply.kind === 'failed') return reply.code;
    if (!agrees(reply.lines)) return 'plain-text';
  }
  // Bytes in clear after the agreement would be taken for encrypted ones (CVE-2011-0411 and its kin).
  if (plain.readableLength > 0) return 'not-this-protocol';
  const secured = await secure(plain, host, trust, signal);
  if (secured.kind === 'failed') return secured.code;
  leave(secured.socket, words);
  return 'answers';
}

/** Says goodbye without waiting for an answer. */
function leave(socket: Socket, { goodbye }: MailProtocol): void {
  socket.end(goodbye);
  socket.once('finish', () => socket.destroy());
}

async function readGreeting(socket: Socket, words: MailProtocol, signal: AbortSignal): Promise<CheckOutcome> {
  const reply = await readReply(socket, words.isLastOfGreeting, MAX_GREETING_BYTES, signal);
  if (reply.kind === 'failed') return reply.code;
  const meaning = words.greeting(reply.lines);
  if (meaning === 'foreign') return 'not-this-protocol';
  return meaning === 'busy' ? 'busy' : 'answers';
}
