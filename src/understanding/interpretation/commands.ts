import { FIELDS } from '../../decision/index.ts';
import { LANGUAGES } from '../../phrases/languages.ts';
import type { Match } from '../lexicon/match.ts';
import { COMMANDS, type Command, type CommandName, FACT_IDS, type FactId } from '../reading.ts';
import type { Scene } from './scene.ts';

/** A command must make up this share of a text; more where the text also hints at answers or states them. */
const MIN_SHARE = 0.3;
const MIN_SHARE_BESIDE_HINTS = 0.6;
const MIN_SHARE_BESIDE_ANSWERS = 0.75;

const minShare = (strength: number): number =>
  strength === 0 ? MIN_SHARE : strength > 1 ? MIN_SHARE_BESIDE_ANSWERS : MIN_SHARE_BESIDE_HINTS;

const isSpoken = (scene: Scene, at: number): boolean => {
  const kind = scene.words[at]?.kind;
  return kind === 'word' || kind === 'number';
};

/** Classes whose words say nothing about what a text is for. */
const EMPTY_CLASSES = ['filler', 'a', 'me', 'we', 'and', 'protocol'];

/** Words that carry meaning. */
function contentWords(scene: Scene): readonly number[] {
  return scene.words.flatMap((_, at) =>
    isSpoken(scene, at) && !EMPTY_CLASSES.some((name) => scene.classAt(name, at) !== null) ? [at] : [],
  );
}

/** The share of a text's words that lie in some matches. */
function shareOf(scene: Scene, found: readonly Match[]): number {
  const inside = (at: number) => found.some((one) => one.start <= at && one.end > at);
  const spoken = scene.words.flatMap((_, at) => (isSpoken(scene, at) ? [at] : []));
  const content = contentWords(scene);
  const counted = content.some(inside) ? content : spoken;
  return counted.length === 0 ? 0 : counted.filter(inside).length / counted.length;
}

/** The command that a text gives, or `null`; `strength` is that of the best evidence for an answer beside it. */
export function commandOf(scene: Scene, strength: number): Command | null {
  const statesAnswers = strength > 1;
  let best: { name: CommandName; share: number; weight: number } | null = null;
  for (const name of COMMANDS) {
    const found = scene.of(`command:${name}`);
    if (found.length === 0) continue;
    const weight = Math.max(...found.map((one) => one.weight));
    const named = name === 'change' ? scene.matches.filter((one) => one.meaning.startsWith('field:')) : [];
    const share = shareOf(scene, [...found, ...named]);
    const isCourtesy = name === 'greeting' || name === 'thanks';
    if (isCourtesy && statesAnswers) continue;
    if (share < minShare(strength)) continue;
    if (best === null || isBetter({ name, share, weight }, best)) best = { name, share, weight };
  }
  const wished = scene.matches.find((one) => one.meaning.startsWith('language:'));
  if (best === null) return wished && !statesAnswers ? languageWish(scene, wished) : null;
  if (best.name === 'language' && wished) return { name: 'language', to: languageOf(wished) };
  if (best.name === 'change') return withField(scene);
  return { name: best.name };
}

type Candidate = { name: CommandName; share: number; weight: number };

/** Courtesies give way to every other command; then the greater share wins, then the longer phrase. */
function isBetter(one: Candidate, other: Candidate): boolean {
  const courtesy = (name: CommandName) => (name === 'greeting' || name === 'thanks' ? 1 : 0);
  if (courtesy(one.name) !== courtesy(other.name)) return courtesy(one.name) < courtesy(other.name);
  return one.weight !== other.weight ? one.weight > other.weight : one.share > other.share;
}

const languageOf = (found: Match) => LANGUAGES.find((tag) => found.meaning === `language:${tag}`) ?? 'en';

/** "En français s'il te plaît" has this many words beside the name, none of them known in another language. */
const MAX_WORDS_BESIDE_LANGUAGE = 4;

/** A language's name with hardly a word beside it is a wish, in whatever language that word is. */
function languageWish(scene: Scene, wished: Match): Command | null {
  const others = contentWords(scene).filter((at) => at < wished.start || at >= wished.end);
  return others.length <= MAX_WORDS_BESIDE_LANGUAGE ? { name: 'language', to: languageOf(wished) } : null;
}

function withField(scene: Scene): Command {
  const field = FIELDS.find((name) => scene.of(`field:${name}`).length > 0);
  return field === undefined ? { name: 'change' } : { name: 'change', field };
}

/** "It does not work" asks for help without being a question; while one of the seven is open it may be an answer to that. */
const TOLD: FactId = 'not-working';

/** The question of fact that a text asks, or `null`. */
export function factOf(scene: Scene): FactId | null {
  const asks =
    scene.words.some((word) => word.kind === 'question') ||
    scene.words.some(
      (_, at) => scene.classAt('question', at) !== null || scene.classAt('protocol', at) !== null,
    );
  if (!asks) return scene.asked === 'opening' && scene.of(`fact:${TOLD}`).length > 0 ? TOLD : null;
  let best: { id: FactId; weight: number } | null = null;
  for (const id of FACT_IDS) {
    for (const { weight } of scene.of(`fact:${id}`)) if (weight > (best?.weight ?? 0)) best = { id, weight };
  }
  return best?.id ?? null;
}
