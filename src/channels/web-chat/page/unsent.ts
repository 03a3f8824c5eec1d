interface SentActivity {
  readonly type: string;
  readonly from?: { readonly role?: string };
  readonly channelData?: Readonly<Record<string, unknown>>;
  /** When it was sent, by the browser's clock. */
  readonly localTimestamp?: string;
}

/** Where Web Chat keeps how far a message has come: sending, sent, or failed. */
const SEND_STATUS = 'webchat:send-status';

/** What Web Chat adds for itself; the server has no use for it. */
const OWN_MARKS = /^(state$|webchat:)/;

/** How often a message is sent again, and for how long a press on a button is, in milliseconds. */
const RESEND_MS = 4000;
const PRESS_LASTS_MS = 5 * 60_000;

interface Store {
  getState(): { readonly activities: readonly unknown[] };
}

/**
 * What the person did that the server has not confirmed, as it was sent. The client ids stay, so a server that had
 * got something after all takes it once.
 *
 * A message counts while Web Chat shows it as being sent; after that it offers the person to try again. A press on a
 * button is shown nowhere, so it counts for longer: it would be lost without a word.
 */
export function unsentActivities(store: Store, now = Date.now()): object[] {
  const activities = store.getState().activities as readonly SentActivity[];
  return activities.filter((activity) => isUnsent(activity, now)).map(asSent);
}

function isUnsent({ from, channelData, localTimestamp }: SentActivity, now: number): boolean {
  if (from?.role !== 'user') return false;
  const status = channelData?.[SEND_STATUS];
  if (status === 'sending') return true;
  const isPress = channelData?.postBack === true;
  return status === 'send failed' && isPress && now - Date.parse(localTimestamp ?? '') < PRESS_LASTS_MS;
}

function asSent(activity: SentActivity): object {
  const kept = Object.entries(activity.channelData ?? {}).filter(([name]) => !OWN_MARKS.test(name));
  return { ...activity, channelData: Object.fromEntries(kept) };
}

/** Sends again and again what the server has not confirmed. Returns the way to stop. */
export function keepSending(store: Store, send: (activity: object) => void): () => void {
  let waiting = new Set<unknown>();
  const timer = setInterval(() => {
    const unsent = unsentActivities(store);
    const ids = unsent.map((activity) => JSON.stringify((activity as SentActivity).channelData));
    // What was not yet there the last time is still on its first way.
    unsent.forEach((activity, at) => {
      if (waiting.has(ids[at])) send(activity);
    });
    waiting = new Set(ids);
  }, RESEND_MS);
  return () => clearInterval(timer);
}
