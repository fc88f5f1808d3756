import { appealQuery, storeAppeal } from '../store/appeals.ts';
import { eventsQuery } from '../store/events.ts';
import { readAll } from '../store/query.ts';
import { siteOfCommentQuery } from '../store/sites.ts';
import { announce } from './announce.ts';
import type { CommentId } from './id.ts';
import type { Queued } from './queued.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import type { Site } from './site.ts';

/** A guest's own comment, and what they may know of it. Who asks has shown its token (receipt-token.ts). */
export interface OwnComment extends Queued {
  readonly site: Site;
  readonly receipt: Receipt;
}

/** One read batch; null where the comment is gone. */
export async function readReceipt(db: D1Database, id: CommentId): Promise<OwnComment | null> {
  const [site, item, events] = await readAll(
    db,
    siteOfCommentQuery(db, id),
    appealQuery(db, id),
    eventsQuery(db, id),
  );
  return site && item && { ...item, site, receipt: receiptOf(item, events, item.appeal) };
}

/** `settled`: there is nothing to appeal against, or it was done before. `told`: the outbox holds something to deliver. */
export type Appealed =
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'settled' | 'busy'; readonly own: OwnComment }
  | { readonly outcome: 'appealed'; readonly own: OwnComment; readonly told: boolean };

/** Others may act on the comment at the same time; each try reads again. */
const TRIES = 6;

/** The guest's one appeal against what was decided about their comment. Its status stays: people decide. */
export async function appeal(db: D1Database, id: CommentId, text: string, now: number): Promise<Appealed> {
  let own: OwnComment | null = null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Sequential by nature: another try only follows a conflict of the last.
    // oxlint-disable no-await-in-loop
    own = await readReceipt(db, id);
    if (!own) return { outcome: 'unknown' };
    const { site, comment, receipt } = own;
    if (!receipt.mayAppeal) return { outcome: 'settled', own };
    const event = {
      commentId: id,
      seq: comment.version + 1,
      at: now,
      actor: 'guest',
      action: 'appeal',
      from: comment.status,
      to: comment.status,
      reason: null,
      decision: null,
      detail: { appeal: text },
    } as const;
    const outbox = announce(site, event);
    if (await storeAppeal(db, event, outbox)) return { outcome: 'appealed', own, told: outbox.length > 0 };
    // oxlint-enable no-await-in-loop
  }
  return own ? { outcome: 'busy', own } : { outcome: 'unknown' };
}
