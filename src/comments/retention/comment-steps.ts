import { OVERTAKEN, putForgotten } from '../../store/forgotten.ts';
import {
  decidedDueQuery,
  laterStopQuery,
  type Passed,
  passingQuery,
  type Stretch,
} from '../../store/passing.ts';
import { readAll } from '../../store/query.ts';
import { emptyComments, forgetKeys, forgetReceipts, removeComments } from '../../store/removals.ts';
import { CLOCK, type CommentEvent } from '../event.ts';
import { type CommentId, newCommentId } from '../id.ts';
import type { Group } from './groups.ts';
import { DAY, STEP, type Step, type Stride } from './step.ts';

/** Steps of the walks along comments. */

/** Keyed hashes of who sent a comment. */
export const guestKeys = (stride: Stride, group: Group): Promise<Step> =>
  along(stride, group, 'guestKeys', forgetKeys);

/** What opens a receipt. */
export const receipts = (stride: Stride, group: Group): Promise<Step> =>
  along(stride, group, 'receipts', (db, ids) => [forgetReceipts(db, ids)]);

/** A step by ids, of what is forgotten by age alone. Twice at once it is done twice, to no harm. */
async function along(
  { db, now }: Stride,
  group: Group,
  kind: 'guestKeys' | 'receipts',
  forget: (db: D1Database, ids: readonly CommentId[]) => readonly D1PreparedStatement[],
): Promise<Step> {
  const to = newCommentId(now - group.days * DAY, 0);
  const stretch = { from: group.upto, to, limit: STEP };
  const [passed] = await readAll(db, passingQuery(db, kind, stretch, now));
  const last = passed.at(-1);
  if (!last) return { count: 0, upto: group.upto, more: false };
  const ids = dueOf(passed, group).map(({ id }) => id);
  await db.batch([
    ...(ids.length > 0 ? forget(db, ids) : []),
    putForgotten(db, { ...group, kind, upto: last.id }),
  ]);
  return { count: ids.length, upto: last.id, more: passed.length === STEP };
}

/** Comments that were rejected when they came in, or taken down soon after. */
export async function rejected(stride: Stride, group: Group): Promise<Step> {
  const { db, now, counted } = stride;
  const before = Math.min(now - group.days * DAY, counted.later.at);
  const to = Math.min(newCommentId(now - group.days * DAY, 0), counted.submission);
  const [passed] = await readAll(
    db,
    passingQuery(db, 'rejected', { from: group.upto, to, limit: STEP }, before),
  );
  const last = passed.at(-1);
  if (!last) return { count: 0, upto: group.upto, more: false };
  const more = passed.length === STEP;
  return remove(stride, group, 'rejected', { due: dueOf(passed, group), upto: last.id, more });
}

/** Comments to which something happened later: they are due when the last of it is old enough. */
export async function decided(stride: Stride, group: Group): Promise<Step> {
  const { db, now, counted } = stride;
  const to = Math.min(now - group.days * DAY, counted.later.at);
  const stretch: Stretch = { from: group.upto, to, limit: STEP };
  const [{ stop, passed }, found] = await readAll(
    db,
    laterStopQuery(db, stretch),
    decidedDueQuery(db, stretch),
  );
  if (stop === null) return { count: 0, upto: group.upto, more: false };
  // One that insight has not counted yet is not passed over: the other walk comes to it.
  const known = found.filter(({ id }) => id <= counted.submission);
  const due = [...new Map(dueOf(known, group).map((each) => [each.id, each])).values()];
  return remove(stride, group, 'decided', { due, upto: stop, more: passed === STEP });
}

const dueOf = (passed: readonly Passed[], { sites }: Group): readonly Passed[] => {
  const own = new Set(sites);
  return passed.filter(({ siteId, isDue }) => isDue && own.has(siteId));
};

/**
 * Takes comments out in one batch. Where somebody acted on one of them since it was read, or another run was faster, nothing is
 * done: the next run looks again.
 */
async function remove(
  { db, now }: Stride,
  group: Group,
  kind: 'rejected' | 'decided',
  { due, upto, more }: { readonly due: readonly Passed[]; readonly upto: number; readonly more: boolean },
): Promise<Step> {
  const gone = due.filter(({ onPage }) => !onPage).map(({ id }) => id);
  const empty = due.filter(({ onPage }) => onPage).map((each) => toEvent(each, now));
  const unchanged = due.map(({ id, version, onPage }) => ({ id, version, onPage: Number(onPage) }));
  try {
    await db.batch([
      putForgotten(db, { ...group, kind, upto }, unchanged),
      ...(gone.length > 0 ? removeComments(db, gone) : []),
      ...(empty.length > 0 ? emptyComments(db, empty) : []),
    ]);
  } catch (error) {
    if (!String(error).includes(OVERTAKEN)) throw error;
    return { count: 0, upto: group.upto, more: false };
  }
  return { count: due.length, upto, more };
}

/** No news to anybody: it was taken down long ago. */
const toEvent = ({ id, version, status }: Passed, now: number): CommentEvent => ({
  commentId: id,
  seq: version + 1,
  at: now,
  actor: CLOCK,
  action: 'erase',
  from: status,
  to: status,
  reason: null,
  decision: null,
  detail: null,
});
