import http, { type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { Activity, ResourceResponse } from 'botframework-schema';
import type { AccessTokens } from './access-token.ts';
import { type Attempt, DELIVERY_BUDGET_MS, sendWithRetries } from './delivery-retry.ts';

/** The part of the SDK's `ConnectorClient` that a bot's turn needs (Connector REST API v3). */
export interface LeanConnectorClient {
  readonly conversations: {
    sendToConversation(conversationId: string, activity: Partial<Activity>): Promise<ResourceResponse>;
    replyToActivity(
      conversationId: string,
      activityId: string,
      activity: Partial<Activity>,
    ): Promise<ResourceResponse>;
    updateActivity(
      conversationId: string,
      activityId: string,
      activity: Partial<Activity>,
    ): Promise<ResourceResponse>;
    deleteActivity(conversationId: string, activityId: string): Promise<void>;
  };
}

/** Told of every message: how it ended and how long that took, in seconds. */
export type OnSent = (outcome: 'delivered' | 'repeated' | 'failed', seconds: number) => void;

/** What a client needs besides the address. */
export interface ConnectorOptions {
  /** `null` in the open mode: nothing is signed. */
  readonly tokens: AccessTokens | null;
  readonly onSent?: OnSent;
}

/** An attempt that hangs is given up early enough for one more. */
const ATTEMPT_TIMEOUT_MS = 4500;
/** An answer holds an id; anything much longer is not read. */
const MAX_ANSWER_BYTES = 64 * 1024;
const KEEP_ALIVE = { keepAlive: true, maxFreeSockets: 256, timeout: 60_000 } as const;

// The SDK's own client opens a connection for every message; these are kept for the next one.
const agents = { 'http:': new http.Agent(KEEP_ALIVE), 'https:': new https.Agent(KEEP_ALIVE) };

/** Closes the connections that are kept open. */
export function closeConnectorConnections(): void {
  agents['http:'].destroy();
  agents['https:'].destroy();
}

/** A client for one turn: its time to deliver begins with its first message. */
export function createConnectorClient(serviceUrl: string, options: ConnectorOptions): LeanConnectorClient {
  const server = serverAt(serviceUrl);
  let deadline = 0;

  const call = async (
    method: string,
    path: string,
    activity?: Partial<Activity>,
  ): Promise<ResourceResponse> => {
    const began = Date.now();
    deadline ||= began + DELIVERY_BUDGET_MS;
    const body = activity === undefined ? '' : JSON.stringify(activity);
    let repeated = false;
    try {
      const id = await sendSigned(
        { method, server, path: `${server.folder}v3/conversations/${path}`, body },
        options,
        deadline,
        () => {
          repeated = true;
        },
      );
      options.onSent?.(repeated ? 'repeated' : 'delivered', (Date.now() - began) / 1000);
      return { id: id ?? '' };
    } catch (error) {
      options.onSent?.('failed', (Date.now() - began) / 1000);
      throw error;
    }
  };

  return {
    conversations: {
      sendToConversation: (conversation, activity) =>
        call('POST', `${segment(conversation)}/activities`, activity),
      replyToActivity: (conversation, id, activity) => call('POST', activityPath(conversation, id), activity),
      updateActivity: (conversation, id, activity) => call('PUT', activityPath(conversation, id), activity),
      deleteActivity: async (conversation, id) => {
        await call('DELETE', activityPath(conversation, id));
      },
    },
  };
}

/** An id as a part of a path. Half of a surrogate pair cannot be written in one, and ids come from outside. */
const segment = (id: string): string => encodeURIComponent(id.toWellFormed());

const activityPath = (conversation: string, id: string): string =>
  `${segment(conversation)}/activities/${segment(id)}`;

/** Where a channel takes messages. */
interface ChannelServer {
  readonly secure: boolean;
  readonly host: string;
  readonly port: string;
  /** Its path, with a slash at the end. */
  readonly folder: string;
}

function serverAt(serviceUrl: string): ChannelServer {
  const { protocol, hostname, port, pathname } = new URL(serviceUrl);
  return {
    secure: protocol === 'https:',
    // An address of IP version 6 stands in brackets in a URL, and without them for a connection.
    host: hostname.replace(/^\[|\]$/g, ''),
    port,
    folder: pathname.endsWith('/') ? pathname : `${pathname}/`,
  };
}

interface Call {
  readonly method: string;
  readonly server: ChannelServer;
  readonly path: string;
  readonly body: string;
}

function sendSigned(
  call: Call,
  options: ConnectorOptions,
  deadline: number,
  onRepeat: () => void,
): Promise<string | undefined> {
  let token: string | undefined;
  let refused: string | undefined;
  const attempt = async (): Promise<Attempt> => {
    try {
      token = await options.tokens?.get(refused);
    } catch (cause) {
      return { kind: 'unreachable', cause };
    }
    const headers: OutgoingHttpHeaders = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(call.body),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    };
    return attemptOf(call, headers, Math.min(ATTEMPT_TIMEOUT_MS, deadline - Date.now()));
  };
  return sendWithRetries(attempt, deadline, (failed) => {
    if (failed.kind === 'refused-token') refused = token;
    onRepeat();
  });
}

/** Sends once and says what that means. Never rejects. */
function attemptOf(call: Call, headers: OutgoingHttpHeaders, timeoutMs: number): Promise<Attempt> {
  return new Promise((resolve) => {
    const { secure, host, port } = call.server;
    const request = (secure ? https : http).request(
      {
        method: call.method,
        host,
        port,
        path: call.path,
        headers,
        agent: agents[secure ? 'https:' : 'http:'],
      },
      (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size <= MAX_ANSWER_BYTES) chunks.push(chunk);
          else response.destroy();
        });
        response.once('close', () => {
          clearTimeout(timer);
          resolve(meaningOf(response.statusCode ?? 0, response.headers, Buffer.concat(chunks)));
        });
        response.on('error', () => {});
      },
    );
    const timer = setTimeout(() => request.destroy(new Error('timeout')), Math.max(timeoutMs, 1));
    request.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      resolve(
        NEVER_CONNECTED.has(error.code ?? '')
          ? { kind: 'unreachable', cause: error }
          : { kind: 'unclear', status: null, cause: error },
      );
    });
    request.end(call.body);
  });
}

const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** 412: two operations at once in Teams (msteams-docs#6335). 429: too fast. 503: not taken. */
const NOT_TAKEN = new Set([412, 429, 503]);
/** A gateway that lost sight of the channel, which may have the message or not. */
const UNCLEAR = new Set([500, 502, 504, 408]);

function meaningOf(status: number, headers: IncomingHttpHeaders, body: Buffer): Attempt {
  if (status >= 200 && status < 300) return { kind: 'delivered', id: idIn(body) };
  if (status === 401) return { kind: 'refused-token' };
  if (NOT_TAKEN.has(status)) {
    const retryAfterMs = retryAfterOf(headers['retry-after']);
    return retryAfterMs === undefined ? { kind: 'later', status } : { kind: 'later', status, retryAfterMs };
  }
  if (UNCLEAR.has(status)) return { kind: 'unclear', status };
  return { kind: 'rejected', status };
}

function idIn(body: Buffer): string | undefined {
  try {
    const answer: unknown = JSON.parse(body.toString());
    return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string'
      ? answer.id
      : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds or a date (RFC 9110 section 10.2.3). */
function retryAfterOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(seconds, 0) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(date - Date.now(), 0);
}
