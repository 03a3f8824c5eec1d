/**
 * How an answer to "which provider?" is kept: the id of a catalogue entry, the person's domain where it matters, or
 * both. Never an address: only the domain was taken from it.
 */
export interface ProviderAnswer {
  readonly id: string | null;
  /** In A-labels, such as `xn--bcher-kva.example`. */
  readonly domain: string | null;
}

/** `gmail`, `cpanel|example.org` or `|example.org`. */
export function writeProviderAnswer({ id, domain }: ProviderAnswer): string {
  return domain === null ? (id ?? '') : `${id ?? ''}|${domain}`;
}

/** Reads what {@link writeProviderAnswer} wrote. */
export function readProviderAnswer(text: string): ProviderAnswer {
  const [id = '', domain] = text.split('|', 2);
  return { id: id === '' ? null : id, domain: domain ?? null };
}
