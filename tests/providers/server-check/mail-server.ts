import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import {
  createSecureContext,
  createServer as createTlsServer,
  type SecureVersion,
  TLSSocket,
} from 'node:tls';
import type { Identity } from '../network/certificates.ts';

/** What a server does with each caller. */
export type Script = (caller: Socket) => void;

export interface MailServer {
  readonly port: number;
  /** Everything that callers sent, decrypted. */
  readonly heard: string[];
  /** How many callers came. */
  readonly calls: () => number;
  openConnections(): Promise<number>;
  close(): Promise<void>;
}

export interface TlsSetting extends Identity {
  readonly maxVersion?: SecureVersion;
  readonly minVersion?: SecureVersion;
  readonly ciphers?: string;
}

/** Starts a server on the loopback interface that follows a script; with an identity it speaks TLS from the start. */
export async function startMailServer(script: Script, tls?: TlsSetting): Promise<MailServer> {
  const heard: string[] = [];
  let calls = 0;
  const receive = (caller: Socket) => {
    calls += 1;
    caller.on('error', () => undefined);
    caller.on('data', (bytes) => heard.push(bytes.toString('latin1')));
    script(caller);
  };
  const sockets = new Set<Socket>();
  // Half-open, so that a caller who does not close its own end is found out.
  const server: Server = tls
    ? createTlsServer({ ...tls, allowHalfOpen: true }, receive)
    : createServer({ allowHalfOpen: true }, receive);
  server.on('tlsClientError', () => undefined);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    calls: () => calls,
    openConnections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Says something and then listens. */
export const says =
  (text: string): Script =>
  (caller) =>
    void caller.write(text);

/** A server in clear: greets, answers commands by the beginning of the line, and upgrades after `upgradeAfter`. */
export function offersStartTls(
  greeting: string,
  answers: Readonly<Record<string, string>>,
  upgrade: { readonly after: string; readonly identity: Identity; readonly inject?: string },
): Script {
  return (caller) => {
    caller.write(greeting);
    const answer = (bytes: Buffer) => {
      const line = bytes.toString('latin1');
      const command = Object.keys(answers).find((start) => line.startsWith(start));
      if (command === undefined) return;
      caller.write((answers[command] ?? '') + (command === upgrade.after ? (upgrade.inject ?? '') : ''));
      if (command !== upgrade.after) return;
      caller.off('data', answer);
      const secured = new TLSSocket(caller, {
        isServer: true,
        secureContext: createSecureContext({ ...upgrade.identity }),
      });
      secured.on('error', () => undefined).resume();
    };
    caller.on('data', answer);
  };
}
