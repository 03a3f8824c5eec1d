import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environmentSchema } from '../../src/config.ts';
import { createMetrics } from '../../src/http/metrics.ts';

const GUIDE = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

/** Every figure with its labels, as `/metrics` gives them once everything has happened. */
async function figures(): Promise<Record<string, string[]>> {
  const metrics = createMetrics();
  metrics.turn('msteams', 'ran', 1);
  metrics.started('msteams', 'en');
  metrics.asked('devices');
  metrics.answered('devices');
  metrics.finished('imap', 'en');
  metrics.storeCall('read', 1, true);
  metrics.lookup('domain', 'settings', 1);
  metrics.sent('delivered', 1);
  metrics.failed('malformed');
  const text = await metrics.text();
  const names = [...text.matchAll(/^# TYPE (pop_or_imap_\w+) /gm)].map(([, name]) => name as string);
  return Object.fromEntries(
    names.map((name) => {
      const [, labels = ''] = new RegExp(`^${name}(?:_count)?\\{(.*)\\}`, 'm').exec(text) ?? [];
      return [name, [...labels.matchAll(/(\w+)="/g)].map(([, label]) => label as string)];
    }),
  );
}

describe('the guide for operators', () => {
  test('explains every figure of /metrics with its labels, and no other', async () => {
    const rows = [...GUIDE.matchAll(/^\| `(pop_or_imap_\w+)` \| (.*?) \| \S/gm)];
    const told = rows.map(([, name, labels = '']) => [
      name,
      [...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label),
    ]);
    expect(Object.fromEntries(told)).toEqual(await figures());
  });

  test('names only settings that exist', () => {
    const named = [...GUIDE.matchAll(/`([A-Z][A-Z0-9_]{3,}|Microsoft\w+)(?:=[\w-]+)?`/g)].map(
      ([, name]) => name as string,
    );
    expect(named.length).toBeGreaterThan(15);
    const known = [...Object.keys(environmentSchema.shape), 'SIGTERM', 'LISTEN'];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('points only to pages that are there', () => {
    const pages = [...GUIDE.matchAll(/\]\(([^)]+)\)/g)].map(([, page]) => page as string);
    for (const page of pages)
      expect(readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')).not.toBe('');
  });
});
