import type { Language } from '../../phrases/index.ts';

/** The providers offered as buttons, by their catalogue id: what people who write in that language use most. */
export const PROVIDER_PICKS: Readonly<Record<Language, readonly string[]>> = {
  en: ['gmail', 'outlook-com', 'yahoo', 'icloud'],
  fr: ['gmail', 'orange', 'outlook-com', 'free'],
  de: ['gmail', 'gmx-de', 'web-de', 'outlook-com'],
  es: ['gmail', 'outlook-com', 'yahoo', 'icloud'],
  it: ['gmail', 'libero', 'outlook-com', 'aruba'],
  pt: ['gmail', 'outlook-com', 'uol', 'sapo'],
  nl: ['gmail', 'outlook-com', 'kpn', 'ziggo'],
};
