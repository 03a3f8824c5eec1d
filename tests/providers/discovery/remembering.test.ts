import { afterEach, describe, expect, it } from 'vitest';
import {
  FOUND_MILLISECONDS,
  NOT_FOUND_MILLISECONDS,
  rememberDiscoveries,
} from '../../../src/providers/discovery/remembering.ts';
import { loadCatalogue } from '../../../src/providers/load-catalogue.ts';
import type { MailResolver } from '../../../src/providers/network/mail-resolver.ts';

let time = 0;
let asked: string[] = [];

afterEach(() => {
  time = 0;
  asked = [];
});

/** Every domain whose name begins with "good" has its mail at Google; the others are silent. */
const resolver: MailResolver = {
  async mailExchangers(domain) {
    asked.push(domain);
    if (!domain.startsWith('good')) return { kind: 'failed' };
    return { kind: 'found', records: [{ host: 'aspmx.l.google.com', preference: 1 }] };
  },
  services: async () => ({ kind: 'no-records' }),
  addresses: async () => ({ kind: 'no-records' }),
};

async function remembering() {
  const fetcher = async () => ({ kind: 'failed', code: 'refused' }) as const;
  const tools = { mode: 'dns', catalogue: await loadCatalogue(), resolver, fetcher } as const;
  return rememberDiscoveries(tools, { now: () => time });
}

describe('what was looked up is remembered', () => {
  it('for a day when something was found', async () => {
    const { discover } = await remembering();
    const first = await discover('good.example');
    time = FOUND_MILLISECONDS - 1;
    expect(await discover('someone@GOOD.example')).toEqual(first);
    expect(asked).toEqual(['good.example']);
    time = FOUND_MILLISECONDS;
    await discover('good.example');
    expect(asked.length).toBe(2);
  });

  it('for an hour when nothing was found', async () => {
    const { discover } = await remembering();
    await discover('silent.example');
    time = NOT_FOUND_MILLISECONDS - 1;
    await discover('silent.example');
    expect(asked.length).toBe(1);
    time = NOT_FOUND_MILLISECONDS;
    await discover('silent.example');
    expect(asked.length).toBe(2);
  });

  it('not at all when the person gave up before there was an answer', async () => {
    const { discover } = await remembering();
    await discover('good.example', { signal: AbortSignal.abort() });
    await discover('good.example');
    expect(asked.length).toBe(2);
  });

  it('for a thousand domains, and the one that was used longest ago makes room', async () => {
    const { discover } = await remembering();
    for (let index = 0; index < 1_000; index += 1) await discover(`good${index}.example`);
    await discover('good0.example');
    await discover('good1000.example');
    expect(asked.length).toBe(1_001);
    await discover('good0.example');
    expect(asked.length).toBe(1_001);
    await discover('good1.example');
    expect(asked.length).toBe(1_002);
  });

  it('only where there was something to look up', async () => {
    const { discover } = await remembering();
    expect(await discover('gmail.com')).toMatchObject({ kind: 'in-catalogue' });
    expect(await discover('gmial.com')).toMatchObject({ kind: 'slip' });
    expect(asked).toEqual([]);
  });
});
