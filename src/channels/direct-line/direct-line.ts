import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, Server } from 'restify';
import { z } from 'zod';
import type { Conversations } from '../../conversation/turn.ts';
import { answerJson, answerText } from '../../http/answer.ts';
import { readJson } from '../../http/json-body.ts';
import { codeOf, type Logger } from '../../http/logger.ts';
import type { Metrics } from '../../http/metrics.ts';
import type { RateLimits } from '../../http/rate-limits.ts';
import { RefusedError } from '../../http/refusal.ts';
import { type RouteHandler, route } from '../../http/route.ts';
import type { Language } from '../../phrases/index.ts';
import type { ConversationStore } from '../../storage/conversation-store.ts';
import { type PostedActivity, readPosted } from './activities.ts';
import { answeringTokens, grantOf, localeSchema, newGrant } from './grants.ts';
import { activitySet, cursorOf, readAfter } from './history-reader.ts';
import { conversationKey, createHost, type Host } from './host.ts';
import { allowOrigin, answerPreflight, type Origins, originOf } from './origins.ts';
import { ownAddress, type Place } from './own-address.ts';
import { mountStreamDoor } from './stream-door.ts';
import { createStreams } from './streams.ts';
import type { Grant, Tokens } from './tokens.ts';
import { readUpload } from './upload.ts';

/** Where the host lives; the client is given it as its `domain`. */
export const DIRECT_LINE_PATH = '/v3/directline';

const CONVERSATIONS = `${DIRECT_LINE_PATH}/conversations`;

/** What {@link mountDirectLine} needs. */
export interface DirectLineParts {
  readonly conversations: Conversations;
  readonly store: ConversationStore;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly place: Place;
  readonly limits: RateLimits;
  /** Turns at work at the same time; 0 for no limit. */
  readonly turnsAtOnce: number;
  /** WebSockets in all; 0 for no limit. */
  readonly maxSockets: number;
  readonly defaultLanguage: Language;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A mounted Direct Line host. */
export interface DirectLine {
  /** Closes the streams; a server that stops must do so first, because open streams keep it from ending. */
  close(): void;
}

/** Puts a Direct Line 3.0 host on the server: the routes that `botframework-directlinejs` calls, and its stream. */
export function mountDirectLine(server: Server, parts: DirectLineParts): DirectLine {
  const { tokens, origins, logger, metrics } = parts;
  const streams = createStreams({
    store: parts.store,
    maxSockets: parts.maxSockets,
    onFailed(error) {
      logger.error({ code: 'stream-failed', cause: codeOf(error) });
      metrics.failed(codeOf(error));
    },
  });
  const routes = directLineRoutes(parts, createHost({ ...parts, streams }));
  for (const [method, path, handler] of routes) {
    const admitted: RouteHandler = async (req, res) => {
      admit(origins, req);
      allowOrigin(req, res);
      await answeringTokens(handler)(req, res);
    };
    server[method](path, route(admitted, { logger, failed: metrics.failed }));
  }
  const preflight = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    admit(origins, req);
    answerPreflight(req, res);
  };
  for (const path of new Set(routes.map(([, path]) => path))) {
    server.opts(path, route(preflight, { logger, failed: metrics.failed }));
  }
  mountStreamDoor(server, { tokens, origins, streams });
  return { close: () => streams.close() };
}

/** @throws {RefusedError} `unauthorized` (403) when the request comes from a page that is not on the list. */
function admit(origins: Origins, req: IncomingMessage): void {
  if (!origins.allows(req)) throw new RefusedError('unauthorized', { status: 403 });
}

type DirectLineRoute = readonly [method: 'get' | 'post', path: string, handler: RouteHandler];

function directLineRoutes(parts: DirectLineParts, host: Host): readonly DirectLineRoute[] {
  const { store, tokens, limits } = parts;

  const granted = (req: Request): Promise<Grant> => {
    const { id } = (req.params ?? {}) as { id?: string };
    return grantOf(req, tokens, id);
  };

  const tokenFor = async (grant: Grant): Promise<object> => {
    const { token, expiresIn } = await tokens.issue('direct-line', grant);
    return { conversationId: grant.conversation, token, expires_in: expiresIn };
  };

  const describe = async (req: Request, grant: Grant): Promise<object> => {
    const ticket = await tokens.issue('stream', grant);
    const base = ownAddress(req, parts.place, grant.origins).replace(/^http/, 'ws');
    const query = new URLSearchParams({ watermark: watermarkIn(req) ?? '', t: ticket.token });
    const streamUrl = `${base}${CONVERSATIONS}/${grant.conversation}/stream?${query}`;
    return { ...(await tokenFor(grant)), streamUrl };
  };

  const accepting =
    (read: (req: Request) => Promise<PostedActivity>): RouteHandler =>
    async (req, res) => {
      const grant = await granted(req);
      // Only what is said counts: a client that polls asks every second, and stops for good when it is refused.
      await limits.conversation(req, grant.conversation);
      answerJson(res, 200, { id: await host.post(grant, await read(req)) });
    };

  return [
    [
      'post',
      `${DIRECT_LINE_PATH}/tokens/generate`,
      async (req, res) => {
        await limits.address(req);
        answerJson(res, 200, await tokenFor(newGrant(await readOptionalJson(req), originOf(req))));
      },
    ],
    [
      'post',
      `${DIRECT_LINE_PATH}/tokens/refresh`,
      async (req, res) => answerJson(res, 200, await tokenFor(await granted(req))),
    ],
    [
      'post',
      CONVERSATIONS,
      async (req, res) => {
        await limits.address(req);
        const grant = await granted(req);
        const { locale = grant.locale } = startSchema.parse((await readOptionalJson(req)) ?? {});
        const isNew = await host.begin({ ...grant, locale });
        answerJson(res, isNew ? 201 : 200, await describe(req, { ...grant, locale }));
      },
    ],
    [
      'get',
      `${CONVERSATIONS}/:id`,
      async (req, res) => {
        const grant = await granted(req);
        await host.takeUp(grant);
        answerJson(res, 200, await describe(req, grant));
      },
    ],
    [
      'get',
      `${CONVERSATIONS}/:id/activities`,
      async (req, res) => {
        const grant = await granted(req);
        await host.takeUp(grant);
        const { entries, cursor } = await readAfter(
          store,
          conversationKey(grant),
          cursorOf(watermarkIn(req)),
        );
        answerText(res, 200, activitySet(entries, cursor), { 'Content-Type': 'application/json' });
      },
    ],
    ['post', `${CONVERSATIONS}/:id/activities`, accepting(async (req) => readPosted(await readJson(req)))],
    ['post', `${CONVERSATIONS}/:id/upload`, accepting(readUpload)],
  ];
}

/** What is said when a conversation begins; who the person is stands in the token. */
const startSchema = z.object({ locale: localeSchema.optional().catch(undefined) }).catch({});

/** A body that may be left out. */
async function readOptionalJson(req: IncomingMessage): Promise<unknown> {
  const isEmpty = Number(req.headers['content-length'] ?? 0) === 0 && !req.headers['transfer-encoding'];
  return isEmpty ? undefined : readJson(req);
}

function watermarkIn(req: IncomingMessage): string | null {
  return new URL(req.url ?? '', 'http://localhost').searchParams.get('watermark');
}
