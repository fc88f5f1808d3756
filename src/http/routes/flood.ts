import type { Context } from 'hono';
import { MINUTE } from '../../comments/door/flood-mode.ts';
import { readGuard, setGuard } from '../../comments/flood-switch.ts';
import type { Site } from '../../comments/site.ts';
import { presentGuard } from '../../feed/flood.ts';
import { askedBody } from '../asked.ts';
import { floodOrder } from '../contract/flood.ts';
import { json, ownOrigin } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';

/** `GET …/moderation/flood`: how the site is guarded. */
export async function getFlood(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  return site instanceof Response ? site : answerGuard(c, site);
}

/** `POST …/moderation/flood`: by hand. */
export async function postFlood(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, floodOrder);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { level, minutes, moderator } = asked.ok;
  const by = moderator ? `api: ${moderator}` : 'api';
  const { now, random } = c.var.world;
  const order = { level, span: minutes * MINUTE, by };
  const told = await setGuard(c.env.DB, site, order, { now: now(), random: random(), own: ownOrigin(c) });
  if (told) tellEndpoints(c);
  return answerGuard(c, site);
}

async function answerGuard(c: Context<App>, site: Site): Promise<Response> {
  const now = c.var.world.now();
  return json(c, presentGuard(await readGuard(c.env.DB, site.id, now), now));
}
