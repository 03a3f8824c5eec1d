import { describe, expect, it } from 'vitest';
import { phrasesFor } from '../../src/phrases/index.ts';
import { understand } from '../../src/understanding/index.ts';
import { Talk } from './talk.ts';

const { say } = phrasesFor('en');

/** What a phrase says before its reference. */
const opening = (key: 'failure.apology' | 'failure.reset', language: 'en' | 'de' = 'en'): string =>
  phrasesFor(language).say(key, { reference: '' }).split('(')[0] ?? '';
const APOLOGY = opening('failure.apology');
const RESET = opening('failure.reset');

/** A talk in which whatever is typed can be made to fail, and one answer that was given by a button. */
async function fragile(locale = 'en') {
  const fault = { on: false };
  const talk = new Talk({
    locale,
    services: {
      understand: (...heard) => {
        if (fault.on) throw new Error('a mistake in the program');
        return understand(...heard);
      },
    },
  });
  await talk.join();
  await talk.press(phrasesFor(locale === 'de' ? 'de' : 'en').say('answer.devices.several'));
  return { talk, fault };
}

const answers = (talk: Talk) => talk.state.said.map(({ question, answer }) => [question, answer]);

describe('a step that fails (S14)', () => {
  it('is answered with an apology that has a reference, which the operator is told as well', async () => {
    const { talk, fault } = await fragile();
    fault.on = true;
    const words = await talk.say('only me');
    expect(words).toContain(APOLOGY);
    expect(words).toMatch(/\(Reference: [0-9a-f]{8}\)/);
    expect(talk.failures).toHaveLength(1);
  });

  it('is apologised for in the language of the person', async () => {
    const { talk, fault } = await fragile('de');
    fault.on = true;
    expect(await talk.say('nur ich')).toContain(opening('failure.apology', 'de'));
  });

  it('costs no answer, once or twice in a row, and the talk goes on at the open question', async () => {
    const { talk, fault } = await fragile();
    for (let round = 0; round < 3; round += 1) {
      fault.on = true;
      expect(await talk.say('only me')).toContain(APOLOGY);
      expect(await talk.say('only me')).toContain(APOLOGY);
      expect(answers(talk)).toEqual([['devices', 'several']]);
      fault.on = false;
      expect(await talk.say('repeat')).toContain(say('ask.sharing'));
    }
    expect(await talk.say('only me')).toContain(say('ask.storage'));
  });

  it('three times in a row gives up the state, says so, and begins anew in the same language', async () => {
    const { talk, fault } = await fragile('de');
    fault.on = true;
    await talk.say('nur ich');
    await talk.say('nur ich');
    expect(await talk.say('nur ich')).toContain(opening('failure.reset', 'de'));
    expect(answers(talk)).toEqual([]);
    // It does not stay there: the next failures are counted from the beginning.
    expect(await talk.say('nur ich')).toContain(opening('failure.apology', 'de'));
    fault.on = false;
    const words = await talk.say('hallo');
    expect(words).toContain(phrasesFor('de').say('ask.devices'));
    expect(words).not.toContain(phrasesFor('de').say('greeting.after-hello'));
  });
});

describe('a stored state that is damaged (S14)', () => {
  it.each(['5', '"x"', '[]', 'null', 'true'])(
    'beyond reading (%s) is told to the person, and the message that came is still taken',
    async (stored) => {
      const { talk } = await fragile();
      talk.stored = stored;
      const words = await talk.say('just one laptop');
      expect(words).toContain(say('failure.lost'));
      expect(words).toContain(say('ask.sharing'));
      expect(answers(talk)).toEqual([['devices', 'one']]);
      expect(await talk.say('only me')).not.toContain(say('failure.lost'));
    },
  );

  it.each<[string, (top: Record<string, unknown>) => unknown]>([
    ['a step that does not exist', (top) => ({ ...top, state: { stepIndex: 99 } })],
    ['no state', ({ id }) => ({ id })],
    ['a state that is a number', (top) => ({ ...top, state: 5 })],
    ['another version', (top) => ({ ...top, version: 5 })],
    ['nothing but junk', () => 7],
  ])('in its dialog stack (%s) costs one apology at most, and no answer', async (_what, damage) => {
    const { talk } = await fragile();
    const { dialogStack, ...rest } = talk.state;
    expect(dialogStack.length).toBeGreaterThan(0);
    talk.stored = JSON.stringify({ ...rest, dialogStack: dialogStack.map(damage) });
    const first = await talk.say('only me');
    expect(first.trim()).not.toBe('');
    expect(await talk.say('only me')).toContain(say('ask.storage'));
    expect(answers(talk)).toContainEqual(['devices', 'several']);
    expect(answers(talk)).toContainEqual(['sharing', 'only-me']);
    expect(talk.words()).not.toContain(RESET);
  });
});
