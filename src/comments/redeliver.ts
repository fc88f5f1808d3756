import { eventQuery } from '../store/events.ts';
import { undeliveredQuery } from '../store/deliveries.ts';
import { insertOutbox } from '../store/outbox.ts';
import { readAll } from '../store/query.ts';
import { oneQuery } from '../store/queue.ts';
import { EVENT_OF } from './announce.ts';
import { messageId, type MessageKey } from './delivery.ts';
import type { OutboxRow } from './event.ts';

/** Messages that one call puts back; `more` in the answer says that there are others. */
const AT_ONCE = 500;

/**
 * Puts a message about a comment back into the outbox, whatever became of it before: it goes out again under its old id.
 * Null where there is no such event. `now` in ms.
 */
export async function redeliver(
  db: D1Database,
  siteId: string,
  key: MessageKey,
  now: number,
): Promise<OutboxRow | null> {
  const [item, event] = await readAll(
    db,
    oneQuery(db, siteId, key.subject),
    eventQuery(db, key.subject, key.seq),
  );
  if (!item || !event) return null;
  const row = { ...key, siteId, type: EVENT_OF[event.to], dueAt: now, attempts: 0, data: null };
  await insertOutbox(db, [row]).run();
  return row;
}

/** What was put back, and from which time on to ask for the rest (ms); null where that was all. */
export interface Recovered {
  readonly ids: readonly string[];
  readonly more: number | null;
}

/** Puts back all messages about comments that were given up or skipped at `since` (ms) or later. */
export async function recover(
  db: D1Database,
  siteId: string,
  endpoint: string,
  since: number,
  now: number,
): Promise<Recovered> {
  const [missed] = await readAll(db, undeliveredQuery(db, { siteId, endpoint, since, limit: AT_ONCE }));
  const rows = missed.map(({ subject, seq, type }) => ({
    siteId,
    endpoint,
    subject,
    seq,
    type,
    dueAt: now,
    attempts: 0,
    data: null,
  }));
  if (rows.length > 0) await insertOutbox(db, rows).run();
  const last = missed.length === AT_ONCE ? missed.at(-1) : undefined;
  return { ids: [...new Set(rows.map(messageId))], more: last?.at ?? null };
}
