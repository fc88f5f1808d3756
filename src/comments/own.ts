import { ownEventsQuery, ownQuery } from '../store/own.ts';
import { readAll } from '../store/query.ts';
import { siteOfCommentQuery, siteQuery } from '../store/sites.ts';
import type { CommentEvent } from './event.ts';
import type { CommentId } from './id.ts';
import type { Own } from './own-comment.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import { type Claim, fits, readReceiptToken } from './receipt-token.ts';
import type { Site } from './site.ts';

/** A guest's own comment, and what they may know of it. Who asks has shown its receipt. */
export interface OwnComment extends Omit<Own, 'receipt'> {
  readonly site: Site;
  readonly receipt: Receipt;
}

/** What was read of a comment by a claim. */
export interface Found {
  readonly site: Site | null;
  readonly own: Own | undefined;
  readonly events: readonly CommentEvent[];
}

const DAY = 86_400_000;

/**
 * What a receipt's holder gets: null where the claim is not so, or too old. Unknown, tampered with, of another comment, expired: all alike.
 */
export function claimed(claim: Claim, { site, own, events }: Found, now: number): OwnComment | null {
  if (!site || !own || !fits(claim, own.receipt)) return null;
  const { editWindow, retention } = site.settings;
  if (now - own.comment.createdAt >= retention.receipts * DAY) return null;
  return { ...own, site, receipt: receiptOf(own, events, { editWindow }, now) };
}

/** By a token: one read batch, none where the text is no token. `now` in ms. */
export async function readOwn(db: D1Database, token: string, now: number): Promise<OwnComment | null> {
  const claim = await readReceiptToken(token);
  return claim && claimed(claim, await findOwn(db, claim.id), now);
}

/** One read batch; whether whoever asks may see it, `claimed` says. */
export async function findOwn(db: D1Database, id: CommentId): Promise<Found> {
  const [site, [own], events] = await readAll(
    db,
    siteOfCommentQuery(db, id),
    ownQuery(db, [id]),
    ownEventsQuery(db, [id]),
  );
  return { site, own, events };
}

/** What is known of it after an event that was stored just now. */
export const after = (found: Found, event: CommentEvent, own: Partial<Own> = {}): Found => ({
  site: found.site,
  own: found.own && {
    ...found.own,
    ...own,
    comment: { ...(own.comment ?? found.own.comment), status: event.to, version: event.seq },
  },
  events: [...found.events, event],
});

/** By tokens of one site, in their order, in one read batch; null for each that is none. The whole is null where the site is unknown. */
export async function readOwns(
  db: D1Database,
  siteId: string,
  tokens: readonly string[],
  now: number,
): Promise<readonly (OwnComment | null)[] | null> {
  const claims = await Promise.all(tokens.map(readReceiptToken));
  const ids = [...new Set(claims.flatMap((claim) => claim?.id ?? []))];
  const [site, owns, events] = await readAll(
    db,
    siteQuery(db, siteId),
    ownQuery(db, ids),
    ownEventsQuery(db, ids),
  );
  if (!site) return null;
  const byId = new Map(owns.map((own) => [own.comment.id, own]));
  const eventsOf = Map.groupBy(events, ({ commentId }) => commentId);
  return claims.map((claim) => {
    const own = claim ? byId.get(claim.id) : undefined;
    if (!claim || own?.comment.siteId !== site.id) return null;
    return claimed(claim, { site, own, events: eventsOf.get(claim.id) ?? [] }, now);
  });
}
