import { formatId } from '../comments/id.ts';
import type { Keyset, Slice } from '../comments/reading.ts';
import { clustersQuery, type KeptCluster } from '../store/clusters.ts';
import { readAll } from '../store/query.ts';

export type { KeptCluster } from '../store/clusters.ts';

/** A site's floods, newest first. */
export async function readClusters(
  db: D1Database,
  siteId: string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: Keyset | undefined },
  now: number,
): Promise<Slice<KeptCluster>> {
  const [found] = await readAll(db, clustersQuery(db, { siteId, limit, after: cursor ?? null, now }));
  return found;
}

/** A flood as the API shows it. */
export const presentCluster = ({ id, comments, firstAt, lastAt, sample, isEpisode }: KeptCluster) => ({
  id: formatId(id),
  kind: isEpisode ? 'flood-mode' : 'near-duplicates',
  comments,
  first_at: new Date(firstAt).toISOString(),
  last_at: new Date(lastAt).toISOString(),
  sample,
});
