import type { PageState } from '../comments/closing.ts';
import { type Query, query } from './query.ts';

/** What a thread's head shows. */
export interface Page {
  readonly title: string;
  /** Published comments. */
  readonly count: number;
  /** When the first comment came in (ms), whatever became of it; null while there is none. */
  readonly createdAt: number | null;
  /** What moderators decided. */
  readonly state: PageState | null;
}

export interface PageRow {
  title: string;
  published: number;
  created_at: number | null;
  state: PageState | null;
}

export const toPage = (row: PageRow | undefined): Page => ({
  title: row?.title ?? '',
  count: row?.published ?? 0,
  createdAt: row?.created_at ?? null,
  state: row?.state ?? null,
});

/** A page that nobody has commented on yet has no row: no title, no comments. */
export const pageQuery = (db: D1Database, siteId: string, url: string): Query<Page> =>
  query(
    db
      .prepare('SELECT title, published, created_at, state FROM pages WHERE site_id = ?1 AND url = ?2')
      .bind(siteId, url),
    ([row]: readonly PageRow[]) => toPage(row),
  );

/** Opens or closes a page, also one without comments yet; null leaves it to the site's settings. */
export const setPageState = (
  db: D1Database,
  page: { siteId: string; url: string },
  state: PageState | null,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO pages (site_id, url, state) VALUES (?1, ?2, ?3)
       ON CONFLICT (site_id, url) DO UPDATE SET state = excluded.state WHERE state IS NOT excluded.state`,
    )
    .bind(page.siteId, page.url, state);

/** Pages that moderators opened or closed, newest page first; at most `limit`. */
export const decidedPagesQuery = (
  db: D1Database,
  siteId: string,
  limit: number,
): Query<readonly { url: string; title: string; state: PageState }[]> =>
  query(
    db
      .prepare(
        `SELECT url, title, state FROM pages WHERE site_id = ?1 AND state IS NOT NULL ORDER BY id DESC LIMIT ?2`,
      )
      .bind(siteId, limit),
    (rows: readonly { url: string; title: string; state: PageState }[]) => rows,
  );

/** The page's number, 0 for one that has no comments: no page has that. */
export const pageIdQuery = (db: D1Database, siteId: string, url: string): Query<number> =>
  query(
    db.prepare('SELECT id FROM pages WHERE site_id = ?1 AND url = ?2').bind(siteId, url),
    ([row]: readonly { id: number }[]) => row?.id ?? 0,
  );

/** Published comments per page, in the order asked. */
export const countsQuery = (db: D1Database, siteId: string, urls: readonly string[]): Query<number[]> =>
  query(
    db
      .prepare(
        `SELECT url, published FROM pages
         WHERE site_id = ?1 AND url IN (SELECT value FROM json_each(?2))`,
      )
      .bind(siteId, JSON.stringify(urls)),
    (rows: readonly { url: string; published: number }[]) => {
      const counts = new Map(rows.map((row) => [row.url, row.published]));
      return urls.map((url) => counts.get(url) ?? 0);
    },
  );

/** Makes sure that the page has a row; a comment that waits leaves nothing else on it but when it came (`now`, ms). */
export const ensurePage = (db: D1Database, siteId: string, url: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO pages (site_id, url, created_at) VALUES (?1, ?2, ?3)
       ON CONFLICT (site_id, url) DO UPDATE SET created_at = excluded.created_at WHERE created_at IS NULL`,
    )
    .bind(siteId, url, now);

/** Counts one more published comment and moves the page's publication clock on by at least 1 ms. */
export const publishOnPage = (
  db: D1Database,
  page: { siteId: string; url: string; title: string },
  now: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO pages (site_id, url, title, published, last_published_at, created_at) VALUES (?1, ?2, ?3, 1, ?4, ?4)
       ON CONFLICT (site_id, url) DO UPDATE SET
         published = published + 1,
         created_at = COALESCE(created_at, excluded.created_at),
         last_published_at = MAX(last_published_at + 1, excluded.last_published_at),
         title = CASE WHEN title = '' THEN excluded.title ELSE title END`,
    )
    .bind(page.siteId, page.url, page.title, now);

/** What a set of actions does to one page. */
export interface PageChange {
  readonly page: number;
  /** Change of the number of published comments. */
  readonly delta: number;
  /** How many of them are published for the first time. */
  readonly fresh: number;
  /** Title that a first published comment brings. */
  readonly title: string;
}

/** The same for a set of actions: each comment that is published for the first time gets its own millisecond. */
export const changePages = (
  db: D1Database,
  changes: readonly PageChange[],
  now: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE pages SET
         published = published + (change.value ->> 'delta'),
         last_published_at = CASE WHEN change.value ->> 'fresh' > 0
           THEN MAX(last_published_at, ?2 - 1) + (change.value ->> 'fresh') ELSE last_published_at END,
         title = CASE WHEN title = '' THEN change.value ->> 'title' ELSE title END
       FROM json_each(?1) AS change WHERE pages.id = change.value ->> 'page'`,
    )
    .bind(JSON.stringify(changes), now);

const OLDEST_TITLE = `COALESCE((
  SELECT page_title FROM (
    SELECT c.page_title FROM comments c WHERE c.page_id = pages.id AND c.on_page = 1 AND c.status = 'published'
    ORDER BY c.published_at LIMIT 20)
  WHERE page_title <> '' LIMIT 1), '')`;

/** A title goes with the comment that brought it: the page takes the one of its oldest published comments that has any. */
export const retitlePages = (db: D1Database, pages: readonly number[]): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE pages SET title = ${OLDEST_TITLE}
       WHERE id IN (SELECT value FROM json_each(?1)) AND title <> ${OLDEST_TITLE}`,
    )
    .bind(JSON.stringify(pages));
