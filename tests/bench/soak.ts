/**
 * The soak: the built product (`dist/main.js`, SQLite) at full speed for half an hour, its memory and its file printed
 * at intervals, and a verdict: flat after the warm-up, or not. `--minutes 3` and `--at-once 64` change the load; the
 * exit code is 1 when memory grew.
 */
import { parseArgs } from 'node:util';
import { BenchChannel } from './channel.ts';
import { PRODUCT, startContender } from './contender.ts';
import { load } from './measure.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    'at-once': { type: 'string', default: '32' },
  },
});
const MINUTES = Number(values.minutes);
const AT_ONCE = Number(values['at-once']);
/** So many lines are printed, whatever the length. */
const INTERVALS = 30;
/** This share of the time is warm-up: caches fill, the compiler works, the heap finds its size. */
const WARM_UP = 1 / 3;
/** Turns between two looks at the clock. */
const TURNS_AT_A_TIME = 2000;
/** The second half after the warm-up may be heavier than the first by so many percent: the noise of a heap. */
const MAX_GROWTH_PERCENT = 5;

/** Three minutes, so that the file on disk finds its size too: what has expired goes every ten minutes. */
const RETENTION_HOURS = '0.05';

interface Sample {
  readonly minutes: number;
  readonly memory: number;
}

const mean = (samples: readonly Sample[]): number =>
  samples.reduce((sum, { memory }) => sum + memory, 0) / samples.length;

const channel = await new BenchChannel().start();
const running = await startContender({ ...PRODUCT, env: { ...PRODUCT.env, RETENTION_HOURS } });
const samples: Sample[] = [];
let turns = 0;
let worst = 0;
try {
  await channel.untilAnswered(running.port, 'hello');
  console.log(`${MINUTES} minutes, ${AT_ONCE} people at once, Node ${process.version}\n`);
  console.log('| minutes | turns | turns/s | p99 ms | MB of memory | MB on disk |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  const began = performance.now();
  const minutesGone = (): number => (performance.now() - began) / 60_000;
  for (let interval = 1; interval <= INTERVALS; interval += 1) {
    const until = (MINUTES * interval) / INTERVALS;
    const before = { turns, minutes: minutesGone() };
    let p99 = 0;
    while (minutesGone() < until) {
      const part = await load(channel, PRODUCT, running.port, AT_ONCE, TURNS_AT_A_TIME);
      turns += TURNS_AT_A_TIME;
      p99 = Math.max(p99, part.p99);
    }
    worst = Math.max(worst, p99);
    const minutes = minutesGone();
    const perSecond = (turns - before.turns) / (minutes - before.minutes) / 60;
    const memory = await running.memory();
    samples.push({ minutes, memory });
    const figures = [minutes.toFixed(1), turns, perSecond.toFixed(0), p99.toFixed(1), memory.toFixed(0)];
    console.log(`| ${[...figures, (await running.stored()).toFixed(1)].join(' | ')} |`);
  }
} finally {
  channel.stop();
  await running.stop();
}

const warm = samples.filter(({ minutes }) => minutes > MINUTES * WARM_UP);
const middle = Math.floor(warm.length / 2);
const first = mean(warm.slice(0, middle));
const second = mean(warm.slice(middle));
const growth = (second / first - 1) * 100;
const flat = growth <= MAX_GROWTH_PERCENT;
console.log(`
${turns} turns, every one answered; the slowest interval had a p99 of ${worst.toFixed(1)} ms.
After the warm-up: ${first.toFixed(0)} MB in the first half, ${second.toFixed(0)} MB in the second (${growth.toFixed(1)} %).
${flat ? 'Flat: memory does not grow with the number of turns.' : 'NOT flat: memory grows.'}`);
process.exitCode = flat ? 0 : 1;
