import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One program of the comparison. */
export interface Contender {
  readonly name: string;
  /** The file that Node runs. */
  readonly file: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What one person says, turn by turn, in one conversation. */
  readonly script: readonly string[];
}

const ADVICE = ['Several devices', 'Only me', 'Mail may stay there'] as const;
const ECHO = ['one', 'two', 'three'] as const;

/** The product as it is built. Without limits, because the load of the benchmark is what limits are there against. */
export const PRODUCT: Contender = {
  name: 'pop-or-imap (SQLite)',
  file: 'dist/main.js',
  env: { RATE_LIMIT_ADDRESS_PER_MINUTE: '0', RATE_LIMIT_CONVERSATION_PER_MINUTE: '0', LOG_LEVEL: 'silent' },
  script: ADVICE,
};

/** A plain echo bot, as the SDK's samples make it. */
export const PLAIN_BOT: Contender = {
  name: 'botbuilder echo',
  file: 'tests/bench/contenders/botbuilder-echo.ts',
  script: ECHO,
};

/** The same on the SDK's successor. */
export const SUCCESSOR: Contender = {
  name: 'agents-hosting echo',
  file: 'tests/bench/contenders/agents-echo.ts',
  script: ECHO,
};

/** Three questions in a waterfall with state in memory, as the SDK's samples make it. */
export const WATERFALL: Contender = {
  name: 'botbuilder waterfall',
  file: 'tests/bench/contenders/botbuilder-waterfall.ts',
  script: ['hello', ...ADVICE],
};

/** Everybody who takes part, the floor first. */
export const CONTENDERS: readonly Contender[] = [
  { name: 'bare Node (floor)', file: 'tests/bench/contenders/bare-node.ts', script: ECHO },
  SUCCESSOR,
  PLAIN_BOT,
  WATERFALL,
  PRODUCT,
];

/** A contender that runs. */
export interface RunningContender {
  readonly port: number;
  readonly pid: number;
  /** Memory in use by the process, in megabytes. */
  memory(): Promise<number>;
  /** What it has stored on disk, in megabytes. */
  stored(): Promise<number>;
  /** Does the process still live? */
  alive(): boolean;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No free port.');
  return address.port;
}

/** Starts a contender as a process of its own, with a folder of its own for what it stores. `errors`: whether its own are shown. */
export async function startContender(
  contender: Contender,
  errors: 'inherit' | 'ignore' = 'inherit',
): Promise<RunningContender> {
  const folder = await mkdtemp(join(tmpdir(), 'pop-or-imap-bench-'));
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, [contender.file], {
    stdio: ['ignore', 'ignore', errors],
    env: {
      ...process.env,
      NODE_NO_WARNINGS: '1',
      PORT: String(port),
      SQLITE_FILE: join(folder, 'state.sqlite'),
      ...contender.env,
    },
  });
  const pid = child.pid ?? 0;
  const alive = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    port,
    pid,
    async memory() {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    },
    async stored() {
      const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024 / 1024;
    },
    alive,
    async stop() {
      if (alive()) {
        const exited = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await exited;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
