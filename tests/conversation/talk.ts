import { type Bot, createBot } from '../../src/conversation/bot.ts';
import { type IncomingActivity, incomingActivitySchema } from '../../src/conversation/incoming-activity.ts';
import type { PersonState } from '../../src/conversation/person-state.ts';
import type { Services } from '../../src/conversation/services.ts';
import type { Outgoing } from '../../src/conversation/turn.ts';
import { createMailDiscovery } from '../../src/providers/discovery/index.ts';
import { loadApps, loadCatalogue } from '../../src/providers/index.ts';
import { understand } from '../../src/understanding/index.ts';

/** A button on a card, as a person sees it. */
export interface Button {
  readonly title: string;
  readonly data: unknown;
}

interface CardPart {
  readonly type?: string;
  readonly text?: string;
  readonly title?: string;
  readonly data?: unknown;
  readonly [key: string]: unknown;
}

/** Walks through a card and everything in it. */
function walk(part: unknown, visit: (part: CardPart) => void): void {
  if (Array.isArray(part)) for (const child of part) walk(child, visit);
  else if (typeof part === 'object' && part !== null) {
    visit(part as CardPart);
    for (const [key, child] of Object.entries(part)) if (key !== 'data') walk(child, visit);
  }
}

/** What one activity shows: all its words, and its buttons. */
export function shown(activity: Partial<{ text: string; attachments: { content?: unknown }[] }>): {
  words: string;
  buttons: Button[];
} {
  const words = [activity.text ?? ''];
  const buttons: Button[] = [];
  for (const { content } of activity.attachments ?? []) {
    walk(content, (part) => {
      if (part.type === 'Action.Submit') buttons.push({ title: String(part.title), data: part.data });
      else if (typeof part.text === 'string' && (part.type === 'TextBlock' || part.type === 'TextRun'))
        words.push(part.text);
    });
  }
  return { words: words.join('\n'), buttons };
}

/** The real services, without a network: no domain is looked up and no server asked. */
const SERVICES: Services = {
  understand,
  catalogue: loadCatalogue,
  apps: loadApps,
  discover: async (domain, options) =>
    createMailDiscovery({ mode: 'off', catalogue: await loadCatalogue(), now: Date.now }).discover(
      domain,
      options,
    ),
  checkServers: null,
};

/** The bot with the real services, without a network. */
export function botForTalk(
  options: { services?: Partial<Services>; onTurnFailed?: (reference: string, error: unknown) => void } = {},
): Bot {
  return createBot({
    services: { ...SERVICES, ...options.services },
    progress: { started() {}, asked() {}, answered() {}, finished() {} },
    fallbackLanguage: 'en',
    onTurnFailed: options.onTurnFailed ?? (() => {}),
  });
}

/** A message that somebody typed in a conversation of their own. */
export function typed(conversation: string, id: string, text: string): IncomingActivity {
  return incomingActivitySchema.parse({
    type: 'message',
    id,
    text,
    channelId: 'webchat',
    conversation: { id: conversation },
    from: { id: `user-${conversation}`, role: 'user' },
    recipient: { id: 'bot', role: 'bot' },
    locale: 'en',
  });
}

/** Somebody who talks to the bot without a wire between them: the bot's own logic, its state kept as JSON. */
export class Talk {
  readonly failures: unknown[] = [];
  readonly transcript: string[] = [];
  now = Date.UTC(2026, 10, 22, 12);
  stored: string | undefined;
  last: readonly Outgoing[] = [];
  readonly #bot: Bot;
  readonly #channelId: string;
  readonly #locale: string;
  #count = 0;

  constructor(options: { channelId?: string; locale?: string; services?: Partial<Services> } = {}) {
    this.#channelId = options.channelId ?? 'webchat';
    this.#locale = options.locale ?? 'en';
    this.#bot = botForTalk({
      services: options.services ?? {},
      onTurnFailed: (_reference, error) => this.failures.push(error),
    });
  }

  get state(): PersonState {
    return JSON.parse(this.stored ?? '{}') as PersonState;
  }

  /** Delivers any activity, with the fields that every channel sends filled in. */
  async deliver(part: Record<string, unknown>): Promise<string> {
    this.#count += 1;
    this.now += 1000;
    const activity: IncomingActivity = incomingActivitySchema.parse({
      type: 'message',
      id: `a${this.#count}`,
      channelId: this.#channelId,
      conversation: { id: 'c1' },
      from: { id: 'user', role: 'user' },
      recipient: { id: 'bot', role: 'bot' },
      locale: this.#locale,
      ...part,
    });
    const stored = this.stored === undefined ? undefined : JSON.parse(this.stored);
    const result = await this.#bot(activity, stored, this.now);
    if (result.kind === 'ignored') {
      this.last = [];
    } else {
      this.last = result.outgoing;
      this.stored = result.kind === 'forgotten' ? undefined : JSON.stringify(result.state);
    }
    const words = this.words();
    this.transcript.push(`> ${String(part.text ?? JSON.stringify(part.value ?? part.type))}`, words);
    return words;
  }

  /** Everything that the last turn showed. */
  words(): string {
    return this.last.map(({ activity }) => shown(activity as never).words).join('\n');
  }

  buttons(): Button[] {
    return this.last.flatMap(({ activity }) => shown(activity as never).buttons);
  }

  join(): Promise<string> {
    return this.deliver({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }, { id: 'user' }] });
  }

  say(text: string): Promise<string> {
    return this.deliver({ text });
  }

  /** Presses a button of the last turn by its title. */
  press(title: string): Promise<string> {
    const button = this.buttons().find((candidate) => candidate.title === title);
    if (!button)
      throw new Error(
        `No button “${title}” among: ${this.buttons()
          .map((b) => b.title)
          .join(', ')}`,
      );
    return this.deliver({ value: button.data, channelData: { postBack: true } });
  }

  pressData(data: unknown): Promise<string> {
    return this.deliver({ value: data });
  }
}
