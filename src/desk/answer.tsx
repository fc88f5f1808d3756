import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';
import type { App } from '../http/types.ts';
import { deskPage } from './page.tsx';

/** No inline script or style, nothing from elsewhere, framed by nobody. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex',
};

const problem = z.object({
  title: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});

/** A script of ours that asks says so; everybody else is a person with a browser. */
export const wantsJson = (c: Context<App>): boolean => {
  const accept = c.req.header('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
};

/** All that is said below /moderate: problems are pages for people, and every answer has the desk's headers. */
export const deskAnswer: MiddlewareHandler<App> = async (c, next) => {
  await next();
  const isProblem = c.res.headers.get('content-type') === 'application/problem+json';
  if (isProblem && !wantsJson(c)) {
    const { status, headers } = c.res;
    const page = problemPage(c, problem.parse(await c.res.json()), status);
    for (const name of ['allow', 'retry-after']) {
      const value = headers.get(name);
      if (value !== null) page.headers.set(name, value);
    }
    // Assigning would merge the old answer's headers into the new one's.
    c.res = undefined;
    c.res = page;
  }
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
};

const problemPage = (
  c: Context<App>,
  { title, detail, errors = [] }: z.infer<typeof problem>,
  status: number,
): Response =>
  deskPage(
    c,
    { title, current: null },
    <section class="narrow">
      <h1>{title}</h1>
      {errors.length === 0 ? (
        <p>{detail}</p>
      ) : (
        <ul>
          {errors.map((error) => (
            <li>{error.detail}</li>
          ))}
        </ul>
      )}
      <p>
        <a href="/moderate">To the desk</a>
      </p>
    </section>,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the status that a problem had
    status as ContentfulStatusCode,
  );
