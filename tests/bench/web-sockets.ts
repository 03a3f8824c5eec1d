/**
 * How the web chat carries a crowd: 200 people in the page at once, each with an open WebSocket, all chatting. The
 * server runs as an operator runs it (`dist/main.js`, SQLite). Printed: how long from sending a message until its answer
 * has come over the socket, how long until the last of all is greeted, and the server's memory.
 *
 * `npm run build` first. `--people 500` and `--rounds 20` change the crowd.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';

const { values } = parseArgs({
  options: { people: { type: 'string', default: '200' }, rounds: { type: 'string', default: '5' } },
});
const PEOPLE = Number(values.people);
const ROUNDS = Number(values.rounds);
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** What a person says in one round, and how long they think before each message at most, in milliseconds. */
const SAYS = ['several devices', 'only me', 'mail may stay there', 'start again', 'yes'];
const LONGEST_THOUGHT_MS = 2000;

interface Person {
  readonly conversationId: string;
  readonly token: string;
  readonly socket: WebSocket;
}

if (!existsSync(MAIN)) throw new Error('Run `npm run build` first.');
const directory = await mkdtemp(join(tmpdir(), 'pop-or-imap-bench-'));
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, [MAIN], {
  cwd: directory,
  env: { PATH: process.env.PATH, PORT: String(port), MAIL_LOOKUP: 'off', LOG_LEVEL: 'error' },
  stdio: 'ignore',
});
try {
  await untilUp();
  const before = await memory();
  const began = performance.now();
  const people = await Promise.all(Array.from({ length: PEOPLE }, enter));
  console.log(`${PEOPLE} people greeted over their sockets in ${Math.round(performance.now() - began)} ms`);
  const open = await memory();
  const times = (await Promise.all(people.map(chat))).flat().sort((one, other) => one - other);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
  console.log(
    `${times.length} messages, answered over the socket in ms: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`,
  );
  const after = await memory();
  console.log(`memory in MB: started ${before}, ${PEOPLE} sockets open ${open}, after the talk ${after}`);
  for (const { socket } of people) socket.close();
} finally {
  server.kill();
  await once(server, 'exit');
  await rm(directory, { recursive: true });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return free;
}

async function untilUp(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await fetch(base).catch(() => null))?.ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('The server did not start.');
}

/** The server's memory in whole megabytes, as its own metrics tell. */
async function memory(): Promise<number> {
  const text = await (await fetch(`${base}/metrics`)).text();
  const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1];
  return Math.round(Number(bytes) / 1024 / 1024);
}

async function post(path: string, token: string | null, body: object): Promise<Record<string, string>> {
  const answer = await fetch(`${base}/v3/directline${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as Record<string, string>;
}

/** Comes to the page: a token, a conversation, a stream, and the greeting over it. */
async function enter(): Promise<Person> {
  const { token = '' } = await post('/tokens/generate', null, { locale: 'en' });
  const { conversationId = '', streamUrl = '' } = await post('/conversations', token, { locale: 'en' });
  const socket = new WebSocket(streamUrl);
  await once(socket, 'message');
  return { conversationId, token, socket };
}

/** Talks for some rounds; returns how long each answer took, in milliseconds. */
async function chat({ conversationId, token, socket }: Person): Promise<number[]> {
  const times: number[] = [];
  for (let message = 0; message < ROUNDS * SAYS.length; message += 1) {
    await new Promise((next) => setTimeout(next, Math.random() * LONGEST_THOUGHT_MS));
    const answered = once(socket, 'message');
    const began = performance.now();
    await post(`/conversations/${conversationId}/activities`, token, {
      type: 'message',
      text: SAYS[message % SAYS.length],
      locale: 'en',
      channelData: { clientActivityID: `m${message}` },
    });
    await answered;
    times.push(performance.now() - began);
  }
  return times;
}
