import type { Context } from 'hono';
import type { App } from './types.ts';

/** An answer in JSON that browsers keep as a file. `name`: of letters, digits and hyphens, without an ending. */
export function jsonFile(c: Context<App>, name: string, value: unknown): Response {
  return c.body(`${JSON.stringify(value, null, 2)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.json"`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  });
}
