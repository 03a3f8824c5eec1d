import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { incomingActivitySchema } from '../../src/conversation/incoming-activity.ts';
import { keyOf } from '../../src/conversation/turn-identity.ts';
import { decide } from '../../src/decision/index.ts';
import { LANGUAGES, phrasesFor } from '../../src/phrases/index.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { FakeChannel, type WireActivity } from './fake-channel.ts';
import { type RunningBot, startBot } from './running-bot.ts';

const say = phrasesFor('en').say;
const words = (activities: readonly WireActivity[]) => FakeChannel.words(activities);

let bot: RunningBot;
let channel: FakeChannel;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  channel = await new FakeChannel({ botUrl: bot.url }).start();
});
afterEach(() => channel.stop());

let count = 0;
/** A conversation that no other test has seen. */
const fresh = (): string => `conversation-${++count}`;

/** Answers by pressing until the advice is there; what is not in the answers is passed over. */
async function adviceFor(answers: Record<string, string>, on = channel): Promise<readonly WireActivity[]> {
  const conversation = fresh();
  let shown = await on.join(conversation);
  for (let turn = 0; turn < 20 && !words(shown).includes(say('setup.ask-provider')); turn += 1) {
    const field = Object.keys({
      devices: 0,
      sharing: 0,
      storage: 0,
      folders: 0,
      offline: 0,
      volume: 0,
      moving: 0,
    }).find((candidate) => words(shown).includes(say(`ask.${candidate}` as never)));
    const wish = field && answers[field];
    if (wish) shown = await on.press(shown, say(`answer.${field}.${wish}` as never), conversation);
    else {
      shown = await on.press(shown, say('button.unsure'), conversation);
      shown = await on.press(shown, say('button.skip'), conversation);
    }
  }
  return shown;
}

/** Rewrites what is stored of a person as a version with other questions and other dialogs would have. */
async function asFormerVersionLeftIt(conversation: string): Promise<void> {
  const store = await openStore(
    { kind: 'sqlite', file: bot.sqliteFile },
    { now: Date.now, log: () => undefined },
  );
  const key = keyOf(incomingActivitySchema.parse(channel.activity({}, conversation)));
  const record = await store.read(key);
  const body = JSON.parse(record?.body ?? '');
  body.state.flow = 0;
  body.state.said.push({ question: 'colour', answer: 'blue', at: 1, message: null, asked: true });
  body.state.said.push({ question: 'sharing', answer: 'sometimes', at: 2, message: null, asked: true });
  body.state.dialogStack = [{ id: 'a-dialog-of-old', state: {} }];
  await store.commit({
    key,
    expectedRevision: record?.revision ?? 0,
    body: JSON.stringify(body),
    expiresAt: Date.now() + 3_600_000,
  });
  await store.close();
}

describe('A conversation on the wire', () => {
  it('greets once and asks at once, although the channel announces a person twice at the same moment (U4)', async () => {
    const conversation = fresh();
    const announcement = { membersAdded: [{ id: 'bot' }, { id: `user-of-${conversation}` }] };
    await Promise.all([
      channel.post(channel.activity({ type: 'conversationUpdate', ...announcement }, conversation)),
      channel.post(channel.activity({ type: 'installationUpdate', action: 'add' }, conversation)),
      channel.post(channel.activity({ type: 'conversationUpdate', ...announcement }, conversation)),
    ]);
    const all = words(channel.received);
    expect(all.split(say('greeting.hello'))).toHaveLength(2);
    expect(all.split(say('ask.devices'))).toHaveLength(2);
  });

  it('leads to the advice in three taps, with cards, in at most three activities a turn', async () => {
    const conversation = fresh();
    let shown = await channel.join(conversation);
    for (const title of ['Several devices', 'Only me', 'Mail may stay there']) {
      shown = await channel.press(shown, title, conversation);
      expect(shown.length).toBeLessThanOrEqual(3);
    }
    expect(words(shown)).toContain(say('advice.headline.imap'));
    expect(words(shown)).toContain(say('setup.ask-provider'));
    for (const activity of shown) {
      expect(activity.replyToId).toBeDefined();
      expect(JSON.stringify(activity).length * 2).toBeLessThan(20 * 1024);
    }
  });

  it.each([
    ['one device and only me: POP', { devices: 'one', sharing: 'only-me', folders: 'local-folders' }, 'pop'],
    ['no space of the provider is to be used: POP', { storage: 'save-server-space' }, 'pop'],
    ['several devices: IMAP', { devices: 'several' }, 'imap'],
    ['shared with others: IMAP', { sharing: 'shared' }, 'imap'],
    [
      'folders the same everywhere: IMAP',
      { devices: 'one', sharing: 'only-me', folders: 'sync-folders' },
      'imap',
    ],
    [
      'one device, space no matter: POP',
      { devices: 'one', sharing: 'only-me', storage: 'server-space-ok', folders: 'local-folders' },
      'pop',
    ],
  ] as const)('says what the source says in brief: %s', async (_row, answers, protocol) => {
    expect(decide(answers).protocol).toBe(protocol);
    expect(words(await adviceFor(answers))).toContain(say(`advice.headline.${protocol}`));
  });

  it('still gives an answer when nothing is known, and names it as what it is', async () => {
    expect(words(await adviceFor({}))).toContain(say('advice.headline.undecided'));
  });

  it('goes on where it was after a restart in mid-conversation (S8)', async () => {
    const conversation = fresh();
    let shown = await channel.join(conversation);
    shown = await channel.press(shown, 'Several devices', conversation);
    await bot.restart();
    shown = await channel.press(shown, 'Only me', conversation);
    expect(words(shown)).toContain(say('ask.storage'));
    await bot.restart();
    expect(words(await channel.say('summary', conversation))).toContain('Several devices');
  });

  it('takes a press on a card that it sent before a restart, and one on a card of an earlier round for what it is (S7)', async () => {
    const conversation = fresh();
    const first = await channel.join(conversation);
    await bot.restart();
    const second = await channel.press(first, 'Several devices', conversation);
    expect(words(second)).toContain(say('ask.sharing'));
    await channel.say('start again', conversation);
    await channel.say('yes', conversation);
    await bot.restart();
    const shown = words(await channel.press(second, 'Only me', conversation));
    expect(shown).toContain(say('unclear.old-card'));
    expect(shown).toContain(say('ask.devices'));
  });

  it.each([
    ['a question that is no more', { pop: { ask: 'colour', answer: 'blue', round: 0, revision: 0 } }],
    ['an answer that is no more', { pop: { ask: 'devices', answer: 'a-dozen', round: 0, revision: 0 } }],
    ['a command that is no more', { pop: { do: 'dance', round: 0, revision: 0 } }],
    ['buttons without a mark', { pop: { ask: 'devices', answer: 'one' } }],
    ['another shape', { choice: 'imap' }],
    [
      'a time before marks were numbers',
      { pop: { ask: 'devices', answer: 'one', round: '0', revision: '1' } },
    ],
  ])(
    'answers a press on a card of a former version kindly and changes nothing: %s (S7)',
    async (_what, value) => {
      const conversation = fresh();
      await channel.join(conversation);
      await channel.say('several devices', conversation);
      const shown = words(await channel.deliver({ value, channelData: { postBack: true } }, conversation));
      expect(shown).toContain(say('unclear.strange-press'));
      expect(shown).toContain(say('ask.sharing'));
      expect(words(await channel.say('summary', conversation))).toContain('Several devices');
    },
  );

  it('keeps what was answered to a former version of the questions, repeats it, and asks only the rest (S9)', async () => {
    const conversation = fresh();
    await channel.join(conversation);
    await channel.say('several devices', conversation);
    await bot.restart(() => asFormerVersionLeftIt(conversation));
    const shown = words(await channel.say('repeat', conversation));
    expect(shown).toContain(say('ask.sharing'));
    expect(shown).not.toContain(say('failure.lost'));
    const summary = words(await channel.say('summary', conversation));
    expect(summary).toContain(say('answer.labelled.devices', { answer: 'Several devices' }));
    expect(words(await channel.say('only me', conversation))).toContain(say('ask.storage'));
  });

  it('takes two different answers at the same instant in order of arrival (S5)', async () => {
    const conversation = fresh();
    await channel.join(conversation);
    await Promise.all([
      channel.post(channel.activity({ text: 'several devices' }, conversation)),
      channel.post(channel.activity({ text: 'only me' }, conversation)),
    ]);
    const summary = words(await channel.say('summary', conversation));
    expect(summary).toContain('Several devices');
    expect(summary).toContain('Only me');
    expect(summary).toContain(say('ask.storage'));
  });

  it('runs the same activity once, however often it is delivered (S4)', async () => {
    const conversation = fresh();
    await channel.join(conversation);
    const before = channel.received.length;
    const activity = channel.activity({ text: 'several devices' }, conversation);
    await Promise.all(Array.from({ length: 50 }, () => channel.post(activity)));
    await channel.post(activity);
    expect(channel.received.slice(before)).toHaveLength(1);
  });

  it('answers 16 KB of number words, digits, combining marks and emoji politely and at once (S3)', async () => {
    const conversation = fresh();
    await channel.join(conversation);
    for (const text of [
      'one hundred and '.repeat(1024),
      '7'.repeat(28_000),
      `a${'\u0301'.repeat(10_000)}`,
      '🦄🌈'.repeat(500),
    ]) {
      const shown = await channel.say(text, conversation);
      expect(shown.length).toBeGreaterThan(0);
      expect(words(shown)).not.toContain(say('failure.apology', { reference: '' }).slice(0, 20));
    }
  });

  it('takes every malformed delivery for what it is, says the same to all, and lives on (S1)', async () => {
    const bodies = ['{"type":5}', '[]', 'null', '"x"', '', '{', '['.repeat(50_000), '{"a":'.repeat(2000)];
    const answers = new Set<string>();
    for (const body of bodies) {
      const response = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      answers.add(await response.text());
    }
    expect(answers.size).toBe(1);
    expect(words(await channel.join(fresh()))).toContain(say('ask.devices'));
  });

  it('never sends to a service address outside the allow-list', async () => {
    const activity = { ...channel.activity({ text: 'hi' }, fresh()), serviceUrl: 'http://203.0.113.9/' };
    expect(await channel.post(activity)).toBeGreaterThanOrEqual(400);
  });

  it.each(LANGUAGES)('leads to the advice in %s, in that language throughout', async (language) => {
    const there = await new FakeChannel({ botUrl: bot.url, locale: language }).start();
    try {
      const say = phrasesFor(language).say;
      const conversation = fresh();
      let shown = await there.join(conversation);
      for (const [field, value] of [
        ['devices', 'several'],
        ['sharing', 'only-me'],
        ['storage', 'server-space-ok'],
      ]) {
        expect(words(shown)).toContain(say(`ask.${field}` as never));
        shown = await there.say(say(`answer.${field}.${value}` as never), conversation);
      }
      expect(words(shown)).toContain(say('advice.headline.imap'));
    } finally {
      await there.stop();
    }
  });

  it('answers a question of another program with the advice and ready sentences', async () => {
    const ask = (body: unknown) =>
      fetch(`${bot.url}/api/decision`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const good = await ask({ answers: { devices: 'several' }, locale: 'en' });
    expect(good.status).toBe(200);
    expect(await good.json()).toMatchObject({
      advice: { protocol: 'imap' },
      text: { headline: say('advice.headline.imap') },
    });
    const bad = await ask({ answers: { devices: 'many' } });
    expect(bad.status).toBe(400);
    expect(JSON.stringify(await bad.json())).toContain('"allowed":["one","several"]');
  });
});

describe('In Teams', () => {
  it('a pressed card is replaced by one that shows the answer, without buttons', async () => {
    const teams = await new FakeChannel({ botUrl: bot.url, channelId: 'msteams' }).start();
    try {
      const conversation = fresh();
      const shown = await teams.join(conversation);
      await teams.press(shown, 'Several devices', conversation);
      expect(teams.updates).toHaveLength(1);
      const update = teams.updates[0]?.activity;
      expect(words([update as WireActivity])).toContain('Several devices');
      expect(JSON.stringify(update)).not.toContain('Action.Submit');
    } finally {
      await teams.stop();
    }
  });

  it.each([404, 405, 501])(
    'the next question still comes when a card cannot be replaced (%i)',
    async (status) => {
      const teams = await new FakeChannel({ botUrl: bot.url, channelId: 'msteams' }).start();
      try {
        const conversation = fresh();
        const shown = await teams.join(conversation);
        teams.answer = (method) => (method === 'PUT' ? { status } : null);
        expect(words(await teams.press(shown, 'Several devices', conversation))).toContain(
          say('ask.sharing'),
        );
      } finally {
        await teams.stop();
      }
    },
  );
});
