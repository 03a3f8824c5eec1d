import { type Colour, type Drawing, paint } from './drawing.ts';
import { encodePng } from './png.ts';

/** The ground of the colour icon; white on it has a contrast of more than 4.5 to 1. */
export const ACCENT_COLOUR = '#1B5E8C';

const GROUND: Colour = [0x1b, 0x5e, 0x8c, 255];
const WHITE: Colour = [255, 255, 255, 255];
const CLEAR: Colour = [255, 255, 255, 0];

/** An envelope; below it one arrow that only fetches (POP) and one that goes both ways (IMAP). */
const ENVELOPE_AND_ARROWS: Drawing = {
  size: 96,
  strokeWidth: 6,
  strokes: [
    { kind: 'rectangle', from: [8, 4], to: [88, 49], radius: 7 },
    {
      kind: 'line',
      through: [
        [11, 8],
        [48, 32],
        [85, 8],
      ],
    },
    {
      kind: 'line',
      through: [
        [27, 58],
        [27, 92],
      ],
    },
    {
      kind: 'line',
      through: [
        [16, 81],
        [27, 92],
        [38, 81],
      ],
    },
    {
      kind: 'line',
      through: [
        [69, 58],
        [69, 92],
      ],
    },
    {
      kind: 'line',
      through: [
        [59, 68],
        [69, 58],
        [79, 68],
      ],
    },
    {
      kind: 'line',
      through: [
        [59, 82],
        [69, 92],
        [79, 82],
      ],
    },
  ],
};

/** Sizes and margins that Teams asks for: 192 pixels with the symbol in the middle 96, and 32 pixels. */
const COLOUR_ICON = { pixels: 192, margin: 48, ink: WHITE, paper: GROUND };
const OUTLINE_ICON = { pixels: 32, margin: 1, ink: WHITE, paper: CLEAR };

/** The icon in colour: 192 by 192 pixels, on a full square of one colour. */
export const colourIcon = (): Uint8Array =>
  encodePng(paint(ENVELOPE_AND_ARROWS, COLOUR_ICON), COLOUR_ICON.pixels);

/** The outline icon: 32 by 32 pixels, white on nothing. */
export const outlineIcon = (): Uint8Array =>
  encodePng(paint(ENVELOPE_AND_ARROWS, OUTLINE_ICON), OUTLINE_ICON.pixels);
