import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { RefusedError } from './refusal.ts';

/**
 * Largest body that is read, in bytes. Four times the largest activity that a channel sends here (our own limits
 * say that a person's message is at most 20,000 characters), far under the Connector's 262,144 (M5).
 */
export const MAX_BODY_BYTES = 64 * 1024;

/** Deepest nesting of arrays and objects; an Adaptive Card's `value` stays under ten. */
export const MAX_JSON_DEPTH = 32;

const JSON_CONTENT_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

const malformed = (status: 400 | 413 = 400): RefusedError => new RefusedError('malformed', { status });

/**
 * Reads a JSON body: its size is held to the limit before anything is parsed, announced or not.
 *
 * @throws {RefusedError} `malformed`, for every kind of malformed body.
 */
export async function readJson(req: IncomingMessage, maxBytes: number = MAX_BODY_BYTES): Promise<unknown> {
  if (!JSON_CONTENT_TYPE.test(req.headers['content-type'] ?? '')) throw malformed();
  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') throw malformed();
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) throw malformed(413);
  const bytes = await readBytes(req, maxBytes);
  if (!isUtf8(bytes) || isTooDeep(bytes)) throw malformed();
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw malformed();
  }
}

function readBytes(req: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        req.removeAllListeners('data');
        req.pause();
        reject(malformed(413));
        return;
      }
      chunks.push(chunk);
    });
    req.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    req.once('error', () => reject(malformed()));
    req.once('close', () => {
      if (!req.readableEnded) reject(malformed());
    });
  });
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/** Counts brackets outside strings, so that no parser and nothing after it ever recurses deeper than the limit. */
function isTooDeep(bytes: Buffer): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (inString) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (OPEN.has(byte)) {
      if (++depth > MAX_JSON_DEPTH) return true;
    } else if (CLOSE.has(byte)) depth--;
  }
  return false;
}
