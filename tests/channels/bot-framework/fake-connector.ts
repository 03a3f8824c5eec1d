import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that the bot made. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { type?: string; text?: string; replyToId?: string; id?: string };
  /** The connection that it came on. */
  readonly port: number | undefined;
}

/** How the connector answers a request, given how many it had before. */
export type Answering = (res: ServerResponse, count: number, req: IncomingMessage) => void;

/** The channel's side of the Connector API, on this machine. */
export interface FakeConnector {
  readonly serviceUrl: string;
  readonly received: Received[];
  answer: Answering;
  close(): Promise<void>;
}

/** Answers with a status. (restify patches `writeHead` so that it returns nothing.) */
export function answerWith(res: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  res.writeHead(status, headers);
  res.end('{"id":"sent"}');
}

export const accept: Answering = (res) => answerWith(res, 200);

export async function startFakeConnector(): Promise<FakeConnector> {
  const received: Received[] = [];
  const connector = { answer: accept };
  const server = http.createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      received.push({
        method: req.method ?? '',
        path: req.url ?? '',
        authorization: req.headers.authorization,
        body: text ? JSON.parse(text) : {},
        port: req.socket.remotePort,
      });
      connector.answer(res, received.length, req);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(connector, {
    serviceUrl: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
