import type { Phrases } from '../phrases/index.ts';
import { type Block, listed, section } from './block.ts';

/**
 * Says blocks in plain text. Paragraphs stand apart by an empty line and lists are written as lists, so that the text
 * reads well both as it is and where a channel takes it for Markdown (U50).
 */
export function plainTextOf(blocks: readonly Block[], phrases: Phrases): string {
  return blocks.map((block) => plainBlock(block, phrases)).join('\n\n');
}

function plainBlock(block: Block, phrases: Phrases): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.text;
    case 'items':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'details':
      return plainTextOf(section(block.title, listed(block.items)), phrases);
    case 'columns':
      return block.columns.map((blocks) => plainTextOf(blocks, phrases)).join('\n\n');
    case 'value':
      return phrases.say('card.value', { label: block.label, value: block.value });
    case 'line':
      return `- ${block.text}`;
    case 'choices':
      return block.buttons.map(({ title }, index) => `${index + 1}. ${title}`).join('\n');
    case 'buttons':
      return phrases.say('card.buttons', { buttons: block.buttons.map(({ title }) => title).join(' · ') });
  }
}

/** Characters that have a meaning in Markdown wherever they stand. */
const MARKDOWN = /[\\`*_[\]<>~|&]/g;

/** What makes a line a heading, a list or a quote when it stands first. */
const FIRST_IN_LINE = /^(\d+(?=[.)])|[#+-])/;

/** Control characters, and the invisible ones that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Cannot be seen and does not break a line, but no channel takes an address for a link across it. */
const WORD_JOINER = '\u2060';

/**
 * Makes text that came from a person safe to show: it stays as it was typed, on one line, never formats anything and
 * never becomes a link.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKDOWN, '\\$&')
    .replace(FIRST_IN_LINE, `${WORD_JOINER}$1`)
    .replace(/[.:@/](?=\S)/g, `$&${WORD_JOINER}`);
}
