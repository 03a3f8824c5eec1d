import type { Server } from 'restify';
import { answerJson } from './answer.ts';
import { readJson } from './json-body.ts';
import type { RateLimits } from './rate-limits.ts';
import { type RouteWatch, route } from './route.ts';

/** What came of a request for a decision: the advice in ids and in words, or what is wrong with the request. */
export type DecisionOutcome =
  | { readonly ok: true; readonly body: object }
  | {
      readonly ok: false;
      /** Each problem with the field that it is about, and a message that names the values it takes. */
      readonly problems: readonly { readonly field: string | null; readonly message: string }[];
    };

/** `POST /api/decision`: the decision module over HTTP, for other programs. */
export function mountDecisionRoute(
  server: Server,
  decide: (body: unknown) => DecisionOutcome,
  limits: RateLimits,
  watch: RouteWatch,
): void {
  server.post(
    '/api/decision',
    route(async (req, res) => {
      await limits.address(req);
      const outcome = decide(await readJson(req));
      if (outcome.ok) answerJson(res, 200, outcome.body);
      else answerJson(res, 400, { error: { code: 'invalid-answers', problems: outcome.problems } });
    }, watch),
  );
}
