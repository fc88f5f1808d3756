import { countsQuery } from '../store/pages.ts';
import { readAll } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';

/** Published comments per page, in the order asked. Null for an unknown site. */
export async function readCounts(
  db: D1Database,
  siteId: string,
  urls: readonly string[],
): Promise<number[] | null> {
  const [site, counts] = await readAll(db, siteQuery(db, siteId), countsQuery(db, siteId, urls));
  return site && counts;
}
