import { hasClusterQuery } from '../store/flood-episodes.ts';
import { readAll } from '../store/query.ts';
import { matchCountQuery, matchingIdsQuery } from '../store/search.ts';
import type { Subject } from '../store/subjects.ts';
import { act, type Acted, type Result } from './actions.ts';
import type { ClusterAction } from './cluster-action.ts';
import { type CommentId, formatId, toCommentId } from './id.ts';
import { type Filter, matchOf } from './search.ts';
import type { Site } from './site.ts';
import type { Status } from './status.ts';

/** One decision over a whole flood, and taking it back: of near-duplicates, or of what was caught in an episode of flood mode. */

/** Comments in one batch, and batches in one call: with their reads far below the fifty calls of D1 that a free plan allows. */
const BATCH = 100;
const BATCHES = 5;
/** What is left is counted so far. */
const COUNTED = 10_000;

export interface ClusterOrder {
  readonly action: ClusterAction;
  readonly cluster: CommentId;
  /** Only comments in this status; without it those that the action is usually meant for. Of no meaning for `undo`. */
  readonly status?: Status | undefined;
  readonly reason: string | null;
  readonly actor: string;
  /** Of `undo`: where the last call came to. The other actions take comments out of their own way. */
  readonly after?: CommentId | undefined;
}

export interface ClusterActed extends Acted {
  /** Comments that are still to be done; counted no further than `COUNTED`. */
  readonly left: number;
  /** Where the next call goes on; null where nothing is left. */
  readonly next: CommentId | null;
}

/** The comments that an action over all of a flood is meant for: what waits is published, what is on air too is taken down. */
const MEANT = {
  approve: ['pending'],
  reject: ['pending', 'published'],
  spam: ['pending', 'published'],
  delete: ['pending', 'published'],
  hold: ['published'],
} as const satisfies Record<Exclude<ClusterAction, 'undo'>, readonly Status[]>;

/**
 * As much of a flood as one call does. `unknown`: the site has no flood of the id; `null`: others kept acting on the same comments.
 * `now` in ms.
 */
export async function actOnCluster(
  db: D1Database,
  site: Site,
  order: ClusterOrder,
  now: number,
): Promise<ClusterActed | 'unknown' | null> {
  const [isKnown] = await readAll(db, hasClusterQuery(db, site.id, order.cluster));
  if (!isKnown) return 'unknown';
  const walks = walksOf(order);
  const sum: { results: Result[]; pages: Set<string>; told: boolean } = {
    results: [],
    pages: new Set(),
    told: false,
  };
  let batches = 0;
  let reached: CommentId | null = null;
  for (const { filter, onlyIf, onlyWhere } of walks) {
    const match = matchOf(site.id, filter);
    let after: number = order.action === 'undo' ? (order.after ?? 0) : 0;
    for (; batches < BATCHES; batches++) {
      // Each batch goes on where the last one came to.
      // oxlint-disable no-await-in-loop
      const upTo = Number.MAX_SAFE_INTEGER;
      const [ids] = await readAll(db, matchingIdsQuery(db, { match, after, upTo, limit: BATCH }));
      if (ids.length === 0) break;
      const { action, reason, actor, cluster } = order;
      const along = () => ({ statements: [], detail: { cluster: formatId(cluster) } });
      const acted = await act(
        db,
        site,
        { action, ids, reason, actor, onlyIf, onlyWhere, along: action === 'undo' ? undefined : along },
        now,
      );
      // oxlint-enable no-await-in-loop
      if (!acted) return sum.results.length === 0 ? null : { ...done(sum), left: COUNTED, next: reached };
      sum.results.push(
        ...acted.results.filter((result) => !('refused' in result) || result.refused !== 'moved-on'),
      );
      for (const page of acted.pages) sum.pages.add(page);
      sum.told ||= acted.told;
      reached = ids.at(-1) ?? reached;
      after = reached ?? after;
      if (ids.length < BATCH) break;
    }
  }
  const left = await leftOf(db, site.id, order, reached);
  return { ...done(sum), left, next: left > 0 ? reached : null };
}

const done = ({ results, pages, told }: { results: Result[]; pages: Set<string>; told: boolean }): Acted => ({
  results,
  pages: [...pages],
  told,
});

interface Walk {
  readonly filter: Filter;
  readonly onlyIf?: Status | undefined;
  readonly onlyWhere?: ((subject: Subject) => boolean) | undefined;
}

function walksOf({ action, cluster, status }: ClusterOrder): readonly Walk[] {
  if (action !== 'undo') {
    const statuses = status === undefined ? MEANT[action] : [status];
    return statuses.map((each) => ({ filter: { cluster, status: each }, onlyIf: each }));
  }
  // Only what was decided about the flood as a whole, and nothing that somebody decided since.
  const isOfIt = ({ last }: Subject): boolean =>
    last !== null && last.action !== 'undo' && last.detail?.cluster === formatId(cluster);
  return [{ filter: { cluster, by: 'person' }, onlyWhere: isOfIt }];
}

/** What the action has still to do. */
async function leftOf(
  db: D1Database,
  siteId: string,
  order: ClusterOrder,
  reached: CommentId | null,
): Promise<number> {
  let left = 0;
  for (const { filter } of walksOf(order)) {
    const match = matchOf(siteId, filter);
    const all = { match, upTo: Number.MAX_SAFE_INTEGER, cap: COUNTED };
    // Two walks at most.
    // oxlint-disable-next-line no-await-in-loop
    const [count, passed] = await readAll(
      db,
      matchCountQuery(db, all),
      matchCountQuery(db, {
        ...all,
        upTo: order.action === 'undo' ? (reached ?? order.after ?? toCommentId(0)) : 0,
      }),
    );
    left += count - passed;
  }
  return Math.min(left, COUNTED);
}
