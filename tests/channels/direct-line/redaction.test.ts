import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../../src/channels/direct-line/redaction.ts';

test.each([
  ['I am at ada@example.org', 'I am at …@example.org'],
  ["o'neil+tag@mail.example.co.uk!", '…@mail.example.co.uk!'],
  ['jörg@müller.example, x@y.z', '…@müller.example, …@y.z'],
  ['the price is 5 @ 3 euros', 'the price is 5 @ 3 euros'],
  ['gmail.com', 'gmail.com'],
  ['my password is hunter22', '••••••••'],
])('keeps of "%s" only "%s"', (said, kept) => {
  expect(redact(said)).toBe(kept);
});

test('keeps of every address the domain and nothing before it', () => {
  const local = fc.stringMatching(/^[a-z0-9][a-z0-9.+_-]{2,200}$/);
  fc.assert(
    fc.property(local, (name) => {
      expect(redact(`write to ${name}@example.org please`)).not.toContain(name.slice(-3).concat('@'));
    }),
  );
});

test('cuts what is too long to keep', () => {
  expect(redact('word '.repeat(5000)).length).toBeLessThan(4100);
});
