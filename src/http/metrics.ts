import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Channels that have a name of their own in the figures; a sender could otherwise make up any number of them. */
const KNOWN_CHANNELS = new Set([
  'msteams',
  'directline',
  'webchat',
  'emulator',
  'test',
  'slack',
  'telegram',
  'email',
]);

/** Upper bounds in seconds, from a turn that only reads a button to one that waits for a slow look-up. */
const SECONDS_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What can be seen from outside. Each is a plain callback, so that no other room needs to know Prometheus. */
export interface Metrics {
  /** A turn ended. */
  turn(channel: string, outcome: 'ran' | 'repeated' | 'ignored' | 'failed', seconds: number): void;
  /** Somebody's conversation began. */
  started(channel: string, language: string): void;
  /** A question was put; with `answered`, the difference says at which question people leave. */
  asked(question: string): void;
  answered(question: string): void;
  /** An advice was given. */
  finished(protocol: string, language: string): void;
  /** The store was asked. */
  storeCall(operation: string, seconds: number, ok: boolean): void;
  /** A mail domain or server was looked up. */
  lookup(kind: string, outcome: string, seconds: number): void;
  /** A message was sent to a channel's Connector. */
  sent(outcome: 'delivered' | 'repeated' | 'failed', seconds: number): void;
  /** Something failed or was refused, by its stable code. */
  failed(code: string): void;
}

/** Metrics that can also be read, in Prometheus' text format. */
export interface ReadableMetrics extends Metrics {
  readonly contentType: string;
  text(): Promise<string>;
}

/** The figures of one process. None of them holds anything about a person. */
export function createMetrics(): ReadableMetrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: L[]): Counter<L> =>
    new Counter({ name: `pop_or_imap_${name}`, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, labelNames: L[]): Histogram<L> =>
    new Histogram({ name: `pop_or_imap_${name}`, help, labelNames, registers, buckets: SECONDS_BUCKETS });

  const turns = histogram('turn_seconds', 'Turns by channel and outcome, and how long they took.', [
    'channel',
    'outcome',
  ]);
  const started = counter('conversations_started_total', 'Conversations begun.', ['channel', 'language']);
  const asked = counter('questions_asked_total', 'Questions put.', ['question']);
  const answered = counter('questions_answered_total', 'Questions answered.', ['question']);
  const finished = counter('advice_given_total', 'Advice given, by protocol.', ['protocol', 'language']);
  const store = histogram('store_seconds', 'Calls of the store.', ['operation', 'ok']);
  const lookups = histogram('lookup_seconds', 'Look-ups of mail domains and servers.', ['kind', 'outcome']);
  const sent = histogram('send_seconds', 'Messages sent to a Connector.', ['outcome']);
  const failed = counter('failures_total', 'Failures and refusals by code.', ['code']);

  return {
    turn: (channel, outcome, seconds) => turns.observe({ channel: known(channel), outcome }, seconds),
    started: (channel, language) => started.inc({ channel: known(channel), language }),
    asked: (question) => asked.inc({ question }),
    answered: (question) => answered.inc({ question }),
    finished: (protocol, language) => finished.inc({ protocol, language }),
    storeCall: (operation, seconds, ok) => store.observe({ operation, ok: String(ok) }, seconds),
    lookup: (kind, outcome, seconds) => lookups.observe({ kind, outcome }, seconds),
    sent: (outcome, seconds) => sent.observe({ outcome }, seconds),
    failed: (code) => failed.inc({ code }),
    contentType: registry.contentType,
    async text() {
      // Node's own figures are gathered from the first reading on; nobody who does not read them pays for them.
      if (!registry.getSingleMetric('process_cpu_user_seconds_total'))
        collectDefaultMetrics({ register: registry });
      return registry.metrics();
    },
  };
}

const known = (channel: string): string => (KNOWN_CHANNELS.has(channel) ? channel : 'other');
