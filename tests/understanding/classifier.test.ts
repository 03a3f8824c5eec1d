import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/decision/index.ts';
import { LANGUAGES } from '../../src/phrases/languages.ts';
import { loadCatalogue } from '../../src/providers/index.ts';
import { HEADS, headsOf, toLikelihoods } from '../../src/understanding/classifier/labels.ts';
import { learned, loreIn, packed, WEIGHTS_FILE } from '../../src/understanding/classifier/learned.ts';
import {
  type Batch,
  type Blots,
  networkOf,
  read,
} from '../../src/understanding/classifier/network/network.ts';
import {
  HIDDEN,
  POOLED,
  parametersOf,
  partsOf,
  WIDTH,
} from '../../src/understanding/classifier/network/parts.ts';
import { likeliestIntent, type Opinion, opinionOf } from '../../src/understanding/classifier/opinion.ts';
import { withSecondOpinion } from '../../src/understanding/classifier/second-opinion.ts';
import { parseRows } from '../../src/understanding/evaluation/rows.ts';
import { interpret } from '../../src/understanding/interpretation/interpret.ts';
import { sceneOf } from '../../src/understanding/interpretation/scene.ts';
import { lexiconOf } from '../../src/understanding/languages/lexicon-of.ts';
import type { Asked } from '../../src/understanding/reading.ts';
import { chance } from '../../src/understanding/training/chance.ts';
import { digestOf, exampleOf, intentOf, sentencesIn } from '../../src/understanding/training/examples.ts';
import { learnLinear } from '../../src/understanding/training/learn-linear.ts';
import { learnNetwork } from '../../src/understanding/training/learn-network.ts';
import { addSlopes } from '../../src/understanding/training/network-slopes.ts';
import { understand } from '../../src/understanding/understand.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { train: string } };
const sentences = sentencesIn(scripts.train.split(' ').filter((word) => word.endsWith('.jsonl')));

/** Learning takes some minutes when the machine is busy with other tests. In milliseconds. */
const LEARNING_PATIENCE_MS = 300_000;

describe('what the classifier learned', () => {
  it('was learned from the sentences, languages and concepts as they are: after a change run "npm run train"', () => {
    expect(loreIn(readFileSync(WEIGHTS_FILE)).learnedFrom).toBe(digestOf(sentences.map(exampleOf)));
  });

  it('comes back from its file as it was learned', () => {
    const lore = loreIn(readFileSync(WEIGHTS_FILE));
    expect(loreIn(packed(lore))).toEqual(lore);
  });

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
    const opinion = opinionOf(learned(), scene, 'en');
    for (const field of FIELDS) {
      const { labels } = HEADS.find(({ name }) => name === field) as (typeof HEADS)[number];
      const sum = labels.reduce((total, label) => total + opinion.of(field, label as never), 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });
});

/** Every so many-th sentence: enough to learn something from in a moment. */
const SAMPLE = 100;

describe('learning', () => {
  const some = sentences.filter((_, at) => at % SAMPLE === 0).map(exampleOf);
  const others = sentences.filter((_, at) => at % SAMPLE === 1);

  it(
    'tells more of sentences that it did not learn from than always guessing the same',
    () => {
      const lore = { linear: learnLinear(some), network: networkOf(learnNetwork(some)) };
      const right = others.filter((row) => {
        const scene = sceneOf(row.text, row.asked ?? 'opening', lexiconOf(row.lang));
        return likeliestIntent(opinionOf(lore, scene, row.lang)).intent === intentOf(row);
      });
      const answers = others.filter((row) => intentOf(row) === 'answers');
      expect(right.length).toBeGreaterThan(1.1 * answers.length);
    },
    LEARNING_PATIENCE_MS,
  );

  it(
    'teaches the same each time',
    () => {
      const few = some.slice(0, 100);
      expect(learnNetwork(few, 1)).toEqual(learnNetwork(few, 1));
    },
    LEARNING_PATIENCE_MS,
  );

  it('changes each number of the network by what it is to blame for', () => {
    const next = chance(1);
    const parameters = new Float64Array(parametersOf(10)).map(() => (next() - 0.5) * 0.4);
    const parts = partsOf(parameters);
    const batch: Batch = {
      texts: [[[1, 2], [3], [4, 5, 6], [2]], [[7], [1, 8], [9]], [[3]]],
      questions: [0, 3, 5],
    };
    const truths = [0, 1, 2].map((text) => HEADS.map((_, head) => (text + head) % 3));
    const factors = (size: number) => new Float64Array(size).map(() => (next() < 0.3 ? 0 : 1.4));
    const blots: Blots = {
      words: factors(8 * WIDTH),
      pooled: factors(3 * POOLED),
      hidden: factors(3 * HIDDEN),
    };
    const loss = (): number => {
      const { scores } = read(parts, batch, blots);
      const columns = scores.length / truths.length;
      const losses = truths.flatMap((truth, text) =>
        headsOf(scores, text * columns).map((head, at) => {
          toLikelihoods(head);
          return -Math.log(head[truth[at] ?? 0] ?? 0);
        }),
      );
      return losses.reduce((sum, one) => sum + one, 0) / truths.length;
    };
    const slopes = new Float64Array(parameters.length);
    addSlopes(partsOf(slopes), parts, batch, read(parts, batch, blots), truths, blots);
    const step = 1e-5;
    for (let tried = 0; tried < 300; tried += 1) {
      const at = Math.floor(next() * parameters.length);
      const was = parameters[at] ?? 0;
      parameters[at] = was + step;
      const above = loss();
      parameters[at] = was - step;
      const below = loss();
      parameters[at] = was;
      expect(slopes[at], `number ${at}`).toBeCloseTo((above - below) / (2 * step), 6);
    }
  });
});

/** Holds the same of every text: each label named is certain. */
function alwaysHolding(labels: Readonly<Record<string, string | null>>): Opinion {
  return {
    of: (field, value) => ((labels[field] ?? null) === value ? 1 : 0),
    intent: (intent) => ((labels.intent ?? 'answers') === intent ? 1 : 0),
  };
}

function secondOpinion(text: string, asked: Asked, held: Readonly<Record<string, string | null>>) {
  const scene = sceneOf(text, asked, lexiconOf('en'));
  return withSecondOpinion(interpret(scene), scene, () => alwaysHolding(held));
}

describe('a second opinion', () => {
  const read = 'my mail turns up on the phone and the laptop';

  it('confirms what the grammar read', () => {
    const { answers } = secondOpinion(read, 'devices', { devices: 'several' });
    expect(answers).toEqual({ devices: 'several' });
  });

  it('turns what it finds nothing of into a doubt, which the bot asks about', () => {
    const { answers, doubtful } = secondOpinion(read, 'devices', {});
    expect(answers).toEqual({});
    expect(doubtful).toEqual({ devices: 'several' });
  });

  it('is not asked about what is counted or listed', () => {
    expect(secondOpinion('a phone and a laptop', 'devices', {}).answers).toEqual({ devices: 'several' });
    expect(secondOpinion('about 30,000', 'volume', {}).answers).toEqual({ volume: 'huge-folders' });
  });

  it('hears an "I don\'t know" rather than asking about a doubt', () => {
    const { unsure, doubtful } = secondOpinion(read, 'devices', { intent: 'unsure' });
    expect({ unsure, doubtful }).toEqual({ unsure: true, doubtful: {} });
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
      const second = withSecondOpinion(reading, scene, () => opinionOf(learned(), scene, language));
      return FIELDS.some(
        (field) => second.answers[field] !== reading.answers[field] && second.answers[field],
      );
    });
    expect(taken).toEqual([]);
  });
});
