import type { Context, Handler, Hono } from 'hono';
import { exposeToAll, preflightRead } from './cors.ts';
import { problemResponse } from './problem.ts';
import type { App } from './types.ts';

type Methods = Partial<Record<'GET' | 'POST', Handler<App>>>;

/**
 * Registers a path with its methods. Any other method gets 405 with `Allow`. `cors` answers a browser's
 * preflight; without it the path is not for other origins' scripts.
 */
export function path(app: Hono<App>, at: string, methods: Methods, cors?: Handler<App>): void {
  // What any origin may ask, it may also read the answer of, errors included.
  if (cors === preflightRead) app.use(at, exposeToAll);
  if (methods.GET) app.get(at, methods.GET);
  if (methods.POST) app.post(at, methods.POST);
  if (cors) app.options(at, cors);
  const allow = [
    ...(methods.GET ? ['GET', 'HEAD'] : []),
    ...(methods.POST ? ['POST'] : []),
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
