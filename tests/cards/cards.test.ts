// @vitest-environment jsdom
import * as library from 'adaptivecards';
import { describe, expect, test } from 'vitest';
import type { CardMessage } from '../../src/cards/index.ts';
import { LANGUAGES, type Phrases, phrasesFor } from '../../src/phrases/index.ts';
import { everyCard } from './every-card.ts';

const english = phrasesFor('en');
const ENGLISH = everyCard(english);
const LIMIT = 20 * 1024;

// What hosts write a text with; jsdom has no layout and so leaves it out.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  get(this: HTMLElement) {
    return this.textContent;
  },
  set(this: HTMLElement, words: string) {
    this.textContent = words;
  },
});

// Texts are compared as they are; what Markdown makes of them is another test's matter.
library.AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

/** What holds other elements; the library reads these by code and does not list them. All exist since 1.0 or 1.2. */
const HOLDERS = ['$schema', 'type', 'body', 'actions', 'items', 'columns', 'inlines'];

type Json = Readonly<Record<string, unknown>>;

/** Every object of a card that is an element, a column, a run of text or an action. */
function typedObjects(value: unknown): readonly Json[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(typedObjects);
  const object = value as Json;
  const inner = Object.entries(object).flatMap(([key, child]) => (key === 'data' ? [] : typedObjects(child)));
  return typeof object.type === 'string' ? [object, ...inner] : inner;
}

/** The words that a card shows: its texts and its buttons. */
function shownTexts(card: unknown): readonly string[] {
  return typedObjects(card).flatMap(({ text, title }) =>
    [text, title].filter((words) => typeof words === 'string'),
  );
}

/** The types that the library makes itself, beside those in its registries. */
const BUILT_IN = [library.AdaptiveCard, library.Column, library.TextRun];

/** The properties that an object of this type may have in schema 1.3, as the library itself defines them. */
function allowedIn13(type: string): ReadonlySet<string> {
  const version = library.Versions.v1_3;
  const object =
    BUILT_IN.map((Type) => new Type()).find((candidate) => candidate.getJsonTypeName() === type) ??
    library.GlobalRegistry.elements.createInstance(type, version) ??
    library.GlobalRegistry.actions.createInstance(type, version);
  if (!object) throw new Error(`${type} does not exist in schema 1.3`);
  const schema = object.getSchema();
  const properties = Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index));
  const old = properties.filter((property) => property.targetVersion.compareTo(version) <= 0);
  return new Set([...HOLDERS, ...old.map((property) => property.name)]);
}

const allowed = new Map<string, ReadonlySet<string>>();
const isAllowed = (type: string, property: string): boolean => {
  const known = allowed.get(type) ?? allowedIn13(type);
  allowed.set(type, known);
  return known.has(property);
};

/** Draws a card with the real library and its own default settings, as a host would. */
function draw(message: CardMessage): { readonly problems: readonly string[]; readonly html: HTMLElement } {
  const context = new library.SerializationContext(library.Versions.v1_3);
  const card = new library.AdaptiveCard();
  card.parse(structuredClone(message.card), context);
  const html = card.render() ?? document.createElement('div');
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return {
    problems: [...events, ...card.validateProperties().validationEvents].map((event) => event.message),
    html,
  };
}

const activityOf = ({ lead, card, summary }: CardMessage) => ({
  type: 'message',
  text: lead,
  summary,
  inputHint: 'acceptingInput',
  locale: 'en',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

describe('every card, for all 2,187 sets of answers', () => {
  test('is made of nothing that schema 1.3 does not have', () => {
    const strange = ENGLISH.flatMap(({ card }) =>
      typedObjects(card).flatMap((object) =>
        Object.keys(object)
          .filter((property) => !isAllowed(String(object.type), property))
          .map((property) => `${object.type}.${property}`),
      ),
    );
    expect([...new Set(strange)]).toEqual([]);
  });

  test('says version 1.3, submits or opens a part of itself, and never executes', () => {
    for (const { card } of ENGLISH) {
      expect(card.version).toBe('1.3');
      const actions = typedObjects(card).filter(({ type }) => String(type).startsWith('Action.'));
      const known = ['Action.Submit', 'Action.ToggleVisibility'];
      expect(actions.filter(({ type }) => !known.includes(String(type)))).toEqual([]);
      const ids = typedObjects(card).map(({ id }) => id);
      const opened = actions.flatMap(({ targetElements }) => (targetElements as string[] | undefined) ?? []);
      for (const id of opened) expect(ids.filter((other) => other === id)).toEqual([id]);
    }
  });

  test('wraps every text', () => {
    const cut = ENGLISH.flatMap(({ card }) => typedObjects(card)).filter(
      ({ type, wrap }) => type === 'TextBlock' && wrap !== true,
    );
    expect(cut).toEqual([]);
  });

  test('is drawn by the real library without a complaint, and every text and button is there', () => {
    for (const message of ENGLISH) {
      const { problems, html } = draw(message);
      expect(problems).toEqual([]);
      const drawn = html.textContent ?? '';
      const missing = shownTexts(message.card).filter((words) => !drawn.includes(words));
      expect(missing).toEqual([]);
    }
  });

  test('passes on a button’s data as it was given, and adds nothing for one channel', () => {
    for (const { card } of ENGLISH) {
      const buttons = typedObjects(card).filter(({ type }) => type === 'Action.Submit');
      for (const { data } of buttons) expect(Object.keys(data as object)).toEqual(['pop']);
    }
  });

  test('does not repeat the first line, which stands beside the card', () => {
    for (const { lead, card } of ENGLISH) expect(shownTexts(card)).not.toContain(lead);
  });
});

describe.each(LANGUAGES)('in %s, every card', (language) => {
  const phrases: Phrases = phrasesFor(language);
  const cards = everyCard(phrases);

  test('has a plain text with its first line and every sentence and button of the card', () => {
    for (const { lead, card, plain } of cards) {
      expect(plain.startsWith(lead)).toBe(true);
      expect(card.fallbackText).toBe(plain);
      const said = shownTexts(card).map((words) => words.replace(/^• /, ''));
      const change = phrases.say('button.change-this');
      expect(said.filter((words) => words !== change && !plain.includes(words))).toEqual([]);
    }
  });

  test('has a summary of one short line', () => {
    for (const { summary } of cards) {
      expect(summary).not.toBe('');
      expect(summary).not.toContain('\n');
      expect(summary.length).toBeLessThanOrEqual(140);
    }
  });

  test('stays under 20 KB as an activity, counted as Teams does in UTF-16, with room for the ids', () => {
    const largest = Math.max(...cards.map((message) => JSON.stringify(activityOf(message)).length * 2));
    expect(largest).toBeLessThan(LIMIT - 1024);
  });

  test('leaves no placeholder unfilled', () => {
    for (const { plain } of cards) expect(plain).not.toMatch(/[{}]/);
  });
});
