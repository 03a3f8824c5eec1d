import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, readableAccent, rgb } from '../../../src/channels/web-chat/page/accent.ts';

const WHITE = [255, 255, 255] as const;
const DARK = [23, 28, 35] as const;

const parts = (css: string) => css.match(/\d+/g)?.map(Number) as unknown as readonly [number, number, number];

test('contrast is that of WCAG', () => {
  expect(contrast([0, 0, 0], WHITE)).toBeCloseTo(21);
  expect(contrast(rgb('777777'), WHITE)).toBeCloseTo(4.48, 1);
});

test('whatever colour a site wishes for, it and the text on it can be read, light and dark', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), fc.constantFrom(WHITE, DARK), (wish, surface) => {
      const { accent, on } = readableAccent(rgb(wish.toString(16).padStart(6, '0')), surface);
      // Rounding to whole parts may cost a little.
      expect(contrast(parts(accent), surface)).toBeGreaterThan(4.45);
      expect(contrast(parts(accent), parts(on))).toBeGreaterThan(4.45);
    }),
  );
});

test('a colour that can be read is left as it is', () => {
  expect(readableAccent(rgb('0b57a4'), WHITE).accent).toBe('rgb(11 87 164)');
});
