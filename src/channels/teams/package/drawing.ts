/** A point of a drawing, in units of its own. */
type Point = readonly [x: number, y: number];

/** One stroke of a drawing: a line through points, or the outline of a rectangle with round corners. */
type Stroke =
  | { readonly kind: 'line'; readonly through: readonly Point[] }
  | {
      readonly kind: 'rectangle';
      readonly from: Point;
      readonly to: Point;
      /** Radius of the corners. */
      readonly radius: number;
    };

/** A drawing of strokes of one width, in a square of the given size. */
export interface Drawing {
  readonly size: number;
  readonly strokeWidth: number;
  readonly strokes: readonly Stroke[];
}

/** A colour with its opacity, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Draws into a square of pixels, with smooth edges.
 *
 * @param margin pixels left free on each side
 * @returns four bytes a pixel: red, green, blue, alpha; row by row from the top
 */
export function paint(
  drawing: Drawing,
  { pixels, margin, ink, paper }: { pixels: number; margin: number; ink: Colour; paper: Colour },
): Uint8Array {
  const scale = drawing.size / (pixels - 2 * margin);
  const image = new Uint8Array(pixels * pixels * 4);
  for (let row = 0; row < pixels; row++) {
    for (let column = 0; column < pixels; column++) {
      const at: Point = [(column + 0.5 - margin) * scale, (row + 0.5 - margin) * scale];
      const nearest = Math.min(...drawing.strokes.map((stroke) => distance(stroke, at)));
      const beyondEdge = (nearest - drawing.strokeWidth / 2) / scale;
      const coverage = Math.min(1, Math.max(0, 0.5 - beyondEdge));
      image.set(mix(paper, ink, coverage), (row * pixels + column) * 4);
    }
  }
  return image;
}

/** Lays ink over paper. Transparent paper keeps the ink's colour, so that edges do not turn grey. */
function mix(paper: Colour, ink: Colour, coverage: number): Colour {
  if (paper[3] === 0) return [ink[0], ink[1], ink[2], Math.round(ink[3] * coverage)];
  const part = (at: 0 | 1 | 2 | 3) => Math.round(paper[at] + (ink[at] - paper[at]) * coverage);
  return [part(0), part(1), part(2), part(3)];
}

function distance(stroke: Stroke, at: Point): number {
  if (stroke.kind === 'rectangle') return distanceToRectangle(stroke, at);
  const ends = stroke.through.slice(1);
  return Math.min(...ends.map((end, index) => distanceToLine(stroke.through[index] ?? end, end, at)));
}

function distanceToLine([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function distanceToRectangle(
  { from, to, radius }: Extract<Stroke, { kind: 'rectangle' }>,
  [x, y]: Point,
): number {
  const outsideX = Math.abs(x - (from[0] + to[0]) / 2) - (to[0] - from[0]) / 2 + radius;
  const outsideY = Math.abs(y - (from[1] + to[1]) / 2) - (to[1] - from[1]) / 2 + radius;
  const corner = Math.hypot(Math.max(outsideX, 0), Math.max(outsideY, 0));
  return Math.abs(corner + Math.min(Math.max(outsideX, outsideY), 0) - radius);
}
