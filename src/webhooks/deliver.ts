import type { OutboxRow } from '../comments/event.ts';
import { formatId } from '../comments/id.ts';
import type { Endpoint } from '../comments/endpoint.ts';
import type { Site } from '../comments/site.ts';
import { presentModerated } from '../feed/moderated.ts';
import { endpointQuery } from '../store/endpoints.ts';
import { eventQuery } from '../store/events.ts';
import { claim, loadDue, postpone, settle } from '../store/outbox.ts';
import { readAll } from '../store/query.ts';
import { oneQuery } from '../store/queue.ts';
import { siteQuery } from '../store/sites.ts';
import { RETRIES, untilNextTry } from './schedule.ts';
import { signatureHeaders } from './sign.ts';

/** Rows a run; what is left is due for the next. */
const BATCH = 50;
const TIMEOUT = 15_000;

export interface Courier {
  readonly db: D1Database;
  /** `whsec_…` */
  readonly secret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** 32 random bits a call. */
  readonly random: () => number;
}

/** What a run came to: tries that failed, and whether more is due already. */
export interface Run {
  readonly failed: number;
  readonly more: boolean;
}

/**
 * Delivers what is due, endpoint by endpoint at the same time, each endpoint's rows one after the other. At least
 * once: a crash between delivery and settling sends again, under the same `webhook-id`. Receivers order by
 * `timestamp`: a row that failed comes later than what happened after it.
 */
export async function deliverDue(courier: Courier): Promise<Run> {
  const rows = await loadDue(courier.db, courier.now(), BATCH);
  const lanes = Map.groupBy(rows, (row) => `${row.siteId} ${row.endpoint}`);
  const failures = await Promise.all([...lanes.values()].map((lane) => deliverLane(courier, lane)));
  return { failed: failures.reduce((sum, failed) => sum + failed, 0), more: rows.length === BATCH };
}

/** One endpoint's rows. After a failure the rest waits with it: an endpoint that hangs is asked once a run. */
async function deliverLane(courier: Courier, lane: readonly OutboxRow[]): Promise<number> {
  const { db, now } = courier;
  const [first] = lane;
  if (!first) return 0;
  const [site, endpoint] = await readAll(
    db,
    siteQuery(db, first.siteId),
    endpointQuery(db, first.siteId, first.endpoint),
  );
  // One after the other on purpose.
  // oxlint-disable no-await-in-loop
  for (const [done, row] of lane.entries()) {
    if (!site || !endpoint) {
      await settle(db, row);
      continue;
    }
    const nextTry = now() + untilNextTry(row.attempts, courier.random() / 2 ** 32);
    if (!(await claim(db, row, nextTry))) continue;
    const message = await compose(db, site, row);
    const delivered = message === null || (await post(courier, endpoint, row, message));
    if (delivered || row.attempts >= RETRIES) await settle(db, { ...row, dueAt: nextTry });
    if (delivered) continue;
    const waiting = lane.slice(done + 1);
    if (waiting.length > 0) await postpone(db, waiting, nextTry);
    return 1;
  }
  // oxlint-enable no-await-in-loop
  return 0;
}

/** The message's body: the event as it was, the comment as it is now. Null where the comment is gone. */
async function compose(db: D1Database, site: Site, row: OutboxRow): Promise<string | null> {
  const [item, event] = await readAll(
    db,
    oneQuery(db, site.id, row.subject),
    eventQuery(db, row.subject, row.seq),
  );
  if (!item || !event) return null;
  const { decision, ...comment } = presentModerated(item, { site, own: '' });
  const { actor, action, reason } = event;
  return JSON.stringify({
    type: row.type,
    timestamp: new Date(event.at).toISOString(),
    data: { comment, decision: { ...decision, actor, action, reason } },
  });
}

async function post(courier: Courier, endpoint: Endpoint, row: OutboxRow, body: string): Promise<boolean> {
  const id = `msg_${formatId(row.subject)}_${row.seq}_${row.endpoint}`;
  try {
    const signed = await signatureHeaders([courier.secret], id, courier.now(), body);
    const response = await fetch(endpoint.url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...signed },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Refused, reset or timed out: the row already waits for its next try.
    return false;
  }
}
