import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';

/** Takes over a socket, such as a WebSocket server does. */
export type UpgradeListener = (req: IncomingMessage, socket: Duplex, head: Buffer) => void;

interface Upgrade {
  readonly matches: (path: string) => boolean;
  readonly listener: UpgradeListener;
}

const upgradesOf = new WeakMap<Server, Upgrade[]>();

/** Has a listener take the upgrades of the paths that it wants. */
export function onUpgrade(
  server: Server,
  matches: (path: string) => boolean,
  listener: UpgradeListener,
): void {
  const upgrades = upgradesOf.get(server) ?? [];
  upgradesOf.set(server, [...upgrades, { matches, listener }]);
}

/** Hands each upgrade to whoever wants it, and closes those that nobody wants: Node would leave them open for ever. */
export function routeUpgrades(server: Server): void {
  server.server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const path = (req.url ?? '').split('?', 1)[0] as string;
    const upgrade = upgradesOf.get(server)?.find((candidate) => candidate.matches(path));
    if (upgrade) upgrade.listener(req, socket, head);
    else
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () =>
        socket.destroy(),
      );
  });
}
