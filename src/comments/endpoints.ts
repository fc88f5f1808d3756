import { deleteCredentialsOf } from '../store/credentials.ts';
import {
  endpointQuery,
  endpointsQuery,
  forgetEndpoint,
  putEndpoint,
  renewEndpoint,
} from '../store/endpoints.ts';
import { backlogQuery, insertOutbox } from '../store/outbox.ts';
import { readAll } from '../store/query.ts';
import { noticeTo } from './announce.ts';
import { makeCredential, type Vault } from './credentials.ts';
import { messageId } from './delivery.ts';
import type { Backlog, Endpoint, EndpointFormat, WebhookEvent } from './endpoint.ts';
import type { Site } from './site.ts';

/** Use cases of those who manage a site's endpoints. */

/** A site tells at most so many of each change: each is an outbox row in the guest's own write. */
export const MAX_ENDPOINTS = 10;

/** Messages that wait are counted up to here. */
export const MAX_BACKLOG = 1000;

/** What the owner decides of an endpoint. */
export interface WantedEndpoint {
  readonly siteId: string;
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[] | null;
  readonly format: EndpointFormat;
  /** Minutes; null where it gets no digests. */
  readonly digestEvery: number | null;
  readonly enabled: boolean;
  /** The Worker's own origin. */
  readonly own: string;
}

export type Put =
  | {
      readonly endpoint: Endpoint;
      /** Told this once; null where it was told before. */
      readonly secret: string | null;
    }
  | { readonly refused: 'too-many-endpoints' | 'too-many-credentials' | 'taken' | 'unknown' };

/**
 * Makes an endpoint with a secret of its own, or changes what there is; it starts without failures in any case. `only`: the
 * one and not the other, for people who see a form for the one or the other.
 */
export async function saveEndpoint(vault: Vault, wanted: WantedEndpoint, only?: 'new' | 'old'): Promise<Put> {
  const { db, now } = vault;
  const [existing] = await readAll(db, endpointsQuery(db, wanted.siteId));
  const old = existing.find(({ id }) => id === wanted.id);
  if (old && only === 'new') return { refused: 'taken' };
  if (!old && only === 'old') return { refused: 'unknown' };
  if (!old && existing.length >= MAX_ENDPOINTS) return { refused: 'too-many-endpoints' };
  // The secret first: an endpoint without one of its own is never seen, and a secret without its endpoint signs nothing.
  const made = old ? null : await makeCredential(vault, { ...nameOf(wanted), secret: null });
  if (made && 'refused' in made) return { refused: 'too-many-credentials' };
  const { enabled, ...kept } = wanted;
  const endpoint: Endpoint = {
    ...kept,
    createdAt: old?.createdAt ?? now,
    disabled: enabled ? null : 'paused',
    failingSince: null,
    quietUntil: 0,
  };
  const digestDue = endpoint.digestEvery === null ? null : now + endpoint.digestEvery * 60_000;
  await putEndpoint(db, endpoint, digestDue).run();
  return { endpoint, secret: made?.secret ?? null };
}

/** Stops an endpoint, or lets it go on as if nothing had failed; the rest of it stays. False: there is none of the id. */
export async function turnEndpoint(
  db: D1Database,
  siteId: string,
  id: string,
  to: 'on' | 'off',
): Promise<boolean> {
  const { meta } = await renewEndpoint(db, siteId, id, to === 'on' ? null : 'paused').run();
  return meta.changes > 0;
}

export async function listEndpoints(db: D1Database, siteId: string): Promise<Endpoint[]> {
  const [endpoints] = await readAll(db, endpointsQuery(db, siteId));
  return endpoints;
}

/** An endpoint with what it is still to be told. */
export interface Inspected {
  readonly endpoint: Endpoint;
  readonly backlog: Backlog;
}

/** More that waits is not counted in a list: somebody who wants to know opens the endpoint. */
export const LISTED_BACKLOG = 100;

/** All endpoints, with what waits for each (`LISTED_BACKLOG` at most). */
export async function inspectEndpoints(db: D1Database, siteId: string): Promise<Inspected[]> {
  const endpoints = await listEndpoints(db, siteId);
  const queries = endpoints.map(({ id }) => backlogQuery(db, siteId, id, LISTED_BACKLOG));
  const backlogs = queries.length === 0 ? [] : await readAll(db, ...queries);
  return endpoints.map((endpoint, i) => ({ endpoint, backlog: backlogs[i] ?? NOTHING_WAITS }));
}

const NOTHING_WAITS: Backlog = { waiting: 0, nextTry: null };

async function findEndpoint(db: D1Database, siteId: string, id: string): Promise<Endpoint | null> {
  const [endpoint] = await readAll(db, endpointQuery(db, siteId, id));
  return endpoint;
}

/** An endpoint with what it is still to be told; null where there is none of the id. */
export async function inspectEndpoint(db: D1Database, siteId: string, id: string): Promise<Inspected | null> {
  const [endpoint, backlog] = await readAll(
    db,
    endpointQuery(db, siteId, id),
    backlogQuery(db, siteId, id, MAX_BACKLOG),
  );
  return endpoint && { endpoint, backlog };
}

/** Removes an endpoint with its secrets and all that was still to be told to it. False: there was none. */
export async function removeEndpoint(db: D1Database, siteId: string, id: string): Promise<boolean> {
  const [removed] = await db.batch([
    ...forgetEndpoint(db, siteId, id),
    deleteCredentialsOf(db, siteId, 'endpoint', id),
  ]);
  return (removed?.meta.changes ?? 0) > 0;
}

/** A new signing secret; messages are signed with the old one too for another day. Null: no such endpoint. */
export async function rotateSecret(
  vault: Vault,
  siteId: string,
  id: string,
): Promise<{ readonly secret: string } | { readonly refused: 'too-many' } | null> {
  if (!(await findEndpoint(vault.db, siteId, id))) return null;
  return makeCredential(vault, { ...nameOf({ siteId, id }), secret: null });
}

/** Puts a message that says nothing into the outbox. Its `webhook-id`, or why not. */
export async function sendTest(
  vault: Pick<Vault, 'db' | 'now' | 'random'>,
  site: Site,
  id: string,
): Promise<{ readonly id: string } | { readonly refused: 'unknown' | 'off' }> {
  const { db, now, random } = vault;
  const siteId = site.id;
  const endpoint = await findEndpoint(db, siteId, id);
  if (!endpoint) return { refused: 'unknown' };
  if (endpoint.disabled !== null) return { refused: 'off' };
  const data = {
    site: siteId,
    language: site.settings.language,
    endpoint: id,
    sent_at: new Date(now).toISOString(),
  };
  const row = noticeTo({ siteId, id }, 'endpoint.test', data, { now, random: random() });
  await insertOutbox(db, [row]).run();
  return { id: messageId(row) };
}

const nameOf = ({ siteId, id }: Pick<WantedEndpoint, 'siteId' | 'id'>) =>
  ({ siteId, kind: 'endpoint', name: id }) as const;
