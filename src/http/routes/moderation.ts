import type { Context } from 'hono';
import type { ClusterOrder } from '../../comments/act-on-cluster.ts';
import { isClusterAction } from '../../comments/cluster-action.ts';
import type { Result } from '../../comments/actions.ts';
import { alongWith } from '../../comments/guests.ts';
import { addressPeriodOf } from '../../env.ts';
import { type CommentId, formatId, parseId } from '../../comments/id.ts';
import type { Site } from '../../comments/site.ts';
import { readChecked } from '../../feed/checked.ts';
import { presentGuest, readGuestHistory } from '../../feed/guest-history.ts';
import { readModerated, readQueue } from '../../feed/moderated.ts';
import { askedBody, askedQuery } from '../asked.ts';
import { BATCH_LIMIT } from '../body.ts';
import { carryOut, carryOutCluster } from '../carry-out.ts';
import { toTerms } from '../contract/guests.ts';
import { order } from '../contract/moderation.ts';
import { checkedQuery, queueQuery } from '../contract/query.ts';
import { problemResponse } from '../problem.ts';
import { OTHERS_ACTING, REFUSED, UNKNOWN_CLUSTER } from '../refusal.ts';
import { json, ownOrigin } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import type { App } from '../types.ts';
import { isOver, OVER } from './guests.ts';

/** `GET …/moderation/comments`: one status, newest first. */
export async function getQueue(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, queueQuery);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  return json(c, await readQueue(c.env.DB, { site, own: ownOrigin(c) }, asked.ok));
}

/** `GET …/moderation/checked`: texts that came in by the doors, newest first. */
export async function getChecked(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, checkedQuery);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { label = null, ...slice } = asked.ok;
  return json(c, await readChecked(c.env.DB, site.id, { ...slice, label }));
}

/** `GET …/moderation/comments/{id}`: the comment, its decision with findings, and its events. */
export async function getModerated(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const id = parseId(c.req.param('id') ?? '');
  const [comment, guest] =
    id === null
      ? []
      : await Promise.all([
          readModerated(c.env.DB, { site, own: ownOrigin(c) }, id),
          readGuestHistory(c.env.DB, site.id, id, c.var.world.now()),
        ]);
  if (comment && guest) return json(c, { ...comment, guest: presentGuest(guest) });
  return problemResponse({ slug: 'unknown-comment', detail: 'The site has no comment of this id.' });
}

/** `POST …/moderation/actions`: one action over up to 100 comments, or over a flood; what became of each. */
export async function postActions(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, order, BATCH_LIMIT);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;

  const { action, reason, moderator, guest } = asked.ok;
  const now = c.var.world.now();
  if (isOver(guest?.until ?? null, now)) return problemResponse(OVER);
  const actor = moderator ? `api: ${moderator}` : 'api';
  const terms = guest && toTerms(guest, actor);
  if (asked.ok.cluster !== undefined && isClusterAction(action)) {
    const { cluster, status, after } = asked.ok;
    return answerCluster(c, site, { action, cluster, status, after, reason: reason ?? null, actor });
  }
  const named = (asked.ok.ids ?? []).map((text) => ({ text, id: parseId(text) }));
  const ids = named.flatMap(({ id }) => (id === null ? [] : [id]));
  const seqs = new Map(Object.entries(asked.ok.seen ?? {}));
  const seen = new Map(
    named.flatMap(({ text, id }): [CommentId, number][] => {
      const seq = seqs.get(text);
      return id === null || seq === undefined ? [] : [[id, seq]];
    }),
  );
  const acted = await carryOut(c, site, {
    action,
    ids,
    reason: reason ?? null,
    actor,
    seen,
    along: terms ? alongWith(c.env.DB, site.id, terms, now, addressPeriodOf(c.env)) : undefined,
  });
  if (!acted) return problemResponse(OTHERS_ACTING);
  const results = new Map(acted.results.map((result) => [result.id, result]));
  return json(c, {
    results: named.map(({ text }) =>
      presentResult(results.get(text) ?? { id: text, refused: 'unknown-comment' }),
    ),
  });
}

/** As much of a flood as one call does. */
async function answerCluster(c: Context<App>, site: Site, whole: ClusterOrder): Promise<Response> {
  const acted = await carryOutCluster(c, site, whole);
  if (!acted) return problemResponse(OTHERS_ACTING);
  if (acted === 'unknown') return problemResponse(UNKNOWN_CLUSTER);
  const { results, left, next } = acted;
  return json(c, { results: results.map(presentResult), left, next: next && formatId(next) });
}

function presentResult(result: Result) {
  if ('status' in result) return { id: result.id, ok: true, status: result.status };
  const { slug, detail } = REFUSED[result.refused];
  return { id: result.id, ok: false, error: { type: `/problems/${slug}`, detail } };
}
