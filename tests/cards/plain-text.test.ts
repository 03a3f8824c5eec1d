import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { cardMessage } from '../../src/cards/card-message.ts';
import { escapeMarkdown, infoCard, questionCard, summaryCard } from '../../src/cards/index.ts';
import { phrasesFor } from '../../src/phrases/index.ts';

/** Markdown as Web Chat reads it, at its most eager: bare addresses become links, tables and line breaks count. */
const markdown = new MarkdownIt({ linkify: true, breaks: true });
const phrases = phrasesFor('en');

/** What somebody sees of it. */
const seen = (html: string) =>
  html
    .replace(/^<p>|<\/p>\n$/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u2060', '');

/** The only thing that may be around it is a paragraph. */
const isBare = (html: string) => !/<(?!\/?p>)/.test(html);

describe('text from a person', () => {
  test.each([
    '[click](http://evil.example)',
    'https://evil.example/login?user=me',
    'www.evil.example',
    'evil.com',
    'me@evil.com',
    '<b>bold</b> <script>alert(1)</script>',
    '<https://evil.example>',
    '**bold** _italic_ `code` ~~gone~~',
    '# heading',
    '1. first',
    '1) first',
    '- item',
    '+ item',
    '> quote',
    '| a | b |',
    '![image](http://evil.example/x.png)',
    '---',
    '***',
    '===',
    '    four spaces',
    '\\*escaped\\*',
    '[ref]: http://evil.example',
    '&lt;b&gt; &#42;',
    'ftp://x.example mailto:a@b.example //c.example',
  ])('%s stays as it was typed, unformatted and no link', (typed) => {
    const html = markdown.render(escapeMarkdown(typed));
    expect(isBare(html)).toBe(true);
    expect(seen(html)).toBe(typed.trim());
  });

  test('whatever it is, it stays one bare paragraph', () => {
    const nasty = fc.array(
      fc.oneof(
        fc.constantFrom(
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '#',
          '-',
          '+',
          '1.',
          '|',
          '~',
          '!',
          '\\',
          '&',
          '\n',
          '\t',
          ' ',
        ),
        fc.constantFrom('http://', 'www.', 'a.com', '@', ':', '/', '.', '\u202e', '\u0000'),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 24 },
    );
    fc.assert(
      fc.property(nasty, (pieces) => {
        const html = markdown.render(escapeMarkdown(pieces.join('')));
        expect(isBare(html)).toBe(true);
        expect(html).not.toContain('href');
      }),
      { numRuns: 3_000 },
    );
  });

  test('nothing in it can turn the direction of what follows or break the line', () => {
    expect(escapeMarkdown('a\u202eb\nc\u0007d\u200be')).toBe('a b c d e');
  });
});

describe('plain text', () => {
  const button = (title: string) => ({ title, data: { pop: {} } });

  test('numbers the answers, so that the number can be typed, and names the other buttons', () => {
    const { plain } = questionCard({
      phrases,
      lead: 'How many?',
      hint: 'Count them.',
      choices: [button('One'), button('Several')],
      asides: [button('Back')],
    });
    expect(plain).toBe('How many?\n\nCount them.\n\n1. One\n2. Several\n\nYou can say: Back');
  });

  test('says beside each other what stands in columns, one after the other', () => {
    const column = (text: string) => [{ kind: 'paragraph', text }] as const;
    const { plain } = cardMessage(phrases, 'Both', [
      { kind: 'columns', columns: [column('Left'), column('Right')] },
    ]);
    expect(plain).toBe('Both\n\nLeft\n\nRight');
  });

  test('tells how to change an answer where there is no button', () => {
    const { plain } = summaryCard({ phrases, lead: 'So far', lines: [{ text: 'devices: one', change: {} }] });
    expect(plain).toContain('- devices: one');
    expect(plain).toContain('change devices');
  });
});

test('a long first line is cut in the summary at the end of a word, and nowhere else', () => {
  const lead = `${'word '.repeat(60)}end`;
  const { summary, plain } = infoCard({ phrases, lead, paragraphs: [], buttons: [] });
  expect(summary).toMatch(/^(word )+word…$/);
  expect(summary.length).toBeLessThanOrEqual(140);
  expect(plain).toBe(lead);
});
