import type { BenchChannel } from './channel.ts';
import { type Contender, PRODUCT, startContender } from './contender.ts';
import { WebChatPerson } from './web-chat-person.ts';

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

/** The figure below which this share of sorted figures lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

let conversations = 0;

/** One person's conversation from beginning to end; yields the milliseconds of each turn. */
type Talk = () => AsyncGenerator<number>;

/** Lets people talk at the same time, one conversation after the other, for so many turns in all. */
async function crowd(atOnce: number, turns: number, talk: Talk): Promise<Load> {
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (times.length < turns) {
        for await (const milliseconds of talk()) times.push(milliseconds);
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

/** Conversations with a contender over `/api/messages`. */
export function load(
  channel: BenchChannel,
  contender: Contender,
  port: number,
  atOnce: number,
  turns: number,
): Promise<Load> {
  return crowd(atOnce, turns, async function* () {
    const conversation = `b${++conversations}`;
    for (const [turn, text] of contender.script.entries())
      yield await channel.turn(port, conversation, `${conversation}-${turn}`, text);
  });
}

/** Conversations with the product in its own web chat; coming to the page is not counted as a turn. */
export async function webChatLoad(port: number, atOnce: number, turns: number): Promise<Load> {
  const people = await Promise.all(
    Array.from({ length: atOnce }, () => WebChatPerson.enter(`http://127.0.0.1:${port}`)),
  );
  const free = [...people];
  const result = await crowd(atOnce, turns, async function* () {
    const person = free.pop();
    if (!person) throw new Error('More talks than people.');
    for (const text of [...PRODUCT.script, 'start again', 'yes']) yield await person.say(text);
    free.push(person);
  });
  for (const person of people) person.leave();
  return result;
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
