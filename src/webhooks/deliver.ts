import type { OutboxRow } from '../comments/event.ts';
import { formatId } from '../comments/id.ts';
import type { Endpoint } from '../comments/settings.ts';
import type { Site } from '../comments/site.ts';
import { presentModerated } from '../feed/moderated.ts';
import { eventsQuery } from '../store/events.ts';
import { claim, loadDue, settle } from '../store/outbox.ts';
import { readAll } from '../store/query.ts';
import { oneQuery } from '../store/queue.ts';
import { loadSite } from '../store/sites.ts';
import { untilNextTry } from './schedule.ts';
import { signatureHeaders } from './sign.ts';

/** Rows a run; what is left is due for the next. */
const BATCH = 50;
const TIMEOUT = 15_000;

/**
 * Delivers what is due. At least once: a crash between delivery and settling sends again, with the same
 * `webhook-id`. Returns how many tries failed.
 */
export async function deliverDue(db: D1Database, secret: string, now: () => number): Promise<number> {
  const rows = await loadDue(db, now(), BATCH);
  const sites = new Map<string, Site | null>();
  let failed = 0;
  // One at a time, so that a comment's events arrive in order and no endpoint is flooded.
  // oxlint-disable no-await-in-loop
  for (const row of rows) {
    if (!sites.has(row.siteId)) sites.set(row.siteId, await loadSite(db, row.siteId));
    const site = sites.get(row.siteId) ?? null;
    const endpoint = site?.settings.endpoints.find(({ id }) => id === row.endpoint);
    const wait = untilNextTry(row.attempts);
    if (!site || !endpoint || wait === null) {
      await settle(db, row);
      continue;
    }
    const nextTry = now() + wait;
    if (!(await claim(db, row, nextTry))) continue;
    const message = await compose(db, site, row);
    if (message === null || (await post(endpoint, secret, row, message, now()))) {
      await settle(db, { ...row, dueAt: nextTry });
    } else {
      failed += 1;
    }
  }
  // oxlint-enable no-await-in-loop
  return failed;
}

/** The message's body: the event as it was, the comment as it is now. Null where the comment is gone. */
async function compose(db: D1Database, site: Site, row: OutboxRow): Promise<string | null> {
  const [item, events] = await readAll(
    db,
    oneQuery(db, site.id, row.commentId),
    eventsQuery(db, row.commentId),
  );
  const event = events.find(({ seq }) => seq === row.seq);
  if (!item || !event) return null;
  const { decision, ...comment } = presentModerated(item, { site, own: '' });
  const { actor, action, reason } = event;
  return JSON.stringify({
    type: row.type,
    timestamp: new Date(event.at).toISOString(),
    data: { comment, decision: { ...decision, actor, action, reason } },
  });
}

async function post(
  endpoint: Endpoint,
  secret: string,
  row: OutboxRow,
  body: string,
  now: number,
): Promise<boolean> {
  const id = `msg_${formatId(row.commentId)}_${row.seq}_${row.endpoint}`;
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(await signatureHeaders(secret, id, now, body)) },
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
