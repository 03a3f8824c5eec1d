import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';
import { WebSocketServer } from 'ws';
import { onUpgrade } from '../../http/upgrades.ts';
import { cursorOf } from './history-reader.ts';
import { conversationKey } from './host.ts';
import type { Origins } from './origins.ts';
import type { Streams } from './streams.ts';
import type { Tokens } from './tokens.ts';

const STREAM = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;

/** The largest frame that a client may send, in bytes. The real one sends empty ones. */
const MAX_FRAME_BYTES = 1024;

/** What {@link mountStreamDoor} needs. */
export interface StreamDoorParts {
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly streams: Streams;
}

/** Opens streams: the ticket in the address says for whom, and the page's origin must be allowed like any other. */
export function mountStreamDoor(server: Server, { tokens, origins, streams }: StreamDoorParts): void {
  const webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
  });
  const accept = async (req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    if (!origins.allows(req)) return refuse(socket, '403 Forbidden');
    const { pathname, searchParams } = new URL(req.url ?? '', 'http://localhost');
    const grant = await tokens.read('stream', searchParams.get('t') ?? '');
    if (grant?.conversation !== STREAM.exec(pathname)?.[1] || !grant) return refuse(socket, '403 Forbidden');
    if (!streams.hasRoom()) return refuse(socket, '503 Service Unavailable');
    webSockets.handleUpgrade(req, socket, head, (webSocket) => {
      streams.add(conversationKey(grant), webSocket, cursorOf(searchParams.get('watermark')));
    });
  };
  onUpgrade(
    server,
    (path) => STREAM.test(path),
    (req, socket, head) => {
      accept(req, socket, head).catch(() => socket.destroy());
    },
  );
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
