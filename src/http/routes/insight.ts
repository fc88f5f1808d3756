import type { Context } from 'hono';
import { dayOf } from '../../comments/insight/day.ts';
import { readInsight } from '../../comments/insight/insight.ts';
import { periodOf } from '../../comments/insight/period.ts';
import { presentInsight } from '../../comments/insight/present.ts';
import { askedQuery } from '../asked.ts';
import { insightQuery } from '../contract/insight.ts';
import { invalid, problemResponse } from '../problem.ts';
import { json } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET …/moderation/insight`: what was counted in a period. */
export async function getInsight(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, insightQuery);
  if (asked instanceof Response) return asked;
  const period = periodOf(asked.ok, dayOf(c.var.world.now()));
  if ('error' in period) {
    const { field, detail } = period.error;
    return problemResponse(invalid([{ pointer: `#query/${field}`, detail }]));
  }
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  return json(c, presentInsight(await readInsight(c.env.DB, site.id, period.ok)));
}
