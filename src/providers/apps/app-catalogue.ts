import type { MailApp } from './mail-app.ts';

/** The mail apps. */
export interface AppCatalogue {
  readonly apps: readonly MailApp[];
  /** The app with this id. */
  byId(id: string): MailApp | undefined;
}

let loaded: Promise<AppCatalogue> | undefined;

/** The mail apps, read and checked when they are first asked for and kept after that. */
export function loadApps(): Promise<AppCatalogue> {
  loaded ??= readApps();
  return loaded;
}

async function readApps(): Promise<AppCatalogue> {
  const [{ default: entries }, { mailAppSchema }] = await Promise.all([
    import('./mail-apps.json', { with: { type: 'json' } }),
    import('./mail-app-schema.ts'),
  ]);
  const apps = entries.map((entry) => mailAppSchema.parse(entry));
  const ids = new Map(apps.map((app) => [app.id, app]));
  return { apps, byId: (id) => ids.get(id) };
}
