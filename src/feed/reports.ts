import type { CommentEvent } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import type { ReportReason } from '../comments/reporting.ts';
import type { Queued } from '../comments/queued.ts';
import type { Appeal } from '../comments/status.ts';
import { standingEvents } from '../comments/taken-back.ts';
import { eventsQuery, newestEventsQuery } from '../store/events.ts';
import { readAll } from '../store/query.ts';
import { oneQuery } from '../store/queue.ts';

/** What guests said about a comment, for moderators. Times: ms since the Unix epoch. */
export interface Reports {
  readonly reports: readonly {
    readonly at: number;
    readonly reason: ReportReason;
    /** The reporter's words. */
    readonly detail: string | null;
    /** Nobody has decided about the comment since. */
    readonly open: boolean;
  }[];
  readonly appeal: {
    readonly at: number;
    readonly text: string;
    readonly state: Appeal;
    /** The decision that it is against. */
    readonly against: Decided | null;
    /** Null while it is open. */
    readonly answer: Decided | null;
  } | null;
  /** What its status follows from; null where the events do not say. */
  readonly decided: Decided | null;
}

interface Decided {
  readonly at: number;
  readonly actor: string;
  readonly action: CommentEvent['action'];
  readonly reason: string | null;
}

/** Reports and appeal out of a comment's events. */
export function reportsOf(events: readonly CommentEvent[]): Reports {
  const standing = standingEvents(events);
  const decided = standing.findLast(decides);
  const settled = standing.findLast(settles)?.seq ?? 0;
  return {
    reports: events.flatMap(({ action, at, seq, detail }) =>
      action === 'report' && detail?.report ? [{ at, ...detail.report, open: seq > settled }] : [],
    ),
    appeal: appealOf(standing),
    decided: decided ? decidedBy(decided) : null,
  };
}

function appealOf(standing: readonly CommentEvent[]): Reports['appeal'] {
  const appeal = standing.findLast(({ action }) => action === 'appeal');
  if (!appeal) return null;
  const answer = standing.findLast(({ action }) => action === 'grant' || action === 'refuse');
  const against = standing.findLast((event) => decides(event) && event.seq < appeal.seq);
  return {
    at: appeal.at,
    text: appeal.detail?.appeal ?? '',
    state: answer ? (answer.action === 'grant' ? 'granted' : 'refused') : 'open',
    against: against ? decidedBy(against) : null,
    answer: answer ? decidedBy(answer) : null,
  };
}

/** For the API: times as RFC 3339. */
export const presentReports = ({ reports, appeal }: Reports) => ({
  reports: reports.map(timed),
  appeal: appeal && {
    ...timed(appeal),
    against: appeal.against && timed(appeal.against),
    answer: appeal.answer && timed(appeal.answer),
  },
});

const timed = <T extends { readonly at: number }>(item: T) => ({
  ...item,
  at: new Date(item.at).toISOString(),
});

/** After these nothing reported before is open. */
function settles({ action }: CommentEvent): boolean {
  switch (action) {
    case 'approve':
    case 'reject':
    case 'spam':
    case 'hold':
    case 'delete':
    case 'erase':
    case 'restore':
    case 'dismiss':
    case 'grant':
      return true;
    case 'submit':
    case 'undo':
    case 'redact':
    case 'edit':
    case 'report':
    case 'appeal':
    case 'refuse':
      return false;
    default:
      return action satisfies never;
  }
}

/** What led to the status that a guest may appeal against. */
const decides = ({ action, from, to }: CommentEvent): boolean =>
  action === 'submit' || action === 'reject' || from !== to;

const decidedBy = ({ at, actor, action, reason }: CommentEvent): Decided => ({ at, actor, action, reason });

/** A comment with its decision, and what guests said about it; null where the site has none of this id. */
export async function readReports(
  db: D1Database,
  siteId: string,
  id: CommentId,
): Promise<(Queued & Reports) | null> {
  const [item, events] = await readAll(db, oneQuery(db, siteId, id), eventsQuery(db, id));
  return item && { ...item, ...reportsOf(events) };
}

/** Events of each comment that are read for a list: what happened before is on the comment's own page. */
const NEWEST = 3;

/** What guests said about the comments of a list, as far as it is among the newest events of each. */
export async function readReportsOf(
  db: D1Database,
  items: readonly Queued[],
): Promise<ReadonlyMap<CommentId, Reports>> {
  const wanted = items.map(({ comment: { id, version } }) => ({ id, after: version - NEWEST }));
  const [events] = await readAll(db, newestEventsQuery(db, wanted));
  const byComment = Map.groupBy(events, ({ commentId }) => commentId);
  return new Map(items.map(({ comment: { id } }) => [id, reportsOf(byComment.get(id) ?? [])]));
}
