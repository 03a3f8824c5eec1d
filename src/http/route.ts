import type { Request, RequestHandler, Response } from 'restify';
import { answerRefusal } from './answer.ts';
import { codeOf, type Logger } from './logger.ts';
import { RefusedError } from './refusal.ts';

/** Answers one request; what it throws is answered for it. */
export type RouteHandler = (req: Request, res: Response) => Promise<void>;

/** What a route tells about itself. */
export interface RouteWatch {
  readonly logger: Logger;
  failed(code: string): void;
}

/**
 * Makes a restify handler of a route: awaited, so that no rejection is lost, and guarded, so that whatever goes
 * wrong inside is answered with a code and never with a message or a stack (M1, M2).
 */
export function route(handler: RouteHandler, watch: RouteWatch): RequestHandler {
  // restify 12 knows an async handler by its constructor and takes at most two arguments from it.
  return async (req: Request, res: Response): Promise<void> => {
    try {
      await handler(req, res);
    } catch (error) {
      if (!(error instanceof RefusedError)) {
        watch.logger.error({ code: 'route-failed', cause: codeOf(error), route: req.getRoute()?.name });
        watch.failed(codeOf(error));
      }
      if (!res.headersSent) answerRefusal(res, error instanceof RefusedError ? error : 'internal');
      else res.destroy();
    }
  };
}
