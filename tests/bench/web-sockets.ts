/**
 * How the web chat carries a crowd: 200 people in the page at once, each with an open WebSocket, all chatting. The
 * product runs as an operator runs it. Printed: how long from sending a message until its answer has come over the
 * socket, how long until the last of all is greeted, and the server's memory.
 *
 * `npm run build` first. `--people 500` and `--rounds 20` change the crowd.
 */
import { parseArgs } from 'node:util';
import { BenchChannel } from './channel.ts';
import { PRODUCT, startContender } from './contender.ts';
import { percentile } from './measure.ts';
import { WebChatPerson } from './web-chat-person.ts';

const { values } = parseArgs({
  options: { people: { type: 'string', default: '200' }, rounds: { type: 'string', default: '5' } },
});
const PEOPLE = Number(values.people);
const ROUNDS = Number(values.rounds);

/** What a person says in one round, and how long they think before each message at most, in milliseconds. */
const SAYS = ['several devices', 'only me', 'mail may stay there', 'start again', 'yes'];
const LONGEST_THOUGHT_MS = 2000;

const running = await startContender(PRODUCT);
try {
  const channel = await new BenchChannel().start();
  await channel.untilAnswered(running.port, 'hello');
  channel.stop();
  const started = await running.memory();
  const began = performance.now();
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, () => WebChatPerson.enter(`http://127.0.0.1:${running.port}`)),
  );
  console.log(`${PEOPLE} people greeted over their sockets in ${Math.round(performance.now() - began)} ms`);
  const open = await running.memory();
  const times = (await Promise.all(people.map(chat))).flat().sort((one, other) => one - other);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(1));
  console.log(`${times.length} messages, answered over the socket in ms: p50 ${p50}, p95 ${p95}, p99 ${p99}`);
  const [before, during, after] = [started, open, await running.memory()].map(Math.round);
  console.log(`memory in MB: started ${before}, ${PEOPLE} sockets open ${during}, after the talk ${after}`);
  for (const person of people) person.leave();
} finally {
  await running.stop();
}

/** Talks for some rounds; returns how long each answer took, in milliseconds. */
async function chat(person: WebChatPerson): Promise<number[]> {
  const times: number[] = [];
  for (let message = 0; message < ROUNDS * SAYS.length; message += 1) {
    await new Promise((next) => setTimeout(next, Math.random() * LONGEST_THOUGHT_MS));
    times.push(await person.say(SAYS[message % SAYS.length] ?? ''));
  }
  return times;
}
