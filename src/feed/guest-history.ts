import { BAN_KINDS, type BanKind, type GuestKeys, KEY_KINDS, type KeyKind } from '../comments/guest.ts';
import { type CommentId, formatId, idTime } from '../comments/id.ts';
import { distance, NEAR } from '../comments/print.ts';
import { matchOf } from '../comments/search.ts';
import type { KeptStanding } from '../comments/standing.ts';
import type { Status } from '../comments/status.ts';
import { type Other, othersQuery, tracesQuery } from '../store/guest-history.ts';
import { readAll } from '../store/query.ts';
import { standingsOfGuestQuery } from '../store/standings.ts';

/** What a moderator may know of a comment's guest: what else they wrote, and what others wrote alike. Never a key. */

/** Comments that each list is read to; beyond that it is "50 and more". */
const READ = 50;
const NEWEST = 10;

export interface Count {
  readonly published: number;
  readonly pending: number;
  readonly rejected: number;
  readonly deleted: number;
  /** There are more: only the newest 50 were counted. */
  readonly more: boolean;
}

export interface GuestHistory {
  /** Other comments of the same device, address (this period) and e-mail address; null where it is not known. */
  readonly counts: Readonly<Record<KeyKind, Count | null>>;
  /** What a ban could hold on to. */
  readonly known: readonly BanKind[];
  /** The newest of them. */
  readonly newest: readonly OtherComment[];
  /** Others with nearly the same text, whoever wrote them; newest first. */
  readonly alike: readonly OtherComment[];
  /** Bans and trust that are in force for the guest. */
  readonly standings: readonly KeptStanding[];
  /** First comment of the flood that it is part of. */
  readonly cluster: CommentId | null;
}

export interface OtherComment {
  readonly id: CommentId;
  readonly status: Status;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** How its text begins: 81 code points at most. */
  readonly start: string;
  /** What it has in common. */
  readonly same: readonly (KeyKind | 'text')[];
}

/** Null where the site has no such comment. Two read batches; at most 52 rows, twice, for each of the four lists. */
export async function readGuestHistory(
  db: D1Database,
  siteId: string,
  id: CommentId,
  now: number,
): Promise<GuestHistory | null> {
  const [traces] = await readAll(db, tracesQuery(db, siteId, id));
  if (!traces) return null;
  const { keys, network, print, cluster } = traces;
  // One more for the comment itself, one to know of more.
  const limit = READ + 2;
  const kinds = KEY_KINDS.filter((kind) => keys[kind] !== null);
  const [standings, ...lists] = await readAll(
    db,
    standingsOfGuestQuery(db, siteId, id, now),
    ...kinds.map((kind) =>
      othersQuery(db, { siteId, match: matchOf(siteId, { guest: only(keys, kind) }), limit }),
    ),
    ...(print === null ? [] : [othersQuery(db, { siteId, match: matchOf(siteId, { near: print }), limit })]),
  );
  const others = lists.map((list) => list.filter((other) => other.id !== id));
  const byKind = new Map(kinds.map((kind, i) => [kind, others[i] ?? []]));
  const near = print === null ? [] : (others[kinds.length] ?? []);
  return {
    counts: {
      device: countOf(byKind.get('device')),
      address: countOf(byKind.get('address')),
      email: countOf(byKind.get('email')),
    },
    known: BAN_KINDS.filter((kind) => (kind === 'network' ? network : keys[kind]) !== null),
    newest: merge(byKind),
    alike: near
      .filter((other) => other.print !== null && print !== null && distance(print, other.print) <= NEAR)
      .slice(0, NEWEST)
      .map((other) => toOther(other, ['text'])),
    standings,
    cluster,
  };
}

const only = (keys: GuestKeys, kind: KeyKind): GuestKeys => ({
  device: null,
  address: null,
  email: null,
  [kind]: keys[kind],
});

function countOf(others: readonly Other[] | undefined): Count | null {
  if (others === undefined) return null;
  const count = { published: 0, pending: 0, rejected: 0, deleted: 0 };
  for (const { status } of others.slice(0, READ)) count[status] += 1;
  return { ...count, more: others.length > READ };
}

function merge(lists: ReadonlyMap<KeyKind, readonly Other[]>): OtherComment[] {
  const all = [...lists].flatMap(([kind, others]) => others.map((other) => ({ kind, other })));
  const byId = Map.groupBy(all, ({ other }) => other.id);
  return [...byId.values()]
    .flatMap((found) =>
      found[0]
        ? [
            toOther(
              found[0].other,
              found.map(({ kind }) => kind),
            ),
          ]
        : [],
    )
    .toSorted((a, b) => b.id - a.id)
    .slice(0, NEWEST);
}

const toOther = ({ id, status, start }: Other, same: OtherComment['same']): OtherComment => ({
  id,
  status,
  at: idTime(id),
  start,
  same,
});

/** As the API shows it. */
export const presentGuest = ({ counts, known, newest, alike, standings, cluster }: GuestHistory) => ({
  counts,
  known,
  newest: newest.map(presentOther),
  alike: alike.map(presentOther),
  standings: standings.map(presentStanding),
  cluster: cluster === null ? null : formatId(cluster),
});

const presentOther = ({ id, at, status, same }: OtherComment) => ({
  id: formatId(id),
  at: new Date(at).toISOString(),
  status,
  same,
});

/** A ban, or trust, as the API shows it. */
export const presentStanding = ({ comment, seq: _, at, until, keys, ...terms }: KeptStanding) => ({
  comment: formatId(comment),
  ...terms,
  at: new Date(at).toISOString(),
  until: timeOf(until),
  keys: keys.map((key) => ({ kind: key.kind, until: timeOf(key.until) })),
});

const timeOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
