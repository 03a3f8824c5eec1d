import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/providers/index.ts';
import { providerSchema } from '../../src/providers/provider-schema.ts';

const PAGE = readFileSync(new URL('../../docs/providers.md', import.meta.url), 'utf8');

describe('the page about providers of one’s own', () => {
  test('shows an example that passes the check', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(PAGE) ?? [];
    for (const entry of JSON.parse(example)) expect(providerSchema.safeParse(entry).error).toBeUndefined();
  });

  test('explains every field that an entry can have, and counts the providers right', async () => {
    const { providers } = await loadCatalogue();
    const fields = Object.keys(providers[0] ?? {}).filter((field) => field !== 'region' && field !== 'help');
    expect(fields.filter((field) => !PAGE.includes(`\`${field}\``))).toEqual([]);
    expect(PAGE).toContain(`knows ${providers.length} mail providers`);
  });
});
