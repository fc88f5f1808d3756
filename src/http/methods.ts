import type { Context, Handler, Hono } from 'hono';
import { exposeToAll, preflightRead } from './cors.ts';
import { problemResponse } from './problem.ts';
import type { App } from './types.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;
type Methods = Partial<Record<(typeof METHODS)[number], Handler<App>>>;

/**
 * Registers a path with its methods. Any other method gets 405 with `Allow`. `cors` answers a browser's
 * preflight; without it the path is not for other origins' scripts.
 */
export function path(app: Hono<App>, at: string, methods: Methods, cors?: Handler<App>): void {
  // What any origin may ask, it may also read the answer of, errors included.
  if (cors === preflightRead) app.use(at, exposeToAll);
  for (const method of METHODS) {
    const handler = methods[method];
    if (handler) app.on(method, at, handler);
  }
  if (cors) app.options(at, cors);
  const allow = [
    ...METHODS.filter((method) => methods[method]).flatMap((method) =>
      method === 'GET' ? ['GET', 'HEAD'] : [method],
    ),
    ...(cors ? ['OPTIONS'] : []),
  ].join(', ');
  app.all(at, (c: Context<App>) =>
    problemResponse({
      slug: 'method-not-allowed',
      detail: `${c.req.method} is not possible here; ${allow} is.`,
      headers: { allow },
    }),
  );
}
