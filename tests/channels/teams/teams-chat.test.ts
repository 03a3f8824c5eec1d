import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { phrasesFor } from '../../../src/phrases/index.ts';
import { shown } from '../../conversation/talk.ts';
import { FakeChannel } from '../../wire/fake-channel.ts';
import { type RunningBot, startBot } from '../../wire/running-bot.ts';
import { ANA, BEN, cardOf, type Scope, TeamsChat, wordsOf } from './teams-chat.ts';

const { say } = phrasesFor('en');
const SCOPES: readonly Scope[] = ['personal', 'groupChat', 'channel'];
const GROUPS: readonly Scope[] = ['groupChat', 'channel'];
/** Teams takes about 100 KB, counted in UTF-16; a fifth of that leaves room for what it adds (U60). */
const MAX_ACTIVITY_BYTES = 20 * 1024;

let bot: RunningBot;
let channel: FakeChannel;
beforeAll(async () => {
  bot = await startBot({ STORAGE: 'memory', WEB_CHAT: 'off' });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  channel = await new FakeChannel({ botUrl: bot.url, channelId: 'msteams' }).start();
});
afterEach(() => channel.stop());

const chat = (scope: Scope, options: { thread?: string; locale?: string } = {}) =>
  new TeamsChat(channel, scope, options);

/** Ana answers the three questions in her own words. */
async function toAdvice(where: TeamsChat) {
  await where.say(ANA, 'several devices');
  await where.say(ANA, 'only me');
  return where.say(ANA, 'mail may stay there');
}

describe('In Teams, alone with the bot', () => {
  test('two announcements at the same moment give one greeting and one question', async () => {
    const greeted = wordsOf(await chat('personal').install());
    expect(greeted.split(say('greeting.hello'))).toHaveLength(2);
    expect(greeted.split(say('ask.devices'))).toHaveLength(2);
  });

  test('three taps lead to advice, and each pressed card then shows the answer and no button', async () => {
    const ana = chat('personal');
    let shownNow = await ana.install();
    for (const [title, question] of [
      [say('answer.devices.several'), say('ask.devices')],
      [say('answer.sharing.only-me'), say('ask.sharing')],
      [say('answer.storage.server-space-ok'), say('ask.storage')],
    ] as const) {
      const card = shownNow.find((activity) => wordsOf([activity]).includes(question));
      shownNow = await ana.press(ANA, shownNow, title);
      const replacement = ana.replacementOf(card);
      expect(wordsOf([replacement])).toContain(question);
      expect(wordsOf([replacement])).toContain(say('card.answered', { answer: title }));
      expect(shown(replacement as never).buttons).toEqual([]);
    }
    expect(wordsOf(shownNow)).toContain(say('advice.headline.imap'));
  });

  test('a card is sent without text of its own, because Teams would split the two and give no id (U49)', async () => {
    const ana = chat('personal');
    const sent = [
      ...(await ana.install()),
      ...(await ana.say(ANA, 'help')),
      ...(await ana.say(ANA, 'compare')),
    ];
    for (const activity of sent) {
      if (activity.attachments) {
        expect(activity.text ?? '').toBe('');
        expect(activity.summary).toBeTruthy();
      }
    }
  });

  test('nothing that is sent has a msteams object in a button, is too large, or is one of more than three', async () => {
    const ana = chat('personal');
    const turns = [await ana.install()];
    for (const text of [
      'several, just me, plenty of space',
      'Gmail',
      'Thunderbird',
      'compare',
      'summary',
      'change',
    ])
      turns.push(await ana.say(ANA, text));
    for (const turn of turns) {
      expect(turn.length).toBeGreaterThan(0);
      expect(turn.length).toBeLessThanOrEqual(3);
      for (const activity of turn) {
        expect(JSON.stringify(activity).length * 2).toBeLessThan(MAX_ACTIVITY_BYTES);
        for (const { data } of shown(activity as never).buttons) expect(data).not.toHaveProperty('msteams');
      }
    }
  });

  test('an edited message changes the answer that it gave, and says so', async () => {
    const ana = chat('personal');
    await ana.install();
    await ana.say(ANA, 'only on my phone', { id: 'edited-1' });
    const after = wordsOf(await ana.edit(ANA, 'edited-1', 'on my phone and my laptop'));
    expect(after).toContain(say('answer.devices.several'));
    expect(wordsOf(await ana.say(ANA, 'summary'))).toContain(say('answer.devices.several'));
  });

  test('the same edit delivered twice changes nothing the second time', async () => {
    const ana = chat('personal');
    await ana.install();
    await ana.say(ANA, 'only on my phone', { id: 'edited-2' });
    await ana.edit(ANA, 'edited-2', 'on my phone and my laptop');
    expect(await ana.edit(ANA, 'edited-2', 'on my phone and my laptop')).toEqual([]);
  });

  test('an edit that changes no answer, such as of a slip of the pen, is taken quietly', async () => {
    const ana = chat('personal');
    await ana.install();
    await ana.say(ANA, 'only on my phnoe', { id: 'edited-4' });
    await ana.say(ANA, 'only me');
    expect(await ana.edit(ANA, 'edited-4', 'only on my phone!')).toEqual([]);
    const undelete = { type: 'messageUpdate', id: 'edited-4', channelData: { eventType: 'undeleteMessage' } };
    expect(await ana.say(ANA, 'only on my phone', undelete)).toEqual([]);
  });

  test('an edit of a message that answered nothing is taken quietly', async () => {
    const ana = chat('personal');
    await ana.install();
    await ana.say(ANA, 'help', { id: 'edited-3' });
    expect(await ana.edit(ANA, 'edited-3', 'several devices')).toEqual([]);
  });

  test('a deleted message and a reaction change nothing and get no word', async () => {
    const ana = chat('personal');
    await ana.install();
    await ana.say(ANA, 'several devices', { id: 'deleted-1' });
    const softDelete = {
      type: 'messageDelete',
      id: 'deleted-1',
      channelData: { eventType: 'softDeleteMessage' },
    };
    expect(await ana.deliver(ANA, softDelete)).toEqual([]);
    expect(await ana.deliver(ANA, { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] })).toEqual(
      [],
    );
    expect(wordsOf(await ana.say(ANA, 'summary'))).toContain(say('answer.devices.several'));
  });

  test('the language of the client is the language of the first word', async () => {
    for (const [locale, language] of [
      ['fr-CA', 'fr'],
      ['pt-BR', 'pt'],
      ['de-AT', 'de'],
      ['sv-SE', 'en'],
    ] as const) {
      const greeted = wordsOf(await chat('personal', { locale }).install());
      expect(greeted).toContain(phrasesFor(language).say('greeting.hello'));
    }
  });

  test('a button on a card of an earlier question changes that answer, not the open one', async () => {
    const ana = chat('personal');
    const first = await ana.install();
    await ana.press(ANA, first, say('answer.devices.several'));
    const changed = await ana.press(ANA, first, say('answer.devices.one'));
    expect(wordsOf(changed)).toContain(
      say('taken.changed', {
        answers: say('answer.labelled.devices', { answer: say('answer.devices.one') }),
      }),
    );
    expect(wordsOf(changed)).toContain(say('ask.sharing'));
    expect(wordsOf([ana.replacementOf(cardOf(first))])).toContain(say('answer.devices.one'));
  });

  test('a card that can no longer be replaced does not keep the answer from the person', async () => {
    const ana = chat('personal');
    const first = await ana.install();
    channel.answer = (method) => (method === 'PUT' ? { status: 404 } : null);
    const after = await ana.press(ANA, first, say('answer.devices.several'));
    expect(wordsOf(after)).toContain(say('ask.sharing'));
  });

  test('a rate limit is waited out: everything arrives, once and in order', async () => {
    const ana = chat('personal');
    const first = await ana.install();
    let refusals = 2;
    channel.answer = () => (refusals-- > 0 ? { status: 429, headers: { 'retry-after': '0' } } : null);
    const after = wordsOf(await ana.press(ANA, first, say('answer.devices.several')));
    expect(after.split(say('ask.sharing'))).toHaveLength(2);
    expect(wordsOf([ana.replacementOf(cardOf(first))])).toContain(say('answer.devices.several'));
  });
});

describe('In a group chat or a channel', () => {
  test.each(GROUPS)('it introduces itself once, briefly and without a question: %s', async (scope) => {
    const greeted = await chat(scope).install();
    expect(greeted).toHaveLength(1);
    expect(wordsOf(greeted)).toContain(say('greeting.group'));
    expect(wordsOf(greeted)).not.toContain(say('ask.devices'));
    expect(cardOf(greeted)).toBeUndefined();
  });

  test.each(GROUPS)('it never welcomes anybody for joining, nor for a new name: %s', async (scope) => {
    const group = chat(scope);
    await group.install();
    const joined = { type: 'conversationUpdate', membersAdded: [{ id: BEN.id }] };
    expect(await group.deliver(ANA, joined)).toEqual([]);
    expect(await group.deliver(ANA, { type: 'conversationUpdate', topicName: 'Mail' })).toEqual([]);
    const renamed = { type: 'conversationUpdate', channelData: { eventType: 'channelRenamed' } };
    expect(await group.deliver(ANA, renamed)).toEqual([]);
  });

  test.each(GROUPS)('it answers who mentions it, and nobody else: %s', async (scope) => {
    const group = chat(scope);
    await group.install();
    expect(await group.sayToOthers(BEN, 'several devices')).toEqual([]);
    const answer = wordsOf(await group.say(ANA, 'hello'));
    expect(answer).toContain(say('ask.devices'));
    expect(answer).not.toContain(say('greeting.group'));
    expect(await group.sayToOthers(ANA, 'only me')).toEqual([]);
  });

  test('in a channel it answers in the thread, to the message that it answers', async () => {
    const group = chat('channel', { thread: '1763803700001' });
    const answer = await group.say(ANA, 'several devices', { id: 'post-1' });
    expect(answer.length).toBeGreaterThan(0);
    for (const activity of answer) {
      expect(activity.replyToId).toBe('post-1');
      expect((activity.conversation as { id: string }).id).toContain(';messageid=1763803700001');
    }
  });

  test.each(GROUPS)(
    'two people never mix: each has an own state, own questions and own cards: %s',
    async (scope) => {
      const group = chat(scope);
      await group.install();
      await group.say(ANA, 'several devices');
      const toBen = await group.say(BEN, 'hello');
      expect(wordsOf(toBen)).toContain(say('ask.devices'));
      await group.say(BEN, 'one device');
      expect(wordsOf(await group.say(ANA, 'summary'))).toContain(say('answer.devices.several'));
      expect(wordsOf(await group.say(BEN, 'summary'))).toContain(say('answer.devices.one'));
    },
  );

  test.each(GROUPS)('two people who write at the same moment are both answered: %s', async (scope) => {
    const group = chat(scope);
    await group.install();
    const before = channel.received.length;
    await Promise.all([group.say(ANA, 'several devices'), group.say(BEN, 'one device')]);
    const said = wordsOf(channel.received.slice(before));
    expect(said.split(say('ask.sharing'))).toHaveLength(3);
    expect(wordsOf(await group.say(ANA, 'summary'))).toContain(say('answer.devices.several'));
  });

  test.each(GROUPS)("a press on somebody else's card is not taken for anybody: %s", async (scope) => {
    const group = chat(scope);
    await group.install();
    const toAna = await group.say(ANA, 'hello');
    const toBen = wordsOf(await group.press(BEN, toAna, say('answer.devices.several')));
    expect(toBen).toContain(say('unclear.others-card'));
    expect(group.replacementOf(cardOf(toAna))).toBeUndefined();
    expect(wordsOf(await group.say(BEN, 'summary'))).toContain(say('summary.nothing'));
    expect(wordsOf(await group.say(ANA, 'summary'))).toContain(say('summary.nothing'));

    const next = wordsOf(await group.press(ANA, toAna, say('answer.devices.several')));
    expect(next).toContain(say('ask.sharing'));
    expect(wordsOf([group.replacementOf(cardOf(toAna))])).toContain(say('answer.devices.several'));
  });

  test.each(GROUPS)('a press needs no mention, and three taps lead to advice: %s', async (scope) => {
    const group = chat(scope);
    await group.install();
    let cards = await group.say(ANA, 'hello');
    for (const title of [
      say('answer.devices.several'),
      say('answer.sharing.only-me'),
      say('answer.storage.server-space-ok'),
    ])
      cards = await group.press(ANA, cards, title);
    expect(wordsOf(cards)).toContain(say('advice.headline.imap'));
  });

  test.each(GROUPS)(
    'where one mailbox of one person is set up, it offers once to go on in private: %s',
    async (scope) => {
      const group = chat(scope);
      await group.install();
      const advice = wordsOf(await toAdvice(group));
      expect(advice).toContain(say('advice.headline.imap'));
      const link = 'https://teams.microsoft.com/l/chat/0/0?users=28%3A0a1b2c3d-1111-4222-8333-444455556666';
      expect(advice).toContain(say('setup.private-chat', { link }));
      expect(advice).toContain(say('setup.ask-provider'));
      const again = wordsOf(await group.say(ANA, 'repeat'));
      expect(again).toContain(say('setup.ask-provider'));
      expect(again).not.toContain(link);
    },
  );

  test('alone with the bot, nobody is sent elsewhere', async () => {
    const ana = chat('personal');
    await ana.install();
    const advice = wordsOf(await toAdvice(ana));
    expect(advice).toContain(say('setup.ask-provider'));
    expect(advice).not.toContain('teams.microsoft.com');
  });

  test.each(GROUPS)(
    'an edited message changes only the answer of the one who wrote it: %s',
    async (scope) => {
      const group = chat(scope);
      await group.install();
      await group.say(ANA, 'one device', { id: 'group-edit' });
      await group.say(BEN, 'one device');
      const after = wordsOf(await group.edit(ANA, 'group-edit', 'several devices'));
      expect(after).toContain(say('answer.devices.several'));
      expect(wordsOf(await group.say(BEN, 'summary'))).toContain(say('answer.devices.one'));
    },
  );

  test.each(GROUPS)(
    '“forget me” deletes what is kept of one person, and nothing of another: %s',
    async (scope) => {
      const group = chat(scope);
      await group.install();
      await group.say(ANA, 'several devices');
      await group.say(BEN, 'several devices');
      expect(wordsOf(await group.say(ANA, 'forget me'))).toContain(say('forget.done'));
      expect(wordsOf(await group.say(BEN, 'summary'))).toContain(say('answer.devices.several'));
      expect(wordsOf(await group.say(ANA, 'summary'))).toContain(say('summary.nothing'));
    },
  );
});

describe('When the app is removed', () => {
  const removals = [
    ['installationUpdate', { type: 'installationUpdate', action: 'remove' }],
    ['installationUpdate of an upgrade', { type: 'installationUpdate', action: 'remove-upgrade' }],
    [
      'conversationUpdate',
      { type: 'conversationUpdate', membersRemoved: [{ id: '28:0a1b2c3d-1111-4222-8333-444455556666' }] },
    ],
  ] as const;

  test.each(SCOPES.flatMap((scope) => removals.map(([what, removal]) => ({ scope, what, removal }))))(
    'everything that was stored is gone, without a word: $scope, $what',
    async ({ scope, removal }) => {
      const group = chat(scope);
      await group.install();
      await group.say(ANA, 'several devices');
      if (scope !== 'personal') await group.say(BEN, 'one device');
      expect(await group.deliver(ANA, removal)).toEqual([]);
      const again = wordsOf(await group.install());
      expect(again).toContain(say(scope === 'personal' ? 'greeting.hello' : 'greeting.group'));
      expect(wordsOf(await group.say(ANA, 'summary'))).toContain(say('summary.nothing'));
      if (scope !== 'personal')
        expect(wordsOf(await group.say(BEN, 'summary'))).toContain(say('summary.nothing'));
    },
  );

  test('from a team, what was said in its threads is gone too', async () => {
    const team = chat('channel');
    await team.install();
    const [first, second] = [team.thread('1763803700001'), team.thread('1763803700002')];
    await first.say(ANA, 'several devices');
    await second.say(ANA, 'one device');
    expect(wordsOf(await first.say(ANA, 'summary'))).toContain(say('answer.devices.several'));
    await team.deliver(ANA, { type: 'installationUpdate', action: 'remove' });
    for (const thread of [first, second])
      expect(wordsOf(await thread.say(ANA, 'summary'))).toContain(say('summary.nothing'));
  });

  test('somebody who leaves a group takes nothing of the others along', async () => {
    const group = chat('groupChat');
    await group.install();
    await group.say(ANA, 'several devices');
    await group.deliver(ANA, { type: 'conversationUpdate', membersRemoved: [{ id: BEN.id }] });
    expect(wordsOf(await group.say(ANA, 'summary'))).toContain(say('answer.devices.several'));
  });
});
