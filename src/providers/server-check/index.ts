export type { CheckedServer, CheckOutcome, ServerCheck } from './check.ts';
export { type CheckOptions, checkServers } from './check-servers.ts';
