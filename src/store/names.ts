import type { NameFacts } from '../comments/door/bearer.ts';
import { matchOf } from '../comments/search.ts';
import { type Query, query } from './query.ts';

/** Newest published comments that are read. */
const NEWEST = 12;
const MODERATORS = 4;

interface Row {
  kind: 'guest' | 'staff' | 'moderator';
  name: string;
  device: string | null;
  page: string;
}

/**
 * `key`: what the name looks like (name-key.ts). `typed`: as moderators' names are compared (moderator.ts), for those from before looks
 * were kept.
 */
export const namesQuery = (
  db: D1Database,
  siteId: string,
  { key, typed }: { key: string; typed: string },
): Query<NameFacts> =>
  query(
    db
      .prepare(
        `SELECT iif(c.staff = 1, 'staff', 'guest') AS kind, c.name, c.device_key AS device, c.page_url AS page FROM (
           SELECT rowid AS id FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ${NEWEST}) s
         CROSS JOIN comments c ON c.id = s.id WHERE c.site_id = ?3
         UNION ALL SELECT 'staff', '', NULL, '' WHERE EXISTS (SELECT 1 FROM search WHERE search MATCH ?2)
         UNION ALL SELECT * FROM (SELECT 'moderator', name, NULL, '' FROM moderators
           WHERE (look = ?4 OR name_key = ?5) AND id > 0 AND disabled_at IS NULL
             AND (sites IS NULL OR EXISTS (SELECT 1 FROM json_each(sites) WHERE json_each.value = ?3)) LIMIT ${MODERATORS})`,
      )
      .bind(
        matchOf(siteId, { status: 'published', name: key }),
        matchOf(siteId, { name: key, staff: true }),
        siteId,
        key,
        typed,
      ),
    (rows: readonly Row[]) => ({
      guests: rows
        .filter(({ kind }) => kind === 'guest')
        .map(({ name, device, page }) => ({ name, device, page })),
      answered: rows.some(({ kind }) => kind === 'staff'),
      moderators: rows.flatMap(({ kind, name }) => (kind === 'moderator' ? [name] : [])),
    }),
  );
