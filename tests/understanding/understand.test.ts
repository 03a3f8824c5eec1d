import { describe, expect, it } from 'vitest';
import { type Answers, FIELDS } from '../../src/decision/index.ts';
import type { Language } from '../../src/phrases/languages.ts';
import { type Asked, understand } from '../../src/understanding/index.ts';

const read = (text: string, asked: Asked = 'opening', language: Language = 'en') =>
  understand(text, { asked, language });
const answers = (text: string, asked: Asked = 'opening', language: Language = 'en'): Answers =>
  read(text, asked, language).answers;

describe('devices', () => {
  it.each([
    ['a phone and 2 laptops', 'several'],
    ['my seven addresses all arrive on one computer', 'one'],
    ['not one device', 'several'],
    ['more than one device', 'several'],
    ['no phone, only the laptop', 'one'],
    ['I used to have a tablet but it broke, now only the laptop', 'one'],
    ['I have a tablet but never read mail on it, only on the pc', 'one'],
    ['📱 and 💻', 'several'],
    ['phne and latop', 'several'],
    ['two', 'several'],
    ['1', 'one'],
    ['both', 'several'],
    ['on the go and at home', 'several'],
    ['3 devices', 'several'],
    ["the phone's just for calls, mail is on the computer", 'one'],
  ] as const)('counts them as people mean it: %s', (text, value) => {
    expect(answers(text, 'devices')).toEqual({ devices: value });
  });

  it.each([
    ['en', 'one phone, one PC'],
    ['fr', 'un téléphone, un ordinateur'],
    ['de', "ein Laptop und ein Tablet, das war's"],
    ['es', 'un teléfono, un ordenador'],
    ['it', 'un telefono, un computer'],
    ['pt', 'um celular, um computador'],
    ['nl', 'één telefoon, één computer'],
  ] as const)('counts what is listed, whatever "one" stands before (%s: %s)', (language, text) => {
    expect(answers(text, 'devices', language)).toEqual({ devices: 'several' });
  });

  it('takes an old device that makes way for a new one as one device, and as moving', () => {
    expect(answers('my old PC and now the new one')).toEqual({ devices: 'one', moving: 'may-switch' });
  });

  it.each([
    'I bought this phone at Tesco',
    'my phone is broken',
    'if I lose my phone what happens?',
    "my phone's got 256 gigs",
  ])('does not take a device that is merely mentioned for an answer: %s', (text) => {
    expect(answers(text, 'devices')).toEqual({});
  });

  it('tells the Dutch number from the article by its accents alone', () => {
    expect(answers('één telefoon', 'opening', 'nl')).toEqual({ devices: 'one' });
    expect(answers('ik heb een telefoon', 'opening', 'nl')).toEqual({});
  });

  it('does not count a device before it is bought', () => {
    expect(answers("I'm getting a new laptop next month")).toEqual({ moving: 'may-switch' });
  });
});

describe('sharing', () => {
  it.each([
    ['not only me', 'shared'],
    ['nobody else', 'only-me'],
    ["I don't share it", 'only-me'],
    ['no, only me', 'only-me'],
    ['my wife reads it too', 'shared'],
    ['my wife has her own mailbox', 'only-me'],
    ['we used to share it, not any more', 'only-me'],
    ['no', 'only-me'],
    ['yes', 'shared'],
    ['the second one', 'shared'],
  ] as const)('%s', (text, value) => {
    expect(answers(text, 'sharing')).toEqual({ sharing: value });
  });

  it('does not take a mailbox of somebody else for sharing', () => {
    expect(answers('my wife has her own mailbox')).toEqual({});
  });
});

describe('the other questions', () => {
  it.each([
    ['nearly full', 'storage', 'save-server-space'],
    ['small quota', 'storage', 'save-server-space'],
    ['they keep sending me quota warnings', 'storage', 'save-server-space'],
    ['they charge for space', 'storage', 'save-server-space'],
    ["I don't want mail on their server", 'storage', 'save-server-space'],
    ['unlimited', 'storage', 'server-space-ok'],
    ['plenty of space', 'storage', 'server-space-ok'],
    ['may stay there', 'storage', 'server-space-ok'],
    ['15 GB and barely used', 'storage', 'server-space-ok'],
    ['the same everywhere', 'folders', 'sync-folders'],
    ['only on my device', 'folders', 'local-folders'],
    ['not at all', 'offline', 'online-ok'],
    ['80,000 mails in my inbox', 'volume', 'huge-folders'],
    ['new laptop next month', 'moving', 'may-switch'],
    ['maybe', 'moving', 'may-switch'],
    ['not planning to', 'moving', 'staying'],
  ] as const)('%s, asked for %s', (text, asked, value) => {
    expect(answers(text, asked)).toEqual({ [asked]: value });
  });

  it('never takes an amount of gigabytes for the number of an option', () => {
    expect(read('2 GB', 'sharing').answers).toEqual({});
    expect(read('2 GB', 'sharing').ordinal).toBeNull();
  });

  it.each(FIELDS)('reads several answers at once while %s is open', (asked) => {
    const text = 'phone and laptop, nobody else uses it, and my mailbox is nearly full';
    expect(answers(text, asked)).toEqual({
      devices: 'several',
      sharing: 'only-me',
      storage: 'save-server-space',
    });
  });
});

describe('what is no answer', () => {
  it('marks a correction', () => {
    expect(read('no wait, my wife uses it too', 'storage')).toMatchObject({
      answers: { sharing: 'shared' },
      corrects: true,
    });
  });

  it.each(['no idea', "I don't know how full it is", '🤷', 'hard to say'])(
    'says that somebody does not know: %s',
    (text) => {
      expect(read(text, 'storage')).toMatchObject({ answers: {}, unsure: true });
    },
  );

  it.each([
    ['en', 'yes and no'],
    ['en', 'maybe, maybe not'],
    ['fr', 'oui et non'],
    ['fr', 'peut-être, peut-être pas'],
    ['de', 'ja und nein'],
    ['de', 'vielleicht, vielleicht auch nicht'],
    ['es', 'sí y no'],
    ['es', 'tal vez, tal vez no'],
    ['it', 'sì e no'],
    ['it', 'forse sì, forse no'],
    ['pt', 'sim e não'],
    ['pt', 'talvez sim, talvez não'],
    ['nl', 'ja en nee'],
    ['nl', 'misschien wel, misschien niet'],
  ] as const)('takes both at once for "I don\'t know" (%s: %s)', (language, text) => {
    for (const asked of ['sharing', 'offline', 'moving'] as const) {
      expect(understand(text, { asked, language })).toMatchObject({ answers: {}, unsure: true });
    }
  });

  it('keeps what is only suggested apart from what is settled', () => {
    const reading = read('only me, maybe several devices', 'sharing');
    expect(reading.answers).toEqual({ sharing: 'only-me' });
    expect(reading.doubtful).toEqual({ devices: 'several' });
  });

  it('reads a number as the option it names', () => {
    expect(read('2', 'offline')).toMatchObject({ answers: { offline: 'online-ok' }, ordinal: 2 });
    expect(read('option 1', 'folders').answers).toEqual({ folders: 'sync-folders' });
  });

  it('tells yes and no apart when no question of the seven is open', () => {
    expect(read('yes please').yesNo).toBe('yes');
    expect(read('nope').yesNo).toBe('no');
  });

  it.each([
    ['back', 'back'],
    ['can we start over', 'restart'],
    ['help me please', 'help'],
    ['stop', 'cancel'],
    ['why do you want to know?', 'why'],
    ['compare them', 'compare'],
    ['what have I told you so far?', 'summary'],
    ['say that again', 'repeat'],
    ['skip this one', 'skip'],
    ['change my answer', 'change'],
    ['delete my data', 'forget'],
    ['hello', 'greeting'],
    ['thank you', 'thanks'],
  ] as const)('obeys "%s"', (text, name) => {
    expect(read(text, 'sharing')).toMatchObject({ command: { name }, answers: {} });
  });

  it('knows which answer is to be changed', () => {
    expect(read('change my answer about the devices').command).toEqual({ name: 'change', field: 'devices' });
  });

  it.each([
    ["en français s'il te plaît", 'fr'],
    ['Deutsch bitte', 'de'],
    ['can we speak Dutch', 'nl'],
    ['italiano', 'it'],
  ] as const)('hears a wish for a language in any language: %s', (text, to) => {
    expect(read(text, 'devices').command).toEqual({ name: 'language', to });
  });

  it.each([
    ['en', 'do you speak Turkish?'],
    ['fr', 'en arabe svp'],
    ['de', 'auf Polnisch bitte'],
    ['es', 'en catalán por favor'],
    ['it', 'parla albanese?'],
    ['pt', 'em ucraniano por favor'],
    ['nl', 'in het Turks graag'],
  ] as const)('hears a wish for a language that it does not speak (%s: %s)', (language, text) => {
    expect(read(text, 'devices', language).command).toEqual({ name: 'language' });
  });

  it.each([
    ['does POP delete my mail?', 'pop-deletes-mail'],
    ['does imap need internet', 'imap-needs-internet'],
    ['what is port 993?', 'port-993'],
    ['can I use both?', 'use-both'],
    ['will I lose my folders?', 'lose-folders'],
    ['is IMAP a backup?', 'imap-is-backup'],
    ['what happens to sent mail?', 'sent-mail'],
    ['is imap more secure than pop', 'more-secure'],
    ['what do you store about me?', 'what-is-stored-about-me'],
  ] as const)('recognises the question of fact "%s"', (text, fact) => {
    expect(read(text, 'storage')).toMatchObject({ fact, answers: {} });
  });

  it.each([
    ['en', 'I want to switch from POP to IMAP'],
    ['fr', 'je veux passer de pop à imap'],
    ['de', 'ich will von pop auf imap umstellen'],
    ['es', 'quiero pasar de pop a imap'],
    ['it', 'voglio passare da pop a imap'],
    ['pt', 'quero mudar de pop para imap'],
    ['nl', 'ik wil overstappen van pop naar imap'],
  ] as const)(
    'hears how to change from one to the other, not a change of program (%s: %s)',
    (language, text) => {
      expect(read(text, 'opening', language)).toMatchObject({
        fact: 'switch-pop-to-imap',
        answers: {},
        doubtful: {},
      });
    },
  );

  it.each([
    ['en', 'what would change if it was only one device'],
    ['fr', "qu'est-ce qui changerait si c'était un seul appareil"],
    ['de', 'was wäre anders, wenn es nur ein Gerät wäre'],
    ['es', 'qué cambiaría si fuera un solo dispositivo'],
    ['it', 'cosa cambierebbe se fosse un solo dispositivo'],
    ['pt', 'o que mudava se fosse só um aparelho'],
    ['nl', 'wat zou er veranderen als het maar één toestel was'],
  ] as const)('takes what is only imagined for no answer (%s: %s)', (language, text) => {
    expect(read(text, 'folders', language)).toMatchObject({ answers: {}, doubtful: {} });
  });

  it.each([
    ['en', "I'm almost always without internet", 'hardly ever without internet'],
    ['fr', 'je suis presque toujours sans internet', 'presque jamais sans réseau'],
    ['de', 'ich bin fast immer ohne Internet', 'fast nie ohne Internet'],
    ['es', 'casi siempre estoy sin internet', 'casi nunca estoy sin internet'],
    ['it', 'sono quasi sempre senza internet', 'quasi mai senza internet'],
    ['pt', 'estou quase sempre sem internet', 'quase nunca sem internet'],
    ['nl', 'ik zit bijna altijd zonder internet', 'bijna nooit zonder internet'],
  ] as const)('tells always without from hardly ever without (%s)', (language, always, hardly) => {
    expect(answers(always, 'offline', language)).toEqual({ offline: 'needs-offline' });
    expect(answers(hardly, 'offline', language)).toEqual({ offline: 'online-ok' });
  });

  it('gives the open question the first right to a text', () => {
    expect(read('help the others too, they all read it', 'sharing')).toMatchObject({
      answers: { sharing: 'shared' },
      command: null,
    });
  });

  it.each([
    ['ja', 'offline', { offline: 'needs-offline' }],
    ['zwei', 'devices', { devices: 'several' }],
    ['nein', 'sharing', { sharing: 'only-me' }],
  ] as const)('takes a word of another language: %s', (text, asked, expected) => {
    expect(answers(text, asked)).toEqual(expected);
  });

  it('reads a text in the language it is written in, whatever was spoken before', () => {
    const reading = read('nur ich, und das Postfach ist fast voll', 'sharing', 'en');
    expect(reading.language).toBe('de');
    expect(reading.answers).toEqual({ sharing: 'only-me', storage: 'save-server-space' });
  });
});
