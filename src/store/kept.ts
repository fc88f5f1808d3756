import { type CommentId, toCommentId } from '../comments/id.ts';
import type { EarlierText } from '../comments/own-data.ts';
import { KEY_COLUMNS } from './kept-of-guests.ts';
import { type Query, query } from './query.ts';

/** What is kept of comments beside what everybody sees, for those who ask for their own. */

const NOTED = [...KEY_COLUMNS, 'print', 'receipt'] as const;

type KeptRow = { id: number } & Readonly<Record<string, number>>;

/** Names of the hashes that are there, never what they are. */
export const keptHashesQuery = (
  db: D1Database,
  ids: readonly CommentId[],
): Query<ReadonlyMap<CommentId, readonly string[]>> =>
  query(
    db
      .prepare(
        `SELECT c.id, ${NOTED.map((column) => `c.${column} IS NOT NULL AS ${column}`).join(', ')}
         FROM json_each(?1) AS item CROSS JOIN comments c ON c.id = item.value`,
      )
      .bind(JSON.stringify(ids)),
    (rows: readonly KeptRow[]) =>
      new Map(
        rows.map((row) => [
          toCommentId(row.id),
          NOTED.filter((column) => row[column] === 1).map((column) => column.replace(/_key$/, '')),
        ]),
      ),
  );

/** Earlier texts of comments, oldest first within a comment. */
export const earlierTextsQuery = (
  db: D1Database,
  ids: readonly CommentId[],
): Query<readonly (EarlierText & { readonly commentId: CommentId })[]> =>
  query(
    db
      .prepare(
        `SELECT r.comment_id, r.seq, r.at, r.body FROM json_each(?1) AS item
         CROSS JOIN revisions r ON r.comment_id = item.value`,
      )
      .bind(JSON.stringify(ids)),
    (rows: readonly { comment_id: number; seq: number; at: number; body: string }[]) =>
      rows
        .toSorted((one, other) => one.seq - other.seq)
        .map(({ comment_id, at, body }) => ({ commentId: toCommentId(comment_id), at, body })),
  );
