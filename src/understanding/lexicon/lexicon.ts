import type { LanguageData } from '../language-data.ts';
import { OWN_LANGUAGE_NAMES, SHARED_WORDS } from '../languages/shared.ts';
import { normalise } from '../text/normalise.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { classSymbol, entriesOf, firstSymbols, type Phrase, parseEntry, wordsIn } from './phrase-notation.ts';
import { Spelling } from './spelling.ts';

/** What a phrase is for, such as `class:phone`, `answer:devices.one`, `command:back`. */
export type Meaning = string;

/** A phrase in the index, with what it belongs to. */
export interface Indexed {
  readonly phrase: Phrase;
  readonly entry: Entry;
  /** Which of the phrases that must stand together this is. */
  readonly part: number;
}

/** What is found when all parts are. */
export interface Entry {
  readonly meaning: Meaning;
  readonly parts: number;
  readonly unturnable: boolean;
}

/** Words that are read as others, marks included. */
export interface Rewrite {
  readonly from: readonly string[];
  readonly to: readonly Token[];
}

/** One language's words and phrases, ready for matching. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly longestStem: number;
  /** Class phrases without and with references to other classes, then everything else. */
  readonly stages: readonly PhraseIndex[];
  readonly spelling: Spelling;
  readonly numbers: ReadonlyMap<string, number>;
  /** Rewrites by their first word. */
  readonly rewrites: ReadonlyMap<string, readonly Rewrite[]>;
  /** Words that may be the last part of a compound; empty where the language has none. */
  readonly heads: ReadonlySet<string>;
}

/** The kinds of device, most telling first. */
export const MACHINE_CLASSES = ['phone', 'tablet', 'laptop', 'computer', 'device', 'plural'] as const;
const PEOPLE_CLASSES = ['person', 'group'] as const;
const HEAD_CLASSES: readonly string[] = [
  ...MACHINE_CLASSES,
  ...PEOPLE_CLASSES,
  'webmail',
  'mailbox',
  'message',
  'folder',
];

/** Words that are no slips; nothing misspelt is meant to be one of them either. */
const GUARD = 'guard';

/** Classes that stand for several others in phrases. */
const UNIONS: Readonly<Record<string, readonly string[]>> = {
  machine: MACHINE_CLASSES,
  people: PEOPLE_CLASSES,
};

/** Phrases by the symbol of their first word. Each is parsed when a text first holds that word: few ever are. */
export class PhraseIndex {
  readonly #waiting = new Map<string, WrittenEntry[]>();
  readonly #parsed = new Map<string, readonly Indexed[]>();

  add(entry: WrittenEntry): void {
    for (const symbol of firstSymbols(entry.written)) {
      for (const narrow of UNION_SYMBOLS.get(symbol) ?? [symbol]) {
        const others = this.#waiting.get(narrow);
        if (!others) this.#waiting.set(narrow, [entry]);
        else if (others.at(-1) !== entry) others.push(entry);
      }
    }
  }

  get(symbol: string): readonly Indexed[] {
    let phrases = this.#parsed.get(symbol);
    if (!phrases) {
      const waiting = this.#waiting.get(symbol) ?? [];
      phrases = waiting.flatMap((entry) =>
        entry.parsed().filter(({ phrase }) => phrase.elements[0]?.symbols.includes(symbol)),
      );
      this.#parsed.set(symbol, phrases);
    }
    return phrases;
  }
}

/** An entry of a list as it is written. */
class WrittenEntry {
  readonly written: string;
  readonly #meaning: Meaning;
  #parsed: readonly Indexed[] | undefined;

  constructor(meaning: Meaning, written: string) {
    this.#meaning = meaning;
    this.written = written;
  }

  parsed(): readonly Indexed[] {
    this.#parsed ??= this.#parse();
    return this.#parsed;
  }

  #parse(): readonly Indexed[] {
    const { alternatives, unturnable } = parseEntry(this.written);
    return alternatives.flatMap((parts) => {
      const entry = { meaning: this.#meaning, parts: parts.length, unturnable };
      return parts.map((phrase, part) => ({ phrase: widen(phrase), entry, part }));
    });
  }
}

class LexiconBuilder {
  readonly words = new Set<string>();
  readonly stems = new Set<string>();
  readonly heads = new Set<string>();
  readonly stages = [new PhraseIndex(), new PhraseIndex(), new PhraseIndex()] as const;

  add(meaning: Meaning, list: string): void {
    const isClass = meaning.startsWith('class:');
    const [plain, nested, phrases] = this.stages;
    for (const written of entriesOf(list)) {
      const stage = isClass ? (written.includes('{') ? nested : plain) : phrases;
      stage.add(new WrittenEntry(meaning, written));
    }
    for (const word of wordsIn(list)) {
      if (word.endsWith('*')) this.stems.add(normalise(word.slice(0, -1)));
      else this.words.add(normalise(word));
    }
  }

  addHeads(list: string): void {
    for (const written of entriesOf(list)) {
      const symbol = parseEntry(written).alternatives[0]?.[0]?.elements;
      const only = symbol?.length === 1 ? symbol[0]?.symbols : undefined;
      for (const one of only ?? []) if (one.startsWith('w:') && one.length > 4) this.heads.add(one.slice(2));
    }
  }
}

const UNION_SYMBOLS = new Map(
  Object.entries(UNIONS).map(([name, classes]) => [classSymbol(name), classes.map(classSymbol)] as const),
);

function widen(phrase: Phrase): Phrase {
  const isWide = phrase.elements.some(({ symbols }) => symbols.some((symbol) => UNION_SYMBOLS.has(symbol)));
  if (!isWide) return phrase;
  const elements = phrase.elements.map((element) => ({
    ...element,
    symbols: element.symbols.flatMap((symbol) => UNION_SYMBOLS.get(symbol) ?? [symbol]),
  }));
  return { ...phrase, elements };
}

function numbersOf(list: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const entry of entriesOf(list)) {
    const [word = '', value = ''] = entry.split(' ');
    numbers.set(tokenise(word)[0]?.text ?? word, Number(value));
  }
  return numbers;
}

function rewritesOf(lines: string): Lexicon['rewrites'] {
  const rewrites = new Map<string, Rewrite[]>();
  for (const line of lines.split('\n')) {
    const [left, right] = line.split('=').map((side) => tokenise(side));
    const first = left?.[0]?.text;
    if (left === undefined || right === undefined || first === undefined) continue;
    const rewrite = { from: left.map((token) => token.text), to: right };
    const known = rewrites.get(first);
    if (known) known.push(rewrite);
    else rewrites.set(first, [rewrite]);
  }
  for (const list of rewrites.values()) list.sort((one, other) => other.from.length - one.from.length);
  return rewrites;
}

function addAll(builder: LexiconBuilder, kind: string, lists: Readonly<Record<string, string>>): void {
  for (const [name, list] of Object.entries(lists)) builder.add(`${kind}:${name}`, list);
}

/** Makes a language's data ready for matching. Takes some milliseconds, so it is done when first needed. */
export function compile(data: LanguageData): Lexicon {
  const builder = new LexiconBuilder();
  for (const [name, list] of Object.entries(data.words)) {
    if (name === GUARD) continue;
    builder.add(`class:${name}`, list);
    if (data.compounds && HEAD_CLASSES.includes(name)) builder.addHeads(list);
  }
  addAll(builder, 'class', SHARED_WORDS);
  for (const [key, { says, asked }] of Object.entries(data.answers)) {
    builder.add(`answer:${key}`, says);
    if (asked !== undefined) builder.add(`asked:${key}`, asked);
  }
  builder.add('unsure', data.unsure);
  builder.add('corrects', data.corrects);
  for (const entry of entriesOf(data.ordinals)) {
    const space = entry.lastIndexOf(' ');
    builder.add(`ordinal:${entry.slice(space + 1)}`, entry.slice(0, space));
  }
  addAll(builder, 'command', data.commands);
  addAll(builder, 'field', data.fields);
  for (const names of [data.languageNames, OWN_LANGUAGE_NAMES]) {
    addAll(builder, 'language', names);
    for (const list of Object.values(names)) builder.add('class:languagename', list);
  }
  addAll(builder, 'fact', data.facts);
  const numbers = numbersOf(data.numbers);
  const rewrites = rewritesOf(data.rewrites);
  const spelling = new Spelling(new Set([...builder.words, ...numbers.keys(), ...rewrites.keys()]));
  builder.add(`class:${GUARD}`, data.words[GUARD] ?? '');
  const words = new Set([...builder.words, ...numbers.keys(), ...rewrites.keys()]);
  return {
    words,
    stems: builder.stems,
    longestStem: Math.max(0, ...[...builder.stems].map((stem) => stem.length)),
    stages: builder.stages,
    spelling,
    numbers,
    rewrites,
    heads: builder.heads,
  };
}
