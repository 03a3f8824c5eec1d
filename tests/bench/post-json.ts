import { type Agent, request } from 'node:http';

/** How long the benchmark waits for an answer before it gives up, in milliseconds. */
const LIMIT_MS = 30_000;

/** Posts JSON over a connection that is kept; resolves to the body of the answer, rejects unless that is a success. */
export function postJson(
  url: string,
  body: object,
  { agent, token }: { readonly agent: Agent; readonly token?: string },
): Promise<string> {
  const bytes = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const req = request(
      url,
      {
        method: 'POST',
        agent,
        timeout: LIMIT_MS,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(bytes),
          ...(token && { authorization: `Bearer ${token}` }),
        },
      },
      (res) => {
        let answer = '';
        res.setEncoding('utf8');
        res.on('data', (part: string) => {
          answer += part;
        });
        res.on('end', () =>
          (res.statusCode ?? 500) < 300 ? resolve(answer) : reject(new Error(`answered ${res.statusCode}`)),
        );
      },
    );
    req.on('error', reject);
    req.on('timeout', () => req.destroy(new Error('no answer')));
    req.end(bytes);
  });
}
