import http from 'node:http';
import fc from 'fast-check';
import { messageActivity } from './running-server.ts';

/** What somebody posts who means no good, or a channel that is broken. */
export interface HostileRequest {
  readonly body?: string | Buffer<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What came back. */
export interface HostileAnswer {
  readonly status: number;
  readonly body: string;
}

/** How long an answer is waited for, in milliseconds; after that the server counts as hanging. */
const PATIENCE_MS = 15_000;

/**
 * Posts to `/api/messages`.
 *
 * @throws {Error} when the connection is cut or nothing comes back in time.
 */
export function sendHostile(
  serverUrl: string,
  { body, headers }: HostileRequest,
  agent: http.Agent,
): Promise<HostileAnswer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      `${serverUrl}/api/messages`,
      { method: 'POST', agent, timeout: PATIENCE_MS, headers },
      (response) => {
        let received = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          received += text;
        });
        response.once('end', () => resolve({ status: response.statusCode ?? 0, body: received }));
      },
    );
    request.once('timeout', () => request.destroy(new Error('The server hangs.')));
    request.once('error', reject);
    request.end(body);
  });
}

const JSON_HEADERS = { 'Content-Type': 'application/json' } as const;
const inJson = (body: string | Buffer<ArrayBuffer>): HostileRequest => ({ body, headers: JSON_HEADERS });
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9';
const activity = (overrides: Record<string, unknown>): HostileRequest =>
  inJson(JSON.stringify(messageActivity(NOWHERE, overrides)));
const good = JSON.stringify(messageActivity(NOWHERE));
const deep = (depth: number): string => `{"type":"message","value":${'['.repeat(depth)}${']'.repeat(depth)}}`;

/** Requests that no channel sends, each with its name. */
export const MALFORMED_REQUESTS: Readonly<Record<string, HostileRequest>> = {
  'a type that is no string': inJson('{"type":5}'),
  'an empty list': inJson('[]'),
  null: inJson('null'),
  'a string': inJson('"x"'),
  'a number': inJson('1e400'),
  'an empty object': inJson('{}'),
  'no body': { headers: JSON_HEADERS },
  'an empty body': inJson(''),
  'half of an object': inJson('{"type":"mess'),
  'two objects': inJson('{}{}'),
  'no JSON at all': inJson('type=message'),
  'nesting a hundred deep': inJson(deep(100)),
  'nesting thirty thousand deep': inJson(deep(30_000)),
  'invalid UTF-8': inJson(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  'UTF-16': inJson(Buffer.from(good, 'utf16le')),
  'a byte order mark': inJson(`\uFEFF${good}`),
  'another content type': { body: good, headers: { 'Content-Type': 'text/plain' } },
  'no content type': { body: Buffer.from(good), headers: {} },
  'another character set': { body: good, headers: { 'Content-Type': 'application/json; charset=latin1' } },
  'a compressed body': { body: good, headers: { ...JSON_HEADERS, 'Content-Encoding': 'gzip' } },
  'a conversation that is a list': activity({ conversation: [] }),
  'no conversation id': activity({ conversation: {} }),
  'no sender': activity({ from: null }),
  'no serviceUrl': activity({ serviceUrl: undefined }),
  'a prototype in place of fields': inJson('{"__proto__":{"type":"message"}}'),
  '65 KB': activity({ text: 'x'.repeat(65 * 1024) }),
  '5 MB': inJson('x'.repeat(5_000_000)),
};

/** Names that code might trip over. */
const nastyKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'then',
  '',
  '\u0000',
);
const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    ' ',
    '\u202e',
    '\ud800',
    'A\u0301'.repeat(200),
    '1 '.repeat(500),
    '<at>x</at>',
    '[x](javascript:1)',
  ),
  nastyKey,
);
const nastyValue = fc.oneof(
  { maxDepth: 4 },
  nastyText,
  fc.double(),
  fc.bigInt().map(Number),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.oneof(nastyKey, fc.string({ maxLength: 20 })), nastyText, { maxKeys: 5 }),
  fc.array(nastyText, { maxLength: 5 }),
);

/** Any bytes. */
export const anyBytes = fc.uint8Array({ maxLength: 2000 }).map((bytes) => inJson(Buffer.from(bytes)));

/** Any JSON. */
export const anyJson = fc.json({ maxDepth: 8 }).map(inJson);

const FIELDS = [
  ...Object.keys(messageActivity('')),
  ...[
    'value',
    'entities',
    'attachments',
    'channelData',
    'membersAdded',
    'membersRemoved',
    'replyToId',
    'name',
  ],
  ...['action', 'textFormat', 'deliveryMode', 'callerId', 'timestamp', 'suggestedActions', 'relatesTo'],
];

/** Activities with any value in any field. */
export const changedActivity = (serviceUrl: string): fc.Arbitrary<HostileRequest> =>
  fc
    .dictionary(fc.constantFrom(...FIELDS), nastyValue, { minKeys: 1, maxKeys: 4 })
    .map((change) => inJson(JSON.stringify({ ...messageActivity(serviceUrl), ...change })));

/**
 * Activities cut off, doubled, or with bytes turned. The address for replies stays whole: another digit in it is a good
 * activity whose reply goes to a port where nobody, or somebody else, listens.
 */
export function damagedActivity(serviceUrl: string): fc.Arbitrary<HostileRequest> {
  const whole = Buffer.from(
    JSON.stringify(messageActivity(serviceUrl, { value: { pop: { ask: 'devices' } } })),
  );
  const address = whole.indexOf(serviceUrl);
  const damage = fc.record({
    cut: fc.nat(whole.length),
    at: fc
      .nat(whole.length - serviceUrl.length - 1)
      .map((place) => (place < address ? place : place + serviceUrl.length)),
    byte: fc.nat(255),
    doubled: fc.boolean(),
  });
  return damage.map(({ cut, at, byte, doubled }) => {
    const bytes = Buffer.from(whole);
    bytes[at] = byte;
    return inJson(doubled ? Buffer.concat([bytes, bytes]) : bytes.subarray(0, cut));
  });
}

/** A good activity with any content type. */
export const anyContentType = (serviceUrl: string): fc.Arbitrary<HostileRequest> =>
  fc
    .oneof(
      fc.string({ maxLength: 60 }).map((type) => type.replace(/[^\x20-\x7e]/g, '')),
      fc.constantFrom(
        'application/json',
        'application/json;charset=utf-8',
        'APPLICATION/JSON',
        'application/json;',
      ),
    )
    .map((type) => ({
      body: JSON.stringify(messageActivity(serviceUrl)),
      headers: { 'Content-Type': type },
    }));

/** Conversations that the presses fall into, so that some come early in one and some late. */
const CONVERSATIONS = 20;

/** Presses on cards with any value, many of them nearly those of our own cards. */
export function cardPress(serviceUrl: string): fc.Arbitrary<HostileRequest> {
  const mark = {
    round: fc.oneof(fc.constantFrom(0, 1), fc.double()),
    revision: fc.oneof(fc.nat(9), fc.double()),
  };
  const known = fc.constantFrom(
    'devices',
    'sharing',
    'storage',
    'provider',
    'app',
    'folders',
    'one',
    'shared',
  );
  const command = fc.constantFrom(
    'back',
    'restart',
    'skip',
    'unsure',
    'change',
    'yes',
    'move',
    'check',
    'summary',
  );
  const value = fc.oneof(
    nastyValue,
    fc.record({ pop: nastyValue }),
    fc.record({
      pop: fc.record({ ask: fc.oneof(known, nastyText), answer: fc.oneof(known, nastyText), ...mark }),
    }),
    fc.record({
      pop: fc.record(
        { do: command, about: fc.oneof(known, nastyText), owner: nastyText, ...mark },
        { requiredKeys: ['do', 'round', 'revision'] },
      ),
    }),
  );
  return fc.tuple(fc.uuid(), fc.nat(CONVERSATIONS), value).map(([id, conversation, pressed]) =>
    inJson(
      JSON.stringify(
        messageActivity(serviceUrl, {
          id,
          conversation: { id: `pressed-${conversation}` },
          text: undefined,
          value: pressed,
        }),
      ),
    ),
  );
}
