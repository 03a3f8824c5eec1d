import { z } from 'zod';

/** Longest text that is read from a message; a recogniser sees at most 500 characters of it (S3). */
const MAX_RAW_TEXT = 20_000;

const account = z.object({
  id: z.string().max(1000),
  name: z.string().max(1000).nullish().catch(undefined),
  role: z.string().max(100).nullish().catch(undefined),
  aadObjectId: z.string().max(200).nullish().catch(undefined),
});

/**
 * An activity as any channel sends it, reduced to the fields that the bot reads. Unknown fields are dropped
 * (A2005), wrong types of the fields that route an activity are refused (A2003), and of the rest forgiven.
 */
export const incomingActivitySchema = z.object({
  type: z.string().min(1).max(100),
  id: z.string().max(500).nullish(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().max(2000).nullish(),
  conversation: z.object({
    id: z.string().min(1).max(2000),
    isGroup: z.boolean().nullish().catch(undefined),
    conversationType: z.string().max(100).nullish().catch(undefined),
    tenantId: z.string().max(200).nullish().catch(undefined),
  }),
  from: account,
  recipient: account.nullish().catch(undefined),
  text: z
    .string()
    .max(1_000_000)
    .transform((text) => text.slice(0, MAX_RAW_TEXT))
    .nullish()
    .catch(undefined),
  textFormat: z.string().max(100).nullish().catch(undefined),
  locale: z.string().max(100).nullish().catch(undefined),
  name: z.string().max(500).nullish().catch(undefined),
  action: z.string().max(100).nullish().catch(undefined),
  replyToId: z.string().max(500).nullish().catch(undefined),
  value: z.unknown().optional(),
  attachments: z
    .array(z.object({ contentType: z.string().max(500) }))
    .max(100)
    .nullish()
    .catch(undefined),
  entities: z
    .array(z.looseObject({ type: z.string().max(200) }))
    .max(200)
    .nullish()
    .catch(undefined),
  membersAdded: z.array(account).max(10_000).nullish().catch(undefined),
  membersRemoved: z.array(account).max(10_000).nullish().catch(undefined),
  channelData: z.record(z.string(), z.unknown()).nullish().catch(undefined),
});

/** An activity that has passed the door. */
export type IncomingActivity = z.infer<typeof incomingActivitySchema>;
