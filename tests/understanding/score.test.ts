import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/understanding/evaluation/rows.ts';
import { CorpusError, parseRows } from '../../src/understanding/evaluation/rows.ts';
import { score } from '../../src/understanding/evaluation/score.ts';

const row = (fields: Partial<Row>): Row => ({ id: 'r', lang: 'en', text: '', slots: {}, ...fields });

describe('scoring', () => {
  it('counts a row as exact only when every slot is right', () => {
    const { overall, misses } = score([
      row({ asked: 'sharing', text: 'just me', slots: { sharing: 'only-me' }, kind: 'answer' }),
      row({ asked: 'sharing', text: 'just me', slots: { sharing: 'shared' }, kind: 'answer' }),
    ]);
    expect(overall).toEqual({ rows: 2, exactMatch: 0.5, wrongSlotRate: 0.5 });
    expect(misses).toHaveLength(1);
  });

  it('does not call a missed slot a wrong one', () => {
    const { overall, slots } = score([
      row({ asked: 'opening', text: 'qwertz', slots: { devices: 'one' }, kind: 'answer' }),
    ]);
    expect(overall).toEqual({ rows: 1, exactMatch: 0, wrongSlotRate: 0 });
    expect(slots.devices).toEqual({ precision: 1, recall: 0, f1: 0 });
  });

  it('wants the right command, and the right language', () => {
    const spanish = row({
      asked: 'devices',
      text: 'in Spanish please',
      kind: 'command',
      command: 'language',
      to: 'es',
    });
    expect(score([spanish]).kinds.command).toEqual({ rows: 1, exactMatch: 1 });
    expect(score([{ ...spanish, to: 'fr' }]).kinds.command).toEqual({ rows: 1, exactMatch: 0 });
    expect(score([{ ...spanish, command: 'back' }]).kinds.command).toEqual({ rows: 1, exactMatch: 0 });
  });

  it('takes greetings, thanks and questions of fact as off the topic', () => {
    const texts = ['hello', 'thank you', 'what is port 993?'];
    const { overall } = score(texts.map((text) => row({ asked: 'devices', text, kind: 'off-topic' })));
    expect(overall.exactMatch).toBe(1);
  });

  it.each([
    ['phone and laptop, mailbox nearly full', 'conflict-imap'],
    ['phone and laptop', 'imap'],
    ['one computer, just me', 'pop'],
    ['I get a new laptop next month', 'insufficient'],
  ] as const)('scores rows without a question as an opening, against the advice: %s', (text, expected) => {
    const { expected: advice } = score([row({ text, slots: {}, expected })]);
    expect(advice).toEqual({ rows: 1, correct: 1 });
  });
});

describe('a corpus', () => {
  it('may hold empty lines', () => {
    expect(parseRows('\n{"id":"1","lang":"en","text":"x","slots":{}}\n\n')).toHaveLength(1);
  });

  it('names the line that is no row', () => {
    expect(() => parseRows('{"id":"1","lang":"en","text":"x","slots":{}}\n{"id":"2"}')).toThrow(CorpusError);
    expect(() => parseRows('\nnonsense')).toThrow(/line 2/);
  });
});

describe('npm run evaluate', () => {
  const evaluate = join(import.meta.dirname, '../../src/understanding/evaluation/evaluate.ts');
  const file = join(mkdtempSync(join(tmpdir(), 'corpus-')), 'rows.jsonl');
  writeFileSync(
    file,
    '{"id":"1","lang":"en","asked":"devices","text":"two","slots":{"devices":"one"},"kind":"answer"}\n',
  );

  it('prints one object with --json', () => {
    const printed = JSON.parse(
      execFileSync(process.execPath, [evaluate, file, '--json'], { encoding: 'utf8' }),
    );
    expect(Object.keys(printed)).toEqual(
      expect.arrayContaining(['overall', 'languages', 'kinds', 'slots', 'expected', 'misses']),
    );
    expect(printed.languages.en).toEqual({ rows: 1, exactMatch: 0, wrongSlotRate: 1 });
  });

  it('prints every miss for people', () => {
    expect(execFileSync(process.execPath, [evaluate, file], { encoding: 'utf8' })).toContain(
      '1 [en, devices] two',
    );
  });
});
