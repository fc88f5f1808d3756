import { decidedQuery } from '../store/decided.ts';
import { readAll } from '../store/query.ts';
import type { Decided } from './decided.ts';
import type { CommentId } from './id.ts';

/** What was last decided about the site's comments among `ids`, in no order; a few rows for each. */
export async function readDecided(
  db: D1Database,
  siteId: string,
  ids: readonly CommentId[],
): Promise<Decided[]> {
  if (ids.length === 0) return [];
  const [decided] = await readAll(db, decidedQuery(db, siteId, ids));
  return decided;
}
