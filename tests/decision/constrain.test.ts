import { expect, test } from 'vitest';
import { type Answers, constrain, decide, type Offer, type Protocol } from '../../src/decision/index.ts';
import { everyAnswerSet } from './every-answer-set.ts';

const SERVED: Readonly<Record<Offer, readonly Protocol[]>> = {
  both: ['imap', 'pop'],
  'imap-only': ['imap'],
  'pop-only': ['pop'],
  'own-bridge': ['imap'],
  'own-app-only': [],
};
const OFFERS = Object.keys(SERVED) as readonly Offer[];

test.each(OFFERS)('%s: the advice is always one that the provider serves', (offer) => {
  for (const answers of everyAnswerSet()) {
    const advice = decide(answers);
    const wanted = advice.protocol ?? advice.fallback;
    const { outcome, protocol, lost } = constrain(advice, offer);
    if (SERVED[offer].length === 0)
      expect({ outcome, protocol }).toEqual({ outcome: 'none', protocol: null });
    else expect(SERVED[offer]).toContain(protocol);
    expect(outcome === 'kept').toBe(protocol === wanted);
    expect(lost.every(({ field, value }) => answers[field] === value)).toBe(true);
    if (outcome !== 'turned') expect(lost).toEqual([]);
  }
});

const SERVER_FULL: Answers = { devices: 'one', sharing: 'only-me', storage: 'save-server-space' };

test('POP for a small server, at a provider without POP, says how to keep the server small under IMAP', () => {
  expect(constrain(decide(SERVER_FULL), 'imap-only')).toEqual({
    outcome: 'turned',
    protocol: 'imap',
    offer: 'imap-only',
    lost: [
      {
        field: 'storage',
        value: 'save-server-space',
        point: 'imap-uses-server-space',
        remedies: ['archive-locally', 'delete-big-attachments', 'bigger-plan'],
      },
    ],
  });
});

test('IMAP for several devices, at a provider with POP only, says to leave a copy on the server', () => {
  const { protocol, lost } = constrain(decide({ devices: 'several' }), 'pop-only');
  expect(protocol).toBe('pop');
  expect(lost).toEqual([
    {
      field: 'devices',
      value: 'several',
      point: 'pop-not-synced',
      remedies: ['leave-copy-on-server', 'read-in-webmail'],
    },
  ]);
});

test('who also wants the server small is told to leave copies for some days only', () => {
  const advice = decide({ devices: 'several', storage: 'save-server-space' });
  expect(constrain(advice, 'pop-only').lost[0]?.remedies).toEqual(['pop-leave-some-days', 'read-in-webmail']);
});

test('POP at a provider with a bridge becomes IMAP, because a bridge speaks no POP', () => {
  expect(constrain(decide(SERVER_FULL), 'own-bridge')).toMatchObject({ outcome: 'turned', protocol: 'imap' });
});
