import type { Server } from 'restify';
import { answerJson } from './answer.ts';
import { readJson } from './json-body.ts';
import type { RateLimits } from './rate-limits.ts';
import { type RouteWatch, route } from './route.ts';

/** What came of a request for a decision: the advice, or what is wrong with the request, in words. */
export type DecisionOutcome =
  | { readonly ok: true; readonly body: object }
  | {
      readonly ok: false;
      /** The field that is wrong, as a path such as `answers.devices`, and the values that it takes. */
      readonly problems: readonly { readonly field: string; readonly allowed?: readonly string[] }[];
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
      else answerJson(res, 400, { error: { code: 'answers-invalid', problems: outcome.problems } });
    }, watch),
  );
}
