import type { Context } from 'hono';
import { liftStanding, listStandings, setStanding } from '../../comments/guests.ts';
import { formatId, parseId } from '../../comments/id.ts';
import { formatCursor } from '../../comments/reading.ts';
import { presentCluster, readClusters } from '../../feed/clusters.ts';
import { presentStanding } from '../../feed/guest-history.ts';
import { addressPeriodOf } from '../../env.ts';
import { askedBody, askedQuery } from '../asked.ts';
import { newStanding, toTerms } from '../contract/guests.ts';
import { sliceQuery } from '../contract/query.ts';
import { invalid, type Problem, problemResponse } from '../problem.ts';
import { NOT_SET } from '../refusal.ts';
import { json } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET …/moderation/guests`: bans and trust in force, newest first. */
export async function getGuests(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, sliceQuery);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { items, next } = await listStandings(c.env.DB, site.id, asked.ok, c.var.world.now());
  return json(c, { guests: items.map(presentStanding), next: formatCursor(next) });
}

/** `POST …/moderation/guests`: bans or trusts the guest of a comment. */
export async function postGuest(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, newStanding);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { comment, moderator, ...terms } = asked.ok;
  const now = c.var.world.now();
  if (isOver(terms.until ?? null, now)) return problemResponse(OVER);
  const by = moderator ? `api: ${moderator}` : 'api';
  const set = await setStanding(
    c.env.DB,
    site.id,
    { comment, ...toTerms(terms, by) },
    now,
    addressPeriodOf(c.env),
  );
  if ('refused' in set) return problemResponse(NOT_SET[set.refused]);
  return json(c, { comment: formatId(comment), standing: terms.standing, kinds: set.kinds });
}

/** `DELETE …/moderation/guests/{id}`: the guest of this comment is neither banned nor trusted any more. */
export async function deleteGuest(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const id = parseId(c.req.param('id') ?? '');
  if (id !== null && (await liftStanding(c.env.DB, site.id, id))) return c.body(null, 204);
  return problemResponse({
    slug: 'not-found',
    detail: 'The guest of this comment is neither banned nor trusted, or the site has no such comment.',
  });
}

/** `GET …/moderation/clusters`: floods of near-duplicates, newest first. */
export async function getClusters(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, sliceQuery);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { items, next } = await readClusters(c.env.DB, site.id, asked.ok, c.var.world.now());
  return json(c, { clusters: items.map(presentCluster), next: formatCursor(next) });
}

/** A standing that ends before it begins is a mistake, so it is told. */
export const isOver = (until: number | null, now: number): boolean => until !== null && until <= now;

export const OVER: Problem = invalid([{ pointer: '/until', detail: 'until must lie in the future.' }]);
