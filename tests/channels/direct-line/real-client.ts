import { createRequire } from 'node:module';
import {
  type Activity,
  ConnectionStatus,
  DirectLine,
  type DirectLineOptions,
} from 'botframework-directlinejs';
import { XmlHttpRequest } from './xml-http-request.ts';

Object.assign(globalThis, { XMLHttpRequest: XmlHttpRequest });

/** The client waits 3 s and more before it tries again, and 15 minutes before it refreshes: too long for a test. */
const TIMES_FASTER = 100;

interface RxScheduler {
  now(): number;
  schedule(work: unknown, delay?: number, state?: unknown): unknown;
}

const rxjsOfTheClient = createRequire(createRequire(import.meta.url).resolve('botframework-directlinejs'));
const { async: realTime } = rxjsOfTheClient('rxjs/scheduler/async') as { async: RxScheduler };

const fastTime: RxScheduler = {
  now: () => realTime.now(),
  schedule: (work, delay = 0, state) => realTime.schedule(work, delay / TIMES_FASTER, state),
};

/** The real Direct Line client, and everything that it has heard. */
export interface RealClient {
  readonly directLine: DirectLine;
  readonly heard: Activity[];
  readonly statuses: ConnectionStatus[];
  /** The texts of messages heard, without repeats of an id. */
  texts(): string[];
  /** Posts a message; resolves with the id that the client reports. */
  say(text: string, more?: object): Promise<string>;
  post(activity: object): Promise<string>;
  /** Resolves as soon as the condition holds. */
  until(condition: () => boolean): Promise<void>;
  end(): void;
}

/** Fetches a token as a page's own server does. */
export async function fetchToken(
  domain: string,
  body: object = {},
): Promise<{ token: string; conversationId: string }> {
  const answer = await fetch(`${domain}/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { token: string; conversationId: string };
}

/** Connects the real client. */
export function connect(options: Partial<DirectLineOptions> & object): RealClient {
  const directLine = new DirectLine({ ...options, scheduler: fastTime, random: () => 0 } as never);
  const heard: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  directLine.connectionStatus$.subscribe((status) => statuses.push(status));
  directLine.activity$.subscribe(
    (activity) => heard.push(activity),
    () => {},
  );
  const post = (activity: object): Promise<string> =>
    new Promise((resolve, reject) => {
      directLine
        .postActivity({ type: 'message', from: { id: 'me' }, ...activity } as never)
        .subscribe(resolve, reject);
    });
  return {
    directLine,
    heard,
    statuses,
    texts() {
      const byId = new Map(heard.map((activity) => [activity.id, activity]));
      return [...byId.values()].flatMap((activity) =>
        'text' in activity && activity.text ? [activity.text] : [],
      );
    },
    say: (text, more = {}) => post({ text, ...more }),
    post,
    async until(condition) {
      for (let tries = 0; tries < 400 && !condition(); tries += 1)
        await new Promise((next) => setTimeout(next, 25));
      if (!condition())
        throw new Error(`heard so far: ${JSON.stringify(heard)}; statuses ${statuses.join(',')}`);
    },
    end: () => directLine.end(),
  };
}

export { ConnectionStatus };
