import { connect, Socket } from 'node:net';
import type { Dial } from '../../../src/providers/network/pinned-connection.ts';

/** Stands in for the internet: counts every connection and leads it to a server of the test. */
export interface Wire {
  readonly dial: Dial;
  /** `address:port` of each connection that was opened, in order. */
  readonly dialled: string[];
  /** How many of the connections are still open at this end. */
  openSockets(): number;
}

/**
 * @param servers the local port behind each `address:port` of the internet; any other refuses the connection
 */
export function createWire(servers: Readonly<Record<string, number>> = {}): Wire {
  const dialled: string[] = [];
  const sockets: Socket[] = [];
  return {
    dialled,
    openSockets: () => sockets.filter((socket) => !socket.destroyed).length,
    dial(address, port) {
      const target = `${address}:${port}`;
      dialled.push(target);
      const local = servers[target];
      const socket = local === undefined ? refusing() : connect({ host: '127.0.0.1', port: local });
      sockets.push(socket);
      return socket;
    },
  };
}

function refusing(): Socket {
  const socket = new Socket();
  const refusal = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  setImmediate(() => socket.destroy(refusal));
  return socket;
}
