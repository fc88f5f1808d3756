import type { Context } from 'hono';
import type { Endpoint } from '../../comments/endpoint.ts';
import {
  inspectEndpoint,
  listEndpoints,
  MAX_ENDPOINTS,
  type Put,
  removeEndpoint,
  rotateSecret,
  saveEndpoint,
  sendTest,
} from '../../comments/endpoints.ts';
import { loopbackAllowed, mailOf } from '../../env.ts';
import { BODY_LIMIT, readBody } from '../body.ts';
import { endpointId, type Reach, wantedEndpoint } from '../contract/endpoints.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { ENDPOINT_OFF, UNKNOWN_ENDPOINT } from '../refusal.ts';
import { json, ownOrigin, toTime } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';
import { TOO_MANY_CREDENTIALS, tooManyCredentials, vaultOf } from './credentials.ts';

/** With its address: the address may be a secret (Slack's is), so only the owner of the API key sees it. */
const present = (endpoint: Endpoint, now: number) => ({
  id: endpoint.id,
  url: endpoint.url,
  events: endpoint.events,
  format: endpoint.format,
  digest_every: endpoint.digestEvery,
  enabled: endpoint.disabled === null,
  state: endpoint.disabled ?? 'active',
  failing_since: toTime(endpoint.failingSince),
  quiet_until: toTime(endpoint.quietUntil > now ? endpoint.quietUntil : null),
  created_at: toTime(endpoint.createdAt),
});

/** Why an endpoint was neither made nor changed, in words. */
export const NOT_SAVED: Readonly<Record<Extract<Put, { refused: string }>['refused'], string>> = {
  'too-many-endpoints': `A site has at most ${MAX_ENDPOINTS} endpoints: remove one first.`,
  'too-many-credentials': TOO_MANY_CREDENTIALS,
  taken: 'The site has an endpoint of this id already.',
  unknown: UNKNOWN_ENDPOINT.detail,
};

/** What the deployment can send to. */
export const reachOf = (c: Context<App>): Reach => ({
  loopback: loopbackAllowed(c.env),
  mail: mailOf(c.env) !== null,
});

const idOf = (c: Context<App>): string => c.req.param('endpoint') ?? '';

const unknownEndpoint = (): Response => problemResponse(UNKNOWN_ENDPOINT);

/** `GET …/moderation/endpoints`. */
export async function getEndpoints(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const endpoints = await listEndpoints(c.env.DB, site.id);
  return json(c, { endpoints: endpoints.map((endpoint) => present(endpoint, c.var.world.now())) });
}

/** `GET …/moderation/endpoints/{id}`. */
export async function getEndpoint(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const found = await inspectEndpoint(c.env.DB, site.id, idOf(c));
  if (!found) return unknownEndpoint();
  const { waiting, nextTry } = found.backlog;
  return json(c, { ...present(found.endpoint, c.var.world.now()), waiting, next_try: toTime(nextTry) });
}

/** `PUT …/moderation/endpoints/{id}`: 201 with the signing secret, or 200 where there was one of this id. */
export async function putEndpoint(c: Context<App>): Promise<Response> {
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json']);
  if ('problem' in read) return problemResponse(read.problem);
  const id = parse(endpointId, idOf(c), '#path/id');
  if ('errors' in id) return problemResponse(invalid(id.errors));
  const parsed = parse(wantedEndpoint(reachOf(c)), read.ok.value);
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const site = await requireSite(c);
  if (site instanceof Response) return site;

  const vault = vaultOf(c);
  const wanted = { ...parsed.ok, siteId: site.id, id: id.ok, own: ownOrigin(c) };
  const put = await saveEndpoint(vault, wanted);
  if ('refused' in put) {
    return problemResponse(invalid([{ pointer: '', detail: NOT_SAVED[put.refused] }]));
  }
  const shown = present(put.endpoint, vault.now);
  return put.secret === null ? json(c, shown) : json(c, { ...shown, secret: put.secret }, 201);
}

/** `DELETE …/moderation/endpoints/{id}`: with its secrets, its log, and what was still to be told to it. */
export async function deleteEndpoint(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  return (await removeEndpoint(c.env.DB, site.id, idOf(c))) ? c.body(null, 204) : unknownEndpoint();
}

/** `POST …/moderation/endpoints/{id}/rotate`: a new secret; messages carry both signatures for a day. */
export async function postRotate(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const rotated = await rotateSecret(vaultOf(c), site.id, idOf(c));
  if (!rotated) return unknownEndpoint();
  return 'refused' in rotated ? tooManyCredentials() : json(c, { secret: rotated.secret });
}

/** `POST …/moderation/endpoints/{id}/test`: a message that says nothing, delivered like any other. */
export async function postTest(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const sent = await sendTest(vaultOf(c), site, idOf(c));
  if (!('refused' in sent)) {
    tellEndpoints(c);
    return json(c, { id: sent.id }, 202);
  }
  if (sent.refused === 'unknown') return unknownEndpoint();
  return problemResponse(ENDPOINT_OFF);
}
