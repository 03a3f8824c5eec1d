import type { ConversationStore } from './conversation-store.ts';

/** Told of every call of the store: which one, how long it took in seconds, and whether it succeeded. */
export type OnStoreCall = (operation: string, seconds: number, ok: boolean) => void;

/** The same store, its reads and writes measured. */
export function measureStore(store: ConversationStore, onCall: OnStoreCall): ConversationStore {
  const timed = async <T>(operation: string, call: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    try {
      const result = await call();
      onCall(operation, (performance.now() - started) / 1000, true);
      return result;
    } catch (error) {
      onCall(operation, (performance.now() - started) / 1000, false);
      throw error;
    }
  };
  return {
    shared: store.shared,
    markDelivered: (key, turnId) => store.markDelivered(key, turnId),
    knows: (conversationId) => store.knows(conversationId),
    historyEnd: (conversationId) => store.historyEnd(conversationId),
    onHistory: (conversationId, listener) => store.onHistory(conversationId, listener),
    expire: (now) => store.expire(now),
    keepSecret: (name, proposal) => store.keepSecret(name, proposal),
    ping: () => store.ping(),
    close: () => store.close(),
    read: (key) => timed('read', () => store.read(key)),
    commit: (commit) => timed('commit', () => store.commit(commit)),
    history: (conversationId, from) => timed('history', () => store.history(conversationId, from)),
    forget: (conversationId, personId) => timed('forget', () => store.forget(conversationId, personId)),
  };
}
