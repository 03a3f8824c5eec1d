import type { Catalogue } from '../catalogue.ts';
import type { MailServer, Provider } from '../provider.ts';
import type { CheckedServer } from './check.ts';

/**
 * Whether the catalogue names exactly this server. Hosts that are built from a person's own domain are in nobody's
 * catalogue: whoever owns that domain decides where they lead.
 */
export function namesServer(catalogue: Catalogue, server: CheckedServer): boolean {
  return catalogue
    .byWebAddress(server.host)
    .some((provider) =>
      serversOf(provider, server.protocol).some(
        ({ host, port, encryption }) =>
          host === server.host && port === server.port && encryption === server.encryption,
      ),
    );
}

function serversOf(provider: Provider, protocol: CheckedServer['protocol']): readonly MailServer[] {
  const own = protocol === 'smtp' ? provider.smtp : provider[protocol].server;
  return [own, ...provider.byDomain.map((special) => special[protocol])].filter((it) => it != null);
}
