/**
 * The benchmark: every contender in turn, in the same run, each a process of its own. Medians over rounds, and ratios,
 * because a machine's speed drifts. Prints Markdown. `npm run build` first; `--quick` takes a tenth of the turns.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BenchChannel } from './channel.ts';
import {
  CONTENDERS,
  type Contender,
  PLAIN_BOT,
  PRODUCT,
  SUCCESSOR,
  startContender,
  WATERFALL,
} from './contender.ts';
import { decisionsPerSecond } from './decisions.ts';
import { coldStart, type Load, load, median, webChatLoad } from './measure.ts';
import { storeConversations } from './stored-conversations.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
const ROUNDS = values.quick ? 2 : 5;
const TURNS = values.quick ? 600 : 6000;
const WARM_UP_TURNS = values.quick ? 300 : 2000;
const COLD_STARTS = values.quick ? 3 : 7;
const MANY_CONVERSATIONS = values.quick ? 1000 : 10_000;
const STORED = values.quick ? ([100, 10_000] as const) : ([100, 100_000] as const);
const AT_ONCE = [1, 16, 64] as const;

interface Result {
  readonly contender: Contender;
  readonly loads: Map<number, Load[]>;
  readonly webChat: Load[];
  readonly colds: number[];
  idle: number;
  afterMany: number;
  afterMore: number;
}

const results: Result[] = CONTENDERS.map((contender) => ({
  contender,
  loads: new Map(AT_ONCE.map((atOnce) => [atOnce, []])),
  webChat: [],
  colds: [],
  idle: 0,
  afterMany: 0,
  afterMore: 0,
}));
const channel = await new BenchChannel().start();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const result of results) {
    // What it is at goes to the other stream, so that the tables alone can be kept.
    console.error(`round ${round + 1} of ${ROUNDS}: ${result.contender.name}`);
    await measure(result, round === 0);
  }
}
console.error('cold starts');
for (let start = 0; start < COLD_STARTS; start += 1) {
  for (const result of results) result.colds.push(await coldStart(channel, result.contender));
}
console.error('few and many stored conversations');
const stored = await measureStored();
const decisions = decisionsPerSecond();
channel.stop();

async function measure(result: Result, withMemory: boolean): Promise<void> {
  const { contender } = result;
  const running = await startContender(contender);
  await channel.untilAnswered(running.port, contender.script[0] ?? '');
  if (withMemory) result.idle = await running.memory();
  await load(channel, contender, running.port, 16, WARM_UP_TURNS);
  for (const atOnce of AT_ONCE) {
    const turns = atOnce === 1 ? TURNS / 4 : TURNS;
    result.loads.get(atOnce)?.push(await load(channel, contender, running.port, atOnce, turns));
  }
  if (contender === PRODUCT) result.webChat.push(await webChatLoad(running.port, 16, TURNS));
  if (withMemory) {
    const turns = MANY_CONVERSATIONS * contender.script.length;
    await load(channel, contender, running.port, 32, turns);
    result.afterMany = await running.memory();
    await load(channel, contender, running.port, 32, turns);
    result.afterMore = await running.memory();
  }
  await running.stop();
}

/** Turns a second with few and with many conversations in the store; the two take turns. */
async function measureStored(): Promise<readonly [few: number, many: number]> {
  const folder = await mkdtemp(join(tmpdir(), 'pop-or-imap-bench-'));
  const found = STORED.map((count) => ({
    file: join(folder, `${count}.sqlite`),
    count,
    speeds: [] as number[],
  }));
  for (const { file, count } of found) await storeConversations(file, count);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { file, speeds } of found) {
      const running = await startContender({ ...PRODUCT, env: { ...PRODUCT.env, SQLITE_FILE: file } });
      await channel.untilAnswered(running.port, 'hello');
      await load(channel, PRODUCT, running.port, 16, WARM_UP_TURNS);
      speeds.push((await load(channel, PRODUCT, running.port, 16, TURNS)).turnsPerSecond);
      await running.stop();
    }
  }
  await rm(folder, { recursive: true });
  const [few = Number.NaN, many = Number.NaN] = found.map(({ speeds }) => median(speeds));
  return [few, many];
}

const speed = (result: Result, atOnce = 16): number =>
  median((result.loads.get(atOnce) ?? []).map(({ turnsPerSecond }) => turnsPerSecond));
const latency = (result: Result, key: 'p50' | 'p95' | 'p99'): number =>
  median((result.loads.get(16) ?? []).map((one) => one[key]));
const firstReply = (result: Result): number => median(result.colds);

function of(contender: Contender): Result {
  const result = results.find((one) => one.contender === contender);
  if (!result) throw new Error(`${contender.name} was not measured.`);
  return result;
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const [floor] = results;
const contenders = results.map((result) => [
  result.contender.name,
  ...AT_ONCE.map((atOnce) => speed(result, atOnce).toFixed(0)),
  floor ? (speed(result) / speed(floor)).toFixed(2) : '',
  ...(['p50', 'p95', 'p99'] as const).map((key) => latency(result, key).toFixed(1)),
  firstReply(result).toFixed(0),
  result.idle.toFixed(0),
  result.afterMany.toFixed(0),
  result.afterMore.toFixed(0),
]);
const [product, echo, successor, waterfall] = [PRODUCT, PLAIN_BOT, SUCCESSOR, WATERFALL].map(of) as [
  Result,
  Result,
  Result,
  Result,
];
const webChatSpeed = median(product.webChat.map(({ turnsPerSecond }) => turnsPerSecond));
const [few, many] = stored;
const aims: readonly (readonly [what: string, ratio: number, aim: '≥' | '≤', limit: number])[] = [
  ['turns/s ÷ echo bot on botbuilder', speed(product) / speed(echo), '≥', 1],
  ['turns/s ÷ three-question waterfall', speed(product) / speed(waterfall), '≥', 1.5],
  ['turns/s ÷ echo bot on agents-hosting', speed(product) / speed(successor), '≥', 1],
  ['p99 ÷ echo bot on botbuilder', latency(product, 'p99') / latency(echo, 'p99'), '≤', 1],
  ['first reply ÷ echo bot on botbuilder', firstReply(product) / firstReply(echo), '≤', 0.7],
  ['memory after many conversations ÷ waterfall', product.afterMany / waterfall.afterMany, '≤', 1],
  ['memory after twice as many ÷ after many', product.afterMore / product.afterMany, '≤', 1.1],
  ['web chat turns/s ÷ echo bot on botbuilder', webChatSpeed / speed(echo), '≥', 2],
  [`turns/s with ${STORED[1]} stored ÷ with ${STORED[0]}`, many / few, '≥', 0.8],
];
console.log(`Medians of ${ROUNDS} rounds, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${new Date().toISOString().slice(0, 10)}.

${table(
  [
    '',
    'turns/s at 1',
    'at 16',
    'at 64',
    '× floor at 16',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'first reply ms',
    'MB idle',
    `MB after ${MANY_CONVERSATIONS} conversations`,
    'MB after twice as many',
  ],
  contenders,
)}

The web chat over its own WebSockets, 16 people at once: ${webChatSpeed.toFixed(0)} turns/s. With ${STORED[0]} conversations stored ${few.toFixed(0)} turns/s, with ${STORED[1]} ${many.toFixed(0)}. The decision module: ${decisions.toFixed(0)} decisions/s.

${table(
  ['ratio', 'measured', 'aim', ''],
  aims.map(([what, ratio, aim, limit]) => {
    const reached = aim === '≥' ? ratio >= limit : ratio <= limit;
    return [what, ratio.toFixed(2), `${aim} ${limit}`, reached ? 'reached' : 'missed'];
  }),
)}`);
