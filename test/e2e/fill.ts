/** Comments by the thousand, straight into the server's database: as the Worker stores them, and without a thousand posts. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { formatId, newCommentId } from '../../src/comments/id.ts';
import type { Server } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIRST = Date.UTC(2026, 4, 1, 8);
const MINUTE = 60_000;
/** Ids count from here, see src/comments/id.ts. */
const EPOCH = Date.UTC(2024, 0, 1);

/** The id of the n-th comment that `fill` makes, from 1. */
export const filledId = (n: number): string => formatId(newCommentId(FIRST + n * MINUTE, 0));

/** Numbers of the comments on a page, first and last: each can be used once. */
interface Filled {
  readonly page: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Publishes comments, "Remark 1." and so on, a minute apart. Of every ten the second answers the first, the third the
 * second, and so on to the fifth, four levels down. While nobody reads: it is another process that writes.
 */
export async function fill(server: Server, pages: readonly Filled[]): Promise<void> {
  const sql = pages.map(sqlOf).join('');
  const where = ['--local', '--persist-to', server.state, '--yes', '--command', sql];
  await promisify(execFile)(
    process.execPath,
    ['node_modules/wrangler/bin/wrangler.js', 'd1', 'execute', 'greenroom', ...where],
    { cwd: ROOT, env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' } },
  );
}

function sqlOf({ page, from, to }: Filled): string {
  const id = (n: string): string => `(${FIRST - EPOCH} + (${n}) * ${MINUTE}) * 4096`;
  const at = `${FIRST} + i * ${MINUTE}`;
  return `
    INSERT INTO pages (site_id, url, title, published, last_published_at, created_at)
      VALUES ('demo', '${page}', 'Filled', ${to - from + 1}, ${FIRST + to * MINUTE}, ${FIRST});
    INSERT INTO comments (id, site_id, page_id, page_url, page_title, parent_id, depth, status, version,
        name, lang, body, created_at, published_at, on_page)
      WITH RECURSIVE n (i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${to})
      SELECT ${id('i')}, 'demo', p.id, p.url, p.title,
        CASE WHEN i % 10 BETWEEN 2 AND 5 THEN ${id('i - 1')} END,
        CASE WHEN i % 10 BETWEEN 2 AND 5 THEN i % 10 - 1 ELSE 0 END,
        'published', 1, 'Neighbour ' || i, 'en', 'Remark ' || i || '.', ${at}, ${at}, 1
      FROM n JOIN pages p ON p.site_id = 'demo' AND p.url = '${page}' ORDER BY i;
    INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status)
      SELECT id, 1, created_at, 'engine', 'submit', NULL, 'published' FROM comments WHERE page_url = '${page}';`;
}
