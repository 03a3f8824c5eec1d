import type { Activity } from 'botframework-schema';
import type { IncomingActivity } from './incoming-activity.ts';

/** One thing that leaves for a channel at the end of a turn. */
export type Outgoing =
  | { readonly kind: 'send'; readonly activity: Partial<Activity> }
  /** Replaces an activity sent earlier, where the channel can (Teams); others never get one. */
  | { readonly kind: 'update'; readonly activityId: string; readonly activity: Partial<Activity> };

/** The channel's side of one turn. */
export interface TurnDelivery {
  /**
   * For a channel that keeps its own history (Direct Line host): the lines that the turn adds, written in the
   * same commit as the state. `position` is where the history stands.
   */
  readonly history?: (outgoing: readonly Outgoing[], position: number) => readonly string[];
  /** Sends what the turn says. Called after the commit, in order, one turn at a time per conversation. */
  send(outgoing: readonly Outgoing[]): Promise<void>;
  /** Shows that the bot is working; called when a turn takes longer than half a second (U70). */
  typing?(): void;
}

/** `ran`: this delivery ran the turn. `repeated`: it had run before. `ignored`: nothing to answer (S15). */
export type TurnOutcome = 'ran' | 'repeated' | 'ignored';

/** The bot as every channel sees it. */
export interface Conversations {
  /**
   * Takes one activity exactly once: in order of arrival per conversation, known by its id, replies after the
   * state is saved. Rejects with a coded error only when nothing was saved and the channel should deliver again.
   */
  take(activity: IncomingActivity, delivery: TurnDelivery): Promise<TurnOutcome>;
}
