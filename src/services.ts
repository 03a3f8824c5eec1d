import type { Config } from './config.ts';
import { withRecentReadings } from './conversation/recent-readings.ts';
import type { Services } from './conversation/services.ts';
import type { Metrics } from './http/metrics.ts';
import { type Reader, understand } from './understanding/index.ts';

interface Surroundings {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly metrics: Pick<Metrics, 'lookup'>;
  readonly log: (event: { readonly code: string }) => void;
}

/** Does something once, when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The rooms that the conversation asks: understanding, providers, look-ups. What an ordinary turn does not touch is
 * loaded when it is first needed; an operator's own provider file is read at once, so that a mistake in it stops the
 * start with a clear error.
 *
 * @throws ProvidersFileError when the operator's file cannot be used
 */
export async function createServices(config: Config, { now, metrics, log }: Surroundings): Promise<Services> {
  const catalogue = once(async () => {
    const { loadCatalogue, loadCatalogueWith } = await import('./providers/index.ts');
    return config.providersFile === null ? loadCatalogue() : loadCatalogueWith(config.providersFile);
  });
  if (config.providersFile !== null) await catalogue();
  const discovery = once(async () => {
    const { createMailDiscovery } = await import('./providers/discovery/index.ts');
    return createMailDiscovery({ mode: config.mailLookup, catalogue: await catalogue(), now });
  });
  return {
    understand: await createReader(config, log),
    catalogue,
    apps: once(async () => (await import('./providers/index.ts')).loadApps()),
    async discover(domain, options) {
      const started = now();
      const found = await (await discovery()).discover(domain, options);
      metrics.lookup('domain', found.kind, (now() - started) / 1000);
      return found;
    },
    checkServers: config.serverCheck
      ? async (servers) => {
          const started = now();
          const { checkServers } = await import('./providers/server-check/index.ts');
          const checked = await checkServers(servers, { enabled: true, catalogue: await catalogue() });
          metrics.lookup('servers', 'checked', (now() - started) / 1000);
          return checked;
        }
      : null,
  };
}

/** The built-in reader, helped by a language model where one is configured. */
async function createReader(config: Config, log: Surroundings['log']): Promise<Reader> {
  const builtIn = withRecentReadings(understand);
  if (config.languageModel === null) return builtIn;
  const { withLanguageModel } = await import('./understanding/language-model.ts');
  return withLanguageModel(builtIn, {
    ...config.languageModel,
    onFailure: (reason) => log({ code: `language-model-${reason}` }),
  });
}
