import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openChat } from './web-chat-page.ts';
import { webChatAssets } from './web-chat-server.ts';
import { startSite } from './web-chat-site.ts';

const MAIN = join(dirname(fileURLToPath(import.meta.url)), '../../src/main.ts');

let browser: Browser;
let directory: string;
let port: number;
let running: ChildProcess;

/** Starts the server as an operator does, and waits until it is ready. */
async function startProcess(): Promise<void> {
  running = spawn(process.execPath, [MAIN], {
    cwd: directory,
    env: { PATH: process.env.PATH, PORT: String(port), MAIL_LOOKUP: 'off', LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 300; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isUp) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('The server did not start.');
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pop-or-imap-process-'));
  await mkdir(join(directory, 'dist'));
  await symlink(await webChatAssets(), join(directory, 'dist/web-chat'));
  const reserved = await startSite('');
  port = Number(new URL(reserved.origin).port);
  await reserved.close();
  browser = await launchBrowser();
  await startProcess();
});

afterAll(async () => {
  await browser.close();
  running.kill();
  await once(running, 'exit');
  await rm(directory, { recursive: true });
});

test('a server that is killed while the page is open goes on after its start where it was, on the same page', async () => {
  const chat = await openChat(browser, `http://127.0.0.1:${port}/`);
  await chat.tap('Several devices');
  await chat.button('Only me').waitFor();
  const before = await chat.messages();
  running.kill('SIGKILL');
  await once(running, 'exit');
  await startProcess();
  await chat.tap('Only me');
  await chat.button('Mail may stay there').waitFor();
  await chat.tap('Mail may stay there');
  await chat.sees('My advice: use IMAP');
  expect((await chat.messages()).slice(0, before.length).map((text) => text.slice(0, 60))).toEqual(
    before.map((text) => text.slice(0, 60)),
  );
});

test('a server that is asked to stop does so at once, although a page is open', async () => {
  const chat = await openChat(browser, `http://127.0.0.1:${port}/`);
  await chat.button('Several devices').waitFor();
  running.kill('SIGTERM');
  const [code] = (await once(running, 'exit')) as [number];
  expect(code).toBe(0);
  await startProcess();
  await chat.tap('Several devices');
  await chat.button('Only me').waitFor();
});
