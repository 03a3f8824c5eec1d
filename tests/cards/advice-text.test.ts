import { describe, expect, test } from 'vitest';
import { adviceText, constrainedText, prosAndConsCard, recommendationCard } from '../../src/cards/index.ts';
import {
  type Answers,
  constrain,
  decide,
  KNOWLEDGE,
  type Offer,
  POINT_IDS,
} from '../../src/decision/index.ts';
import { phrasesFor } from '../../src/phrases/index.ts';
import { everyAnswerSet } from '../decision/every-answer-set.ts';

const phrases = phrasesFor('en');
const ALL = everyAnswerSet();
const textOf = (answers: Answers) => adviceText(phrases, decide(answers), answers);

/** Every string anywhere in a value. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe('the text of an advice', () => {
  test('says, for every set of answers, what the cards say and nothing else', () => {
    for (const answers of ALL) {
      const advice = decide(answers);
      const { pros, cons, ...rest } = textOf(answers);
      const recommendation = recommendationCard(phrases, advice, answers, []).plain;
      const both = prosAndConsCard(phrases, advice).plain;
      expect(sentences(rest).filter((sentence) => !recommendation.includes(sentence))).toEqual([]);
      expect(sentences({ pros, cons }).filter((sentence) => !both.includes(sentence))).toEqual([]);
    }
  });

  test('never says the same sentence twice', () => {
    for (const answers of ALL) {
      const said = sentences(textOf(answers));
      expect(said.filter((sentence, index) => said.indexOf(sentence) !== index)).toEqual([]);
    }
  });

  test('names a fallback as what it is', () => {
    const { headline, strength, reasons } = textOf({});
    expect(headline).toContain('do not decide');
    expect(strength).toContain('fall back');
    expect(reasons).toEqual([]);
  });

  test('because you said: one reason for each answer that speaks for the advice', () => {
    expect(textOf({ devices: 'several', sharing: 'shared', moving: 'may-switch' }).reasons).toHaveLength(3);
  });

  test('every correction of a folk claim is shown beside the pros and cons', () => {
    const { plain } = prosAndConsCard(phrases, decide({}));
    const corrections = POINT_IDS.flatMap((id) => KNOWLEDGE[id].correction?.id ?? []);
    expect(corrections).toHaveLength(11);
    for (const id of corrections) expect(plain).toContain(phrases.say(`correction.${id}`));
  });

  test('what matters to this person comes first and is marked in words', () => {
    const { plain } = prosAndConsCard(phrases, decide({ moving: 'may-switch' }));
    expect(plain).toContain('IMAP: good\n\n- Moving to another mail app is easy. (matters to you)');
  });

  test('avoids the sentences that are only half true', () => {
    const all = ALL.flatMap((answers) => sentences(textOf(answers))).join('\n');
    for (const folk of [
      /POP deletes/i,
      /POP leaves your mail/i,
      /IMAP needs the internet/i,
      /POP is insecure/i,
    ]) {
      expect(all).not.toMatch(folk);
    }
    expect(all).not.toMatch(/IMAP is a backup/i);
  });
});

describe('the text of what a provider allows', () => {
  const offers: readonly Offer[] = ['both', 'imap-only', 'pop-only', 'own-bridge', 'own-app-only'];

  test.each(offers)('%s: names the protocol to use, and a remedy for each loss', (offer) => {
    for (const answers of ALL) {
      const constrained = constrain(decide(answers), offer);
      const { headline, lost } = constrainedText(phrases, constrained);
      if (constrained.protocol) expect(headline).toContain(constrained.protocol.toUpperCase());
      else expect(headline).toContain('neither by POP nor by IMAP');
      expect(lost).toHaveLength(constrained.lost.length);
      for (const { wish, remedies } of lost) {
        expect(wish).not.toBe('');
        expect(remedies.length).toBeGreaterThan(0);
      }
    }
  });
});
