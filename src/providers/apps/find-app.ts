import { comparableName } from '../catalogue.ts';
import type { AppCatalogue } from './app-catalogue.ts';
import type { Platform } from './app-ids.ts';
import type { MailApp } from './mail-app.ts';

/** A message holds no more than this that matters (survival list S3). */
const MAX_TEXT_CHARACTERS = 500;

/** Words for the platforms, in the seven languages where they differ. `phone` words allow both kinds of phone. */
const PLATFORM_WORDS: Readonly<Record<Platform, string>> = {
  windows: 'windows pc win win10 win11',
  macos: 'mac macbook imac macos osx',
  linux: 'linux ubuntu debian fedora mint kde gnome',
  android: 'android pixel samsung galaxy huawei xiaomi',
  ios: 'iphone ipad ios ipados',
};
const COMPUTERS: readonly Platform[] = ['windows', 'macos', 'linux'];
const COMPUTER_WORDS =
  'computer laptop desktop notebook ordinateur portable rechner ordenador computador portatil pc';
const PHONES: readonly Platform[] = ['android', 'ios'];
const PHONE_WORDS =
  'phone smartphone mobile cellphone cell handy telefon telephone tablet tablette tableta movil celular telefono cellulare telefonino telemovel telefoon mobiel telefone';

/** Longer texts that name a device but no app are about something else. */
const MAX_WORDS_FOR_A_DEVICE = 4;

/** What a text says about the mail app. */
export type FoundApp =
  | { readonly kind: 'known'; readonly app: MailApp }
  /** The name fits several apps ("Outlook"), or only a device is named ("the iPhone"): ask which. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly MailApp[] }
  | { readonly kind: 'none' };

/** Finds the mail app in a text by any name that people use, the longest name first. Never throws. */
export function findApp(text: string, { apps }: AppCatalogue): FoundApp {
  const words = comparableName(text.slice(0, MAX_TEXT_CHARACTERS)).split(' ');
  const said = ` ${words.join(' ')} `;
  const platforms = platformsIn(words);
  const named = apps
    .map((app) => ({ app, length: longestNameIn(said, app, platforms) }))
    .filter(({ length }) => length > 0);
  const longest = Math.max(0, ...named.map(({ length }) => length));
  const best =
    named.length > 0
      ? named.filter(({ length }) => length === longest).map(({ app }) => app)
      : words.length <= MAX_WORDS_FOR_A_DEVICE
        ? apps.filter((app) => runsOn(app, platforms))
        : [];
  const fitting = best.filter((app) => runsOn(app, platforms));
  const candidates = fitting.length > 0 ? fitting : best;
  if (candidates.length > 1) return { kind: 'ambiguous', candidates };
  return candidates[0] === undefined ? { kind: 'none' } : { kind: 'known', app: candidates[0] };
}

function longestNameIn(said: string, app: MailApp, platforms: ReadonlySet<Platform>): number {
  const onPlatform = platforms.size > 0 && runsOn(app, platforms);
  const names = [app.name, ...app.alsoCalled, ...(onPlatform ? app.calledOnItsPlatforms : [])];
  const found = names.map(comparableName).filter((name) => said.includes(` ${name} `));
  return Math.max(0, ...found.map((name) => name.length));
}

function runsOn(app: MailApp, platforms: ReadonlySet<Platform>): boolean {
  return app.platforms.some((platform) => platforms.has(platform));
}

function platformsIn(words: readonly string[]): ReadonlySet<Platform> {
  const named = (Object.keys(PLATFORM_WORDS) as Platform[]).filter((platform) =>
    says(words, PLATFORM_WORDS[platform]),
  );
  if (named.length > 0) return new Set(named);
  if (says(words, PHONE_WORDS)) return new Set(PHONES);
  return new Set(says(words, COMPUTER_WORDS) ? COMPUTERS : []);
}

function says(words: readonly string[], list: string): boolean {
  const wanted = list.split(' ');
  return words.some((word) => wanted.includes(word));
}
