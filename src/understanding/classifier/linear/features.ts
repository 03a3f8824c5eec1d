import type { Language } from '../../../phrases/languages.ts';
import { conceptsOf } from '../../concepts/concepts.ts';
import { isNegated, questionWords, type Scene } from '../../interpretation/scene.ts';
import type { Part } from '../part.ts';

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
  /** Its most telling classes; of a word without any, its first concept. */
  readonly classes: readonly string[];
  readonly concepts: readonly string[];
  readonly isWord: boolean;
}

const EDGE: Mark = { text: '|', classes: ['|'], concepts: [], isWord: false };

/** Numbers are known by their size only. */
export function sizeOf(value: number): string {
  if (value === 1) return '#1';
  if (value < 10) return '#few';
  return value < 1000 ? '#many' : '#thousands';
}

function marksOf(scene: Scene, language: Language): readonly Mark[] {
  const dictionary = conceptsOf(language);
  const classes = scene.words.map((): string[] => []);
  for (const { meaning, start } of scene.matches)
    if (meaning.startsWith('class:')) classes[start]?.push(meaning.slice('class:'.length));
  return scene.words.map(({ kind, text, value }, at) => {
    const known = [...new Set(classes[at])].filter((name) => RANK.has(name));
    known.sort((one, other) => (RANK.get(one) ?? 0) - (RANK.get(other) ?? 0));
    const number = kind === 'number' ? sizeOf(value ?? 0) : null;
    if (number !== null) known.unshift(number);
    const concepts = (kind === 'word' ? dictionary.get(text) : undefined) ?? [];
    const plain = kind === 'word' ? (concepts[0] ?? UNKNOWN) : kind === 'emoji' ? text : kind;
    return {
      text: number ?? text,
      classes: known.length > 0 ? known.slice(0, MAX_CLASSES) : [plain],
      concepts,
      isWord: kind === 'word',
    };
  });
}

/**
 * What the linear model looks at in a text: its words, pairs of words and pieces of words, which belong to one language;
 * its word classes and concepts, alone, in a row and in one clause, whether it is about mail at all, and the phrases that
 * the grammar knows, which all languages share.
 */
export function featuresOf(scene: Scene, language: Language, { from, to }: Part): readonly string[] {
  const marks = marksOf(scene, language).slice(from, to);
  const features = new Set<string>();
  addWords(features, language, [EDGE, ...marks, EDGE]);
  addClasses(features, [EDGE, ...marks.filter(({ classes }) => !LITTLE.has(classes[0])), EDGE]);
  addConcepts(features, [
    EDGE,
    ...marks.filter(({ classes, concepts }) => !LITTLE.has(classes[0]) || concepts.length > 0),
    EDGE,
  ]);
  addClauses(features, scene, marks, from);
  addMatter(features, marks);
  addPhrases(features, scene, { from, to });
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

function addConcepts(features: Set<string>, marks: readonly Mark[]): void {
  const meanings = marks.map(({ classes, concepts }) =>
    concepts.length > 0 ? concepts : classes.slice(0, 1),
  );
  for (const [at, names] of meanings.entries())
    for (const one of names) {
      features.add(`concept ${one}`);
      for (const other of meanings[at + 1] ?? []) features.add(`concepts ${one} ${other}`);
    }
}

/** Clauses of more concepts than this are lists; which of them stand together tells nothing. */
const MAX_CLAUSE_CONCEPTS = 13;

function addClauses(features: Set<string>, scene: Scene, marks: readonly Mark[], from: number): void {
  const classes = new Map<number, Set<string>>();
  const concepts = new Map<number, Set<string>>();
  const addTo = (clauses: Map<number, Set<string>>, clause: number, name: string): void => {
    clauses.set(clause, (clauses.get(clause) ?? new Set()).add(name));
  };
  for (const [at, mark] of marks.entries()) {
    const [first = UNKNOWN] = mark.classes;
    const clause = scene.clauses[from + at] ?? 0;
    if (first !== UNKNOWN && first !== 'filler') addTo(classes, clause, first);
    if (!LITTLE.has(first)) for (const name of mark.concepts) addTo(concepts, clause, name);
  }
  for (const names of classes.values()) addPairs(features, 'clause', names);
  for (const names of concepts.values())
    if (names.size <= MAX_CLAUSE_CONCEPTS) addPairs(features, 'both', names);
}

function addPairs(features: Set<string>, kind: string, names: ReadonlySet<string>): void {
  const sorted = [...names].sort();
  for (const [at, one] of sorted.entries())
    for (const other of sorted.slice(at + 1)) features.add(`${kind} ${one} ${other}`);
}

/** Classes of the things that mail is about. */
const MAIL_CLASSES = new Set([
  ...['mailbox', 'message', 'folder', 'gigabyte', 'server', 'room', 'protocol'],
  ...['phone', 'tablet', 'laptop', 'computer', 'webmail', 'device'],
]);
const MANY_UNKNOWN = 4;

/** "The fridge is full": the same words mean something else where a text names other matters, and nothing of mail. */
function addMatter(features: Set<string>, marks: readonly Mark[]): void {
  const classes = new Set(marks.flatMap((mark) => mark.classes));
  const matter = [
    [...classes].some((name) => MAIL_CLASSES.has(name)) ? 'mail' : '',
    classes.has('elsewhere') ? 'else' : '',
  ].join(' ');
  const unknown = marks.filter((mark) => mark.classes[0] === UNKNOWN).length;
  features.add(`matter ${matter}`);
  features.add(`unknown ${Math.min(unknown, MANY_UNKNOWN)} ${matter}`);
  for (const name of classes) if (name !== UNKNOWN) features.add(`with ${name} ${matter}`);
}

/** What the grammar calls the phrases of which it makes its readings. */
export const PHRASE = /^(?:answer|asked|unsure|command|corrects|fact|ordinal)/;
const ANSWER = /^(?:answer|asked)/;

function addPhrases(features: Set<string>, scene: Scene, { from, to }: Part): void {
  for (const found of scene.matches) {
    if (found.start < from || found.end > to || !PHRASE.test(found.meaning)) continue;
    features.add(`phrase ${found.meaning}`);
    if (ANSWER.test(found.meaning) && isNegated(scene, found)) features.add(`phrase not ${found.meaning}`);
  }
  if ([...questionWords(scene)].some((at) => at >= from && at < to)) features.add('asks');
}
