/**
 * Microsoft's hosts that channels name as their `serviceUrl`, subdomains included: the Bot Framework in the public
 * and the US government cloud, and Teams. The same list guards the successor SDK's outgoing requests
 * (`outboundHostValidator.js` of @microsoft/agents-hosting 1.8, read 2026-11-22), less the hosts of files.
 */
const MICROSOFT_HOSTS = [
  'botframework.com',
  'botframework.us',
  'smba.trafficmanager.net',
  'teams.microsoft.com',
  'teams.microsoft.us',
];

/** Says where replies may go. */
export interface ServiceUrls {
  /** May the bot send to this `serviceUrl`, given what vouches for it? */
  allows(serviceUrl: string, voucher: Voucher): boolean;
}

/**
 * Who vouches for a `serviceUrl`: a channel's token, an Emulator that knows the bot's secret, a sender on this very
 * machine, or nobody.
 */
export type Voucher = 'channel' | 'emulator' | 'this-machine' | 'nobody';

/**
 * Keeps the bot from posting wherever a sender likes (M3): to Microsoft's hosts for a channel, to this machine for
 * whoever is on it, and to the hosts that the operator names. A token of ours never travels in the clear to another
 * machine.
 */
export function createServiceUrls(extraHosts: readonly string[]): ServiceUrls {
  const extra = new Set(extraHosts);
  return {
    allows(serviceUrl, voucher) {
      if (!URL.canParse(serviceUrl)) return false;
      const { protocol, hostname, username, password } = new URL(serviceUrl);
      if (username || password || (protocol !== 'http:' && protocol !== 'https:')) return false;
      const isSigned = voucher === 'channel' || voucher === 'emulator';
      if (isLoopback(hostname))
        return extra.has(hostname) || voucher === 'emulator' || voucher === 'this-machine';
      if (isSigned && protocol !== 'https:') return false;
      return extra.has(hostname) || (isSigned && isMicrosoft(hostname));
    },
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function isMicrosoft(hostname: string): boolean {
  return MICROSOFT_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
