import type { Language } from '../../../phrases/languages.ts';
import { conceptsOf } from '../../concepts/concepts.ts';
import type { Scene } from '../../interpretation/scene.ts';
import { PHRASE, sizeOf } from '../linear/features.ts';
import type { Part } from '../part.ts';

/** Sets the words of a language apart from what all languages share. */
const OWN_WORD = /^[a-z]{2} /;

export const isOwnWord = (trait: string): boolean => OWN_WORD.test(trait);

/**
 * What is known of each word of a part of a text: its word classes and concepts, how large a number is,
 * the phrases of the grammar that it belongs to, all of which the languages share; and the word itself.
 */
export function traitsOf(
  scene: Scene,
  language: Language,
  { from, to }: Part,
): readonly (readonly string[])[] {
  const dictionary = conceptsOf(language);
  const traits = scene.words.map(({ kind, text, value }) => {
    const known = new Set<string>();
    if (kind === 'number') known.add(sizeOf(value ?? 0));
    else if (kind !== 'word') known.add(`sign ${text}`);
    else {
      for (const concept of dictionary.get(text) ?? []) known.add(`concept ${concept}`);
      known.add(`${language} ${text}`);
    }
    return known;
  });
  for (const { meaning, start, end } of scene.matches) {
    if (meaning.startsWith('class:')) traits[start]?.add(meaning);
    else if (PHRASE.test(meaning) && start >= from && end <= to)
      for (let at = start; at < end; at += 1) traits[at]?.add(meaning);
  }
  return traits.slice(from, to).map((known) => [...known]);
}
