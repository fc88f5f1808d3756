import type { Context } from 'hono';
import { act, type Result } from '../../comments/actions.ts';
import { parseId } from '../../comments/id.ts';
import { presentModerated } from '../../feed/moderated.ts';
import { selectEvents, toEvents } from '../../store/events.ts';
import { selectOne, selectQueue, toQueued } from '../../store/queue.ts';
import { selectSite, toSite } from '../../store/sites.ts';
import { readBody, BATCH_LIMIT } from '../body.ts';
import { order } from '../contract/moderation.ts';
import { formatCursor, queueQuery } from '../contract/query.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { json, ownOrigin } from '../respond.ts';
import { requireSite, siteIdOf, unknownSite } from '../site-of.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';

/** `GET …/moderation/comments`: one status, newest first. */
export async function getQueue(c: Context<App>): Promise<Response> {
  const parsed = parse(queueQuery, c.req.query(), '#query');
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const { status, limit, cursor } = parsed.ok;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  // Guests cannot report or appeal yet, so nobody has.
  if (status === 'reported' || status === 'appealed') return json(c, { comments: [], next: null });
  const { results } = await selectQueue(c.env.DB, {
    siteId: site.id,
    status,
    limit,
    after: cursor ?? null,
  }).all();
  const queued = toQueued(results.slice(0, limit));
  const last = results.length > limit ? queued.at(-1)?.comment : undefined;
  const next = last ? { at: last.publishedAt ?? last.createdAt, id: last.id } : null;
  return json(c, {
    comments: queued.map((item) => presentModerated(item, { site, own: ownOrigin(c) })),
    next: formatCursor(next),
  });
}

/** `GET …/moderation/comments/{id}`: the comment, its decision with findings, and its events. */
export async function getModerated(c: Context<App>): Promise<Response> {
  const id = parseId(c.req.param('id') ?? '');
  const [siteRows, rows, events] = await c.env.DB.batch([
    selectSite(c.env.DB, siteIdOf(c)),
    ...(id === null ? [] : [selectOne(c.env.DB, siteIdOf(c), id), selectEvents(c.env.DB, id)]),
  ]);
  const site = toSite(siteRows?.results ?? []);
  if (!site) return unknownSite();
  const [item] = toQueued(rows?.results ?? []);
  if (!item)
    return problemResponse({ slug: 'unknown-comment', detail: 'The site has no comment of this id.' });
  return json(c, {
    ...presentModerated(item, { site, own: ownOrigin(c) }),
    events: toEvents(events?.results ?? [], item.comment.id).map((event) => ({
      seq: event.seq,
      at: new Date(event.at).toISOString(),
      actor: event.actor,
      action: event.action,
      from: event.from,
      to: event.to,
      reason: event.reason,
      ruleset: event.decision?.ruleset,
    })),
  });
}

/** `POST …/moderation/actions`: one action over up to 100 comments; what became of each. */
export async function postActions(c: Context<App>): Promise<Response> {
  const read = await readBody(c.req.raw, BATCH_LIMIT, ['json']);
  if ('problem' in read) return problemResponse(read.problem);
  const parsed = parse(order, read.ok.value);
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const site = await requireSite(c);
  if (site instanceof Response) return site;

  const { action, reason } = parsed.ok;
  const asked = parsed.ok.ids.map((text) => ({ text, id: parseId(text) }));
  const ids = asked.flatMap(({ id }) => (id === null ? [] : [id]));
  const acted = await act(
    c.env.DB,
    site,
    { action, ids, reason: reason ?? null, actor: 'api' },
    c.var.world.now(),
  );
  if (!acted) {
    return problemResponse({
      slug: 'conflict',
      detail: 'Others are acting on the same comments; try again.',
    });
  }
  c.var.cache.invalidate(site.id, acted.pages);
  if (acted.told) tellEndpoints(c);
  const results = new Map(acted.results.map((result) => [result.id, result]));
  return json(c, {
    results: asked.map(({ text }) =>
      presentResult(results.get(text) ?? { id: text, refused: 'unknown-comment' }),
    ),
  });
}

function presentResult(result: Result) {
  if ('status' in result) return { id: result.id, ok: true, status: result.status };
  return { id: result.id, ok: false, error: REFUSED[result.refused] };
}

const REFUSED = {
  'unknown-comment': { type: '/problems/unknown-comment', detail: 'The site has no comment of this id.' },
  deleted: { type: '/problems/conflict', detail: 'The comment is deleted: restore it first.' },
  'nothing-to-restore': {
    type: '/problems/conflict',
    detail: 'The comment has no earlier status to go back to: approve, hold or reject it.',
  },
} as const;
