import type { CommentEvent, OutboxRow } from '../comments/event.ts';
import type { Appeal } from '../comments/status.ts';
import { insertEvents } from './events.ts';
import { insertOutbox } from './outbox.ts';
import { changePages, type PageChange, retitlePages } from './pages.ts';
import { insertReceived, type Received } from './received.ts';
import { indexComments } from './search.ts';
import type { Subject } from './subjects.ts';

/** A comment's move to another status (or its confirmation in the same) by an event. */
export interface Change {
  readonly subject: Subject;
  readonly event: CommentEvent;
  /** Guests' open reports and the guest's appeal, after the event. */
  readonly reports: number;
  readonly appeal: Appeal | null;
}

/**
 * `overtaken`: somebody else acted on one of the comments since `subjects` was read; read again.
 * `repeated`: the webhook that asks for it was carried out before.
 */
export type Stored = 'stored' | 'overtaken' | 'repeated';

/**
 * Applies changes in one batch: the webhook that asked for them, events, counters, comments, tombstones, index, outbox
 * and what else belongs to the action (`more`). All or nothing.
 */
export async function storeChanges(
  db: D1Database,
  siteId: string,
  changes: readonly Change[],
  subjects: readonly Subject[],
  outbox: readonly OutboxRow[],
  now: number,
  received: Received | null,
  more: readonly D1PreparedStatement[] = [],
): Promise<Stored> {
  const statements = [
    // First, so that a repeat is known as one, whatever else it would run into.
    ...(received ? [insertReceived(db, received)] : []),
    ...changeStatements(db, siteId, changes, subjects, now, more),
  ];
  if (outbox.length > 0) statements.push(insertOutbox(db, outbox));
  try {
    await db.batch(statements);
    return 'stored';
  } catch (error) {
    const taken = /UNIQUE constraint failed: (events|received)\./.exec(String(error))?.[1];
    if (taken === undefined) throw error;
    return taken === 'events' ? 'overtaken' : 'repeated';
  }
}

/** What changes write, but for messages. `more` comes after the comments themselves, before what is made of them. */
export function changeStatements(
  db: D1Database,
  siteId: string,
  changes: readonly Change[],
  subjects: readonly Subject[],
  now: number,
  more: readonly D1PreparedStatement[],
): D1PreparedStatement[] {
  const ids = changes.map(({ subject }) => subject.id);
  const events = changes.map(({ event }) => event);
  return [
    insertEvents(db, events),
    changePages(db, toPageChanges(changes), now),
    projectEvents(db, siteId, placeFresh(changes)),
    ...more,
    ...fixTombstones(db, subjects),
    retitlePages(db, takenDownFrom(changes)),
    indexComments(db, ids),
  ];
}

const isFresh = ({ subject, event }: Change): boolean =>
  event.to === 'published' && !subject.hasBeenPublished;

/** `back`: how far a first publication lies before its page's newest in this batch, in ms; null for the others. */
function placeFresh(changes: readonly Change[]): { change: Change; back: number | null }[] {
  const seen = new Map<number, number>();
  return changes
    .toReversed()
    .map((change) => {
      if (!isFresh(change)) return { change, back: null };
      const back = seen.get(change.subject.pageId) ?? 0;
      seen.set(change.subject.pageId, back + 1);
      return { change, back };
    })
    .toReversed();
}

function toPageChanges(changes: readonly Change[]): PageChange[] {
  const pages = new Map<number, { page: number; delta: number; fresh: number; title: string }>();
  for (const change of changes) {
    const { subject, event } = change;
    const page = pages.get(subject.pageId) ?? { page: subject.pageId, delta: 0, fresh: 0, title: '' };
    page.delta += Number(event.to === 'published') - Number(subject.status === 'published');
    page.fresh += Number(isFresh(change));
    if (event.to === 'published') page.title ||= subject.pageTitle;
    pages.set(subject.pageId, page);
  }
  return [...pages.values()].filter((page) => page.delta !== 0 || page.fresh !== 0);
}

/** Pages that lose a published comment. */
const takenDownFrom = (changes: readonly Change[]): number[] => [
  ...new Set(
    changes
      .filter(({ subject, event }) => subject.status === 'published' && event.to !== 'published')
      .map(({ subject }) => subject.pageId),
  ),
];

const projectEvents = (
  db: D1Database,
  siteId: string,
  placed: readonly { change: Change; back: number | null }[],
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE comments SET
         status = change.value ->> 'to',
         version = change.value ->> 'seq',
         on_page = change.value ->> 'to' = 'published',
         reports = change.value ->> 'reports',
         appeal = change.value ->> 'appeal',
         published_at = CASE WHEN change.value ->> 'back' IS NULL THEN published_at ELSE (
           SELECT last_published_at FROM pages WHERE pages.id = comments.page_id) - (change.value ->> 'back') END
       FROM json_each(?2) AS change WHERE comments.id = change.value ->> 'id' AND comments.site_id = ?1`,
    )
    .bind(
      siteId,
      JSON.stringify(
        placed.map(({ change, back }) => ({
          id: change.subject.id,
          to: change.event.to,
          seq: change.event.seq,
          reports: change.reports,
          appeal: change.appeal,
          back,
        })),
      ),
    );

/**
 * A removed comment stays on its page while an answer to it is shown. Deepest first, as each depends on the
 * ones below it; only rows that are wrong are written.
 */
function fixTombstones(db: D1Database, subjects: readonly Subject[]): D1PreparedStatement[] {
  const depths = [...new Set(subjects.map((subject) => subject.depth))].toSorted((a, b) => b - a);
  return depths.map((depth) =>
    db
      .prepare(
        `UPDATE comments SET on_page = 1 - on_page
         WHERE id IN (SELECT value FROM json_each(?1)) AND on_page <> (status = 'published' OR EXISTS (
           SELECT 1 FROM comments r WHERE r.parent_id = comments.id AND r.on_page = 1))`,
      )
      .bind(JSON.stringify(subjects.filter((s) => s.depth === depth).map((s) => s.id))),
  );
}
