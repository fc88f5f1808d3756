/** Fills a migrated database with as many comments as a big site has after years, as the Worker stores them. */
import type { Database } from '../platform.ts';

/** Rows a statement. */
const CHUNK = 20_000;

const WORDS = [
  'the',
  'city',
  'water',
  'school',
  'minister',
  'road',
  'price',
  'bread',
  'people',
  'night',
  'river',
  'football',
  'winter',
  'bridge',
  'market',
  'election',
  'doctor',
  'village',
  'train',
  'harvest',
  'المدينة',
  'الوزير',
  'الخبز',
];

const WORD = (seed: string): string =>
  `(SELECT value FROM json_each(?2) WHERE key = (${seed}) % ${WORDS.length})`;

/** One of 200 waits, one of 14 is rejected, and a hundredth of the published is reported, … */
const STATUS = `CASE WHEN i % 200 = 7 THEN 'pending' WHEN i % 14 = 3 THEN 'rejected' ELSE 'published' END`;

/**
 * Adds comments `from`..`to` (numbers) to the demo site: a minute between two, the newest a minute old. Findings are made
 * up, but look as the engine's do.
 */
async function addComments(db: Database, from: number, to: number, all: number, now: number): Promise<void> {
  const numbers = `WITH RECURSIVE n (i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?3)`;
  const at = `(${now} - (${all} - i) * 60000)`;
  const id = `((${at} - ${Date.UTC(2024, 0, 1)}) * 4096 + i % 4096)`;
  const words = JSON.stringify(WORDS);
  const text = [1, 7, 31, 97, 211, 499]
    .map((prime) => WORD(`i * ${prime} + i / ${prime}`))
    .join(` || ' ' || `);
  await db.batch([
    db
      .prepare(
        `${numbers} INSERT INTO comments (id, site_id, page_id, page_url, page_title, parent_id, depth, status, version,
           name, website, lang, body, created_at, published_at, on_page, device_key, address_key, email_key, print, reports,
           appeal)
         SELECT ${id}, 'demo', i % 5000 + 1, 'https://news.example/article-' || (i % 5000), 'Article ' || (i % 5000), NULL, 0,
           ${STATUS}, CASE WHEN i % 280 = 3 THEN 2 WHEN ${STATUS} = 'published' AND i % 1000 = 1 OR i % 1400 = 17 THEN 7 ELSE 1 END, 'Guest ' || (i % 9973), NULL, CASE i % 9 WHEN 0 THEN 'ar' WHEN 1 THEN 'fr' ELSE 'en' END,
           ${text} || ' number' || i, ${at}, CASE ${STATUS} WHEN 'published' THEN ${at} END, ${STATUS} = 'published',
           printf('%016x', i % 40009), printf('%016x', i % 50021), CASE WHEN i % 3 = 0 THEN printf('%016x', i % 30011) END,
           printf('%016x', i * 2654435761), CASE WHEN ${STATUS} = 'published' AND i % 1000 = 1 THEN 6 ELSE 0 END,
           CASE WHEN ${STATUS} = 'rejected' AND i % 1400 = 17 THEN 'open' END
         FROM n`,
      )
      .bind(from, words, to),
    db
      .prepare(
        `${numbers} INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status, decision)
         SELECT ${id}, 1, ${at}, 'engine', 'submit', NULL, ${STATUS},
           CASE ${STATUS} WHEN 'published' THEN json_object('verdict', 'approve', 'scores', json('{"spam":0,"toxicity":0}'),
               'categories', json('{}'), 'findings', json('[]'), 'language', 'en', 'ruleset', 'bench', 'margin', 5)
             ELSE json_object('verdict', iif(${STATUS} = 'pending', 'hold', 'reject'), 'because', 'toxicity',
               'scores', json_object('spam', 0, 'toxicity', 5 + i % 13), 'categories', json('{"insult":0.8}'),
               'findings', json_array(json_object('rule', iif(i % 3 = 0, 'INSULT_AT_PERSON', 'HOSTILE_WORDING'),
                 'category', 'insult', 'score', 5 + i % 13, 'field', 'body', 'start', 0, 'end', 4, 'why', 'An insult.')),
               'language', 'en', 'ruleset', 'bench', 'margin', i % 13 * 0.5) END
         FROM n WHERE ?2 = ?2`,
      )
      .bind(from, words, to),
    // A twentieth of what was held was decided by a person.
    db
      .prepare(
        `${numbers} INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status)
         SELECT ${id}, 2, ${at} + 600000, 'desk: Anna', iif(i % 2 = 0, 'approve', 'reject'), 'pending', ${STATUS}
         FROM n WHERE ?2 = ?2 AND i % 280 = 3`,
      )
      .bind(from, words, to),
    // What was reported was reported several times, and what is appealed has a history: the longest that lists show.
    db
      .prepare(
        `${numbers}, k (seq) AS (VALUES (2), (3), (4), (5), (6), (7))
         INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status, detail)
         SELECT ${id}, k.seq, ${at} + k.seq * 60000, iif(${STATUS} = 'published' OR k.seq = 7, 'guest', 'desk: Anna'),
           CASE WHEN ${STATUS} = 'published' THEN 'report' WHEN k.seq = 7 THEN 'appeal' ELSE 'reject' END, ${STATUS}, ${STATUS},
           CASE WHEN ${STATUS} = 'published' THEN '{"report":{"reason":"spam","detail":null}}'
             WHEN k.seq = 7 THEN '{"appeal":"Why?"}' END
         FROM n, k WHERE ?2 = ?2 AND (${STATUS} = 'published' AND i % 1000 = 1 OR ${STATUS} = 'rejected' AND i % 1400 = 17)`,
      )
      .bind(from, words, to),
    db
      .prepare(
        `INSERT INTO search (rowid, facets, words) SELECT id, facets, words FROM search_source
         WHERE id BETWEEN ?1 AND ?2`,
      )
      .bind(
        (now - (all - from) * 60_000 - Date.UTC(2024, 0, 1)) * 4096,
        (now - (all - to) * 60_000 - Date.UTC(2024, 0, 1)) * 4096 + 4095,
      ),
  ]);
}

/** Loads `all` comments; `say` is told how far it is. */
export async function load(db: Database, all: number, say: (done: number) => void): Promise<void> {
  const now = Date.now() - 120_000;
  await db.batch([
    db.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4999)
       INSERT INTO pages (id, site_id, url, title) SELECT i + 1, 'demo', 'https://news.example/article-' || i, 'Article ' || i
       FROM n`,
    ),
  ]);
  for (let from = 1; from <= all; from += CHUNK) {
    await addComments(db, from, Math.min(all, from + CHUNK - 1), all, now);
    say(Math.min(all, from + CHUNK - 1));
  }
  await db.batch([
    db.prepare(`INSERT OR REPLACE INTO tallies (site_id, list, n)
       SELECT 'demo', 'reported', count(*) FROM comments WHERE reports > 0
       UNION ALL SELECT 'demo', 'appealed', count(*) FROM comments WHERE appeal = 'open'`),
    db.prepare(
      `UPDATE pages SET (published, last_published_at) = (
         SELECT count(*), COALESCE(max(published_at), 0) FROM comments c WHERE c.page_id = pages.id AND c.on_page = 1)`,
    ),
    db.prepare('PRAGMA optimize'),
  ]);
}
