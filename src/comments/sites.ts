import { readAll } from '../store/query.ts';
import { namedSitesQuery, sitesAfterQuery, type NamedSite } from '../store/sites.ts';
import type { Moderator } from './moderator.ts';

/** Sites a page. */
const PAGE = 100;

/** The moderator's sites by id, from behind `after`, and where to go on; null at the end. */
export async function listSites(
  db: D1Database,
  { sites: own }: Pick<Moderator, 'sites'>,
  after: string,
): Promise<{ readonly sites: readonly NamedSite[]; readonly more: string | null }> {
  const [found] = await readAll(
    db,
    own === null
      ? sitesAfterQuery(db, after, PAGE + 1)
      : namedSitesQuery(
          db,
          own
            .filter((id) => id > after)
            .toSorted()
            .slice(0, PAGE + 1),
        ),
  );
  const sites = found.slice(0, PAGE);
  return { sites, more: found.length > PAGE ? (sites.at(-1)?.id ?? null) : null };
}
