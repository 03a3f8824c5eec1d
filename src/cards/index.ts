/** The cards: what the bot shows, built from advice and phrases, each with a plain text that says the same. */
export { type AdviceText, adviceText, type ConstrainedText, constrainedText } from './advice-text.ts';
export type { Button } from './block.ts';
export type { CardMessage } from './card-message.ts';
export { comparisonCard } from './comparison-card.ts';
export { answerDecision } from './decision-answer.ts';
export { factRowsCard } from './fact-rows-card.ts';
export { infoCard } from './info-card.ts';
export { escapeMarkdown } from './plain-text.ts';
export { prosAndConsCard } from './pros-and-cons-card.ts';
export { answeredCard, questionCard } from './question-card.ts';
export { recommendationCard } from './recommendation-card.ts';
export { summaryCard } from './summary-card.ts';
