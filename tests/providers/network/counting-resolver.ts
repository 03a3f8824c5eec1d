import type { MailResolver } from '../../../src/providers/network/mail-resolver.ts';

/** A resolver that knows nothing and counts who asks: for tests in which nobody may. */
export function createCountingResolver(): MailResolver & { readonly asked: string[] } {
  const asked: string[] = [];
  const note = async (name: string) => {
    asked.push(name);
    return { kind: 'failed' } as const;
  };
  return { asked, mailExchangers: note, services: note, addresses: note };
}
