import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Identity } from '../network/certificates.ts';
import { offersStartTls, says, startMailServer } from './mail-server.ts';

/** The four services of a Dovecot, each on a local port. */
export interface Dovecot {
  readonly ports: Readonly<Record<'imap' | 'imaps' | 'pop3' | 'pop3s', number>>;
  close(): Promise<void>;
}

/** The Dovecot that is installed here, when it is of the series whose configuration this file writes. */
export function installedDovecot(): string | null {
  for (const binary of ['dovecot', '/usr/sbin/dovecot', '/usr/local/sbin/dovecot']) {
    try {
      if (execFileSync(binary, ['--version'], { encoding: 'utf8' }).startsWith('2.3.')) return binary;
    } catch {
      // Not here; perhaps at the next place.
    }
  }
  return null;
}

/** Starts a real Dovecot on the loopback interface, with nobody's mail in it. */
export async function startDovecot(binary: string, identity: Identity): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'dovecot-'));
  chmodSync(folder, 0o755);
  const [imap, imaps, pop3, pop3s] = await freePorts(4);
  const ports = { imap: imap ?? 0, imaps: imaps ?? 0, pop3: pop3 ?? 0, pop3s: pop3s ?? 0 };
  writeFileSync(join(folder, 'cert.pem'), identity.cert);
  writeFileSync(join(folder, 'key.pem'), identity.key, { mode: 0o600 });
  const file = join(folder, 'dovecot.conf');
  writeFileSync(file, configuration(folder, ports));
  const child = spawn(binary, ['-F', '-c', file], { stdio: 'ignore' });
  for (const port of Object.values(ports)) await listening(port);
  return {
    ports,
    async close() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, ports: Dovecot['ports']): string {
  // Without root, Dovecot can be only the one user that it is started by.
  const { uid, username } = userInfo();
  const users = uid === 0 ? '' : `default_internal_user = ${username}\ndefault_login_user = ${username}\n`;
  const group =
    uid === 0 ? '' : `default_internal_group = ${execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()}\n`;
  const unbound = ['anvil', 'stats'].map((service) => `service ${service} {\n  chroot =\n}\n`).join('');
  const login = (name: string, plain: string, tls: string, at: readonly [number, number]) =>
    `service ${name}-login {\n  chroot =\n  inet_listener ${plain} {\n    port = ${at[0]}\n  }\n` +
    `  inet_listener ${tls} {\n    port = ${at[1]}\n    ssl = yes\n  }\n}\n`;
  return (
    `base_dir = ${folder}/run\nstate_dir = ${folder}/state\nlog_path = ${folder}/log\nprotocols = imap pop3\n` +
    `listen = 127.0.0.1\nssl = required\nssl_cert = <${folder}/cert.pem\nssl_key = <${folder}/key.pem\n` +
    `mail_location = maildir:${folder}/mail\n${users}${group}${uid === 0 ? '' : unbound}` +
    'passdb {\n  driver = static\n  args = nologin=y\n}\nuserdb {\n  driver = static\n}\n' +
    login('imap', 'imap', 'imaps', [ports.imap, ports.imaps]) +
    login('pop3', 'pop3', 'pop3s', [ports.pop3, ports.pop3s])
  );
}

/** Says what Dovecot 2.3 says, word for word as it was recorded from one, where none is installed. */
export async function replayDovecot(identity: Identity): Promise<Dovecot> {
  const capabilities = 'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+';
  const imapGreeting = (more: string) =>
    `* OK [CAPABILITY ${capabilities} ${more}] Dovecot (Debian) ready.\r\n`;
  const popGreeting = '+OK Dovecot (Debian) ready.\r\n';
  const servers = {
    imap: await startMailServer(
      offersStartTls(
        imapGreeting('STARTTLS AUTH=PLAIN'),
        { 'a STARTTLS': 'a OK Begin TLS negotiation now.\r\n' },
        { after: 'a STARTTLS', identity },
      ),
    ),
    imaps: await startMailServer(says(imapGreeting('AUTH=PLAIN')), identity),
    pop3: await startMailServer(
      offersStartTls(
        popGreeting,
        { STLS: '+OK Begin TLS negotiation now.\r\n' },
        { after: 'STLS', identity },
      ),
    ),
    pop3s: await startMailServer(says(popGreeting), identity),
  };
  const { imap, imaps, pop3, pop3s } = servers;
  return {
    ports: { imap: imap.port, imaps: imaps.port, pop3: pop3.port, pop3s: pop3s.port },
    async close() {
      for (const server of Object.values(servers)) await server.close();
    },
  };
}

async function freePorts(count: number): Promise<readonly number[]> {
  const holders = await Promise.all(
    Array.from({ length: count }, async () => {
      const holder = createServer().listen(0, '127.0.0.1');
      await once(holder, 'listening');
      return holder;
    }),
  );
  const ports = holders.map((holder) => (holder.address() as AddressInfo).port);
  await Promise.all(holders.map((holder) => once(holder.close(), 'close')));
  return ports;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const socket = connect({ host: '127.0.0.1', port });
    const connected = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (connected) return;
    await delay(50);
  }
  throw new Error(`Dovecot does not listen on port ${port}`);
}
