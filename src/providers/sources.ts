/** Where the facts of the catalogue come from. Letters in the data, phrases `provider.source.<letter>`. */
export const SOURCE_LETTERS = ['I', 'F', 'T', 'D', 'B', 'H', 'S', 'K', 'O'] as const;
export type SourceLetter = (typeof SOURCE_LETTERS)[number];

/** The names and dates behind the letters: proper names, the same in every language. */
export const SOURCE_NAMES: Readonly<Record<Exclude<SourceLetter, 'H' | 'S' | 'K' | 'O'>, string>> = {
  I: 'Thunderbird ISPDB, 2026-03',
  F: 'FairEmail, 2026-08',
  T: 'Thunderbird 156, 2026-08',
  D: 'Delta Chat provider database, 2024-11',
  B: 'Proton Mail Bridge, 2025-06',
};
