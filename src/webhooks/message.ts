import { idTime } from '../comments/id.ts';
import type { OutboxRow } from '../comments/event.ts';
import { eventQuery } from '../store/events.ts';
import { readAll } from '../store/query.ts';
import { oneQuery } from '../store/queue.ts';
import { composeEvent } from './compose.ts';
import type { Message } from './payload.ts';
import type { Receiver } from './receivers.ts';

/** The message of an outbox row: the event as it was, the comment as it is now. Null where the comment is gone. */
export async function loadMessage(
  db: D1Database,
  { site, endpoint }: Pick<Receiver, 'site' | 'endpoint'>,
  row: OutboxRow,
): Promise<Message | null> {
  if (row.data !== null) {
    const timestamp = new Date(idTime(row.subject)).toISOString();
    const data: unknown = JSON.parse(row.data);
    return { type: row.type, timestamp, data };
  }
  const [item, event] = await readAll(
    db,
    oneQuery(db, site.id, row.subject),
    eventQuery(db, row.subject, row.seq),
  );
  return item && event && composeEvent(row.type, item, event, { site, own: endpoint.own });
}
