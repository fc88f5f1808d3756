import type { Context } from 'hono';
import { assessByRules } from '../../comments/bans.ts';
import { BATCH_LIMIT, BODY_LIMIT, readBody } from '../body.ts';
import { checkBatch, checkItem } from '../contract/check.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { json } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `POST /v1/sites/{site}/check`: the assessment by the site's settings; nothing is stored. */
export async function postCheck(c: Context<App>): Promise<Response> {
  const read = await readBody(c.req.raw, BATCH_LIMIT, ['json']);
  if ('problem' in read) return problemResponse(read.problem);
  const { value, size } = read.ok;
  const batch = typeof value === 'object' && value !== null && 'items' in value;
  if (!batch && size > BODY_LIMIT) {
    return problemResponse({ slug: 'body-too-large', detail: `A single check is over ${BODY_LIMIT} bytes.` });
  }
  const parsed = batch ? parse(checkBatch, value) : parse(checkItem, value);
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const asked = parsed.ok;
  const now = c.var.world.now();
  return json(
    c,
    'items' in asked
      ? { items: asked.items.map((item) => assessByRules(site, item, now)) }
      : assessByRules(site, asked, now),
  );
}
