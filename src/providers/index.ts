export { type AppCatalogue, loadApps } from './apps/app-catalogue.ts';
export {
  APP_NOTE_IDS,
  type AppNoteId,
  LEAVE_DEFAULTS,
  LEAVE_OPTIONS,
  type LeaveDefault,
  type LeaveOption,
  PLATFORMS,
  type Platform,
  POP_ONLY_NOTES,
} from './apps/app-ids.ts';
export { APP_SUPPORT_KINDS, type AppSupport, appSupports, appsFor } from './apps/app-support.ts';
export { type FoundApp, findApp } from './apps/find-app.ts';
export type { MailApp } from './apps/mail-app.ts';
export { type Catalogue, createCatalogue } from './catalogue.ts';
export { INVALID_REASONS, type InvalidReason, type ReadDomain, readDomain } from './find/domain.ts';
export { type FoundProvider, findProvider, type NamedBy } from './find/find-provider.ts';
export * from './ids.ts';
export { loadCatalogue, loadCatalogueWith } from './load-catalogue.ts';
export {
  GUARD_IDS,
  GUARDS_BEFORE_LEAVING_POP,
  GUARDS_BEFORE_POP,
  type GuardId,
  MOVE_IDS,
  MOVE_STEP_IDS,
  MOVES,
  type MoveId,
  type MoveStepId,
} from './moves.ts';
export { offerOf, planNote } from './offer.ts';
export type { Evidence, MailServer, Provider } from './provider.ts';
export {
  type MailSettings,
  type SettingsOptions,
  type SettingsResult,
  settingsFor,
  type Username,
} from './settings.ts';
export { SOURCE_LETTERS, SOURCE_NAMES, type SourceLetter } from './sources.ts';
