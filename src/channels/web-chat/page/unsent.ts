interface SentActivity {
  readonly type: string;
  readonly from?: { readonly role?: string };
  readonly channelData?: Readonly<Record<string, unknown>>;
}

/** Where Web Chat keeps how far a message has come: sending, sent, or failed. */
const SEND_STATUS = 'webchat:send-status';

/** What Web Chat adds for itself; the server has no use for it. */
const OWN_MARKS = /^(state$|webchat:)/;

/**
 * The messages that were on their way when a connection ended. They keep their client ids, so the server takes each
 * once even if it had got it after all.
 */
export function unsentActivities(store: {
  getState(): { readonly activities: readonly unknown[] };
}): object[] {
  const activities = store.getState().activities as readonly SentActivity[];
  return activities
    .filter(({ from, channelData }) => from?.role === 'user' && channelData?.[SEND_STATUS] === 'sending')
    .map((activity) => ({
      ...activity,
      channelData: Object.fromEntries(
        Object.entries(activity.channelData ?? {}).filter(([name]) => !OWN_MARKS.test(name)),
      ),
    }));
}
