import type { Activity } from 'botframework-schema';
import type { IncomingActivity } from '../../conversation/incoming-activity.ts';
import type { Outgoing } from '../../conversation/turn.ts';
import type { PostedActivity } from './activities.ts';
import { BOT_ID, CHANNEL_ID, newActivityId } from './ids.ts';
import { redact } from './redaction.ts';

/** The longest name of a file that is kept. */
const MAX_FILE_NAME = 100;

/** The most characters of `channelData` that are kept; Web Chat's own takes some two hundred. */
const MAX_CHANNEL_DATA = 4096;

/**
 * The echo of a person's own message, which the client waits for: the id and the time that the server gave it,
 * `channelData` untouched, the words as far as they may be kept, and nothing of files but their names.
 */
export function echoLine(posted: PostedActivity, taken: IncomingActivity, at: number): string {
  return JSON.stringify({
    type: 'message',
    id: taken.id,
    timestamp: new Date(at).toISOString(),
    channelId: CHANNEL_ID,
    from: taken.from,
    conversation: taken.conversation,
    locale: taken.locale ?? undefined,
    text: taken.text == null ? undefined : redact(taken.text),
    textFormat: taken.textFormat ?? undefined,
    channelData: channelDataOf(posted),
    attachments: taken.attachments?.map((_file, index) => fileNamed(posted, index)),
  });
}

/** `channelData` as it came; of an outsized one, what the client knows its message by. */
function channelDataOf({ channelData }: PostedActivity): object | undefined {
  if (!channelData) return undefined;
  if (JSON.stringify(channelData).length <= MAX_CHANNEL_DATA) return channelData;
  return { clientActivityID: channelData.clientActivityID, postBack: channelData.postBack === true };
}

function fileNamed(posted: PostedActivity, index: number): object {
  const files = posted.attachments;
  const name = Array.isArray(files) ? (files[index] as { name?: unknown } | null)?.name : undefined;
  return {
    contentType: 'application/octet-stream',
    name: typeof name === 'string' ? name.slice(0, MAX_FILE_NAME) : undefined,
  };
}

/** What the replies of one turn have in common. */
export interface ReplyFrame {
  readonly conversationId: string;
  /** The id of the person's message, when it stands in the history; the client holds a reply back until it came. */
  readonly replyToId: string | undefined;
  /** When the turn began, in milliseconds since the epoch. Later replies of a turn get later times: they are sorted by it. */
  readonly at: number;
}

/** The lines of a turn's replies. `position` is where the first of them stands in the history. */
export function replyLines(outgoing: readonly Outgoing[], frame: ReplyFrame, position: number): string[] {
  return outgoing.flatMap((out, index) => {
    if (out.kind !== 'send') return [];
    const id = `${frame.conversationId}|${String(position + index).padStart(7, '0')}.${frame.at.toString(36)}`;
    return [JSON.stringify(replyFrom(out.activity, { ...frame, at: frame.at + index + 1 }, id))];
  });
}

/** A sign that the bot is at work: shown for a moment and kept nowhere. */
export function typingLine(conversationId: string, at: number): string {
  const frame = { conversationId, replyToId: undefined, at };
  return JSON.stringify(replyFrom({ type: 'typing' }, frame, newActivityId(conversationId)));
}

function replyFrom(
  activity: Partial<Activity>,
  { conversationId, replyToId, at }: ReplyFrame,
  id: string,
): object {
  return {
    ...activity,
    id,
    timestamp: new Date(at).toISOString(),
    channelId: CHANNEL_ID,
    from: { id: BOT_ID, role: 'bot' },
    conversation: { id: conversationId },
    replyToId,
  };
}
