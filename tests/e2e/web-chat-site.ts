import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's web site. */
export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the same HTML under every path, from an origin of its own. */
export async function startSite(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const server = createServer((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    res.end(`<!doctype html><html lang="en"><title>A site</title><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
