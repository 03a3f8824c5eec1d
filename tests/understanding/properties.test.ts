import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersSchema, FIELDS } from '../../src/decision/index.ts';
import { LANGUAGES } from '../../src/phrases/languages.ts';
import {
  type Asked,
  detectLanguage,
  MAX_TEXT_CHARACTERS,
  normalise,
  readingSchema,
  understand,
} from '../../src/understanding/index.ts';

const WORDS =
  'no yes not only me my wife phone laptop 2 one several and but , . ? ! full server space never share it i we 10.000 mails old new pc if used to maybe back help 📱 🤷 nur nicht auch et pas deux móvil não três niet één';
const asked = fc.constantFrom<Asked>('opening', ...FIELDS);
const language = fc.constantFrom(...LANGUAGES);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 40 }).map((words) => words.join(' ')),
);

describe('whatever is written', () => {
  it('is read without an error, into a reading that fits the schema', () => {
    fc.assert(
      fc.property(text, asked, language, (written, open, spoken) => {
        const reading = understand(written, { asked: open, language: spoken });
        expect(readingSchema.parse(reading)).toEqual(reading);
        expect(answersSchema.safeParse(reading.answers).success).toBe(true);
        expect(answersSchema.safeParse(reading.doubtful).success).toBe(true);
      }),
    );
  });

  it('is read the same each time', () => {
    fc.assert(
      fc.property(text, asked, language, (written, open, spoken) => {
        const context = { asked: open, language: spoken };
        expect(understand(written, context)).toEqual(understand(written, context));
      }),
    );
  });

  it('is read no further than 500 characters', () => {
    fc.assert(
      fc.property(text, fc.string({ maxLength: 100 }), asked, (written, tail, open) => {
        const start = `${written} `.padEnd(MAX_TEXT_CHARACTERS, 'x y ').slice(0, MAX_TEXT_CHARACTERS);
        const context = { asked: open, language: 'en' } as const;
        expect(understand(start + tail, context)).toEqual(understand(start, context));
      }),
    );
  });

  it('never settles and doubts the same field', () => {
    fc.assert(
      fc.property(text, asked, language, (written, open, spoken) => {
        const { answers, doubtful } = understand(written, { asked: open, language: spoken });
        expect(
          FIELDS.filter((field) => answers[field] !== undefined && doubtful[field] !== undefined),
        ).toEqual([]);
      }),
    );
  });
});

describe('texts made to hurt (S3)', () => {
  it.each([
    ['16 KB of number words', 'two three million '.repeat(1000)],
    ['28 KB of digits', '1234567890'.repeat(2800)],
    ['digits in groups of three', '1 000 '.repeat(3000)],
    ['10,000 combining marks', `a${'\u0301'.repeat(10_000)}`],
    ['nothing but negations', 'not '.repeat(5000)],
    ['nothing but joiners', '\u200d'.repeat(20_000)],
    ['half a character at the cut', `${'x'.repeat(MAX_TEXT_CHARACTERS - 1)}📱`],
    ['one endless word', 'a'.repeat(100_000)],
  ])('%s are read like any other', (_, written) => {
    for (const open of ['opening', ...FIELDS] as const) {
      for (const spoken of LANGUAGES) understand(written, { asked: open, language: spoken });
    }
    expect(normalise(written).length).toBeLessThanOrEqual(MAX_TEXT_CHARACTERS * 4);
  });
});

describe('telling the language', () => {
  it('says nothing when it is not clear', () => {
    for (const unclear of ['', 'ok', '2', 'pc', '📱', 'POP IMAP', 'email'])
      expect(detectLanguage(unclear)).toBeNull();
  });
});
