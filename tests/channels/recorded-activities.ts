import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { z } from 'zod';

const FOLDER = resolve(import.meta.dirname, '../fixtures/activities');

const recordedSchema = z.strictObject({
  /** Where this shape was seen or is described. */
  source: z.string().min(1),
  date: z.iso.date(),
  expect: z.enum(['reply', 'silent', 'greeting']),
  /** The activities that came before, by name. */
  after: z.array(z.string()).default([]),
  activity: z.looseObject({ type: z.string(), conversation: z.looseObject({ id: z.string() }) }),
});

/** One activity as a channel sends it, and what the bot does with it. */
export type RecordedActivity = z.output<typeof recordedSchema>;

/** The names of all recorded activities: channel, scope and what it is. */
export const RECORDED: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length).split(sep).join('/'))
  .sort();

/** Reads one recorded activity. */
export function recorded(name: string): RecordedActivity {
  return recordedSchema.parse(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')));
}

/** The activities that lead to this one, oldest first, and this one last. */
export function withHistory(name: string): readonly RecordedActivity[] {
  const last = recorded(name);
  return [...last.after.flatMap(withHistory), last];
}

/**
 * An activity as it goes over the wire: to a server of this test run, in a conversation (and, in Teams, in a team) that
 * no other test uses.
 */
export function delivered(
  { activity }: RecordedActivity,
  serviceUrl: string,
  conversation: string,
): Record<string, unknown> {
  const text = JSON.stringify(activity, (key, value) =>
    key === 'conversation' || key === 'team' ? { ...value, id: `${conversation}-${value.id}` } : value,
  );
  return JSON.parse(text.replaceAll('{serviceUrl}', serviceUrl)) as Record<string, unknown>;
}
