import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outgoing } from '../../src/conversation/turn.ts';
import { createTurnRunner } from '../../src/conversation/turn-runner.ts';
import type { ConversationStore } from '../../src/storage/conversation-store.ts';
import { openPostgresStore } from '../../src/storage/postgres-store.ts';
import { type PostgresServer, startPostgres } from '../storage/postgres-server.ts';
import { collector, HOUR, message, type Remembered, remember, say, stateOf } from './turn-runner-setup.ts';

let server: PostgresServer;
let stores: ConversationStore[];
beforeAll(async () => {
  server = await startPostgres();
  const url = await server.database('instances');
  stores = await Promise.all(
    [1, 2, 3].map(() => openPostgresStore({ url, now: Date.now, log: () => undefined })),
  );
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await server.cleanUp();
});

/** Three processes' worth of runners on one PostgreSQL, behind a proxy that sends each delivery anywhere. */
function instances() {
  const events: { code: string }[] = [];
  const runners = stores.map((store) =>
    createTurnRunner({
      store,
      run: remember,
      retentionMs: HOUR,
      now: Date.now,
      log: (event) => events.push(event),
      apologise: (_, reason) => [say(reason)],
      knownConversation: undefined,
    }),
  );
  const any = (turn: number) => runners[turn % runners.length] as (typeof runners)[number];
  return { any, events };
}

const texts = Array.from({ length: 12 }, (_, index) => `m${index}`);

describe('three instances on one PostgreSQL', () => {
  it('take every message of a conversation exactly once, wherever and however often it is delivered (S4)', async () => {
    const { any, events } = instances();
    const delivery = collector();
    const conversation = { id: 'scattered' };
    // Each message arrives at all three at the same moment, three messages at a time.
    for (let first = 0; first < texts.length; first += 3) {
      await Promise.all(
        texts
          .slice(first, first + 3)
          .flatMap((text) =>
            [0, 1, 2].map((turn) => any(turn).take(message(text, { conversation }), delivery)),
          ),
      );
    }
    const state = (await stateOf(stores[0] as ConversationStore, 'ada', 'scattered')) as Remembered;
    expect([...state.texts].sort()).toEqual([...texts].sort());
    expect([...delivery.seen].sort()).toEqual(
      state.texts.map((text, index) => `${text}: ${index + 1}`).sort(),
    );
    expect(events).toEqual([]);
  });

  it('give a listener anywhere the whole history, in order, without holes', async () => {
    const { any } = instances();
    const conversation = { id: 'listened to' };
    const id = JSON.stringify(['test', conversation.id]);
    const [, , store] = stores as [ConversationStore, ConversationStore, ConversationStore];
    const heard: string[] = [];
    let reading = Promise.resolve();
    let stop = () => {};
    const complete = new Promise<void>((resolve) => {
      stop = store.onHistory(id, () => {
        reading = reading.then(async () => {
          const { entries } = await store.history(id, heard.length);
          heard.push(...entries);
          if (heard.length === texts.length) resolve();
        });
      });
    });
    const delivery = {
      history: (outgoing: readonly Outgoing[]) => outgoing.map(({ activity }) => activity.text ?? ''),
      send: async () => undefined,
    };
    for (const [turn, text] of texts.entries())
      await any(turn).take(message(text, { conversation }), delivery);
    await complete;
    stop();
    await reading;
    expect(heard).toEqual(texts.map((text, index) => `${text}: ${index + 1}`));
  });
});
