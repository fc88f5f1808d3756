import type { Context } from 'hono';
import { readDeliveries, redeliver } from '../../comments/deliveries.ts';
import { type Delivery, messageId } from '../../comments/delivery.ts';
import { formatCursor } from '../../comments/reading.ts';
import { askedBody, askedQuery } from '../asked.ts';
import { deliveriesQuery, redelivery } from '../contract/deliveries.ts';
import { problemResponse } from '../problem.ts';
import { NOT_REDELIVERED, UNKNOWN_ENDPOINT } from '../refusal.ts';
import { json, toTime } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';

const endpointIdOf = (c: Context<App>): string => c.req.param('endpoint') ?? '';

/** `GET …/moderation/endpoints/{endpoint}/deliveries`: each try, newest first. */
export async function getDeliveries(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, deliveriesQuery);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { limit, cursor } = asked.ok;
  const owner = { siteId: site.id, endpoint: endpointIdOf(c) };
  const slice = await readDeliveries(c.env.DB, owner, { limit, after: cursor ?? null });
  if (!slice) return problemResponse(UNKNOWN_ENDPOINT);
  return json(c, { deliveries: slice.items.map(present), next: formatCursor(slice.next) });
}

/** `POST …/moderation/endpoints/{endpoint}/redeliver`: one message, or all that were given up since a time. */
export async function postRedelivery(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, redelivery);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const owner = { siteId: site.id, endpoint: endpointIdOf(c) };
  const put = await redeliver(c.env.DB, owner, asked.ok, c.var.world.now());
  if ('refused' in put) return problemResponse(NOT_REDELIVERED[put.refused]);
  if (put.ids.length > 0) tellEndpoints(c);
  return json(c, { ids: put.ids, more: toTime(put.more) }, 202);
}

function present(delivery: Delivery) {
  const { type, attempt, outcome, status, ms, excerpt } = delivery;
  const at = toTime(delivery.at);
  return { id: messageId(delivery), type, at, attempt, outcome, status, ms, excerpt };
}
