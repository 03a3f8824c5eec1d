import { timingSafeEqual } from 'node:crypto';
import type { Request, Server } from 'restify';
import { answerJson, answerText } from './answer.ts';
import { isLocal } from './client-address.ts';
import type { ReadableMetrics } from './metrics.ts';
import { RefusedError } from './refusal.ts';
import { type RouteWatch, route } from './route.ts';

/** Longest wait for the store before the process calls itself not ready, in milliseconds. */
const PING_TIMEOUT_MS = 2000;

/** What the health routes ask. */
export interface HealthSources {
  /** Resolves when the process can serve; rejects when it cannot. */
  ready(): Promise<void>;
  readonly metrics: ReadableMetrics | null;
  /** Who may read the metrics from elsewhere; without one only this machine may. */
  readonly metricsToken: string | null;
}

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: what it did. None says more than that. */
export function mountHealthRoutes(server: Server, sources: HealthSources, watch: RouteWatch): void {
  server.get(
    '/healthz',
    route(async (_req, res) => answerJson(res, 200, { status: 'ok' }), watch),
  );
  server.get(
    '/readyz',
    route(async (_req, res) => {
      await withinTime(sources.ready(), PING_TIMEOUT_MS);
      answerJson(res, 200, { status: 'ready' });
    }, watch),
  );
  const { metrics } = sources;
  if (!metrics) return;
  server.get(
    '/metrics',
    route(async (req, res) => {
      if (!mayReadMetrics(req, sources.metricsToken)) throw new RefusedError('unauthorized', { status: 403 });
      answerText(res, 200, await metrics.text(), { 'Content-Type': metrics.contentType });
    }, watch),
  );
}

function mayReadMetrics(req: Request, token: string | null): boolean {
  if (token === null) return isLocal(req);
  const given = Buffer.from(req.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function withinTime(ready: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RefusedError('unavailable')), milliseconds);
  });
  try {
    await Promise.race([ready.catch(() => Promise.reject(new RefusedError('unavailable'))), late]);
  } finally {
    clearTimeout(timer);
  }
}
