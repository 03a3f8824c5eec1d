import { freshState } from '../../src/conversation/person-state.ts';
import { writeRecord } from '../../src/conversation/turn-record.ts';
import { openSqliteStore } from '../../src/storage/sqlite-store.ts';

const DAY_MS = 86_400_000;
/** Commits that become one transaction. */
const AT_A_TIME = 1000;

/** Fills a SQLite file with conversations of people who have answered the three questions and then went away. */
export async function storeConversations(file: string, count: number): Promise<void> {
  const store = openSqliteStore({ file, now: Date.now, log: ({ code }) => console.error(code) });
  const at = Date.now();
  const said = [
    ['devices', 'several'],
    ['sharing', 'only-me'],
    ['storage', 'server-space-ok'],
  ] as const;
  const state = {
    ...freshState(),
    greeted: true,
    said: said.map(([question, answer]) => ({ question, answer, at, message: null, asked: true })),
  };
  const body = writeRecord(undefined, { state, turnId: 'last', at });
  for (let first = 0; first < count; first += AT_A_TIME) {
    const some = Math.min(AT_A_TIME, count - first);
    await Promise.all(
      Array.from({ length: some }, (_, index) =>
        store.commit({
          key: { conversationId: `idle-${first + index}`, personId: 'user' },
          expectedRevision: 0,
          body,
          expiresAt: at + DAY_MS,
        }),
      ),
    );
  }
  await store.close();
}
