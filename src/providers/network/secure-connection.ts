import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** Why a connection could not be encrypted. */
export type SecureFailure = 'bad-certificate' | 'plain-text' | 'old-encryption' | 'closed' | 'no-answer';

export type SecureConnection =
  | { readonly kind: 'secure'; readonly socket: TLSSocket }
  | { readonly kind: 'failed'; readonly code: SecureFailure };

export interface TlsTrust {
  /** Certificates (PEM) to trust in place of the public authorities. */
  readonly ca?: readonly string[];
}

/** OpenSSL's words for "these bytes are no TLS record": the other side speaks in clear. */
const NOT_TLS = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|RECORD_LAYER|HTTP_REQUEST|UNEXPECTED_MESSAGE/;

/**
 * Encrypts an open connection: TLS 1.2 or newer (RFC 8997), a certificate of a trusted authority that is valid today
 * and names this host (RFC 9525). The environment cannot switch the checks off.
 */
export async function secure(
  plain: Socket,
  host: string,
  trust: TlsTrust,
  signal: AbortSignal,
): Promise<SecureConnection> {
  const tls = await import('node:tls');
  if (signal.aborted) return failed(plain, 'no-answer');
  const socket = tls.connect({
    socket: plain,
    servername: host,
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true,
    ...(trust.ca && { ca: [...trust.ca] }),
  });
  return new Promise((resolve) => {
    const settle = (result: SecureConnection) => {
      signal.removeEventListener('abort', giveUp);
      resolve(result);
    };
    const giveUp = () => settle(failed(socket, 'no-answer'));
    signal.addEventListener('abort', giveUp, { once: true });
    socket.once('secureConnect', () => settle({ kind: 'secure', socket }));
    // These listeners stay: whatever happens to the socket later is the reader's to see, never an uncaught error.
    socket.on('error', (error: NodeJS.ErrnoException) => settle(failed(socket, failureOf(socket, error))));
    socket.once('close', () => settle({ kind: 'failed', code: 'closed' }));
  });
}

function failed(socket: Socket, code: SecureFailure): SecureConnection {
  socket.destroy();
  return { kind: 'failed', code };
}

function failureOf(socket: TLSSocket, { code = '' }: NodeJS.ErrnoException): SecureFailure {
  if (socket.authorizationError) return 'bad-certificate';
  if (NOT_TLS.test(code)) return 'plain-text';
  return code === 'EPROTO' || code.startsWith('ERR_SSL_') ? 'old-encryption' : 'closed';
}
