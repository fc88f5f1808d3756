import { deliveriesQuery, undeliveredQuery } from '../store/deliveries.ts';
import { endpointQuery } from '../store/endpoints.ts';
import { eventQuery } from '../store/events.ts';
import { insertOutbox } from '../store/outbox.ts';
import { readAll } from '../store/query.ts';
import { oneQuery } from '../store/queue.ts';
import { EVENT_OF } from './announce.ts';
import { type Delivery, messageId, parseMessageId } from './delivery.ts';
import type { OutboxRow } from './event.ts';
import type { Keyset, Slice } from './reading.ts';

/** Messages that one call puts back. */
const AT_ONCE = 500;

/** Whose deliveries. */
interface Owner {
  readonly siteId: string;
  /** The endpoint's id. */
  readonly endpoint: string;
}

/** An endpoint's tries, newest first; null where the site has no such endpoint. */
export async function readDeliveries(
  db: D1Database,
  owner: Owner,
  slice: { readonly limit: number; readonly after: Keyset | null },
): Promise<Slice<Delivery> | null> {
  const [endpoint, deliveries] = await readAll(
    db,
    endpointQuery(db, owner.siteId, owner.endpoint),
    deliveriesQuery(db, { ...owner, ...slice }),
  );
  return endpoint && deliveries;
}

/** One message by its id, or all that were given up or skipped since a time (ms since the Unix epoch). */
export type Wanted = { readonly id: string } | { readonly since: number };

/** Messages that go out again, under their old ids. */
export type Redelivered =
  /** `more`: ask again from this time on (ms) for the rest; null where that was all. */
  | { readonly ids: readonly string[]; readonly more: number | null }
  | { readonly refused: 'unknown-endpoint' | 'endpoint-off' | 'unknown-message' };

/**
 * Puts messages about comments back into the outbox, due now. What is still to be delivered is only brought forward:
 * nothing goes out under another id. `now` in ms.
 */
export async function redeliver(
  db: D1Database,
  owner: Owner,
  wanted: Wanted,
  now: number,
): Promise<Redelivered> {
  const [endpoint] = await readAll(db, endpointQuery(db, owner.siteId, owner.endpoint));
  if (!endpoint) return { refused: 'unknown-endpoint' };
  if (endpoint.disabled !== null) return { refused: 'endpoint-off' };
  return 'id' in wanted ? one(db, owner, wanted.id, now) : missed(db, owner, wanted.since, now);
}

/** The row of a message that goes out again. */
const again = (
  { siteId, endpoint }: Owner,
  { subject, seq, type }: Pick<OutboxRow, 'subject' | 'seq' | 'type'>,
  now: number,
): OutboxRow => ({ siteId, endpoint, subject, seq, type, dueAt: now, attempts: 0, data: null });

async function one(db: D1Database, owner: Owner, id: string, now: number): Promise<Redelivered> {
  const key = parseMessageId(id);
  if (key === null || key.endpoint !== owner.endpoint) return { refused: 'unknown-message' };
  const { subject, seq } = key;
  const [item, event] = await readAll(db, oneQuery(db, owner.siteId, subject), eventQuery(db, subject, seq));
  if (!item || !event) return { refused: 'unknown-message' };
  return putBack(db, [again(owner, { subject, seq, type: EVENT_OF[event.to] }, now)], null);
}

async function missed(db: D1Database, owner: Owner, since: number, now: number): Promise<Redelivered> {
  const [rows] = await readAll(db, undeliveredQuery(db, { ...owner, since, limit: AT_ONCE }));
  const last = rows.length === AT_ONCE ? rows.at(-1) : undefined;
  return putBack(
    db,
    rows.map((row) => again(owner, row, now)),
    last?.at ?? null,
  );
}

async function putBack(
  db: D1Database,
  rows: readonly OutboxRow[],
  more: number | null,
): Promise<Redelivered> {
  if (rows.length > 0) await insertOutbox(db, rows).run();
  return { ids: [...new Set(rows.map(messageId))], more };
}
