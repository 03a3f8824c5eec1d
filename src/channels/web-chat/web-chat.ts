import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Request, Server } from 'restify';
import { z } from 'zod';
import { answerText } from '../../http/answer.ts';
import type { Logger } from '../../http/logger.ts';
import type { Metrics } from '../../http/metrics.ts';
import type { RateLimits } from '../../http/rate-limits.ts';
import { RefusedError } from '../../http/refusal.ts';
import { type RouteHandler, route } from '../../http/route.ts';
import { LANGUAGES, type Language, phrasesFor } from '../../phrases/index.ts';
import type { Origins } from '../direct-line/origins.ts';
import { ownAddress, type Place } from '../direct-line/own-address.ts';
import type { Tokens } from '../direct-line/tokens.ts';
import { type Assets, AssetsError } from './assets.ts';
import { createAzureDirectLine } from './azure-direct-line.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { pageHtml } from './page-html.ts';
import { type PageLanguage, pageLanguage, WEB_CHAT_LOCALES } from './page-language.ts';
import { tokenRoute } from './token-route.ts';

const TOKEN_PATH = '/web-chat/token';
const NONCE_BYTES = 16;

/** How long a site may use the launcher that it has, in seconds: it has no hash in its name, and stays small. */
const LAUNCHER_SECONDS = 3600;

/** What {@link mountWebChat} needs. */
export interface WebChatParts {
  readonly assets: Assets;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly place: Place;
  readonly limits: RateLimits;
  /** Origins of the sites that may show the chat in a frame. */
  readonly frameOrigins: readonly string[];
  /** Azure's Direct Line, when it is to be used instead of the host in this server. */
  readonly directLine: { readonly secret: string; readonly endpoint: string } | null;
  readonly defaultLanguage: Language;
  readonly logger: Logger;
  readonly metrics: Pick<Metrics, 'failed'>;
}

/** Puts the chat page, its frame for other sites, the launcher and the token route on the server. */
export function mountWebChat(server: Server, parts: WebChatParts): void {
  const { logger, metrics, assets } = parts;
  const azure =
    parts.directLine &&
    createAzureDirectLine({
      ...parts.directLine,
      onFailed(status) {
        logger.error({ code: 'azure-direct-line-failed', status });
        metrics.failed('azure-direct-line-failed');
      },
    });
  const watched = (handler: RouteHandler) =>
    route(tellingWhatIsMissing(handler, logger), { logger, failed: metrics.failed });
  server.get('/', watched(pageRoute('page', parts)));
  server.get('/chat', watched(pageRoute('frame', parts)));
  server.get('/embed.js', watched(launcherRoute(assets)));
  server.post(TOKEN_PATH, watched(tokenRoute({ ...parts, azure })));
  server.get(
    '/web-chat/:file',
    watched(async (req, res) => {
      const { file } = req.params as { file: string };
      if (!(await assets.answer(req, res, file))) throw new RefusedError('not-found');
    }),
  );
}

/** Without its files the page is not there; the operator reads in the log what to do. */
function tellingWhatIsMissing(handler: RouteHandler, logger: Logger): RouteHandler {
  return async (req, res) => {
    try {
      await handler(req, res);
    } catch (error) {
      if (!(error instanceof AssetsError)) throw error;
      logger.error({ code: error.code }, error.message);
      throw new RefusedError('unavailable');
    }
  };
}

/** What another site may wish of the frame, in its address. */
const frameWishSchema = z.object({
  title: z.string().trim().min(1).max(60).nullable().catch(null),
  color: z
    .string()
    .regex(/^[\da-f]{6}$/i)
    .nullable()
    .catch(null),
});

function pageRoute(kind: 'page' | 'frame', parts: WebChatParts): RouteHandler {
  return async (req, res) => {
    await parts.limits.address(req);
    const query = new URL(req.url ?? '', 'http://localhost').searchParams;
    const accepted = req.headers['accept-language'];
    const language = pageLanguage(query.get('lang'), accepted, parts.defaultLanguage);
    const phrases = phrasesFor(language.language);
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    const asked = { title: query.get('title'), color: query.get('color') };
    const wish = kind === 'frame' ? frameWishSchema.parse(asked) : { title: null, color: null };
    const html = pageHtml({
      kind,
      phrases,
      language,
      assets: await parts.assets.list(),
      nonce,
      title: wish.title,
      settings: {
        locale: language.locale,
        // The page's own region stands for its language.
        locales: { ...WEB_CHAT_LOCALES, [language.language]: language.locale },
        tokenUrl: TOKEN_PATH,
        color: wish.color,
        words: {
          reconnecting: phrases.say('page.reconnecting'),
          notAvailable: phrases.say('page.not-available'),
          begunAnew: phrases.say('page.begun-anew'),
        },
      },
    });
    answerText(res, 200, html, pageHeaders(kind, nonce, language, req, parts));
  };
}

function pageHeaders(
  kind: 'page' | 'frame',
  nonce: string,
  { language }: PageLanguage,
  req: Request,
  { directLine, frameOrigins, place }: WebChatParts,
): Readonly<Record<string, string>> {
  const chat = directLine ? new URL(directLine.endpoint).origin : null;
  // Safari before 15.4 does not take 'self' for WebSockets.
  const own = ownAddress(req, place).replace(/^http/, 'ws');
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    Vary: 'Accept-Language',
    'Content-Security-Policy': contentSecurityPolicy({
      nonce,
      // A proxy may speak TLS to the browser without saying so here.
      connectTo: chat
        ? [chat, chat.replace(/^http/, 'ws')]
        : [...new Set([own, own.replace(/^ws:/, 'wss:')])],
      framedBy: kind === 'frame' ? ["'self'", ...frameOrigins] : [],
    }),
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(kind === 'page' && { 'X-Frame-Options': 'DENY' }),
  };
}

/** The launcher with its words in every language: another site has no phrases of ours. */
function launcherRoute(assets: Assets): RouteHandler {
  let made: Promise<{ plain: string; brotli: Buffer }> | undefined;
  const make = async (): Promise<{ plain: string; brotli: Buffer }> => {
    const words = Object.fromEntries(
      LANGUAGES.map((language) => {
        const { say } = phrasesFor(language);
        return [language, { open: say('page.launcher'), close: say('page.close'), title: say('page.title') }];
      }),
    );
    const plain = `var popOrImapWords=${JSON.stringify(words)};${await assets.launcher()}`;
    return { plain, brotli: brotliCompressSync(plain) };
  };
  return async (req, res) => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    const { plain, brotli } = await made;
    const takesBrotli = /\bbr\b/.test(String(req.headers['accept-encoding'] ?? ''));
    const body = takesBrotli ? brotli : Buffer.from(plain);
    res.writeHead(200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': `public, max-age=${LAUNCHER_SECONDS}`,
      // The one file that other sites load.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      Vary: 'Accept-Encoding',
      ...(takesBrotli && { 'Content-Encoding': 'br' }),
    });
    res.end(body);
  };
}
