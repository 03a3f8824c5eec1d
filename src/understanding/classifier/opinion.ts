import type { AnswerValue, Field } from '../../decision/index.ts';
import type { Language } from '../../phrases/languages.ts';
import type { Scene } from '../interpretation/scene.ts';
import { HEADS, headsOf, INTENTS, type Intent, QUESTIONS, toLikelihoods } from './labels.ts';
import { featuresOf } from './linear/features.ts';
import { type LinearModel, scoresByLine } from './linear/linear-model.ts';
import { type Network, scoresByNetwork } from './network/network.ts';
import { traitsOf } from './network/traits.ts';
import { wholeOf } from './part.ts';

/** The two models that have learned from the labelled sentences. */
export interface Learned {
  readonly linear: LinearModel;
  readonly network: Network;
}

/** What the classifier holds of a text, or of a part of one. */
export interface Opinion {
  /** How likely a text says nothing of a field, or one of its values. */
  of(field: Field, value: AnswerValue | null): number;
  intent(intent: Intent): number;
}

/**
 * How much of an opinion is the linear model's; the rest is the network's. They err on different texts, so that
 * together they are right more often than either alone. Chosen by cross-validation.
 */
const LINEAR_SHARE = 0.6;

/**
 * Where the linear model alone is this certain of every head, as it is of most short replies, the network is not asked: it
 * takes ten times as long.
 */
const CERTAIN = 0.95;

export function opinionOf(
  models: Learned,
  scene: Scene,
  language: Language,
  part = wholeOf(scene),
  asked = scene.asked,
): Opinion {
  const byLine = scoresByLine(models.linear, featuresOf(scene, language, part), asked);
  const alone = likelihoodsOf(byLine);
  if (alone.every((head) => Math.max(...head) >= CERTAIN)) return opinionIn(alone);
  const traits = traitsOf(scene, language, part);
  const byNetwork = scoresByNetwork(models.network, traits, QUESTIONS.indexOf(asked));
  // The weighted geometric mean of what both find likely.
  return opinionIn(
    likelihoodsOf(
      byLine.map((score, at) => LINEAR_SHARE * score + (1 - LINEAR_SHARE) * (byNetwork[at] as number)),
    ),
  );
}

function likelihoodsOf(scores: Float64Array): readonly Float64Array[] {
  const heads = headsOf(Float64Array.from(scores));
  for (const head of heads) toLikelihoods(head);
  return heads;
}

function opinionIn(heads: readonly Float64Array[]): Opinion {
  const at = (name: string, label: string | null): number => {
    const head = HEADS.findIndex((one) => one.name === name);
    return heads[head]?.[HEADS[head]?.labels.indexOf(label) ?? -1] ?? 0;
  };
  return { of: (field, value) => at(field, value), intent: (intent) => at('intent', intent) };
}

/** What a text is for, most likely. */
export function likeliestIntent(opinion: Opinion): { readonly intent: Intent; readonly likelihood: number } {
  const [intent = 'off-topic'] = INTENTS.toSorted(
    (one, other) => opinion.intent(other) - opinion.intent(one),
  );
  return { intent, likelihood: opinion.intent(intent) };
}
