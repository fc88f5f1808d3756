import { storeAppeal } from '../store/appeals.ts';
import { announce } from './announce.ts';
import { after, claimed, findOwn, type OwnComment } from './own.ts';
import { readReceiptToken } from './receipt-token.ts';

/** `settled`: there is nothing to appeal against, or it was done before. `told`: the outbox holds something to deliver. */
export type Appealed =
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'settled' | 'busy' }
  /** `own`: as it is now. */
  | { readonly outcome: 'appealed'; readonly own: OwnComment; readonly told: boolean };

/** Others may act on the comment at the same time; each try reads again. */
const TRIES = 6;

/** The guest's one appeal against what was decided about their comment. Its status stays: people decide. */
export async function appeal(db: D1Database, token: string, text: string, now: number): Promise<Appealed> {
  const claim = await readReceiptToken(token);
  if (!claim) return { outcome: 'unknown' };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Sequential by nature: another try only follows a conflict of the last.
    // oxlint-disable no-await-in-loop
    const found = await findOwn(db, claim.id);
    const own = claimed(claim, found, now);
    if (!own) return { outcome: 'unknown' };
    const { site, comment, receipt } = own;
    if (!receipt.mayAppeal) return { outcome: 'settled' };
    const event = {
      commentId: comment.id,
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
    if (await storeAppeal(db, event, outbox)) {
      const asItIs = claimed(claim, after(found, event, { appeal: 'open' }), now) ?? own;
      return { outcome: 'appealed', own: asItIs, told: outbox.length > 0 };
    }
    // oxlint-enable no-await-in-loop
  }
  return { outcome: 'busy' };
}
