import type { Disabled, Endpoint, EndpointFormat, WebhookEvent } from '../comments/endpoint.ts';
import { type Query, query } from './query.ts';

export interface EndpointRow {
  site_id: string;
  id: string;
  url: string;
  events: string | null;
  format: EndpointFormat;
  own: string;
  created_at: number;
  disabled: Disabled | null;
  failing_since: number | null;
  quiet_until: number;
  digest_every: number | null;
}

export const COLUMNS =
  'site_id, id, url, events, format, own, created_at, disabled, failing_since, quiet_until, digest_every';

/** The list that `insertEndpoint` wrote; nobody else writes the column. */
const toEvents = (json: string | null): readonly WebhookEvent[] | null =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON
  json === null ? null : (JSON.parse(json) as WebhookEvent[]);

export const toEndpoint = (row: EndpointRow): Endpoint => ({
  siteId: row.site_id,
  id: row.id,
  url: row.url,
  events: toEvents(row.events),
  format: row.format,
  own: row.own,
  createdAt: row.created_at,
  disabled: row.disabled,
  failingSince: row.failing_since,
  quietUntil: row.quiet_until,
  digestEvery: row.digest_every,
});

/** The site's endpoints by name. */
export const endpointsQuery = (db: D1Database, siteId: string): Query<Endpoint[]> =>
  query(
    db.prepare(`SELECT ${COLUMNS} FROM endpoints WHERE site_id = ?1 ORDER BY id`).bind(siteId),
    (rows: readonly EndpointRow[]) => rows.map(toEndpoint),
  );

export const endpointQuery = (db: D1Database, siteId: string, id: string): Query<Endpoint | null> =>
  query(
    db.prepare(`SELECT ${COLUMNS} FROM endpoints WHERE site_id = ?1 AND id = ?2`).bind(siteId, id),
    ([row]: readonly EndpointRow[]) => (row ? toEndpoint(row) : null),
  );

/**
 * Makes an endpoint or changes what its owner decides of it. State (failures) starts anew; `digestDue` in ms, null
 * where no digest is wanted. A digest that was coming comes when it would have: however often somebody puts the same again.
 */
export const putEndpoint = (
  db: D1Database,
  endpoint: Endpoint,
  digestDue: number | null,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO endpoints (site_id, id, url, events, format, own, created_at, disabled, failing_since, quiet_until,
         digest_every, digest_due)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL, 0, ?9, ?10)
       ON CONFLICT (site_id, id) DO UPDATE SET url = excluded.url, events = excluded.events,
         format = excluded.format, own = excluded.own, disabled = excluded.disabled, failing_since = NULL,
         quiet_until = 0, digest_every = excluded.digest_every, digest_due = CASE
           WHEN digest_every IS excluded.digest_every AND digest_due IS NOT NULL THEN digest_due
           ELSE excluded.digest_due END`,
    )
    .bind(
      endpoint.siteId,
      endpoint.id,
      endpoint.url,
      endpoint.events === null ? null : JSON.stringify(endpoint.events),
      endpoint.format,
      endpoint.own,
      endpoint.createdAt,
      endpoint.disabled,
      endpoint.digestEvery,
      digestDue,
    );

/** Its owner turns it on (null) or off; state (failures) starts anew. */
export const renewEndpoint = (
  db: D1Database,
  siteId: string,
  id: string,
  disabled: Disabled | null,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE endpoints SET disabled = ?3, failing_since = NULL, quiet_until = 0 WHERE site_id = ?1 AND id = ?2`,
    )
    .bind(siteId, id, disabled);

/** Removes the endpoint, first of all, and what was to be told to it or had been. */
export const forgetEndpoint = (db: D1Database, siteId: string, id: string): D1PreparedStatement[] => [
  db.prepare('DELETE FROM endpoints WHERE site_id = ?1 AND id = ?2').bind(siteId, id),
  db.prepare('DELETE FROM outbox WHERE site_id = ?1 AND endpoint = ?2').bind(siteId, id),
  db.prepare('DELETE FROM deliveries WHERE site_id = ?1 AND endpoint = ?2').bind(siteId, id),
];

/** It took a message: the failures are over. `quietUntil` (ms): what patience it asked for at the same time; 0 = none. */
export const noteWorking = (
  db: D1Database,
  siteId: string,
  id: string,
  quietUntil: number,
): D1PreparedStatement =>
  db
    .prepare('UPDATE endpoints SET failing_since = NULL, quiet_until = ?3 WHERE site_id = ?1 AND id = ?2')
    .bind(siteId, id, quietUntil);

/** A try failed at `now`, and nothing is sent before `quietUntil` (ms; 0 = it did not ask for that). */
export const noteFailing = (
  db: D1Database,
  siteId: string,
  id: string,
  now: number,
  quietUntil: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE endpoints SET failing_since = coalesce(failing_since, ?3), quiet_until = max(quiet_until, ?4)
       WHERE site_id = ?1 AND id = ?2`,
    )
    .bind(siteId, id, now, quietUntil);

/**
 * It gets nothing any more. Unless its owner changed or renewed it since it was read: then it was the old one that went
 * wrong.
 */
export const disableEndpoint = (
  db: D1Database,
  { siteId, id, url, failingSince }: Endpoint,
  why: Disabled,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE endpoints SET disabled = ?3 WHERE site_id = ?1 AND id = ?2 AND disabled IS NULL AND url = ?4
         AND (?3 = 'gone' OR failing_since IS ?5)`,
    )
    .bind(siteId, id, why, url, failingSince);
