import type { Language } from '../../phrases/languages.ts';
import { isNegated, questionWords, type Scene } from '../interpretation/scene.ts';

/**
 * The word classes that stand for a word, most telling first. They are the same in every language, so that what is
 * learned from sentences of one helps to read those of another.
 */
const TELLING_CLASSES = [
  ...[
    'not',
    'phone',
    'tablet',
    'laptop',
    'computer',
    'webmail',
    'device',
    'plural',
    'person',
    'group',
    'me',
    'we',
  ],
  ...[
    'own',
    'only',
    'same',
    'one',
    'several',
    'past',
    'gone',
    'now',
    'mailbox',
    'message',
    'folder',
    'gigabyte',
  ],
  ...[
    'server',
    'room',
    'free',
    'used',
    'percent',
    'space',
    'time',
    'new',
    'old',
    'home',
    'work',
    'away',
    'use',
  ],
  ...[
    'too',
    'maybe',
    'no',
    'yes',
    'question',
    'if',
    'but',
    'and',
    'other-use',
    'elsewhere',
    'owns',
    'option',
  ],
  ...['protocol', 'be', 'mine-modifier', 'a', 'filler'],
];
const RANK = new Map(TELLING_CLASSES.map((name, rank) => [name, rank]));

/** Little words, which are passed over between two others. */
const LITTLE: ReadonlySet<string | undefined> = new Set(['a', 'filler']);

/** A word is known by the two most telling of its classes. */
const MAX_CLASSES = 2;
const UNKNOWN = '*';

/** Longer words are also known by their pieces of so many letters: endings, compounds and slips. */
const SHORTEST_WITH_PIECES = 4;
const PIECES = [4, 5];

interface Mark {
  readonly text: string;
  readonly classes: readonly string[];
  readonly isWord: boolean;
}

const EDGE: Mark = { text: '|', classes: ['|'], isWord: false };

/** Numbers are known by their size only. */
function sizeOf(value: number): string {
  if (value === 1) return '#1';
  if (value < 10) return '#few';
  return value < 1000 ? '#many' : '#thousands';
}

function marksOf(scene: Scene): readonly Mark[] {
  const classes = scene.words.map((): string[] => []);
  for (const { meaning, start } of scene.matches)
    if (meaning.startsWith('class:')) classes[start]?.push(meaning.slice('class:'.length));
  return scene.words.map(({ kind, text, value }, at) => {
    const known = [...new Set(classes[at])].filter((name) => RANK.has(name));
    known.sort((one, other) => (RANK.get(one) ?? 0) - (RANK.get(other) ?? 0));
    const number = kind === 'number' ? sizeOf(value ?? 0) : null;
    if (number !== null) known.unshift(number);
    const plain = kind === 'word' ? UNKNOWN : kind === 'emoji' ? text : kind;
    return {
      text: number ?? text,
      classes: known.length > 0 ? known.slice(0, MAX_CLASSES) : [plain],
      isWord: kind === 'word',
    };
  });
}

/**
 * What the classifier looks at in a text: its words, pairs of words and pieces of words, which belong to one language;
 * its word classes, alone, in a row and in one clause, and the phrases that the grammar knows, which all languages share.
 */
export function featuresOf(
  scene: Scene,
  language: Language,
  from = 0,
  to = scene.words.length,
): readonly string[] {
  const marks = marksOf(scene).slice(from, to);
  const features = new Set<string>();
  addWords(features, language, [EDGE, ...marks, EDGE]);
  addClasses(features, [EDGE, ...marks.filter(({ classes }) => !LITTLE.has(classes[0])), EDGE]);
  addClauses(features, scene, marks, from);
  addPhrases(features, scene, from, to);
  const words = marks.filter(({ isWord }) => isWord).length;
  features.add(`length ${Math.min(8, Math.round(Math.log2(words + 1) * 2))}`);
  return [...features];
}

function addWords(features: Set<string>, language: Language, marks: readonly Mark[]): void {
  for (const [at, { text, isWord }] of marks.entries()) {
    features.add(`${language} ${text}`);
    const next = marks[at + 1];
    if (next) features.add(`${language} ${text} ${next.text}`);
    if (!isWord || text.length < SHORTEST_WITH_PIECES) continue;
    const whole = `_${text}_`;
    for (const size of PIECES)
      for (let start = 0; start + size <= whole.length; start += 1)
        features.add(`${language}~${whole.slice(start, start + size)}`);
  }
}

function addClasses(features: Set<string>, marks: readonly Mark[]): void {
  for (const [at, { classes }] of marks.entries()) {
    const [next, afterNext] = [marks[at + 1]?.classes, marks[at + 2]?.classes];
    for (const one of classes) {
      features.add(`class ${one}`);
      for (const other of next ?? []) {
        features.add(`class ${one} ${other}`);
        if (afterNext) features.add(`class ${one} ${other} ${afterNext[0]}`);
      }
    }
  }
}

function addClauses(features: Set<string>, scene: Scene, marks: readonly Mark[], from: number): void {
  const clauses = new Map<number, Set<string>>();
  for (const [at, { classes }] of marks.entries()) {
    const [first = UNKNOWN] = classes;
    const clause = scene.clauses[from + at] ?? 0;
    if (first !== UNKNOWN && first !== 'filler')
      clauses.set(clause, (clauses.get(clause) ?? new Set()).add(first));
  }
  for (const names of clauses.values()) {
    const sorted = [...names].sort();
    for (const [at, one] of sorted.entries())
      for (const other of sorted.slice(at + 1)) features.add(`clause ${one} ${other}`);
  }
}

const PHRASE = /^(?:answer|asked|unsure|command|corrects|fact|ordinal)/;
const ANSWER = /^(?:answer|asked)/;

function addPhrases(features: Set<string>, scene: Scene, from: number, to: number): void {
  for (const found of scene.matches) {
    if (found.start < from || found.end > to) continue;
    if (!PHRASE.test(found.meaning)) continue;
    features.add(`phrase ${found.meaning}`);
    if (ANSWER.test(found.meaning) && isNegated(scene, found)) features.add(`phrase not ${found.meaning}`);
  }
  if ([...questionWords(scene)].some((at) => at >= from && at < to)) features.add('asks');
}
