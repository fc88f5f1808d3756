import { earlierTextsQuery, keptHashesQuery } from '../store/kept.ts';
import { ownEventsQuery, ownQuery } from '../store/own.ts';
import { guestKeysQuery } from '../store/queue.ts';
import { readAll } from '../store/query.ts';
import { matchingIdsQuery } from '../store/search.ts';
import { deviceIdOf } from './device.ts';
import { type Asking, type KnownKey, keysOfAsking } from './guest.ts';
import type { CommentId } from './id.ts';
import { type OwnComment, readOwn } from './own.ts';
import { receiptOf } from './receipt.ts';
import { ofGuest } from './search.ts';
import type { Site } from './site.ts';

/**
 * All that is kept of a guest's comments, for those who ask for it. Nothing of others: who reported it, and in which words. What was
 * rejected as spam looks as it does on its receipt. Times: ms since the Unix epoch.
 */
export interface KeptComment {
  readonly own: OwnComment;
  /** Oldest first. */
  readonly earlier: readonly EarlierText[];
  /** Names of the hashes that are kept with it. */
  readonly hashes: readonly string[];
}

/** A text, and when its guest put another in its place. */
export interface EarlierText {
  readonly at: number;
  readonly body: string;
}

/** Whose comments: those under any of the keys or, where there are none, this one. */
export interface Whose {
  readonly keys: readonly KnownKey[];
  readonly comment: CommentId | null;
}

/** Comments that are read at once. */
const EXPORTED = 50;

/** By the token of a device; null for a text that is no token of ours. */
export async function whoseDevice(
  token: string,
  where: { readonly siteId: string; readonly webhookSecret: string },
): Promise<Whose | null> {
  const device = await deviceIdOf(token, where.webhookSecret);
  return device === null ? null : whoseKeys({ device }, where);
}

/** By what a guest says of themselves. Only keys are made of it. */
export const whoseKeys = async (
  asking: Asking,
  where: { readonly siteId: string; readonly webhookSecret: string },
): Promise<Whose> => ({ keys: await keysOfAsking(asking, where), comment: null });

/**
 * The guest of a comment: by its device, as far as that is kept, else the comment alone. Never by network address, which others share, nor
 * by the e-mail address that was typed with it: whoever has shown that a comment is theirs has not shown that its address is, and would get
 * at another's comments by typing theirs. Who has that address is asked for by it (`whoseKeys`).
 */
export async function whoseComment(db: D1Database, siteId: string, comment: CommentId): Promise<Whose> {
  const [{ device }] = await readAll(db, guestKeysQuery(db, siteId, comment));
  return { keys: device === null ? [] : [{ kind: 'device', key: device }], comment };
}

/** The first `limit` of them by id, from behind `after`. */
export async function idsOf(
  db: D1Database,
  siteId: string,
  { keys, comment }: Whose,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly CommentId[]> {
  if (keys.length === 0) return comment !== null && comment > after ? [comment] : [];
  const match = ofGuest(siteId, keys);
  const [ids] = await readAll(
    db,
    matchingIdsQuery(db, { match, after, upTo: Number.MAX_SAFE_INTEGER, limit }),
  );
  return ids;
}

/** A page of them, and where the next begins: two read batches. `now` in ms. */
export async function exportTheirs(
  db: D1Database,
  site: Site,
  whose: Whose,
  { after, now }: { readonly after: CommentId | null; readonly now: number },
): Promise<{ readonly comments: readonly KeptComment[]; readonly next: CommentId | null }> {
  const found = await idsOf(db, site.id, whose, { after: after ?? 0, limit: EXPORTED + 1 });
  const ids = found.slice(0, EXPORTED);
  const next = found.length > EXPORTED ? (ids.at(-1) ?? null) : null;
  return { comments: await readKept(db, site, ids, now), next };
}

/** By a receipt: null for a text that is none, or opens no more. */
export async function exportOwn(db: D1Database, token: string, now: number): Promise<KeptComment | null> {
  const own = await readOwn(db, token, now);
  if (!own) return null;
  const [kept] = await readKept(db, own.site, [own.comment.id], now);
  return kept ?? null;
}

async function readKept(
  db: D1Database,
  site: Site,
  ids: readonly CommentId[],
  now: number,
): Promise<KeptComment[]> {
  if (ids.length === 0) return [];
  const [owns, events, earlier, hashes] = await readAll(
    db,
    ownQuery(db, ids),
    ownEventsQuery(db, ids),
    earlierTextsQuery(db, ids),
    keptHashesQuery(db, ids),
  );
  const eventsOf = Map.groupBy(events, ({ commentId }) => commentId);
  const textsOf = Map.groupBy(earlier, ({ commentId }) => commentId);
  return owns
    .filter(({ comment }) => comment.siteId === site.id)
    .map((own) => {
      const { id } = own.comment;
      const receipt = receiptOf(own, eventsOf.get(id) ?? [], site.settings, now);
      return {
        own: Object.assign({}, own, { site, receipt }),
        earlier: textsOf.get(id) ?? [],
        hashes: hashes.get(id) ?? [],
      };
    });
}
