import type { Context } from 'hono';
import { readDeliveries, redeliver } from '../../comments/deliveries.ts';
import { type Delivery, messageId } from '../../comments/delivery.ts';
import { formatCursor } from '../../comments/reading.ts';
import { BODY_LIMIT, readBody } from '../body.ts';
import { deliveriesQuery, redelivery } from '../contract/deliveries.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, problemResponse } from '../problem.ts';
import { json } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';

const endpointIdOf = (c: Context<App>): string => c.req.param('endpoint') ?? '';

/** `GET …/moderation/endpoints/{endpoint}/deliveries`: each try, newest first. */
export async function getDeliveries(c: Context<App>): Promise<Response> {
  const parsed = parse(deliveriesQuery, c.req.query(), '#query');
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { limit, cursor } = parsed.ok;
  const owner = { siteId: site.id, endpoint: endpointIdOf(c) };
  const slice = await readDeliveries(c.env.DB, owner, { limit, after: cursor ?? null });
  if (!slice) return problemResponse(REFUSED['unknown-endpoint']);
  return json(c, { deliveries: slice.items.map(present), next: formatCursor(slice.next) });
}

/** `POST …/moderation/endpoints/{endpoint}/redeliver`: one message, or all that were given up since a time. */
export async function postRedelivery(c: Context<App>): Promise<Response> {
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json']);
  if ('problem' in read) return problemResponse(read.problem);
  const parsed = parse(redelivery, read.ok.value);
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const owner = { siteId: site.id, endpoint: endpointIdOf(c) };
  const put = await redeliver(c.env.DB, owner, parsed.ok, c.var.world.now());
  if ('refused' in put) return problemResponse(REFUSED[put.refused]);
  if (put.ids.length > 0) tellEndpoints(c);
  return json(c, { ids: put.ids, more: put.more === null ? null : new Date(put.more).toISOString() }, 202);
}

const REFUSED = {
  'unknown-endpoint': { slug: 'not-found', detail: 'The site has no endpoint of this id.' },
  'unknown-message': {
    slug: 'not-found',
    detail: 'This endpoint was never sent a message about a comment under this id.',
  },
  'endpoint-off': { slug: 'conflict', detail: 'The endpoint is off: turn it on first.' },
} as const satisfies Record<string, Problem>;

function present(delivery: Delivery) {
  const { type, attempt, outcome, status, ms, excerpt } = delivery;
  const at = new Date(delivery.at).toISOString();
  return { id: messageId(delivery), type, at, attempt, outcome, status, ms, excerpt };
}
