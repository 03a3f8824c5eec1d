/**
 * The same hostile probes against the product (`dist/main.js`) and a plain Bot Framework echo bot, each a process of its
 * own with default settings, side by side in a Markdown table. Who crashes is started again for the next probe.
 *
 * `npm run build` first. `--inputs 1000` changes how many inputs each generator gives.
 */
import { Agent } from 'node:http';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import {
  anyBytes,
  anyContentType,
  anyJson,
  cardPress,
  changedActivity,
  damagedActivity,
  type HostileRequest,
  MALFORMED_REQUESTS,
  sendHostile,
} from '../http/hostile-requests.ts';
import { rawRequest } from '../http/raw-request.ts';
import { messageActivity } from '../http/running-server.ts';
import { BenchChannel } from './channel.ts';
import { PLAIN_BOT, PRODUCT, type RunningContender, startContender } from './contender.ts';

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '300' } } });
const INPUTS = Number(values.inputs);
/** The same inputs for everybody, and in every run. */
const SEED = 20261122;
/** Inputs at the same time. */
const AT_ONCE = 16;
const HUGE_BYTES = 120 * 1024 * 1024;
/** How long a slow sender is watched, in milliseconds. */
const SLOW_MS = 20_000;
/** Memory that grows by more than this in one probe is worth a word, in megabytes. */
const NOTABLE_MB = 100;
/** What is shown of the body of an answer. */
const SHOWN_CHARACTERS = 60;

/** Somebody under attack. Tells in a few words what a probe brought. */
class Target {
  readonly #contender: typeof PRODUCT;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  #running: RunningContender | undefined;

  constructor(contender: typeof PRODUCT) {
    this.#contender = { ...contender, env: { LOG_LEVEL: 'silent' } };
  }

  get port(): number {
    return this.#running?.port ?? 0;
  }

  /** What the probe brought, whether the process lives, and whether it answers an honest person afterwards. */
  async face(probe: Probe): Promise<string> {
    const running = await this.#sound();
    const before = await running.memory();
    const seen = await probe(this);
    // A process that is about to die needs a moment for it.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!running.alive()) return `${seen}; **the process ends**`;
    const grown = (await running.memory()) - before;
    const honest = await channel.turn(this.port, `honest-${++people}`, 'h', 'hello').then(
      () => '',
      () => '; **answers nobody any more**',
    );
    if (honest) await this.stop();
    return `${seen}${grown > NOTABLE_MB ? `; +${grown.toFixed(0)} MB of memory` : ''}${honest}`;
  }

  async post(request: HostileRequest): Promise<string> {
    try {
      const { status, body } = await sendHostile(`http://127.0.0.1:${this.port}`, request, this.#agent);
      return status >= 500 && body ? `${status} “${body.slice(0, SHOWN_CHARACTERS)}…”` : String(status);
    } catch (error) {
      return error instanceof Error && error.message.includes('hangs') ? '**no answer in 15 s**' : 'cut off';
    }
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  async #sound(): Promise<RunningContender> {
    if (this.#running?.alive()) return this.#running;
    await this.stop();
    this.#running = await startContender(this.#contender, 'ignore');
    await channel.untilAnswered(this.#running.port, 'hello');
    return this.#running;
  }
}

type Probe = (target: Target) => Promise<string>;

/** Answers with how often each came, the most frequent first. */
function counted(answers: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([answer, count]) => (answers.length > 1 ? `${count} × ${answer}` : answer)).join(', ');
}

const generated =
  (inputs: fc.Arbitrary<HostileRequest>): Probe =>
  async (target) => {
    const left = fc.sample(inputs, { numRuns: INPUTS, seed: SEED });
    const answers: string[] = [];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let request = left.pop(); request; request = left.pop())
          answers.push(await target.post(request));
      }),
    );
    // Texts of errors differ from input to input.
    return counted(answers.map((answer) => answer.replace(/ “.*/, '')));
  };

const json = (body: object): HostileRequest => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});
const one =
  (overrides: Record<string, unknown>): Probe =>
  (target) =>
    target.post(json(messageActivity(channel.serviceUrl, overrides)));

const HEAD = 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

/** Sends slowly, or nothing, and sees whether the connection is closed. */
const slowly =
  (first: string): Probe =>
  async (target) => {
    const began = performance.now();
    const chunks = first ? [first, ...' '.repeat(SLOW_MS / 100)] : [];
    const answer = await rawRequest(target.port, chunks, { pauseMs: 100, giveUpMs: SLOW_MS });
    const seconds = (performance.now() - began) / 1000;
    if (seconds * 1000 >= SLOW_MS) return `**connection held for ${seconds.toFixed(0)} s and more**`;
    return `${/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'closed'} after ${seconds.toFixed(0)} s`;
  };

const PROBES: Readonly<Record<string, Probe>> = {
  ...Object.fromEntries(
    Object.entries(MALFORMED_REQUESTS).map(([name, request]) => [
      name,
      (target: Target) => target.post(request),
    ]),
  ),
  '120 MB': (target) =>
    target.post({
      body: Buffer.alloc(HUGE_BYTES, 'x'),
      headers: { 'Content-Type': 'application/json' },
    }),
  'a serviceUrl of the sender’s choice': one({ serviceUrl: 'http://203.0.113.9/' }),
  'an unknown invoke': one({ type: 'invoke', name: 'x/y' }),
  'an invoke of an Adaptive Card': one({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: '__proto__', data: [] } },
  }),
  'an unknown type': one({ type: 'x'.repeat(100) }),
  'a locale that is a number': one({ locale: 5 }),
  'headers, a letter every 100 ms': slowly('POST /api/messages HTTP/1.1\r\nHost: x\r\nX: '),
  'a body, a letter every 100 ms': slowly(`${HEAD}Content-Length: 1000\r\n\r\n{`),
  'a connection and silence': slowly(''),
  'the same message 50 times at once': async (target) => {
    const before = channel.replies;
    const again = messageActivity(channel.serviceUrl, {
      id: 'again',
      channelId: 'emulator',
      conversation: { id: 'again' },
    });
    const answers = await Promise.all(Array.from({ length: 50 }, () => target.post(json(again))));
    return `${counted(answers)}; ${channel.replies - before} replies`;
  },
  'what it tells of itself': async (target) => {
    const { headers } = await fetch(`http://127.0.0.1:${target.port}/nothing-here`);
    const told = ['server', 'x-powered-by'].flatMap((name) => headers.get(name) ?? []);
    return told.length > 0 ? `“${told.join(', ')}”` : 'nothing';
  },
  [`${INPUTS} bodies of any bytes`]: generated(anyBytes),
  [`${INPUTS} bodies of any JSON`]: generated(anyJson),
  [`${INPUTS} damaged activities`]: (target) => generated(damagedActivity(channel.serviceUrl))(target),
  [`${INPUTS} activities with any value in any field`]: (target) =>
    generated(changedActivity(channel.serviceUrl))(target),
  [`${INPUTS} content types`]: (target) => generated(anyContentType(channel.serviceUrl))(target),
  [`${INPUTS} card presses of any value`]: (target) => generated(cardPress(channel.serviceUrl))(target),
};

let people = 0;
const channel = await new BenchChannel().start();
const targets = [new Target(PRODUCT), new Target(PLAIN_BOT)];
console.log(`Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.

| probe | ${PRODUCT.name} | ${PLAIN_BOT.name} |
| --- | --- | --- |`);
for (const [name, probe] of Object.entries(PROBES)) {
  const cells: string[] = [];
  for (const target of targets)
    cells.push((await target.face(probe)).replaceAll('|', '\\|').replaceAll('\n', ' '));
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}
for (const target of targets) await target.stop();
channel.stop();
