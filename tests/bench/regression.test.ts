import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTurnRunner } from '../../src/conversation/turn-runner.ts';
import type { ConversationStore } from '../../src/storage/conversation-store.ts';
import { openSqliteStore } from '../../src/storage/sqlite-store.ts';
import { botForTalk, typed } from '../conversation/talk.ts';
import { plainWaterfall } from './plain-waterfall.ts';

const SCRIPT = ['Several devices', 'Only me', 'Mail may stay there'] as const;

/**
 * A turn may cost this many times the processor time of a turn of the SDK's plain waterfall in the same process, which
 * understands nothing, keeps nothing on disk and shows no card. Measured: 4.1 (2026-11-23). A regression that matters
 * doubles that; noise does not.
 */
const MAX_TIMES_PLAIN = 7;
/** Turns in one measurement, and how many measurements; the best of them counts, since noise only ever adds. */
const TURNS = 600;
const MEASUREMENTS = 5;
/** Replies are kept on disk until they have left: what the three turns of the script write together, in characters. */
const MAX_WRITTEN = 32_000;

let folder: string;
let store: ConversationStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pop-or-imap-'));
  store = openSqliteStore({ file: join(folder, 'state.sqlite'), now: Date.now, log: () => {} });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function productOver(over: ConversationStore): (conversation: string, text: string) => Promise<void> {
  const runner = createTurnRunner({
    store: over,
    run: botForTalk(),
    retentionMs: 3_600_000,
    now: Date.now,
    log: ({ code }) => {
      throw new Error(code);
    },
    apologise: () => [],
    knownConversation: { greeted: true },
  });
  let turn = 0;
  return async (conversation, text) => {
    turn += 1;
    await runner.take(typed(conversation, `t${turn}`, text), { send: async () => {} });
  };
}

/** A store that counts what is asked of it, and how much it is given to write. */
function counting(inner: ConversationStore) {
  const calls = { read: 0, commit: 0, markDelivered: 0 };
  let written = 0;
  const counted: ConversationStore = new Proxy(inner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...parts: unknown[]) => {
        if (name in calls) calls[name as keyof typeof calls] += 1;
        if (name === 'commit') {
          const { body, outbox } = parts[0] as Parameters<ConversationStore['commit']>[0];
          written += body.length + (outbox?.replies.length ?? 0);
        }
        return value.apply(target, parts);
      };
    },
  });
  return { counted, calls, written: () => written };
}

/** Microseconds of processor time for one turn. */
async function costOf(
  say: (conversation: string, text: string) => Promise<void>,
  name: string,
): Promise<number> {
  const before = process.cpuUsage();
  for (let turn = 0; turn < TURNS; turn += SCRIPT.length) {
    for (const text of SCRIPT) await say(`${name}-${turn}`, text);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / TURNS;
}

describe('A turn', () => {
  it('writes once before its replies leave and once after, and reads once more only for somebody new', async () => {
    const { counted, calls } = counting(store);
    const say = productOver(counted);
    for (const text of SCRIPT) await say('counted', text);
    expect(calls).toEqual({ read: 4, commit: 3, markDelivered: 3 });
  });

  it('writes no more than the answers, the dialogs and the replies need', async () => {
    const { counted, written } = counting(store);
    const say = productOver(counted);
    for (const text of SCRIPT) await say('measured', text);
    expect(written()).toBeLessThan(MAX_WRITTEN);
  });

  it(`costs less than ${MAX_TIMES_PLAIN} times a turn of a plain waterfall that does far less`, async () => {
    const product = productOver(store);
    const plain = plainWaterfall();
    await costOf(product, 'warm');
    await costOf(plain, 'warm');
    const costs = { product: Number.POSITIVE_INFINITY, plain: Number.POSITIVE_INFINITY };
    for (let measurement = 0; measurement < MEASUREMENTS; measurement += 1) {
      costs.product = Math.min(costs.product, await costOf(product, `p${measurement}`));
      costs.plain = Math.min(costs.plain, await costOf(plain, `w${measurement}`));
    }
    expect(costs.product / costs.plain).toBeLessThan(MAX_TIMES_PLAIN);
  });
});
