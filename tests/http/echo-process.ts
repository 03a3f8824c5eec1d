import { createMetrics } from '../../src/http/metrics.ts';
import { runProcess } from '../../src/http/process.ts';
import { serve } from '../../src/server.ts';
import { echoConversations } from './echo-conversations.ts';

await runProcess(process.env, (config, logger) =>
  serve(
    config,
    {
      conversations: echoConversations(),
      decide: () => ({ ok: true, body: {} }),
      mounts: [],
      closeStreams: () => {},
      ready: async () => {},
      close: async () => {},
    },
    createMetrics(),
    logger,
  ),
);
