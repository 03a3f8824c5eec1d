/**
 * The benchmark: every contender in turn, in the same run, each a process of its own. Medians over rounds, and ratios
 * to the floor, because a machine's speed drifts. `--quick` takes a tenth of the turns.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { BenchChannel } from './channel.ts';
import { CONTENDERS, type Contender, startContender } from './contender.ts';
import { coldStart, type Load, load, median } from './measure.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const ROUNDS = values.quick ? 2 : 5;
const TURNS = values.quick ? 600 : 6000;
const WARM_UP_TURNS = values.quick ? 300 : 2000;
const COLD_STARTS = values.quick ? 3 : 7;
const MANY_CONVERSATIONS = values.quick ? 1000 : 10_000;
const AT_ONCE = [1, 16, 64] as const;

interface Result {
  readonly contender: Contender;
  readonly loads: Map<number, Load[]>;
  readonly colds: number[];
  idle: number;
  afterMany: number;
  afterMore: number;
}

const contenders = CONTENDERS.filter(({ name }) => !values.only || name.includes(values.only));
const results: Result[] = contenders.map((contender) => ({
  contender,
  loads: new Map(AT_ONCE.map((atOnce) => [atOnce, []])),
  colds: [],
  idle: 0,
  afterMany: 0,
  afterMore: 0,
}));
const channel = await new BenchChannel().start();

for (let round = 0; round < ROUNDS; round += 1) {
  for (const result of results) {
    const running = await startContender(result.contender);
    await channel.untilAnswered(running.port, result.contender.script[0] ?? '');
    if (round === 0) result.idle = await running.memory();
    await load(channel, result.contender, running.port, 16, WARM_UP_TURNS);
    for (const atOnce of AT_ONCE) {
      const turns = atOnce === 1 ? TURNS / 4 : TURNS;
      result.loads.get(atOnce)?.push(await load(channel, result.contender, running.port, atOnce, turns));
    }
    if (round === 0) {
      const turns = MANY_CONVERSATIONS * result.contender.script.length;
      await load(channel, result.contender, running.port, 32, turns);
      result.afterMany = await running.memory();
      await load(channel, result.contender, running.port, 32, turns);
      result.afterMore = await running.memory();
    }
    await running.stop();
  }
}
for (let start = 0; start < COLD_STARTS; start += 1) {
  for (const result of results) result.colds.push(await coldStart(channel, result.contender));
}
channel.stop();

const turnsPerSecond = (result: Result, atOnce: number) =>
  median((result.loads.get(atOnce) ?? []).map((it) => it.turnsPerSecond));
const latency = (result: Result, key: 'p50' | 'p95' | 'p99') =>
  median((result.loads.get(16) ?? []).map((it) => it[key]));
const [floor] = results;

const rows = results.map((result) => {
  const at16 = turnsPerSecond(result, 16);
  return [
    result.contender.name,
    ...AT_ONCE.map((atOnce) => turnsPerSecond(result, atOnce).toFixed(0)),
    floor ? (at16 / turnsPerSecond(floor, 16)).toFixed(2) : '',
    ...(['p50', 'p95', 'p99'] as const).map((key) => latency(result, key).toFixed(1)),
    median(result.colds).toFixed(0),
    result.idle.toFixed(0),
    result.afterMany.toFixed(0),
    result.afterMore.toFixed(0),
  ].join(' | ');
});
console.log(`
Medians of ${ROUNDS} rounds, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${new Date().toISOString().slice(0, 10)}.

| contender | turns/s at 1 | at 16 | at 64 | × floor at 16 | p50 ms | p95 ms | p99 ms | first reply ms | MB idle | MB after ${MANY_CONVERSATIONS} conversations | MB after twice as many |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`);
