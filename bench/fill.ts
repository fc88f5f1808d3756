/** Loads the table: two sites (ours and the floor's) with the same pages, and comments as the Worker stores them. */
import type { Database } from './platform.ts';
import { wordsOf } from './corpus.ts';

export const PAGES = 100;
export const COMMENTS = 10_000;
/** Rows a statement; well below D1's limit of a bound value. */
const CHUNK = 500;

export const pageUrl = (n: number): string => `https://news.example/2026/article-${n}`;

/** One of 51 waits for a moderator, which spreads them over all pages. */
function rowOf(n: number, now: number) {
  const page = n % PAGES;
  const waits = n % 51 === 50;
  const { name, body } = wordsOf(n);
  // A comment every ten seconds, up to a day ago.
  const at = now - 86_400_000 - (COMMENTS - n) * 10_000;
  return { id: idAt(at), page: pageUrl(page), name, body, at, status: waits ? 'pending' : 'published' };
}

const idAt = (ms: number): number => (ms - Date.UTC(2024, 0, 1)) * 4096;

/** Fills a migrated database; returns the row id of the floor's pages by number. */
export async function fill(db: Database): Promise<readonly number[]> {
  const now = Date.now();
  await db.prepare(`INSERT INTO sites (id, settings, created_at) VALUES ('floor', '{}', 0)`).run();
  const urls = JSON.stringify(Array.from({ length: PAGES }, (_, n) => pageUrl(n)));
  await db
    .prepare(
      `INSERT INTO pages (site_id, url, title) SELECT s.id, u.value, 'Article ' || u.key
       FROM sites s, json_each(?1) u ORDER BY s.id, CAST(u.key AS INTEGER)`,
    )
    .bind(urls)
    .run();
  for (let from = 0; from < COMMENTS; from += CHUNK) {
    const rows = JSON.stringify(Array.from({ length: CHUNK }, (_, i) => rowOf(from + i, now)));
    await db.batch([insertComments(db, rows), insertEvents(db, rows)]);
  }
  await db.batch([
    db.prepare(
      `UPDATE pages SET (published, last_published_at) = (
         SELECT COUNT(*), COALESCE(MAX(published_at), 0) FROM comments c
         WHERE c.page_id = pages.id AND c.status = 'published')`,
    ),
    db.prepare('PRAGMA optimize'),
  ]);
  const { results } = await db
    .prepare(`SELECT id FROM pages WHERE site_id = 'floor' ORDER BY id`)
    .all<{ id: number }>();
  return results.map(({ id }) => id);
}

const insertComments = (db: Database, rows: string) =>
  db
    .prepare(
      `INSERT INTO comments (id, site_id, page_id, page_url, page_title, parent_id, depth, status, version,
         name, website, lang, body, created_at, published_at, on_page)
       SELECT r.value ->> 'id', 'demo', p.id, p.url, p.title, NULL, 0, r.value ->> 'status', 1,
         r.value ->> 'name', NULL, 'en', r.value ->> 'body', r.value ->> 'at',
         CASE r.value ->> 'status' WHEN 'published' THEN r.value ->> 'at' END,
         r.value ->> 'status' = 'published'
       FROM json_each(?1) r JOIN pages p ON p.site_id = 'demo' AND p.url = r.value ->> 'page'`,
    )
    .bind(rows);

const insertEvents = (db: Database, rows: string) =>
  db
    .prepare(
      `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status)
       SELECT r.value ->> 'id', 1, r.value ->> 'at', 'engine', 'submit', NULL, r.value ->> 'status'
       FROM json_each(?1) r`,
    )
    .bind(rows);
