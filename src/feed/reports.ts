import type { CommentEvent } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import type { ReportReason } from '../comments/reporting.ts';
import type { Queued } from '../comments/queued.ts';
import type { Appeal } from '../comments/status.ts';
import { appealQuery } from '../store/appeals.ts';
import { eventsQuery } from '../store/events.ts';
import { readAll } from '../store/query.ts';

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
}

interface Decided {
  readonly at: number;
  readonly actor: string;
  readonly action: CommentEvent['action'];
  readonly reason: string | null;
}

/** Reports and appeal out of a comment's events. `appeal`: how it stands. */
export function reportsOf(events: readonly CommentEvent[], appeal: Appeal | null): Reports {
  const settled = events.findLast(settles)?.seq ?? 0;
  const appealed = events.findLast(({ action }) => action === 'appeal');
  const against = events.findLast((event) => decides(event) && event.seq < (appealed?.seq ?? 0));
  const answer = events.findLast(({ action }) => action === 'grant' || action === 'refuse');
  return {
    reports: events.flatMap(({ action, at, seq, detail }) =>
      action === 'report' && detail?.report ? [{ at, ...detail.report, open: seq > settled }] : [],
    ),
    appeal:
      appealed && appeal
        ? {
            at: appealed.at,
            text: appealed.detail?.appeal ?? '',
            state: appeal,
            against: against ? decidedBy(against) : null,
            answer: appeal !== 'open' && answer ? decidedBy(answer) : null,
          }
        : null,
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

/** After these nothing reported before is open. Taking the decision back opens it again. */
function settles({ action }: CommentEvent, index: number, events: readonly CommentEvent[]): boolean {
  switch (action) {
    case 'approve':
    case 'reject':
    case 'spam':
    case 'hold':
    case 'delete':
    case 'restore':
    case 'dismiss':
    case 'grant':
      return (
        events.slice(index + 1).find(({ action: next }) => next !== 'report' && next !== 'appeal')?.action !==
        'undo'
      );
    case 'submit':
    case 'undo':
    case 'redact':
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
  const [item, events] = await readAll(db, appealQuery(db, id), eventsQuery(db, id));
  if (item?.comment.siteId !== siteId) return null;
  const { comment, decision, appeal } = item;
  return { comment, decision, ...reportsOf(events, appeal) };
}
