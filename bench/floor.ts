/**
 * The floor: what a bare Worker does in the same process, over the same D1 and through the same router. No
 * framework, no checks, no engine. Bundled for workerd, so only types may be imported.
 */
import type { D1Database } from '@cloudflare/workers-types';

interface Env {
  readonly DB: D1Database;
}

/** The row that `POST /floor/comments` takes as JSON: what a guest sends, with the page already looked up. */
export interface FloorRow {
  readonly pageId: number;
  readonly pageUrl: string;
  readonly name: string;
  readonly body: string;
}

/** All columns of a comment, as our own reads name them. */
const COLUMNS = `c.id, c.site_id, c.page_url, c.page_title, c.parent_id, c.depth, c.status, c.version,
  c.name, c.website, c.lang, c.body, c.created_at, c.published_at`;

/** As long as a list of 50: what the mere sending of one costs. */
const TEXT = 'x'.repeat(64 * 1024);

const EPOCH = Date.UTC(2024, 0, 1);
let last = 0;

/** Grows with time as our ids do, so that rows go to the same end of the table. */
const nextId = (now: number): number => (last = Math.max(last + 1, (now - EPOCH) * 4096));

export default {
  async fetch(request: Request, { DB }: Env): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === '/floor/hello') return new Response('ok');
    if (url.pathname === '/floor/text') return new Response(TEXT);
    return request.method === 'POST' ? insert(request, DB) : select(url, DB);
  },
};

/** One INSERT of a published comment: the same table, the same indexes, the same columns. */
async function insert(request: Request, db: D1Database): Promise<Response> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the floor checks nothing, that is its point
  const row = (await request.json()) as FloorRow;
  const now = Date.now();
  const id = nextId(now);
  await db
    .prepare(
      `INSERT INTO comments (id, site_id, page_id, page_url, page_title, parent_id, depth, status, version,
         name, website, lang, body, created_at, published_at, on_page)
       VALUES (?1, 'floor', ?2, ?3, '', NULL, 0, 'published', 1, ?4, NULL, 'en', ?5, ?6, ?6, 1)`,
    )
    .bind(id, row.pageId, row.pageUrl, row.name, row.body, now)
    .run();
  return Response.json({ status: 'published', id }, { status: 201 });
}

/** One SELECT of 50 rows of a page on the index that our list walks, and their JSON. */
async function select(url: URL, db: D1Database): Promise<Response> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM comments c
       WHERE c.page_id = ?1 AND c.on_page = 1 AND c.published_at > 0 ORDER BY c.published_at LIMIT 50`,
    )
    .bind(Number(url.searchParams.get('page')))
    .all();
  return new Response(JSON.stringify(results), { headers: { 'content-type': 'application/json' } });
}
