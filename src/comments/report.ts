import { readAll } from '../store/query.ts';
import { reportableQuery, storeReport } from '../store/reports.ts';
import { siteQuery } from '../store/sites.ts';
import { listenersOf } from './announce.ts';
import type { CommentId } from './id.ts';
import type { Report } from './reporting.ts';
import { mayPost, type Site } from './site.ts';

export interface GuestReport extends Report {
  readonly comment: CommentId;
  /** Keyed hash of the guest and this comment; null for the publisher's own machine, whose reports all count. */
  readonly reporter: string | null;
}

/** Open reports that are counted: more tell a moderator nothing, and a crowd fills no table. */
const MAX_REPORTS = 20;

/** `taken`: counted, or known already. `told`: the outbox holds something to deliver. `page`: the comment's, canonical. */
export type Reported = { readonly site: Site | null } & (
  | { readonly outcome: 'taken'; readonly told: boolean; readonly page: string }
  | { readonly outcome: 'unknown-site' | 'unknown-comment' | 'origin' }
);

/**
 * A guest's report of a published comment; any other is unknown, whether it exists or not. Reports are counted inside
 * the write, so that a crowd of them at once neither fails nor counts twice. Status stays as it is: people decide.
 */
export async function report(
  db: D1Database,
  siteId: string,
  guest: GuestReport,
  { now, origin, own }: { readonly now: number; readonly origin: string | null; readonly own: string },
): Promise<Reported> {
  const { comment, reporter } = guest;
  const [site, reportable] = await readAll(
    db,
    siteQuery(db, siteId),
    reportableQuery(db, { siteId, comment, reporter }),
  );
  if (!site) return { site, outcome: 'unknown-site' };
  if (origin !== null && !mayPost(site, origin, own)) return { site, outcome: 'origin' };
  if (!reportable) return { site, outcome: 'unknown-comment' };
  const { page } = reportable;
  if (reportable.known || reportable.reports >= MAX_REPORTS)
    return { site, outcome: 'taken', told: false, page };
  const endpoints = listenersOf(site, 'comment.reported');
  const stored = await storeReport(db, { siteId, ...guest, at: now, endpoints, most: MAX_REPORTS });
  return { site, outcome: 'taken', told: stored && endpoints.length > 0, page };
}
