import type { Socket } from 'node:net';

/** What came from a server: a whole reply, or why there is none. */
export type Reply =
  | { readonly kind: 'reply'; readonly lines: readonly string[] }
  | { readonly kind: 'failed'; readonly code: 'no-answer' | 'closed' | 'not-this-protocol' };

/**
 * Reads lines until one is the last of its reply. What the server sent beyond that stays unread in the socket.
 *
 * @param maxBytes a reply longer than this is none of a mail server
 */
export function readReply(
  socket: Socket,
  isLast: (line: string) => boolean,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Reply> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    let searched = 0;
    const lines: string[] = [];

    const settle = (reply: Reply) => {
      socket.off('readable', read);
      socket.off('end', hangUp);
      socket.off('close', hangUp);
      signal.removeEventListener('abort', giveUp);
      resolve(reply);
    };
    const giveUp = () => settle({ kind: 'failed', code: 'no-answer' });
    const hangUp = () => settle({ kind: 'failed', code: 'closed' });
    const read = () => {
      for (let chunk = socket.read(); chunk !== null; chunk = socket.read()) {
        received = Buffer.concat([received, chunk]);
        for (let end = received.indexOf('\n', searched); end >= 0; end = received.indexOf('\n', searched)) {
          const line = received.toString('latin1', searched, end).replace(/\r$/, '');
          searched = end + 1;
          if (searched > maxBytes) return settle({ kind: 'failed', code: 'not-this-protocol' });
          lines.push(line);
          if (!isLast(line)) continue;
          if (searched < received.length) socket.unshift(received.subarray(searched));
          return settle({ kind: 'reply', lines });
        }
        if (received.length > maxBytes) return settle({ kind: 'failed', code: 'not-this-protocol' });
      }
    };

    if (signal.aborted) return giveUp();
    if (socket.destroyed) return hangUp();
    signal.addEventListener('abort', giveUp, { once: true });
    socket.on('readable', read);
    socket.once('end', hangUp);
    socket.once('close', hangUp);
    read();
  });
}
