import { hash } from 'node:crypto';
import { z } from 'zod';
import { type IncomingActivity, incomingActivitySchema } from '../../conversation/incoming-activity.ts';
import { RefusedError } from '../../http/refusal.ts';
import { BOT_ID, CHANNEL_ID, newActivityId } from './ids.ts';
import type { Grant } from './tokens.ts';

/** What a client may post. Announcements of who came or went are ours to make. */
const POSTABLE = ['message', 'event', 'typing'] as const;

/** The longest id under which a client waits for its echo. */
const MAX_CLIENT_ID = 200;

const postedSchema = z.looseObject({
  type: z.enum(POSTABLE),
  channelData: z.looseObject({ clientActivityID: z.string().max(MAX_CLIENT_ID).optional() }).nullish(),
});

/** An activity as a client posted it. */
export type PostedActivity = z.infer<typeof postedSchema>;

/**
 * Reads a posted activity.
 *
 * @throws {RefusedError} `malformed`
 */
export function readPosted(body: unknown): PostedActivity {
  const posted = postedSchema.safeParse(body);
  if (!posted.success) throw new RefusedError('malformed');
  return posted.data;
}

/**
 * The posted activity as the bot gets it: who sent it and where comes from the token, never from the body. Posted
 * again with the same client id it is the same activity, so a request that was repeated on its way counts once.
 *
 * @throws {RefusedError} `malformed`
 */
export function incomingFrom(
  posted: PostedActivity,
  { conversation, user, locale }: Grant,
): IncomingActivity {
  const clientId = posted.channelData?.clientActivityID;
  const id = clientId
    ? `${conversation}|${hash('sha256', `${user} ${clientId}`, 'base64url').slice(0, 22)}`
    : newActivityId(conversation);
  const incoming = incomingActivitySchema.safeParse({
    ...posted,
    ...addressed(conversation, user),
    id,
    serviceUrl: undefined,
    locale: typeof posted.locale === 'string' ? posted.locale : locale,
  });
  if (!incoming.success) throw new RefusedError('malformed');
  return incoming.data;
}

/** Announces to the bot that the person has come; it greets once, whatever else announces the same (U4). */
export function arrivalOf({ conversation, user, locale }: Grant): IncomingActivity {
  return {
    type: 'conversationUpdate',
    id: newActivityId(conversation),
    ...addressed(conversation, user),
    membersAdded: [{ id: BOT_ID }, { id: user }],
    locale,
  };
}

function addressed(conversation: string, user: string) {
  return {
    channelId: CHANNEL_ID,
    conversation: { id: conversation },
    from: { id: user, role: 'user' },
    recipient: { id: BOT_ID, role: 'bot' },
  };
}
