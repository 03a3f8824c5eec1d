import { shown } from '../../conversation/talk.ts';
import { FakeChannel, type WireActivity } from '../../wire/fake-channel.ts';

/** Somebody in Teams, as an activity names them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

export const ANA: Person = {
  id: '29:ana',
  name: 'Ana Silva',
  aadObjectId: 'a1111111-0000-4000-8000-000000000001',
};
export const BEN: Person = {
  id: '29:ben',
  name: 'Ben Okoro',
  aadObjectId: 'b1111111-0000-4000-8000-000000000002',
};

const BOT = { id: '28:0a1b2c3d-1111-4222-8333-444455556666', name: 'POP or IMAP' };
const MENTION = { type: 'mention', text: `<at>${BOT.name}</at>`, mentioned: BOT };

/** Where people talk with the bot in Teams. */
export type Scope = 'personal' | 'groupChat' | 'channel';

let chats = 0;

/**
 * A chat in Teams: what people see of it, with cards replaced when the bot replaces them. It speaks the wire through
 * a {@link FakeChannel} and sends activities as Teams does.
 */
export class TeamsChat {
  readonly #channel: FakeChannel;
  readonly #conversation: Record<string, unknown>;
  readonly #channelData: Record<string, unknown>;
  readonly #number: number;
  readonly locale: string;
  readonly scope: Scope;
  #sent = 0;

  constructor(
    channel: FakeChannel,
    scope: Scope,
    options: { thread?: string; locale?: string; number?: number } = {},
  ) {
    this.#channel = channel;
    this.scope = scope;
    this.locale = options.locale ?? 'en-US';
    const tenantId = '22222222-bbbb-4ccc-8ddd-000000000000';
    const number = options.number ?? ++chats;
    this.#number = number;
    const id = {
      personal: `a:chat-${number}`,
      groupChat: `19:chat-${number}@thread.v2`,
      channel: `19:chat-${number}@thread.tacv2${options.thread ? `;messageid=${options.thread}` : ''}`,
    }[scope];
    this.#conversation = {
      id,
      tenantId,
      conversationType: scope,
      ...(scope === 'personal' ? {} : { isGroup: true }),
    };
    this.#channelData = {
      tenant: { id: tenantId },
      ...(scope === 'channel' ? { team: { id: `19:chat-${number}@thread.tacv2` } } : {}),
    };
  }

  /** A thread of this channel. */
  thread(id: string): TeamsChat {
    return new TeamsChat(this.#channel, 'channel', { thread: id, number: this.#number });
  }

  /** Delivers an activity and returns what the bot sends for it. */
  async deliver(from: Person, part: Record<string, unknown>): Promise<WireActivity[]> {
    const before = this.#channel.received.length;
    const status = await this.post(from, part);
    if (status >= 300) throw new Error(`The bot answered ${status}.`);
    return this.#channel.received.slice(before);
  }

  /** Delivers an activity and returns the HTTP status. */
  post(from: Person, part: Record<string, unknown>): Promise<number> {
    return this.#channel.post(this.activity(from, part));
  }

  activity(from: Person, part: Record<string, unknown>): Record<string, unknown> {
    const { channelData, ...rest } = part;
    return {
      type: 'message',
      id: `${1763803800000 + ++this.#sent}`,
      timestamp: '2026-11-22T09:30:00.000Z',
      channelId: 'msteams',
      serviceUrl: this.#channel.serviceUrl,
      from,
      recipient: BOT,
      conversation: this.#conversation,
      locale: this.locale,
      entities: [{ type: 'clientInfo', locale: this.locale, platform: 'Web' }],
      channelData: { ...this.#channelData, ...(channelData as object) },
      ...rest,
    };
  }

  /** The two announcements of Teams, as it sends them: at the same moment. */
  async install(by = ANA): Promise<WireActivity[]> {
    const before = this.#channel.received.length;
    await Promise.all([
      this.post(by, { type: 'installationUpdate', action: 'add' }),
      this.post(by, { type: 'conversationUpdate', membersAdded: [{ id: BOT.id }] }),
    ]);
    return this.#channel.received.slice(before);
  }

  /** A message; in groups with the bot's mention in front, as people write it. */
  say(from: Person, text: string, part: Record<string, unknown> = {}): Promise<WireActivity[]> {
    if (this.scope === 'personal') return this.deliver(from, { text, textFormat: 'plain', ...part });
    const mentioned = { text: `${MENTION.text}&nbsp;${text}`, entities: [MENTION] };
    return this.deliver(from, { ...mentioned, textFormat: 'plain', ...part });
  }

  /** A message that does not mention the bot. */
  sayToOthers(from: Person, text: string): Promise<WireActivity[]> {
    return this.deliver(from, { text, textFormat: 'plain' });
  }

  /** The message with this id now reads like this. */
  edit(from: Person, id: string, text: string): Promise<WireActivity[]> {
    return this.say(from, text, { type: 'messageUpdate', id, channelData: { eventType: 'editMessage' } });
  }

  /** Presses a button of one of these activities; Teams names the card that it stands on. */
  press(from: Person, on: readonly WireActivity[], title: string): Promise<WireActivity[]> {
    for (const card of on) {
      const button = shown(card as never).buttons.find((candidate) => candidate.title === title);
      if (button) return this.deliver(from, { value: button.data, replyToId: card.id });
    }
    const titles = on.flatMap((card) => shown(card as never).buttons.map((button) => button.title));
    throw new Error(`No button “${title}” among: ${titles.join(', ')}`);
  }

  /** What stands now in the place of an activity, when the bot has replaced it. */
  replacementOf(activity: WireActivity | undefined): WireActivity | undefined {
    return this.#channel.updates.filter(({ activityId }) => activityId === activity?.id).at(-1)?.activity;
  }
}

/** The card among activities, which Teams shows by itself. */
export const cardOf = (activities: readonly WireActivity[]): WireActivity | undefined =>
  activities.find((activity) => shown(activity as never).buttons.length > 0);

export const wordsOf = (activities: readonly (WireActivity | undefined)[]): string =>
  FakeChannel.words(activities.filter((activity) => activity !== undefined));
