import type { AnswerValue, DecidingField, Field, Wish } from './answers.ts';

/** The two ways of reading a mailbox that the advice chooses between. */
export type Protocol = 'imap' | 'pop';

/**
 * How sure the advice is. `clear`: the core is known, the rules agree and nothing stands against them.
 * `trade-off`: the person needs things that no protocol gives together. `leaning`: anything less that still
 * decides. `undecided`: no hard rule fires, see {@link Advice.fallback}.
 */
export type Strength = 'clear' | 'leaning' | 'trade-off' | 'undecided';

/** The hard rules R1–R5 decide; the soft ones only set strength, order and cautions. */
export type RuleId =
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R4'
  | 'R5'
  | 'soft-local-folders'
  | 'soft-needs-offline'
  | 'soft-huge-folders'
  | 'soft-may-switch';

/** One good or bad side of a protocol, as a stable id of a record in the knowledge. */
export type PointId =
  | 'pop-quick-access'
  | 'pop-on-your-device'
  | 'pop-works-offline'
  | 'pop-frees-server'
  | 'pop-not-synced'
  | 'pop-local-folders-only-here'
  | 'pop-hard-to-move'
  | 'imap-synced'
  | 'imap-folders-synced'
  | 'imap-easy-to-move'
  | 'imap-slow-huge-folders'
  | 'imap-uses-server-space';

/** Why the advice is what it is: an answer really given, the rule that it fires and the point behind the rule. */
export interface Reason {
  readonly field: Field;
  readonly value: Wish;
  readonly rule: RuleId;
  readonly point: PointId;
}

/** What someone can do to get back a thing that the advice takes from them. */
export type RemedyId =
  | 'archive-locally'
  | 'delete-big-attachments'
  | 'bigger-plan'
  | 'pop-leave-some-days'
  | 'keep-offline-copies'
  | 'yearly-archive-folders'
  | 'limit-offline-age'
  | 'leave-copy-on-server'
  | 'export-before-moving'
  | 'shared-mailbox-or-delegation'
  | 'local-folders-beside-imap'
  | 'read-in-webmail';

/** A wish that one of the protocols does not grant. One device and one person can be had with both. */
export type LosableWish = Exclude<Wish, 'one' | 'only-me'>;

/** A wish of this person that the advised protocol does not grant, with what to do about it. */
export interface GivenUp {
  readonly field: Field;
  readonly value: LosableWish;
  readonly point: PointId;
  readonly remedies: readonly RemedyId[];
}

/** Something to know before following the advice. */
export type CautionId =
  | 'pop-back-up-only-copy'
  | 'pop-check-leave-on-server'
  | 'pop-inbox-only'
  | 'imap-is-no-backup'
  | 'imap-deletes-everywhere'
  | 'shared-login-shows-same-marks';

/** When the other choice is the better one. */
export type AlternativeWhen =
  | 'only-one-device-and-person'
  | 'server-must-be-emptied'
  | 'second-device-or-person'
  | 'own-device-only';

/** The other choice, and when it is the better one. */
export interface Alternative {
  readonly protocol: Protocol;
  /** `pop-leave-some-days` is POP that leaves mail on the server for some days; `plain` is the ordinary protocol. */
  readonly form: 'plain' | 'pop-leave-some-days';
  readonly when: AlternativeWhen;
}

/** A smallest change of one answer, or of one still unknown, that turns the protocol advised. */
export interface Change {
  readonly field: DecidingField;
  /** The value given now, or `null` when it is not known yet. */
  readonly from: AnswerValue<DecidingField> | null;
  readonly to: AnswerValue<DecidingField>;
  readonly protocol: Protocol | null;
  readonly strength: Strength;
}

/** What the module says about a mailbox: ids and parameters only, the words live with the phrases. */
export interface Advice {
  /** `null` when no hard rule decides. */
  readonly protocol: Protocol | null;
  readonly strength: Strength;
  /** The choice to name when everything was asked and nothing decides; `null` when `protocol` is set. */
  readonly fallback: 'imap' | null;
  readonly reasons: readonly Reason[];
  readonly givesUp: readonly GivenUp[];
  readonly cautions: readonly CautionId[];
  readonly alternative: Alternative | null;
  /** Good sides of both protocols, what matters to this person first. */
  readonly pros: Readonly<Record<Protocol, readonly PointId[]>>;
  /** Bad sides of both protocols, what matters to this person first. */
  readonly cons: Readonly<Record<Protocol, readonly PointId[]>>;
  /** The points of both protocols that an answer of this person makes matter, in the order of the knowledge. */
  readonly matters: readonly PointId[];
  /** Every single answer that, changed or added, turns the protocol: answers already given first. */
  readonly changes: readonly Change[];
  /**
   * The questions not answered yet that could still change protocol, strength or a remedy: each has a value that
   * does, and no other question has one. `nextQuestion` asks fewer of them.
   */
  readonly pending: readonly Field[];
}

/** What a provider really offers to mail apps. */
export type Offer = 'both' | 'imap-only' | 'pop-only' | 'own-bridge' | 'own-app-only';

/** The advice held against what a provider offers. */
export interface ConstrainedAdvice {
  readonly outcome: 'kept' | 'turned' | 'none';
  /** The protocol to set up, or `null` when the provider has neither for mail apps. */
  readonly protocol: Protocol | null;
  readonly offer: Offer;
  /** What following the provider costs this person, and how to get it back. */
  readonly lost: readonly GivenUp[];
}
