import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWebChatAssets } from '../channels/web-chat/build-assets.ts';
import { bundleServer } from './bundle-server.ts';
import { emitDecision } from './emit-decision.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');
const began = performance.now();

await rm(dist, { recursive: true, force: true });
await Promise.all([
  bundleServer(join(root, 'src/main.ts'), dist, [join(root, 'src/understanding/classifier/weights.bin')]),
  emitDecision(root, join(dist, 'decision')),
  buildWebChatAssets(join(dist, 'web-chat')),
]);
console.log(`Built dist/ in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
