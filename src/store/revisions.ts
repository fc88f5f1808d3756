import type { CommentId } from '../comments/id.ts';
import type { Revision } from '../comments/revision.ts';
import { type Query, query } from './query.ts';

/** Most that are read: a guest's changes end with the site's time for them. */
const MOST = 200;

/** A comment's earlier texts, oldest first. */
export const revisionsQuery = (db: D1Database, id: CommentId): Query<readonly Revision[]> =>
  query(
    db
      .prepare('SELECT seq, body FROM revisions WHERE comment_id = ?1 ORDER BY seq DESC LIMIT ?2')
      .bind(id, MOST),
    (rows: readonly Revision[]) => rows.toReversed(),
  );
