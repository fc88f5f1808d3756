import { type CommentId, idTime } from './id.ts';
import { NEAR, ones } from './print.ts';

/** Floods: near-duplicates that come in numbers within an hour, whoever sends them. Pure: what belongs together. */

/** Comments that make a flood. */
const MIN_COMMENTS = 5;
/** Letters that its text has at least: many people write "Congratulations!" within an hour. */
export const MIN_LETTERS = 20;
/** Most time between a flood's comments, ms. */
export const SPAN = 3_600_000;

/** A comment by its print. */
export interface Printed {
  readonly id: CommentId;
  readonly siteId: string;
  /** 16 hex digits. */
  readonly print: string;
  /** First comment of the flood that it is known to be part of. */
  readonly cluster: CommentId | null;
}

/** A flood that may still grow. */
export interface Cluster {
  readonly siteId: string;
  /** Its first comment. */
  readonly id: CommentId;
  /** The print that comments are held against: near to all that it began with. */
  readonly print: string;
  /** When its newest comment came, ms. */
  readonly lastAt: number;
}

/** What a walk over new comments found. `members`: those that are new to the flood. */
export interface Found extends Cluster {
  readonly isNew: boolean;
  readonly members: readonly CommentId[];
}

/**
 * Puts new comments (`fresh`, by id) into floods: into one that is open, else into a new one where four comments of the
 * hour before are near. A comment is compared with every other of its site, so the caller bounds how many there are.
 */
export function findClusters(
  fresh: readonly Printed[],
  before: readonly Printed[],
  open: readonly Cluster[],
): Found[] {
  const bySite = Map.groupBy(fresh, ({ siteId }) => siteId);
  return [...bySite].flatMap(([siteId, comments]) =>
    findOfSite(
      comments,
      before.filter((comment) => comment.siteId === siteId),
      open.filter((cluster) => cluster.siteId === siteId),
    ),
  );
}

/** Halves of a print as numbers: comparing them costs a few instructions. */
interface Halves {
  readonly high: number;
  readonly low: number;
}

interface Growing {
  readonly cluster: Cluster;
  readonly halves: Halves;
  readonly isNew: boolean;
  readonly members: CommentId[];
  lastAt: number;
}

function findOfSite(
  fresh: readonly Printed[],
  before: readonly Printed[],
  open: readonly Cluster[],
): Found[] {
  const growing: Growing[] = open.map((cluster) => ({
    cluster,
    halves: halvesOf(cluster.print),
    isNew: false,
    members: [],
    lastAt: cluster.lastAt,
  }));
  let loose = before
    .filter(({ cluster }) => cluster === null)
    .map(({ id, print }) => ({ id, halves: halvesOf(print) }));
  for (const { id, siteId, print } of fresh) {
    const at = idTime(id);
    const halves = halvesOf(print);
    const found = growing.find((flood) => isNear(flood.halves, halves) && at - flood.lastAt <= SPAN);
    if (found) {
      found.members.push(id);
      found.lastAt = at;
      continue;
    }
    const near = loose.filter((other) => isNear(other.halves, halves) && at - idTime(other.id) <= SPAN);
    if (near.length + 1 < MIN_COMMENTS) {
      loose.push({ id, halves });
      continue;
    }
    const members = [...near.map((other) => other.id), id].toSorted((a, b) => a - b);
    const cluster = { siteId, id: members[0] ?? id, print, lastAt: at };
    growing.push({ cluster, halves, isNew: true, members, lastAt: at });
    loose = loose.filter((other) => !near.includes(other));
  }
  return growing
    .filter(({ members }) => members.length > 0)
    .map(({ cluster: { siteId, id, print }, isNew, members, lastAt }) => ({
      siteId,
      id,
      print,
      lastAt,
      isNew,
      members,
    }));
}

const halvesOf = (print: string): Halves => ({
  high: Number.parseInt(print.slice(0, 8), 16) | 0,
  low: Number.parseInt(print.slice(8), 16) | 0,
});

const isNear = (a: Halves, b: Halves): boolean => ones(a.high ^ b.high) + ones(a.low ^ b.low) <= NEAR;
