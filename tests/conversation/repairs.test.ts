import { beforeEach, describe, expect, it } from 'vitest';
import { freshState } from '../../src/conversation/person-state.ts';
import { CORE_FIELDS, type Field } from '../../src/decision/index.ts';
import { phrasesFor } from '../../src/phrases/index.ts';
import { Talk } from './talk.ts';

const say = phrasesFor('en').say;

/** Walks a talk to one of the core questions by pressing buttons. */
const WAY: Record<(typeof CORE_FIELDS)[number], readonly string[]> = {
  devices: [],
  sharing: ['Several devices'],
  storage: ['Several devices', 'Only me'],
};

async function at(field: (typeof CORE_FIELDS)[number]): Promise<Talk> {
  const talk = new Talk();
  await talk.join();
  for (const title of WAY[field]) await talk.press(title);
  expect(talk.words()).toContain(say(`ask.${field}`));
  return talk;
}

const stillAsks = (talk: Talk, field: Field) => expect(talk.words()).toContain(say(`ask.${field}`));

describe.each(CORE_FIELDS)('At the question about %s', (field) => {
  let talk: Talk;
  beforeEach(async () => {
    talk = await at(field);
  });

  it('“why?” says why it matters and asks again', async () => {
    expect(await talk.say('why?')).toContain(say(`why.${field}`));
    stillAsks(talk, field);
  });

  it('“help” says what can be done and asks again', async () => {
    expect(await talk.say('help')).toContain(say('help.commands'));
    stillAsks(talk, field);
  });

  it('“not sure” says how to find out, and the second time goes on without', async () => {
    expect(await talk.say('not sure')).toContain(say(`unsure.${field}`));
    stillAsks(talk, field);
    await talk.say('not sure');
    expect(talk.state.said.at(-1)).toMatchObject({ question: field, answer: null });
    expect(talk.words()).not.toContain(say(`ask.${field}`));
  });

  it('“repeat” asks again', async () => {
    await talk.say('repeat');
    stillAsks(talk, field);
  });

  it('“skip” goes on without the answer', async () => {
    await talk.say('skip');
    expect(talk.words()).not.toContain(say(`ask.${field}`));
    expect(talk.state.said.at(-1)).toMatchObject({ question: field, answer: null });
  });

  it('“summary” shows the answers and asks again', async () => {
    const words = await talk.say('summary');
    for (const { question, answer } of talk.state.said) {
      expect(words).toContain(say(`answer.${question}.${answer}` as never));
    }
    stillAsks(talk, field);
  });

  it('“compare” shows both and asks again', async () => {
    const words = await talk.say('compare');
    expect(words).toContain('IMAP');
    expect(words).toContain('POP');
    stillAsks(talk, field);
  });

  it('“back” returns to the question before', async () => {
    const before = CORE_FIELDS[CORE_FIELDS.indexOf(field) - 1];
    const words = await talk.say('back');
    expect(words).toContain(say(`ask.${before ?? field}`));
    expect(words).toContain(say(before ? 'back.done' : 'back.nothing'));
  });

  it('“start again” begins from the first question', async () => {
    await talk.say('start again');
    stillAsks(talk, 'devices');
    expect(talk.state.said).toEqual([]);
  });

  it('“cancel” asks first once there are answers, and can be taken back or resumed', async () => {
    const words = await talk.say('cancel');
    if (field === 'devices') {
      expect(words).toContain(say('cancel.nothing'));
      return;
    }
    expect(words).toContain(say('cancel.ask'));
    expect(await talk.say('no')).toContain(say('cancel.kept'));
    stillAsks(talk, field);
    await talk.say('cancel');
    expect(await talk.say('yes')).toContain(say('cancel.done'));
    expect(await talk.say('hello')).toContain(say('cancel.resumed'));
    stillAsks(talk, field);
  });

  it('a question of fact is answered and the question asked again', async () => {
    expect(await talk.say('does POP delete my mail?')).toContain(say('fact.pop-deletes-mail'));
    stillAsks(talk, field);
  });

  it('nonsense gets a better question each time, never the same words twice, and then a way on', async () => {
    const first = await talk.say('xyzzy plugh');
    stillAsks(talk, field);
    const second = await talk.say('xyzzy plugh');
    stillAsks(talk, field);
    expect(second).not.toBe(first);
    const third = await talk.say('xyzzy plugh');
    expect(third).toContain(say('unclear.give-up'));
    expect(third).not.toContain(say(`ask.${field}`));
  });

  it('the number of an option answers', async () => {
    await talk.say('1');
    expect(talk.state.said.at(-1)).toMatchObject({ question: field });
    expect(talk.words()).not.toContain(say(`ask.${field}`));
  });

  it('another language is taken up at once, the open question included', async () => {
    await talk.say('Deutsch bitte');
    expect(talk.words()).toContain(phrasesFor('de').say(`ask.${field}`));
  });

  it('a picture, an empty message, an emoji and 20,000 characters get a kind answer', async () => {
    expect(await talk.deliver({ attachments: [{ contentType: 'image/png' }] })).toContain(
      say('unclear.attachment'),
    );
    stillAsks(talk, field);
    expect(await talk.deliver({ text: '' })).toContain(say('unclear.nothing'));
    stillAsks(talk, field);
    await talk.say('🦄');
    stillAsks(talk, field);
    await talk.say('blah '.repeat(4000));
    stillAsks(talk, field);
  });

  it('a message longer than is read says so, and its beginning counts', async () => {
    const answer = { devices: 'several devices', sharing: 'only me', storage: 'mail may stay there' }[field];
    const words = await talk.say(`${answer}. ${'And my cat is called Luna. '.repeat(40)}`);
    expect(words).toContain(say('unclear.too-long'));
    expect(talk.state.said.at(-1)).toMatchObject({ question: field });
  });

  it('a password is neither kept nor passed over in silence', async () => {
    const words = await talk.say('my password is Tr0ub4dor&3xyz');
    expect(words).toContain(say('unclear.password'));
    expect(talk.stored).not.toContain('Tr0ub4dor');
    stillAsks(talk, field);
  });

  it('a press on a card from nowhere changes nothing and is answered kindly', async () => {
    const before = talk.state.said;
    for (const data of [
      { pop: { ask: 'devices' } },
      { pop: 5 },
      { x: 1 },
      [],
      'x',
      { pop: { ask: 'provider', answer: '__proto__', round: 0, revision: 0 } },
    ]) {
      await talk.pressData(data);
      stillAsks(talk, field);
    }
    expect(talk.state.said).toEqual(before);
    expect(talk.failures).toEqual([]);
  });
});

describe('Two people', () => {
  it('never share anything, not even when both are new (S20)', async () => {
    const ann = new Talk();
    await ann.say('several devices');
    const ben = new Talk();
    await ben.say('hello');
    expect(ben.words()).toContain(say('ask.devices'));
    expect(freshState().dialogStack).not.toBe(freshState().dialogStack);
    expect(freshState().said).not.toBe(freshState().said);
  });
});

describe('Anywhere in the conversation', () => {
  it('three taps lead to the advice', async () => {
    const talk = new Talk();
    await talk.join();
    await talk.press('Several devices');
    await talk.press('Only me');
    await talk.press('Mail may stay there');
    expect(talk.words()).toContain('IMAP');
    expect(talk.last.length).toBeLessThanOrEqual(3);
    expect(talk.failures).toEqual([]);
  });

  it('a double or triple tap is one answer (S6)', async () => {
    const talk = new Talk();
    await talk.join();
    const button = talk.buttons().find(({ title }) => title === 'Several devices');
    await talk.pressData(button?.data);
    await talk.pressData(button?.data);
    await talk.pressData(button?.data);
    expect(talk.state.said).toHaveLength(1);
  });

  it('a button on an old card changes the answer that it belongs to, and says so (S6)', async () => {
    const talk = new Talk();
    await talk.join();
    const old = talk.buttons().find(({ title }) => title === 'One device');
    await talk.press('Several devices');
    await talk.press('Only me');
    const words = await talk.pressData(old?.data);
    expect(words).toContain('Changed');
    expect(words).toContain(say('ask.storage'));
    expect(talk.state.said.at(-1)).toMatchObject({ question: 'devices', answer: 'one' });
  });

  it('a button of an earlier round changes nothing (S7)', async () => {
    const talk = new Talk();
    await talk.join();
    const old = talk.buttons().find(({ title }) => title === 'One device');
    await talk.press('Several devices');
    await talk.say('start again');
    expect(await talk.pressData(old?.data)).toContain(say('unclear.old-card'));
    expect(talk.state.said).toEqual([]);
  });

  it('several answers in one sentence are all taken, and only the rest is asked', async () => {
    const talk = new Talk();
    await talk.join();
    const words = await talk.say('I read it on my phone and my laptop, and nobody else uses it');
    expect(talk.state.said.map(({ question, answer }) => [question, answer])).toEqual([
      ['devices', 'several'],
      ['sharing', 'only-me'],
    ]);
    expect(words).toContain(say('ask.storage'));
  });

  it('a correction changes that answer, says so and keeps the rest', async () => {
    const talk = new Talk();
    await talk.join();
    await talk.press('One device');
    await talk.press('Only me');
    const words = await talk.say('no wait, my wife uses it too');
    expect(words).toContain('Changed');
    expect(words).toContain(say('ask.storage'));
    expect(talk.state.said.at(-1)).toMatchObject({ question: 'sharing', answer: 'shared' });
  });

  it('“change” shows the answers, and the changed one gives new advice', async () => {
    const talk = new Talk();
    await talk.join();
    for (const title of ['One device', 'Only me', 'Mail may stay there']) await talk.press(title);
    await talk.say('change an answer');
    await talk.press(say('button.change-this'));
    expect(talk.words()).toContain(say('ask.devices'));
    expect(talk.words()).toContain(say('ask.present', { answer: 'One device' }));
    await talk.press('Several devices');
    expect(talk.words()).toContain('IMAP');
  });

  it('after days of silence an answer goes on where it was, with a reminder', async () => {
    const talk = new Talk();
    await talk.join();
    await talk.press('Several devices');
    talk.now += 3 * 24 * 60 * 60 * 1000;
    const words = await talk.say('only me');
    expect(words).toContain('Welcome back');
    expect(words).toContain(say('ask.storage'));
  });

  it('“forget me” deletes everything at once', async () => {
    const talk = new Talk();
    await talk.join();
    await talk.press('Several devices');
    expect(await talk.say('forget me')).toContain(say('forget.done'));
    expect(talk.stored).toBeUndefined();
  });

  it('whoever writes before any greeting is greeted, and what they said is taken', async () => {
    const talk = new Talk();
    const words = await talk.say('hi');
    expect(words).toContain(say('greeting.after-hello'));
    expect(words).toContain(say('ask.devices'));
    const other = new Talk();
    await other.say('just one laptop');
    expect(other.state.said).toMatchObject([{ question: 'devices', answer: 'one' }]);
  });

  it('a stored state of a former version keeps the answers that still exist and asks the rest (S9)', async () => {
    const talk = new Talk();
    talk.stored = JSON.stringify({
      flow: 0,
      greeted: true,
      said: [
        { question: 'devices', answer: 'several', at: 1, message: null, asked: true },
        { question: 'colour', answer: 'blue', at: 2, message: null, asked: true },
        { question: 'sharing', answer: 'sometimes', at: 3, message: null, asked: true },
      ],
      dialogStack: [{ id: 'a-dialog-of-old', state: {} }],
    });
    expect(await talk.say('repeat')).toContain(say('ask.sharing'));
    expect(talk.failures).toEqual([]);
  });

  it('a language that the channel names oddly does no harm (S17)', async () => {
    for (const locale of ['', '__proto__', 'xx-YY', 'ar', 'constructor', 'de_AT']) {
      const talk = new Talk({ locale });
      const words = await talk.join();
      const german = locale === 'de_AT';
      expect(words).toContain(phrasesFor(german ? 'de' : 'en').say('ask.devices'));
    }
    const talk = new Talk();
    await talk.deliver({ locale: 5, text: 'hello' });
    expect(talk.words()).toContain(say('ask.devices'));
  });
});
