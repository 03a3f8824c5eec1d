import { describe, expect, it } from 'vitest';
import { incomingActivitySchema } from '../../src/conversation/incoming-activity.ts';
import { mentionsBot, messageText } from '../../src/conversation/message-text.ts';

const message = (part: object) =>
  incomingActivitySchema.parse({
    type: 'message',
    channelId: 'msteams',
    conversation: { id: 'c' },
    from: { id: '29:ann' },
    recipient: { id: '28:bot' },
    ...part,
  });

describe('The words of a message', () => {
  it('lose the bot’s own mention and the odd spaces that Teams leaves (U81)', () => {
    const activity = message({
      text: '<at>POP or IMAP</at>&nbsp;several devices',
      entities: [
        { type: 'mention', text: '<at>POP or IMAP</at>', mentioned: { id: '28:bot', name: 'POP or IMAP' } },
      ],
    });
    expect(messageText(activity)).toBe('several devices');
    expect(mentionsBot(activity)).toBe(true);
  });

  it('keep other people’s mentions as their names (U82)', () => {
    const activity = message({
      text: '<at>Bot</at> <at>Ann &amp; Co</at> reads it too',
      entities: [
        { type: 'mention', text: '<at>Bot</at>', mentioned: { id: '28:bot' } },
        { type: 'mention', text: '<at>Ann &amp; Co</at>', mentioned: { id: '29:ann' } },
      ],
    });
    expect(messageText(activity)).toBe('Ann & Co reads it too');
  });

  it('find the mention through the entities, not through a name that anybody can write (U80)', () => {
    expect(mentionsBot(message({ text: '<at>Bot</at> hello' }))).toBe(false);
  });

  it.each([
    ['no text at all', {}, ''],
    ['null', { text: null }, ''],
    ['a number in place of a text', { text: 5 }, ''],
    ['zero-width and bidi characters', { text: '\u200bhe\u202ello\ufeff ' }, 'he llo'],
    ['full-width letters', { text: 'ｂａｃｋ' }, 'back'],
    ['HTML', { text: '<div><p>one&nbsp;device</p></div>' }, 'one device'],
    [
      'broken entities',
      { text: 'hi', entities: [{ type: 'mention' }, { type: 'mention', mentioned: 5, text: 'x' }] },
      'hi',
    ],
  ])('are read without complaint from %s (S16)', (_what, part, words) => {
    expect(messageText(message(part))).toBe(words);
  });
});
