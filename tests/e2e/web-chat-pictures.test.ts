import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { takePictures } from './web-chat-pictures.ts';

test('pictures of the chat can be taken on a phone and on a desktop, light and dark', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'pop-or-imap-pictures-'));
  const files = await takePictures(directory);
  expect(files.map((file) => basename(file))).toContain('web-chat-advice-phone-dark.png');
  const sizes = await Promise.all(files.map(async (file) => (await readFile(file)).length));
  // A picture of nothing but a background is a few kilobytes.
  expect(Math.min(...sizes)).toBeGreaterThan(15_000);
  await rm(directory, { recursive: true });
});
