import { formatId } from '../comments/id.ts';
import { formatCursor, type Keyset } from '../comments/reading.ts';
import { clustersQuery } from '../store/clusters.ts';
import { readAll } from '../store/query.ts';

/** A site's floods as the API shows them, newest first. */
export async function readClusters(
  db: D1Database,
  siteId: string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: Keyset | undefined },
) {
  const [found] = await readAll(db, clustersQuery(db, { siteId, limit, after: cursor ?? null }));
  return {
    clusters: found.items.map(({ id, comments, firstAt, lastAt, sample }) => ({
      id: formatId(id),
      comments,
      first_at: new Date(firstAt).toISOString(),
      last_at: new Date(lastAt).toISOString(),
      sample,
    })),
    next: formatCursor(found.next),
  };
}
