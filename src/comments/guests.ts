import type { Change } from '../store/changes.ts';
import { readAll } from '../store/query.ts';
import { oneQuery } from '../store/queue.ts';
import { liftGuest, replaceStanding, setStandings, standingsQuery } from '../store/standings.ts';
import type { Along } from './actions.ts';
import type { BanKind } from './guest.ts';
import type { CommentId } from './id.ts';
import type { Keyset, Slice } from './reading.ts';
import type { KeptStanding, NewStanding } from './standing.ts';

/** What moderators do about guests: ban, trust, lift, list. A guest is named by any of their comments. */

/** `no-key`: nothing is kept of the guest that this standing could hold on to. */
export type StandingRefusal = 'unknown-comment' | 'no-key';

/** Sets a standing for the guest of a comment; the kinds of keys that it holds. Times in ms. */
export async function setStanding(
  db: D1Database,
  siteId: string,
  { comment, ...terms }: NewStanding & { readonly comment: CommentId },
  now: number,
  addressPeriod: number,
): Promise<{ kinds: readonly BanKind[] } | { refused: StandingRefusal }> {
  const [item] = await readAll(db, oneQuery(db, siteId, comment));
  if (!item) return { refused: 'unknown-comment' };
  const [set] = await db.batch<{ kind: BanKind }>([
    ...replaceStanding(db, siteId, comment, terms, now, addressPeriod),
  ]);
  const results = set?.results ?? [];
  return results.length === 0 ? { refused: 'no-key' } : { kinds: results.map(({ kind }) => kind) };
}

/**
 * A ban, or trust, that goes with a decision: `act`'s `along`. It is stored with the decision or not at all, and undoing
 * the decision lifts it. Where nothing is kept of the guest, the decision stands alone.
 */
export const alongWith =
  (db: D1Database, siteId: string, terms: NewStanding, now: number, addressPeriod: number) =>
  ({ event }: Change): Along => ({
    statements: [
      setStandings(db, siteId, [{ id: event.commentId, seq: event.seq }], terms, now, addressPeriod),
    ],
    detail: {
      standing: {
        standing: terms.standing,
        until: terms.until,
        reason: terms.reason,
        told: terms.told,
        kinds: terms.kinds,
      },
    },
  });

/** The guest of a comment is neither banned nor trusted any more; false where there was nothing to lift. */
export async function liftStanding(db: D1Database, siteId: string, comment: CommentId): Promise<boolean> {
  const lifted = await db.batch([...liftGuest(db, siteId, comment)]);
  return lifted.some(({ results }) => results.length > 0);
}

/** Standings in force, newest first. `now` in ms. */
export async function listStandings(
  db: D1Database,
  siteId: string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: Keyset | undefined },
  now: number,
): Promise<Slice<KeptStanding>> {
  const [found] = await readAll(db, standingsQuery(db, { siteId, limit, after: cursor ?? null, now }));
  return found;
}
