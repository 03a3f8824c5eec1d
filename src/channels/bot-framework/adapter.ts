import { CloudAdapterBase, TurnContext } from 'botbuilder-core';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import type { IncomingActivity } from '../../conversation/incoming-activity.ts';
import type { Outgoing, TurnDelivery } from '../../conversation/turn.ts';
import { type AuthenticationOptions, LeanAuthentication } from './authentication.ts';

/** An activity with everything that a reply needs. */
export type AddressedActivity = IncomingActivity & { readonly serviceUrl: string };

/** Who sent an activity, once that is known. */
export type Authenticated = AuthenticateRequestResult;

/**
 * The Bot Framework's adapter: a request that has passed authentication becomes a turn, and what the turn says
 * goes out through the Connector, in order.
 */
export class BotFrameworkAdapter extends CloudAdapterBase {
  readonly #authentication: LeanAuthentication;

  constructor(options: AuthenticationOptions) {
    const authentication = new LeanAuthentication(options);
    super(authentication);
    this.#authentication = authentication;
  }

  /** @throws {ChannelTokenError | ServiceUrlError | SigningKeysError} see {@link LeanAuthentication}. */
  authenticate(
    activity: AddressedActivity,
    authorization: string,
    isFromThisMachine: boolean,
  ): Promise<Authenticated> {
    return this.#authentication.authenticateRequest(activity, authorization, isFromThisMachine);
  }

  /** Runs one turn; resolves when the turn has ended. */
  async process(
    authenticated: Authenticated,
    activity: AddressedActivity,
    turn: (delivery: TurnDelivery) => Promise<void>,
  ): Promise<void> {
    await this.processActivity(authenticated, activity as unknown as Activity, (context) =>
      turn(this.#deliveryOf(context)),
    );
  }

  #deliveryOf(context: TurnContext): TurnDelivery {
    const reference = TurnContext.getConversationReference(context.activity);
    const addressed = (activity: Partial<Activity>): Partial<Activity> => ({
      ...TurnContext.applyConversationReference({ type: 'message' }, reference),
      ...activity,
    });
    return {
      send: async (outgoing: readonly Outgoing[]) => {
        for (const message of outgoing) {
          if (message.kind === 'send') await this.sendActivities(context, [addressed(message.activity)]);
          else await this.#replace(context, { ...addressed(message.activity), id: message.activityId });
        }
      },
      typing: () => {
        // Lost or late, a typing sign harms nobody; the turn does not wait for it.
        this.sendActivities(context, [addressed({ type: 'typing' })]).catch(() => {});
      },
    };
  }

  /**
   * Replaces a card that was pressed. That is a nicety: a card that was deleted since, or a channel that cannot, must
   * not keep the next question from the person.
   */
  async #replace(context: TurnContext, activity: Partial<Activity>): Promise<void> {
    await this.updateActivity(context, activity).catch(() => {});
  }
}
