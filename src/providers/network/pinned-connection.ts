import { connect, type Socket } from 'node:net';
import type { AddressPolicy } from './address-policy.ts';
import type { MailResolver } from './mail-resolver.ts';

/** Opens a TCP connection to an IP address; the one place where this room leaves the machine. */
export type Dial = (address: string, port: number) => Socket;

/** What a connection needs, apart from where it goes. */
export interface ConnectionTools {
  readonly resolver: MailResolver;
  readonly isAllowed: AddressPolicy;
  readonly dial: Dial;
}

/** Why there is no connection. */
export type ConnectFailure = 'no-such-host' | 'private-address' | 'refused' | 'no-answer';

export type PinnedConnection =
  | { readonly kind: 'connected'; readonly socket: Socket }
  | { readonly kind: 'failed'; readonly code: ConnectFailure };

/** Dials with the operating system's TCP, straight to the address: no proxy, whatever the environment says. */
export const dialTcp: Dial = (host, port) => connect({ host, port });

/**
 * Resolves a host once, checks every address of the answer, and connects to the first one that was checked. A name
 * that answers differently a moment later (DNS rebinding) gains nothing, because it is not asked again.
 */
export async function connectPinned(
  host: string,
  port: number,
  { resolver, isAllowed, dial }: ConnectionTools,
  signal: AbortSignal,
): Promise<PinnedConnection> {
  const answer = await resolver.addresses(host, signal);
  if (answer.kind === 'failed') return { kind: 'failed', code: 'no-answer' };
  if (answer.kind !== 'found') return { kind: 'failed', code: 'no-such-host' };
  if (!answer.records.every(isAllowed)) return { kind: 'failed', code: 'private-address' };
  const [address] = answer.records;
  if (address === undefined || signal.aborted) return { kind: 'failed', code: 'no-answer' };
  return opened(dial(address, port), signal);
}

function opened(socket: Socket, signal: AbortSignal): Promise<PinnedConnection> {
  return new Promise((resolve) => {
    const settle = (result: PinnedConnection) => {
      signal.removeEventListener('abort', giveUp);
      socket.off('connect', succeed);
      if (result.kind === 'failed') socket.destroy();
      resolve(result);
    };
    const succeed = () => settle({ kind: 'connected', socket });
    const giveUp = () => settle({ kind: 'failed', code: 'no-answer' });
    signal.addEventListener('abort', giveUp, { once: true });
    socket.once('connect', succeed);
    // The listener stays, so that a reset after the connection was made is never an uncaught error.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      settle({ kind: 'failed', code: error.code === 'ECONNREFUSED' ? 'refused' : 'no-answer' }),
    );
  });
}
