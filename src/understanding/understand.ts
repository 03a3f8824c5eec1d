import type { Language } from '../phrases/languages.ts';
import { detectLanguage } from './detect-language.ts';
import { interpret } from './interpretation/interpret.ts';
import { sceneOf } from './interpretation/scene.ts';
import { LANGUAGE_DATA } from './languages/index.ts';
import { compile, type Lexicon } from './lexicon/lexicon.ts';
import type { Asked, Reading } from './reading.ts';
import { cut } from './text/normalise.ts';

const lexicons = new Map<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = compile(LANGUAGE_DATA[language]);
  lexicons.set(language, lexicon);
  return lexicon;
}

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
  const written = detectLanguage(short);
  const scene = sceneOf(short, context.asked, lexiconOf(written ?? context.language));
  return { ...interpret(scene), language: written };
}
