import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import ipaddr from 'ipaddr.js';

/** The records of one name. A name without an entry does not exist. */
export interface Records {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  /** `preference host`; `0 .` is the null MX. */
  readonly MX?: readonly string[];
  /** `priority weight port host`. */
  readonly SRV?: readonly string[];
  /** What becomes of questions about this name instead of an answer. */
  readonly broken?: 'silent' | 'server-failure' | 'garbage';
}
export type Zone = Record<string, Records>;

export interface DnsServer {
  /** `127.0.0.1:port`, for a resolver. */
  readonly address: string;
  /** `name type` of each question, in order; a question that was repeated stands there again. */
  readonly questions: string[];
  close(): void;
}

const TYPES: Readonly<Record<number, 'A' | 'AAAA' | 'MX' | 'SRV'>> = {
  1: 'A',
  15: 'MX',
  28: 'AAAA',
  33: 'SRV',
};
const NO_SUCH_NAME = 3;
const SERVER_FAILURE = 2;

/** A small authoritative DNS server on the loopback interface (RFC 1035 section 4). */
export async function startDnsServer(zone: Zone): Promise<DnsServer> {
  const socket = createSocket('udp4');
  const questions: string[] = [];
  socket.on('message', (query, from) => {
    const { name, type, end } = readQuestion(query);
    const kind = TYPES[type];
    questions.push(`${name} ${kind}`);
    const records = zone[name];
    if (records?.broken === 'silent') return;
    const answers = (kind && records?.[kind]) ?? [];
    const code = records?.broken ? SERVER_FAILURE : isThere(zone, name) ? 0 : NO_SUCH_NAME;
    const reply = Buffer.concat([
      header(query, code, answers.length),
      query.subarray(12, end),
      ...answers.map((text) => answer(type, recordData(kind ?? 'A', text))),
    ]);
    socket.send(records?.broken === 'garbage' ? reply.subarray(0, 13) : reply, from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, questions, close: () => socket.close() };
}

/** A name exists when it, or anything below it, has records (RFC 8020). */
function isThere(zone: Zone, name: string): boolean {
  return Object.keys(zone).some((known) => known === name || known.endsWith(`.${name}`));
}

function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function header(query: Buffer, code: number, answers: number): Buffer {
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8580 | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(answers, 6);
  return head;
}

function answer(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function recordData(type: 'A' | 'AAAA' | 'MX' | 'SRV', text: string): Buffer {
  if (type === 'A' || type === 'AAAA') return Buffer.from(ipaddr.parse(text).toByteArray());
  const words = text.split(' ');
  const numbers = words.slice(0, -1).map((word) => {
    const number = Buffer.alloc(2);
    number.writeUInt16BE(Number(word));
    return number;
  });
  return Buffer.concat([...numbers, wireName(words.at(-1) ?? '.')]);
}

function wireName(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '');
  const parts = labels.map((label) =>
    Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]),
  );
  return Buffer.concat([...parts, Buffer.from([0])]);
}
