import type { Decision } from '../comments/decision.ts';
import type { Newest } from '../comments/door/flood-mode.ts';
import type { CommentEvent } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import type { Queued, QueueStatus } from '../comments/queued.ts';
import { type Filter, matchOf, type Order } from '../comments/search.ts';
import { formatCursor, type Keyset, type Slice } from '../comments/reading.ts';
import type { Field } from '../moderation/index.ts';
import { eventsQuery } from '../store/events.ts';
import { newestEpisodesQuery } from '../store/flood-mode.ts';
import { type Query, readAll } from '../store/query.ts';
import { guestKeysQuery, oneQuery, queueQuery } from '../store/queue.ts';
import { pageIdQuery } from '../store/pages.ts';
import {
  matchCountQuery,
  matchingIdsQuery,
  searchQuery,
  type Tallies,
  talliesQuery,
} from '../store/search.ts';

export type { Tallies };
import type { Stage } from './present.ts';
import { presentComment } from './present.ts';
import { presentReports, reportsOf } from './reports.ts';

/**
 * A comment as a moderator sees it: the public fields, the text as sent, where it stands, and why. Findings get
 * their text back from the comment, as far as it is kept.
 */
export function presentModerated({ comment, decision }: Queued, stage: Stage) {
  const kept: Partial<Record<Field, string>> = {
    body: comment.body,
    name: comment.name,
    website: comment.website ?? '',
    title: comment.pageTitle,
  };
  return {
    ...presentComment(comment, stage),
    published_at: comment.publishedAt === null ? null : new Date(comment.publishedAt).toISOString(),
    created_at: new Date(comment.createdAt).toISOString(),
    status: comment.status,
    seq: comment.version,
    body: comment.body,
    page: { url: comment.pageUrl, title: comment.pageTitle },
    decision: decision && presentDecision(decision, kept),
  };
}

/** A decision whose findings show what they found, as far as the fields are kept. */
export const presentDecision = (decision: Decision, kept: Readonly<Partial<Record<Field, string>>>) => ({
  ...decision,
  findings: decision.findings.map((finding) => ({
    ...finding,
    text: kept[finding.field]?.slice(finding.start, finding.end) ?? '',
  })),
});

/** Which list, narrowed to what, in which order. */
export interface QueueAsked {
  readonly status: 'pending' | 'published' | 'rejected' | 'reported' | 'appealed' | 'deleted';
  readonly order?: Order | undefined;
  readonly q?: string | undefined;
  readonly rule?: string | undefined;
  readonly category?: string | undefined;
  readonly language?: string | undefined;
  /** Canonical URL. */
  readonly page?: string | undefined;
  /** A comment of the guest whose comments are wanted. */
  readonly guest?: CommentId | undefined;
  readonly cluster?: CommentId | undefined;
  readonly by?: 'engine' | 'person' | undefined;
}

/** One page of a moderators' list, as the API shows it. */
export async function readQueue(
  db: D1Database,
  stage: Stage,
  asked: QueueAsked & { limit: number; cursor?: Keyset | undefined },
) {
  const queue = await queueSlice(db, stage.site.id, asked);
  return {
    comments: queue.items.map((item) => presentModerated(item, stage)),
    next: formatCursor(queue.next),
  };
}

/** Where a page of a list starts, and how long it is. */
interface Page {
  readonly limit: number;
  readonly cursor?: Keyset | undefined;
}

/** One page of a moderators' list. */
async function queueSlice(db: D1Database, siteId: string, asked: QueueAsked & Page): Promise<Slice<Queued>> {
  const [queue] = await readAll(db, await sliceQuery(db, siteId, asked));
  return queue;
}

/** One page of a moderators' list, how many wait in each, and how the site is guarded, in one batch. */
export async function readDeskQueue(
  db: D1Database,
  siteId: string,
  asked: QueueAsked & Page,
): Promise<{ readonly slice: Slice<Queued>; readonly tallies: Tallies; readonly guard: Newest }> {
  const [slice, tallies, guard] = await readAll(
    db,
    await sliceQuery(db, siteId, asked),
    talliesQuery(db, siteId),
    newestEpisodesQuery(db, siteId),
  );
  return { slice, tallies, guard };
}

async function sliceQuery(
  db: D1Database,
  siteId: string,
  asked: QueueAsked & Page,
): Promise<Query<Slice<Queued>>> {
  const { status, limit, cursor, order } = asked;
  const after = cursor ?? null;
  // What is asked most is on indexes of its own, and works whatever becomes of the other one.
  if (order === undefined && hasIndex(status) && !isNarrowed(asked)) {
    return queueQuery(db, { siteId, status, limit, after });
  }
  const match = await queueMatch(db, siteId, asked);
  return searchQuery(db, { siteId, match, after, limit, order: order ?? 'newest' });
}

const hasIndex = (status: QueueAsked['status']): status is QueueStatus =>
  status !== 'reported' && status !== 'appealed' && status !== 'deleted';

const isNarrowed = ({ q = '', rule, category, language, page, guest, cluster, by }: QueueAsked): boolean =>
  q.trim() !== '' ||
  [rule, category, language, page, guest, cluster, by].some((given) => given !== undefined);

/**
 * Ids of a list from behind `after` to `upTo`, the oldest first: for going through it while it changes. What came later
 * than `upTo` is left out.
 */
export async function matchingIds(
  db: D1Database,
  siteId: string,
  asked: QueueAsked,
  { after, upTo, limit }: { after: number; upTo: CommentId; limit: number },
): Promise<CommentId[]> {
  const match = await queueMatch(db, siteId, asked);
  const [ids] = await readAll(db, matchingIdsQuery(db, { match, after, upTo, limit }));
  return ids;
}

/** How many `matchingIds` go through, counted no further than `cap`. */
export async function countMatching(
  db: D1Database,
  siteId: string,
  asked: QueueAsked,
  { upTo, cap }: { upTo: CommentId; cap: number },
): Promise<number> {
  const match = await queueMatch(db, siteId, asked);
  const [count] = await readAll(db, matchCountQuery(db, { match, upTo, cap }));
  return count;
}

/** A moderators' list as an expression for the index. */
async function queueMatch(db: D1Database, siteId: string, asked: QueueAsked): Promise<string> {
  const { status, q, rule, category, language, cluster, by } = asked;
  const [page, guest] = await Promise.all([
    asked.page === undefined ? undefined : readAll(db, pageIdQuery(db, siteId, asked.page)),
    asked.guest === undefined ? undefined : readAll(db, guestKeysQuery(db, siteId, asked.guest)),
  ]);
  const filter: Filter = {
    ...(status === 'reported' || status === 'appealed' ? { waits: status } : { status }),
    rule,
    category,
    language,
    cluster,
    by,
    text: q,
    page: page?.[0],
    guest: guest?.[0],
  };
  return matchOf(siteId, filter);
}

/** One comment of the site with all that happened to it; null where the site has none of this id. */
export async function readModerated(db: D1Database, stage: Stage, id: CommentId) {
  const [item, events] = await readAll(db, oneQuery(db, stage.site.id, id), eventsQuery(db, id));
  return (
    item && {
      ...presentModerated(item, stage),
      ...presentReports(reportsOf(events)),
      events: events.map(presentEvent),
    }
  );
}

const presentEvent = ({ commentId: _, at, decision, detail, ...event }: CommentEvent) => ({
  ...event,
  ...(detail === null ? {} : { detail }),
  at: new Date(at).toISOString(),
  ruleset: decision?.ruleset,
});
