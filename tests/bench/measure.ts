import type { BenchChannel } from './channel.ts';
import { type Contender, startContender } from './contender.ts';

/** What a load of turns came to. */
export interface Load {
  readonly turnsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

let conversations = 0;

/** Lets people talk at the same time, one conversation after the other, for so many turns in all. */
export async function load(
  channel: BenchChannel,
  contender: Contender,
  port: number,
  atOnce: number,
  turns: number,
): Promise<Load> {
  const times: number[] = [];
  let left = turns;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        const conversation = `b${++conversations}`;
        for (const [turn, text] of contender.script.entries()) {
          if (left-- <= 0) return;
          times.push(await channel.turn(port, conversation, `${conversation}-${turn}`, text));
        }
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return {
    turnsPerSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

/** Milliseconds from starting the process to its first reply. */
export async function coldStart(channel: BenchChannel, contender: Contender): Promise<number> {
  const began = performance.now();
  const running = await startContender(contender);
  try {
    for (;;) {
      const answered = await channel
        .turn(running.port, `cold-${++conversations}`, 'cold', contender.script[0] ?? '')
        .then(
          () => true,
          () => false,
        );
      if (answered) return performance.now() - began;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    await running.stop();
  }
}
