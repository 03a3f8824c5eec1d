import { type Answers, decide, FIELDS, type Field } from '../../decision/index.ts';
import { LANGUAGES, type Language } from '../../phrases/languages.ts';
import type { Asked, Reading } from '../reading.ts';
import { understand } from '../understand.ts';
import { KINDS, type Kind, type Row } from './rows.ts';

/** A row that was read otherwise than it should have been. */
export interface Miss {
  readonly id: string;
  readonly lang: Language;
  readonly asked: Asked;
  readonly text: string;
  readonly expected: string;
  readonly read: string;
}

export interface Rates {
  rows: number;
  exactMatch: number;
}

/** The score of a corpus; every rate is between 0 and 1. */
export interface Score {
  readonly overall: Rates & { wrongSlotRate: number };
  readonly languages: Record<string, Rates & { wrongSlotRate: number }>;
  readonly kinds: Record<string, Rates>;
  readonly slots: Record<string, { precision: number; recall: number; f1: number }>;
  readonly commands: Record<string, Rates>;
  readonly expected: { rows: number; correct: number };
  readonly misses: readonly Miss[];
}

/**
 * The kind of a reading. Settled fields come first, since the open question has the first right to a text; greetings,
 * thanks and questions of fact are off the topic of the questions.
 */
export function kindOf(reading: Reading): Kind {
  const settled = Object.keys(reading.answers).length;
  if (settled > 1) return 'multi';
  if (settled === 1) return 'answer';
  if (reading.unsure) return 'unsure';
  const { command } = reading;
  return command && command.name !== 'greeting' && command.name !== 'thanks' ? 'command' : 'off-topic';
}

/** The kind that a row names, or what its slots make it when it names none. */
function kindOfRow(row: Row): Kind {
  if (row.kind) return row.kind;
  const slots = Object.keys(row.slots).length;
  return slots > 1 ? 'multi' : slots === 1 ? 'answer' : 'off-topic';
}

const sameSlots = (one: Answers, other: Answers): boolean =>
  FIELDS.every((field) => one[field] === other[field]);

/** Is a row read exactly as it says? A row without a kind says nothing of commands and doubts, only of its slots. */
function isExact(row: Row, reading: Reading): boolean {
  if (!sameSlots(row.slots, reading.answers)) return false;
  if (row.kind === undefined || row.kind === 'answer' || row.kind === 'multi') return true;
  if (row.kind === 'command') {
    return reading.command?.name === row.command && (row.to === undefined || reading.command?.to === row.to);
  }
  return kindOf(reading) === row.kind;
}

/** A field settled with a value that the row does not give it: worse than one that is missed. */
const hasWrongSlot = (row: Row, reading: Reading): boolean =>
  FIELDS.some((field) => reading.answers[field] !== undefined && reading.answers[field] !== row.slots[field]);

function meetsAdvice(row: Row, reading: Reading): boolean {
  const { protocol, strength } = decide(reading.answers);
  switch (row.expected) {
    case 'conflict-imap':
      return protocol === 'imap' && strength === 'trade-off';
    case 'imap':
      return protocol === 'imap' && strength !== 'trade-off';
    case 'pop':
      return protocol === 'pop';
    default:
      return protocol === null;
  }
}

const described = (kind: string, slots: Answers, command?: string, to?: string): string =>
  [kind, command, to, ...FIELDS.flatMap((field) => (slots[field] ? [`${field}=${slots[field]}`] : []))]
    .filter((word) => word !== undefined)
    .join(' ');

interface Count {
  rows: number;
  exact: number;
  wrong: number;
}

class Tally {
  readonly #counts = new Map<string, Count>();

  add(key: string, exact: boolean, wrong: boolean): void {
    const count = this.#counts.get(key) ?? { rows: 0, exact: 0, wrong: 0 };
    count.rows += 1;
    if (exact) count.exact += 1;
    if (wrong) count.wrong += 1;
    this.#counts.set(key, count);
  }

  rates(keys: readonly string[]): Record<string, Rates & { wrongSlotRate: number }> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const count = this.#counts.get(key);
        return count ? [[key, ratesOf(count)]] : [];
      }),
    );
  }

  keys(): readonly string[] {
    return [...this.#counts.keys()];
  }
}

const ratesOf = ({ rows, exact, wrong }: Count): Rates & { wrongSlotRate: number } => ({
  rows,
  exactMatch: rows === 0 ? 0 : exact / rows,
  wrongSlotRate: rows === 0 ? 0 : wrong / rows,
});

/** Reads every row and scores what was read. */
export function score(rows: readonly Row[]): Score {
  const [languages, kinds, commands, overall] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const hits = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, read: 0, there: 0 }])) as Record<
    Field,
    { right: number; read: number; there: number }
  >;
  const misses: Miss[] = [];
  const expected = { rows: 0, correct: 0 };
  for (const row of rows) {
    const asked = row.asked ?? 'opening';
    const reading = understand(row.text, { asked, language: row.lang });
    const exact = isExact(row, reading);
    const wrong = hasWrongSlot(row, reading);
    const kind = kindOfRow(row);
    overall.add('all', exact, wrong);
    languages.add(row.lang, exact, wrong);
    kinds.add(kind, exact, wrong);
    if (row.kind === 'command' && row.command) commands.add(row.command, exact, wrong);
    for (const field of FIELDS) {
      if (reading.answers[field] !== undefined) hits[field].read += 1;
      if (row.slots[field] !== undefined) hits[field].there += 1;
      if (row.slots[field] !== undefined && row.slots[field] === reading.answers[field])
        hits[field].right += 1;
    }
    if (row.expected !== undefined) {
      expected.rows += 1;
      if (meetsAdvice(row, reading)) expected.correct += 1;
    }
    if (!exact) {
      misses.push({
        id: row.id,
        lang: row.lang,
        asked,
        text: row.text,
        expected: described(kind, row.slots, row.command, row.to),
        read: described(kindOf(reading), reading.answers, reading.command?.name, reading.command?.to),
      });
    }
  }
  const all = overall.rates(['all']).all ?? { rows: 0, exactMatch: 0, wrongSlotRate: 0 };
  return {
    overall: all,
    languages: languages.rates(LANGUAGES),
    kinds: withoutWrongSlots(kinds.rates(KINDS)),
    slots: Object.fromEntries(FIELDS.map((field) => [field, slotRates(hits[field])])),
    commands: withoutWrongSlots(commands.rates([...commands.keys()].sort())),
    expected,
    misses,
  };
}

function withoutWrongSlots(rates: Record<string, Rates & { wrongSlotRate: number }>): Record<string, Rates> {
  return Object.fromEntries(
    Object.entries(rates).map(([key, { rows, exactMatch }]) => [key, { rows, exactMatch }]),
  );
}

function slotRates({ right, read, there }: { right: number; read: number; there: number }) {
  const precision = read === 0 ? 1 : right / read;
  const recall = there === 0 ? 1 : right / there;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
