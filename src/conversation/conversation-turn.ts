import type { TurnContext } from 'botbuilder-core';
import type { CardMessage } from '../cards/card-message.ts';
import type { AnswerValue, Field } from '../decision/index.ts';
import type { Phrases } from '../phrases/index.ts';
import type { Reading } from '../understanding/index.ts';
import { type QuestionId, type Standing, standingOf } from './answer-list.ts';
import type { CardPress } from './card-press.ts';
import type { PersonState } from './person-state.ts';
import type { Progress } from './progress.ts';
import type { Services } from './services.ts';

/** What came in: words with what they say, a press on a button, or something that is neither. */
export type Input =
  | { readonly kind: 'text'; readonly text: string; readonly reading: Reading }
  | { readonly kind: 'press'; readonly press: CardPress }
  | { readonly kind: 'other' };

/** One message that the bot says: plain words, or a card with its equal in plain words. */
export type Message = string | CardMessage;

/** One turn of a conversation, as the dialogs and the interruptions see it. */
export class ConversationTurn {
  input: Input;
  readonly now: number;
  readonly services: Services;
  /** The id of the message being answered, or `null`. */
  readonly message: string | null;
  readonly owner: string | undefined;
  /** In a group: the address of a chat with the bot alone, or `null` where there is none to give. */
  readonly privateChat: string | null;
  readonly #progress: Progress;
  phrases: Phrases;
  state: PersonState;
  readonly #messages: Message[] = [];
  #notes: string[] = [];
  #silent = false;

  constructor(parts: {
    input: Input;
    now: number;
    services: Services;
    progress: Progress;
    message: string | null;
    owner?: string | undefined;
    privateChat: string | null;
    phrases: Phrases;
    state: PersonState;
  }) {
    this.input = parts.input;
    this.now = parts.now;
    this.services = parts.services;
    this.#progress = parts.progress;
    this.message = parts.message;
    this.owner = parts.owner;
    this.privateChat = parts.privateChat;
    this.phrases = parts.phrases;
    this.state = parts.state;
  }

  /** What the text says, or `null` when the input is no text. */
  get reading(): Reading | null {
    return this.input.kind === 'text' ? this.input.reading : null;
  }

  standing(): Standing {
    return standingOf(this.state.said);
  }

  /** Notes an answer; the list only ever grows. */
  record(question: QuestionId, answer: string | null, asked: boolean): void {
    this.state.said = [...this.state.said, { question, answer, at: this.now, message: this.message, asked }];
    this.state.misses = 0;
    this.state.doubt = null;
    this.state.explained = null;
    if (answer !== null) this.#progress.answered(question);
  }

  /** Notes that a question was put. */
  asked(question: QuestionId): void {
    if (!this.#silent) this.#progress.asked(question);
  }

  /** Notes that advice was given. */
  advised(protocol: string): void {
    if (!this.#silent) this.#progress.finished(protocol, this.phrases.language);
  }

  /** A short remark that stands before the next message, in the same bubble: "Several devices, noted." */
  note(remark: string): void {
    if (!this.#silent) this.#notes.push(remark);
  }

  /** Says one message. Remarks noted before it go in front of it. */
  say(message: Message): void {
    if (this.#silent) return;
    const remarks = this.#notes;
    this.#notes = [];
    if (typeof message === 'string') {
      this.#messages.push([...remarks, message].join('\n\n'));
      return;
    }
    const before = remarks.join('\n\n');
    this.#messages.push(
      before
        ? { ...message, lead: `${before}\n\n${message.lead}`, plain: `${before}\n\n${message.plain}` }
        : message,
    );
  }

  /** Does something without a word: what would be said is dropped. */
  async silently(act: () => Promise<unknown>): Promise<void> {
    this.#silent = true;
    try {
      await act();
    } finally {
      this.#silent = false;
    }
  }

  /** Everything said in this turn, in order. */
  messages(): readonly Message[] {
    if (this.#notes.length > 0) this.say(this.#notes.splice(0).join('\n\n'));
    return this.#messages;
  }

  /** What every button carries besides its meaning (U32). */
  mark(): { round: number; revision: number; owner?: string } {
    const mark = { round: this.state.round, revision: this.state.said.length };
    return this.owner === undefined ? mark : { ...mark, owner: this.owner };
  }

  /** The data of a button that answers a question. */
  answerButton(ask: QuestionId, answer: string): { pop: object } {
    return { pop: { ask, answer, ...this.mark() } };
  }

  /** The data of a button that asks the bot to do something. */
  commandButton(command: Extract<CardPress, { do: string }>['do'], about?: string): { pop: object } {
    return {
      pop: about === undefined ? { do: command, ...this.mark() } : { do: command, about, ...this.mark() },
    };
  }

  /** The title of an answer in the language of the conversation. */
  answerTitle(field: Field, value: AnswerValue): string {
    return this.phrases.say(`answer.${field}.${value}` as Parameters<Phrases['say']>[0]);
  }
}

const TURN = Symbol('ConversationTurn');

/** Hands the turn to the dialogs, which the SDK gives nothing but its own context. */
export function attachTurn(context: TurnContext, turn: ConversationTurn): void {
  context.turnState.set(TURN, turn);
}

/** The turn that a dialog runs in. */
export function turnOf(context: TurnContext): ConversationTurn {
  const turn = context.turnState.get<ConversationTurn>(TURN);
  if (!turn) throw new Error('A dialog ran outside a conversation turn.');
  return turn;
}
