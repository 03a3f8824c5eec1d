import type { ServerResponse } from 'node:http';
import { type RefusalCode, RefusedError, refusalBody } from './refusal.ts';

/** Ends a response with JSON. */
export function answerJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  answerText(res, status, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers });
}

/** Ends a response with a text of any content type. */
export function answerText(
  res: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string | number>>,
): void {
  res.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) });
  res.end(text);
}

/** Ends a response without a body. */
export function answerEmpty(res: ServerResponse, status: number): void {
  res.writeHead(status, { 'Content-Length': 0 });
  res.end();
}

/** Ends a response with the one body that its code has, whatever the details were. */
export function answerRefusal(res: ServerResponse, refusal: RefusedError | RefusalCode): void {
  const refused = typeof refusal === 'string' ? new RefusedError(refusal) : refusal;
  // A request that was cut short still has bytes on the way; they must not be read as the next request.
  const close = res.req.complete ? {} : { Connection: 'close' };
  const retry =
    refused.retryAfter === undefined ? {} : { 'Retry-After': String(Math.ceil(refused.retryAfter)) };
  answerText(res, refused.status, refusalBody(refused.code), {
    'Content-Type': 'application/json',
    ...retry,
    ...close,
  });
}
