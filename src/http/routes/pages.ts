import type { Context } from 'hono';
import { decidePage, pageStanding } from '../../comments/page-state.ts';
import { mayCarry, type Site } from '../../comments/site.ts';
import { askedBody, askedQuery } from '../asked.ts';
import { pageOrder, pageQuery } from '../contract/settings.ts';
import { invalid, problemResponse } from '../problem.ts';
import { json, ownOrigin, toTime } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET …/moderation/pages?page=`: does the page take comments? */
export async function getPage(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, pageQuery);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  return site instanceof Response ? site : answer(c, site, asked.ok.page);
}

/** `PUT …/moderation/pages`: opens or closes one page, whatever its age. */
export async function putPage(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, pageOrder);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { page, state } = asked.ok;
  if (!mayCarry(site, page, ownOrigin(c))) {
    return problemResponse(invalid([{ pointer: '/page', detail: 'This page does not belong to the site.' }]));
  }
  await decidePage(c.env.DB, site, page, state);
  c.var.cache.invalidate(site.id, [page]);
  return answer(c, site, page);
}

async function answer(c: Context<App>, site: Site, page: string): Promise<Response> {
  const { state, closed, firstCommentAt } = await pageStanding(c.env.DB, site, page, c.var.world.now());
  return json(c, { page, state, closed, first_comment_at: toTime(firstCommentAt) });
}
