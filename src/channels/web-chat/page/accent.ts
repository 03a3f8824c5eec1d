/// <reference lib="dom" />

/** The least contrast of text with its background (WCAG 2.2, 1.4.3, level AA). */
const LEAST_CONTRAST = 4.5;

/** What accents stand on: the surfaces of the light and the dark page, as in `page.css`. */
const LIGHT_SURFACE: Rgb = [255, 255, 255];
const DARK_SURFACE: Rgb = [23, 28, 35];

const STEPS = 50;

type Rgb = readonly [number, number, number];

/** An accent colour, and the colour of text on it. */
export interface Accent {
  readonly accent: string;
  readonly on: string;
}

/** Relative luminance (WCAG 2.2, glossary). */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, glossary). */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Six hexadecimal digits as a colour. */
export function rgb(digits: string): Rgb {
  const number = Number.parseInt(digits, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

const css = (color: Rgb): string => `rgb(${color.map(Math.round).join(' ')})`;

/** The colour nearest to the wished one that can be read on a surface, and the text colour that can be read on it. */
export function readableAccent(wish: Rgb, surface: Rgb): Accent {
  const towards: Rgb = luminance(surface) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  let accent = wish;
  for (let step = 1; step <= STEPS && contrast(accent, surface) < LEAST_CONTRAST; step += 1) {
    const share = step / STEPS;
    accent = wish.map((part, at) => part + ((towards[at] ?? 0) - part) * share) as unknown as Rgb;
  }
  const white: Rgb = [255, 255, 255];
  const black: Rgb = [0, 0, 0];
  return { accent: css(accent), on: css(contrast(accent, white) >= LEAST_CONTRAST ? white : black) };
}

/** Gives the page the colour of the site around it, as far as it can be read. */
export function applyColor(root: HTMLElement, digits: string): void {
  const light = readableAccent(rgb(digits), LIGHT_SURFACE);
  const dark = readableAccent(rgb(digits), DARK_SURFACE);
  root.style.setProperty('--wished-accent-light', light.accent);
  root.style.setProperty('--wished-on-accent-light', light.on);
  root.style.setProperty('--wished-accent-dark', dark.accent);
  root.style.setProperty('--wished-on-accent-dark', dark.on);
}
