import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOrigins } from '../../src/channels/direct-line/origins.ts';
import { createAssets } from '../../src/channels/web-chat/assets.ts';
import { buildWebChatAssets } from '../../src/channels/web-chat/build-assets.ts';
import { mountWebChat, type WebChatParts } from '../../src/channels/web-chat/web-chat.ts';
import { readConfig } from '../../src/config.ts';
import { createBot } from '../../src/conversation/bot.ts';
import { createLogger } from '../../src/http/logger.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createServices } from '../../src/services.ts';
import {
  type HostServer,
  type HostServerOptions,
  NO_LIMITS,
  startHost,
} from '../channels/direct-line/host-server.ts';

const sources = join(dirname(fileURLToPath(import.meta.url)), '../../src/channels/web-chat');

let built: Promise<string> | undefined;

/** The page's files, built once for the same sources, whichever test file asks first. */
export function webChatAssets(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const directory = join(tmpdir(), `pop-or-imap-web-chat-${await hashOfSources()}`);
  if (existsSync(directory)) return directory;
  const fresh = await mkdtemp(join(tmpdir(), 'pop-or-imap-build-'));
  await buildWebChatAssets(fresh);
  // Two test files may have built at the same time; the second copy is let go.
  await rename(fresh, directory).catch(() => rm(fresh, { recursive: true }));
  return directory;
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(sources, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  for (const name of files.map((file) => join(file.parentPath, file.name)).sort())
    hash.update(await readFile(name));
  return hash.digest('hex').slice(0, 12);
}

/** The real bot, with nothing looked up in any network. */
export async function realBot(): Promise<NonNullable<HostServerOptions['run']>> {
  const config = readConfig({ MAIL_LOOKUP: 'off' });
  const quiet = { now: Date.now, metrics: createMetrics(), log: () => {} };
  return createBot({
    services: await createServices(config, quiet),
    progress: createMetrics(),
    fallbackLanguage: 'en',
    onTurnFailed(_reference, error) {
      throw error;
    },
  });
}

/** What a test wants of the page's server, besides what it wants of the host. */
export interface WebChatServerOptions extends HostServerOptions {
  readonly frameOrigins?: readonly string[];
  readonly directLine?: WebChatParts['directLine'];
}

/** Starts the page, the Direct Line host and the real bot on loopback. */
export async function startWebChat(options: WebChatServerOptions = {}): Promise<HostServer> {
  const directory = await webChatAssets();
  return startHost({
    ...options,
    run: options.run ?? (await realBot()),
    mount(server, tokens) {
      mountWebChat(server, {
        assets: createAssets(directory),
        tokens,
        origins: createOrigins(options.origins ?? [], null),
        place: { publicUrl: null, trustedProxies: 0 },
        limits: NO_LIMITS,
        frameOrigins: options.frameOrigins ?? [],
        directLine: options.directLine ?? null,
        defaultLanguage: 'en',
        logger: createLogger('silent'),
        metrics: createMetrics(),
      });
    },
  });
}
