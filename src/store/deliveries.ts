import type { WebhookEvent } from '../comments/endpoint.ts';
import type { Delivery } from '../comments/delivery.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Keyset, Slice } from '../comments/reading.ts';
import { type Query, query } from './query.ts';

interface Row {
  site_id: string;
  endpoint: string;
  at: number;
  subject: number;
  seq: number;
  type: WebhookEvent;
  attempt: number;
  outcome: Delivery['outcome'];
  status: number | null;
  ms: number;
  excerpt: string;
}

/**
 * Notes tries. Two of one message in one millisecond are one: the later is kept. Of an endpoint that was removed meanwhile
 * nothing is kept: nobody would ever clear it away, but for the next one of the same name to show.
 */
export const insertDeliveries = (db: D1Database, deliveries: readonly Delivery[]): D1PreparedStatement =>
  db
    .prepare(
      `INSERT OR REPLACE INTO deliveries
         (site_id, endpoint, at, subject, seq, type, attempt, outcome, status, ms, excerpt)
       SELECT item.value ->> 'siteId', item.value ->> 'endpoint', item.value ->> 'at', item.value ->> 'subject',
         item.value ->> 'seq', item.value ->> 'type', item.value ->> 'attempt', item.value ->> 'outcome',
         item.value ->> 'status', item.value ->> 'ms', item.value ->> 'excerpt'
       FROM json_each(?1) AS item WHERE EXISTS (
         SELECT 1 FROM endpoints p WHERE p.site_id = item.value ->> 'siteId' AND p.id = item.value ->> 'endpoint')`,
    )
    .bind(JSON.stringify(deliveries));

/** An endpoint's tries, newest first. */
export const deliveriesQuery = (
  db: D1Database,
  where: { siteId: string; endpoint: string; after: Keyset | null; limit: number },
): Query<Slice<Delivery>> =>
  query(
    db
      .prepare(
        `SELECT site_id, endpoint, at, subject, seq, type, attempt, outcome, status, ms, excerpt FROM deliveries
         WHERE site_id = ?1 AND endpoint = ?2 AND (at, subject) < (?3, ?4)
         ORDER BY at DESC, subject DESC, seq DESC LIMIT ?5`,
      )
      .bind(
        where.siteId,
        where.endpoint,
        where.after?.at ?? Number.MAX_SAFE_INTEGER,
        where.after?.id ?? Number.MAX_SAFE_INTEGER,
        where.limit + 1,
      ),
    (rows: readonly Row[]) => {
      const items = rows.slice(0, where.limit).map(toDelivery);
      const last = rows.length > where.limit ? items.at(-1) : undefined;
      return { items, next: last ? { at: last.at, id: last.subject } : null };
    },
  );

/** Messages about comments that an endpoint never got, of tries at `since` (ms) or later, oldest first. */
export const undeliveredQuery = (
  db: D1Database,
  where: { siteId: string; endpoint: string; since: number; limit: number },
): Query<{ subject: CommentId; seq: number; type: WebhookEvent; at: number }[]> =>
  query(
    db
      .prepare(
        `SELECT at, subject, seq, type FROM deliveries
         WHERE site_id = ?1 AND endpoint = ?2 AND at >= ?3 AND outcome IN ('given-up', 'skipped') AND seq > 0
         ORDER BY at LIMIT ?4`,
      )
      .bind(where.siteId, where.endpoint, where.since, where.limit),
    (rows: readonly Pick<Row, 'at' | 'subject' | 'seq' | 'type'>[]) =>
      rows.map((row) => ({ ...row, subject: toCommentId(row.subject) })),
  );

const toDelivery = (row: Row): Delivery => ({
  siteId: row.site_id,
  endpoint: row.endpoint,
  at: row.at,
  subject: toCommentId(row.subject),
  seq: row.seq,
  type: row.type,
  attempt: row.attempt,
  outcome: row.outcome,
  status: row.status,
  ms: row.ms,
  excerpt: row.excerpt,
});
