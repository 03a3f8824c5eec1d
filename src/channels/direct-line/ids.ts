import { randomBytes } from 'node:crypto';

/** Random bytes of an id: 192 bits, more than the 128 below which ids can be guessed (OWASP API1). */
const ID_BYTES = 24;

const random = (): string => randomBytes(ID_BYTES).toString('base64url');

/** The channel id that turns of this host carry: Web Chat's, because it is what draws them. */
export const CHANNEL_ID = 'webchat';

/** The bot's account id. People's ids begin with `dl_`, so nobody can take it. */
export const BOT_ID = 'bot';

/** The prefix of ids that the client takes from the token only (`botframework-directlinejs`, `setUserId`). */
const USER_PREFIX = 'dl_';

/** A conversation id that nobody guesses. */
export const newConversationId = (): string => random();

/** A person's id, good for one conversation. */
export const newUserId = (): string => `${USER_PREFIX}${random()}`;

/** May a page choose this id for a person? Azure asks for the same prefix. */
export const isUserId = (id: string): boolean => /^dl_[\w.-]{1,100}$/.test(id);

/** An id for one activity that is in no history. */
export const newActivityId = (conversationId: string): string => `${conversationId}|${random()}`;
