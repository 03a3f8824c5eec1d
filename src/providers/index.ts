export { type Catalogue, createCatalogue } from './catalogue.ts';
export { INVALID_REASONS, type InvalidReason, type ReadDomain, readDomain } from './find/domain.ts';
export { type FoundProvider, findProvider, type NamedBy } from './find/find-provider.ts';
export * from './ids.ts';
export { loadCatalogue, loadCatalogueWith } from './load-catalogue.ts';
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
