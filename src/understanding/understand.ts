import { LANGUAGES, type Language } from '../phrases/languages.ts';
import { learned } from './classifier/learned.ts';
import { opinionOf } from './classifier/opinion.ts';
import { withSecondOpinion } from './classifier/second-opinion.ts';
import { detectLanguage } from './detect-language.ts';
import { interpret, nothing } from './interpretation/interpret.ts';
import { sceneOf } from './interpretation/scene.ts';
import { lexiconOf } from './languages/lexicon-of.ts';
import type { Asked, Reading } from './reading.ts';
import { cut } from './text/normalise.ts';
import { tokenise } from './text/tokenise.ts';

/** Longer texts show themselves which language they are in. */
const MAX_FOREIGN_WORDS = 2;

/** A text of whose words the language spoken knows this share is not in another one. */
const MAX_KNOWN_SHARE = 0.6;

/**
 * Reads what a text says: answers, a command, "I don't know", a question of fact, or nothing. It never throws, never
 * guesses, and only looks at the first `MAX_TEXT_CHARACTERS` characters.
 *
 * A text that is clearly in another language than the one spoken so far is read in its own.
 */
export function understand(
  text: string,
  context: { readonly asked: Asked; readonly language: Language },
): Reading {
  const short = cut(text);
  const written = writtenLanguage(short, context.language);
  const spoken = written ?? context.language;
  const scene = sceneOf(short, context.asked, lexiconOf(spoken));
  const reading = withSecondOpinion(interpret(scene), scene, (part, asked) =>
    opinionOf(learned(), scene, spoken, part, asked),
  );
  const isOneWord = tokenise(short).length <= MAX_FOREIGN_WORDS;
  if (written !== null || !isOneWord || !saysNothing(reading)) return { ...reading, language: written };
  return { ...(readAbroad(short, context.asked, spoken) ?? reading), language: null };
}

/** The language that a text is clearly in; not another than the one spoken while that one knows most of its words. */
function writtenLanguage(text: string, spoken: Language): Language | null {
  const detected = detectLanguage(text);
  if (detected === null || detected === spoken) return detected;
  const { words } = lexiconOf(spoken);
  const written = tokenise(text).filter((token) => token.kind === 'word');
  const known = written.filter((token) => words.has(token.text));
  return known.length >= MAX_KNOWN_SHARE * written.length ? null : detected;
}

const saysNothing = (reading: Omit<Reading, 'language'>): boolean =>
  JSON.stringify(reading) === JSON.stringify(nothing);

/**
 * A word or two in another language than the one spoken ("oui", "zwei", "annuler"): too short to tell the language by,
 * but taken when every language that reads something in it reads the same.
 */
function readAbroad(text: string, asked: Asked, spoken: Language): Omit<Reading, 'language'> | null {
  const readings = LANGUAGES.filter((language) => language !== spoken)
    .map((language) => interpret(sceneOf(text, asked, lexiconOf(language))))
    .filter((reading) => !saysNothing(reading));
  const [first] = readings;
  const agree = new Set(readings.map((reading) => JSON.stringify(reading))).size === 1;
  return first !== undefined && agree ? first : null;
}
