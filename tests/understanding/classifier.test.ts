import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/decision/index.ts';
import { LANGUAGES } from '../../src/phrases/languages.ts';
import { loadCatalogue } from '../../src/providers/index.ts';
import {
  COLUMNS,
  HASH_BITS,
  HEADS,
  OFFSETS,
  opinionOf,
  type Weights,
} from '../../src/understanding/classifier/classifier.ts';
import { featuresOf } from '../../src/understanding/classifier/features.ts';
import { withSecondOpinion } from '../../src/understanding/classifier/second-opinion.ts';
import { learnedWeights } from '../../src/understanding/classifier/weights.ts';
import { parseRows } from '../../src/understanding/evaluation/rows.ts';
import { interpret } from '../../src/understanding/interpretation/interpret.ts';
import { sceneOf } from '../../src/understanding/interpretation/scene.ts';
import { lexiconOf } from '../../src/understanding/languages/lexicon-of.ts';
import type { Asked } from '../../src/understanding/reading.ts';
import { exampleOf, sentencesIn } from '../../src/understanding/training/examples.ts';
import { learnWeights } from '../../src/understanding/training/learn-weights.ts';
import { understand } from '../../src/understanding/understand.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { train: string } };
const sentences = sentencesIn(scripts.train.split(' ').filter((word) => word.endsWith('.jsonl')));

/** Another processor may round the last digit of a logarithm otherwise, and with it a weight here and there. */
const MAX_DIFFERENT_WEIGHTS = 0.001;

/** Learning takes more than a minute on an idle machine; others of this run may be busy on the same one. In milliseconds. */
const LEARNING_PATIENCE_MS = 600_000;

describe('what the classifier learned', () => {
  it(
    'is what the labelled sentences teach: after changing them or a language file, run "npm run train"',
    () => {
      const taught = learnWeights(sentences.map(exampleOf)).table;
      const { table } = learnedWeights();
      let different = 0;
      for (const [at, weight] of taught.entries()) if (weight !== table[at]) different += 1;
      expect(different / table.length).toBeLessThan(MAX_DIFFERENT_WEIGHTS);
    },
    LEARNING_PATIENCE_MS,
  );

  it('was not learned from a sentence that is kept for measuring', () => {
    const corpus = join(import.meta.dirname, 'corpus');
    const learned = new Set(sentences.map(({ text }) => text));
    const unseen = readdirSync(corpus)
      .filter((file) => file.startsWith('held-out'))
      .flatMap((file) => [...parseRows(readFileSync(join(corpus, file), 'utf8'))]);
    expect(unseen.length).toBeGreaterThan(700);
    expect(unseen.filter(({ text }) => learned.has(text)).map(({ id }) => id)).toEqual([]);
  });

  it('gives every head likelihoods that add up to one', () => {
    const scene = sceneOf('a phone and a laptop, and my wife reads along', 'devices', lexiconOf('en'));
    const opinion = opinionOf(learnedWeights(), featuresOf(scene, 'en'), 'devices');
    for (const field of FIELDS) {
      const { labels } = HEADS.find(({ name }) => name === field) as (typeof HEADS)[number];
      const sum = labels.reduce((total, label) => total + opinion.of(field, label as never), 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });
});

/** Weights that hold the same of every text: each label named is all but certain. */
function alwaysHolding(labels: Readonly<Record<string, string | null>>): Weights {
  const table = new Int8Array((1 << HASH_BITS) * COLUMNS);
  for (const [head, { name, labels: all }] of HEADS.entries()) {
    const column = all.indexOf(name in labels ? (labels[name] ?? null) : (all[0] ?? null));
    for (let row = 0; row < 1 << HASH_BITS; row += 1)
      table[row * COLUMNS + (OFFSETS[head] ?? 0) + column] = 100;
  }
  return { table, scales: new Array<number>(COLUMNS).fill(1) };
}

function secondOpinion(text: string, asked: Asked, held: Readonly<Record<string, string | null>>) {
  const scene = sceneOf(text, asked, lexiconOf('en'));
  return withSecondOpinion(interpret(scene), scene, 'en', alwaysHolding(held));
}

describe('a second opinion', () => {
  const read = 'a phone and a laptop';

  it('confirms what the grammar read', () => {
    const { answers } = secondOpinion(read, 'devices', { devices: 'several' });
    expect(answers).toEqual({ devices: 'several' });
  });

  it('turns what it finds nothing of into a doubt, which the bot asks about', () => {
    const { answers, doubtful } = secondOpinion(read, 'devices', {});
    expect(answers).toEqual({});
    expect(doubtful).toEqual({ devices: 'several' });
  });

  it('adds an answer that the grammar knows no phrase for', () => {
    const { answers } = secondOpinion('the usual suspects at the cottage', 'sharing', { sharing: 'shared' });
    expect(answers).toEqual({ sharing: 'shared' });
  });

  it('adds a command or an "I don\'t know" where the grammar found nothing', () => {
    const text = 'the usual suspects at the cottage';
    expect(secondOpinion(text, 'sharing', { intent: 'skip' }).command).toEqual({ name: 'skip' });
    expect(secondOpinion(text, 'sharing', { intent: 'unsure' }).unsure).toBe(true);
  });

  it('leaves commands and the numbers of options alone', () => {
    expect(secondOpinion('why?', 'sharing', { sharing: 'shared' }).command).toEqual({ name: 'why' });
    expect(secondOpinion('2', 'sharing', { sharing: null }).answers).toEqual({ sharing: 'shared' });
  });
});

describe('an emoji that the grammar knows no meaning of', () => {
  it.each(LANGUAGES)('answers nothing in %s', (language) => {
    for (const asked of FIELDS)
      for (const text of ['🦄', '🍕🍕', '🎉🎉🎉', '🌈 ☀️'])
        expect(understand(text, { asked, language }).answers, `${text} to ${asked}`).toEqual({});
  });
});

describe('a device that is merely mentioned', () => {
  const MENTIONS = [
    ['en', 'I look after my mail on my phone', 'my mail is on the laptop'],
    ['fr', 'je gère mes mails sur mon téléphone', 'mes mails sont sur le portable'],
    ['de', 'ich mach meine Mails am Handy', 'meine Mails sind auf dem Laptop'],
    ['es', 'veo mi correo en el teléfono', 'mis correos están en el portátil'],
    ['it', 'vedo la posta sul cellulare', 'le mie mail sono sul portatile'],
    ['pt', 'trato do meu correio no telemóvel', 'os meus mails estão no portátil'],
    ['nl', 'ik bekijk mijn mail op mijn gsm', 'mijn mail staat op de laptop'],
  ] as const;

  it.each(MENTIONS)('does not tell how many there are in %s', (language, ...texts) => {
    for (const text of texts)
      expect(understand(text, { asked: 'opening', language }).answers, text).toEqual({});
  });
});

describe('the name of a provider', async () => {
  const { providers } = await loadCatalogue();
  const names = providers.map(({ name }) => name.split(' (')[0] as string);

  it.each(LANGUAGES)('says nothing to the classifier in %s', (language) => {
    expect(names.length).toBeGreaterThan(50);
    const taken = names.filter((name) => {
      const scene = sceneOf(name, 'opening', lexiconOf(language));
      const reading = interpret(scene);
      const second = withSecondOpinion(reading, scene, language, learnedWeights());
      return FIELDS.some(
        (field) => second.answers[field] !== reading.answers[field] && second.answers[field],
      );
    });
    expect(taken).toEqual([]);
  });
});
