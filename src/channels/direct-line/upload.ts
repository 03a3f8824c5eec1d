import type { IncomingMessage } from 'node:http';
import { RefusedError } from '../../http/refusal.ts';
import { type PostedActivity, readPosted } from './activities.ts';

/** How much of an upload is looked at, in bytes: the activity comes first, and nothing else is needed. */
const READ_BYTES = 64 * 1024;

/** The largest upload that is heard to its end, in bytes, so that the browser gets its answer. */
const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

const BOUNDARY = /^multipart\/form-data\s*;\s*boundary="?([^";\s]{1,70})"?/i;
const ACTIVITY_TYPE = /^content-type:\s*application\/vnd\.microsoft\.activity\s*$/im;

/**
 * Takes an upload for what it says: the message that came with the files, which names them. The files themselves are
 * let go of unread; the bot answers that it cannot look at files.
 *
 * @throws {RefusedError} `malformed`
 */
export async function readUpload(req: IncomingMessage): Promise<PostedActivity> {
  const boundary = BOUNDARY.exec(req.headers['content-type'] ?? '')?.[1];
  if (!boundary) throw new RefusedError('malformed');
  const activity = activityIn(await readBeginning(req), boundary);
  if (activity === undefined) return readPosted({ type: 'message', attachments: [NAMELESS_FILE] });
  try {
    return readPosted(JSON.parse(activity));
  } catch {
    throw new RefusedError('malformed');
  }
}

const NAMELESS_FILE = { contentType: 'application/octet-stream' };

/** The content of the part that holds the activity (multipart/form-data, RFC 7578). */
function activityIn(text: string, boundary: string): string | undefined {
  for (const part of text.split(`--${boundary}`)) {
    const end = part.indexOf('\r\n\r\n');
    if (end >= 0 && ACTIVITY_TYPE.test(part.slice(0, end))) return part.slice(end + 4);
  }
  return undefined;
}

async function readBeginning(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    if (size < READ_BYTES) chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_UPLOAD_BYTES) throw new RefusedError('malformed', { status: 413 });
  }
  return Buffer.concat(chunks).subarray(0, READ_BYTES).toString('utf8');
}
