import { putForgotten } from '../../store/forgotten.ts';
import {
  deleteChecked,
  deleteOldDeliveries,
  deleteReceived,
  passingCheckedQuery,
  receivedStopQuery,
} from '../../store/old-logs.ts';
import { readAll } from '../../store/query.ts';
import { newCommentId } from '../id.ts';
import type { Group } from './groups.ts';
import { DAY, STEP, type Step, type Stride } from './step.ts';

/** Steps of the walks along logs. Each is done twice to no harm. */

/** Looked for so often, ms: there is no walk along them, but a look at each endpoint. */
const HOURLY = 3_600_000;

/** Tries of deliveries, also to endpoints that get nothing any more. */
export async function deliveries({ db, now }: Stride, group: Group): Promise<Step> {
  const before = now - group.days * DAY;
  if (before - group.upto < HOURLY) return { count: 0, upto: group.upto, more: false };
  const deleted = await deleteOldDeliveries(db, group.sites, before, STEP).run();
  const count = deleted.meta.changes;
  if (count === STEP) return { count, upto: group.upto, more: true };
  await putForgotten(db, { ...group, kind: 'deliveries', upto: before }).run();
  return { count, upto: before, more: false };
}

/** Webhooks that were carried out. */
export async function received({ db, now }: Stride, group: Group): Promise<Step> {
  const stretch = { from: group.upto, to: now - group.days * DAY, limit: STEP };
  const [{ stop, passed }] = await readAll(db, receivedStopQuery(db, stretch));
  if (stop === null) return { count: 0, upto: group.upto, more: false };
  const [deleted] = await db.batch([
    deleteReceived(db, group.sites, { from: group.upto, to: stop }),
    putForgotten(db, { ...group, kind: 'received', upto: stop }),
  ]);
  return { count: deleted?.meta.changes ?? 0, upto: stop, more: passed === STEP };
}

/** Texts that came in by a door. */
export async function checked({ db, now }: Stride, group: Group): Promise<Step> {
  const to = newCommentId(now - group.days * DAY, 0);
  const [passed] = await readAll(db, passingCheckedQuery(db, { from: group.upto, to, limit: STEP }));
  const last = passed.at(-1);
  if (!last) return { count: 0, upto: group.upto, more: false };
  const own = new Set(group.sites);
  const ids = passed.filter(({ siteId }) => own.has(siteId)).map(({ id }) => id);
  await db.batch([
    ...(ids.length > 0 ? [deleteChecked(db, ids)] : []),
    putForgotten(db, { ...group, kind: 'checked', upto: last.id }),
  ]);
  return { count: ids.length, upto: last.id, more: passed.length === STEP };
}
