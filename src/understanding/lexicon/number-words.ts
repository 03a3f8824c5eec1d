import type { Token } from '../text/tokenise.ts';

/** What each number word of a language is worth. */
type Numbers = ReadonlyMap<string, number>;

/** From here on a number word multiplies what stands before it ("80 thousand"). */
const SMALLEST_MULTIPLIER = 100;

const SHORTEST_PART = 3;

/** What may stand between the parts of one number: "treinta y cinco", "trinta e cinco", "fünfunddreißig". */
const JOINTS = ['and', 'y', 'e', 'et', 'und', 'en'];

/** A number that may still grow: its whole thousands, and what has come since. */
interface Growing {
  readonly whole: number;
  readonly rest: number;
}

const NOTHING: Growing = { whole: 0, rest: 0 };

/** Reads number words as numbers, those of several words as one ("thirty-five thousand four hundred"). */
export function withNumbers(tokens: readonly Token[], numbers: Numbers): readonly Token[] {
  const result: Token[] = [];
  let growing: Growing | null = null;
  for (const [at, token] of tokens.entries()) {
    const value = token.kind === 'word' ? worth(token.text, numbers) : undefined;
    const grown: Growing | null = growing && value !== undefined ? grow(growing, value) : null;
    if (grown) {
      growing = grown;
      result[result.length - 1] = { ...(result.at(-1) as Token), value: grown.whole + grown.rest };
    } else if (value !== undefined && token.text.length > 1) {
      growing = grow(NOTHING, value);
      result.push({ kind: 'number', text: token.text, value });
    } else if (growing && isJoint(tokens, at, growing, numbers)) {
      // It joins what stands on both sides of it.
    } else {
      growing = token.kind === 'number' ? { whole: 0, rest: token.value ?? 0 } : null;
      result.push(token);
    }
  }
  return result;
}

function isJoint(tokens: readonly Token[], at: number, growing: Growing, numbers: Numbers): boolean {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  if (joint?.kind !== 'word' || next?.kind !== 'word' || !JOINTS.includes(joint.text)) return false;
  const value = worth(next.text, numbers);
  return value !== undefined && value < SMALLEST_MULTIPLIER && fits(growing.rest, value);
}

/** A number with one more number word behind it; `null` when that begins a number of its own. */
function grow({ whole, rest }: Growing, value: number): Growing | null {
  if (value >= 1000) return whole > 0 && rest === 0 ? null : { whole: whole + (rest || 1) * value, rest: 0 };
  if (value >= SMALLEST_MULTIPLIER && rest > 0) return rest < value ? { whole, rest: rest * value } : null;
  return fits(rest, value) ? { whole, rest: rest + value } : null;
}

/** May a number be followed by a smaller one that adds to it: "thirty five", "soixante quinze", "four hundred twenty"? */
function fits(rest: number, value: number): boolean {
  if (rest === 0) return true;
  if (rest % 100 === 0) return value < 100;
  const tens = rest % 100;
  return tens % 10 === 0 && tens >= 20 && (value < 10 || (value < 20 && (tens === 60 || tens === 80)));
}

/** What a number word is worth; also when several are written in one ("fünfunddreißigtausend", "trentacinquemila"). */
function worth(word: string, numbers: Numbers): number | undefined {
  const direct = numbers.get(word);
  if (direct !== undefined) return direct;
  for (let split = word.length - SHORTEST_PART; split >= SHORTEST_PART; split -= 1) {
    const last = numbers.get(word.slice(split));
    if (last === undefined) continue;
    const first = worth(word.slice(0, split), numbers);
    if (first !== undefined) {
      if (last >= SMALLEST_MULTIPLIER && first < last) return first * last;
      if (last < first && fits(first % 1000, last)) return first + last;
    }
    const unit = unitBefore(word.slice(0, split), numbers);
    if (unit !== undefined && last >= 20 && last < 100) return unit + last;
  }
  return undefined;
}

/** German and Dutch say the unit first: "fünf-und-dreißig", "vijf-en-dertig". */
function unitBefore(start: string, numbers: Numbers): number | undefined {
  const joint = JOINTS.find((one) => one.length > 1 && start.endsWith(one));
  const unit = joint === undefined ? undefined : numbers.get(start.slice(0, -joint.length));
  return unit !== undefined && unit < 10 ? unit : undefined;
}
