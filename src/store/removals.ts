import type { CommentEvent } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import { insertEvents } from './events.ts';
import { BLANK, NO_KEYS } from './kept-of-guests.ts';
import { indexComments } from './search.ts';

/** What the clock takes out of the comments; for the batches of its walks. */

/** The keys of who sent these comments, in the moderators' index too. */
export const forgetKeys = (db: D1Database, ids: readonly CommentId[]): D1PreparedStatement[] => [
  db
    .prepare(`UPDATE comments SET ${NO_KEYS} WHERE id IN (SELECT value FROM json_each(?1))`)
    .bind(listOf(ids)),
  indexComments(db, ids),
];

/** What opens their receipts. */
export const forgetReceipts = (db: D1Database, ids: readonly CommentId[]): D1PreparedStatement =>
  db
    .prepare('UPDATE comments SET receipt = NULL WHERE id IN (SELECT value FROM json_each(?1))')
    .bind(listOf(ids));

/**
 * The comments with all that belongs to them. What refers to them goes first. What was learned of them goes by trigger (0009), as do
 * the counts of the lists (0003) and of floods (0017).
 */
export const removeComments = (db: D1Database, ids: readonly CommentId[]): D1PreparedStatement[] =>
  [
    'DELETE FROM revisions WHERE comment_id IN (SELECT value FROM json_each(?1))',
    'DELETE FROM reporters WHERE comment_id IN (SELECT value FROM json_each(?1))',
    'DELETE FROM events WHERE comment_id IN (SELECT value FROM json_each(?1))',
    'DELETE FROM search WHERE rowid IN (SELECT CAST(value AS INTEGER) FROM json_each(?1))',
    'DELETE FROM comments WHERE id IN (SELECT value FROM json_each(?1))',
  ].map((sql) => db.prepare(sql).bind(listOf(ids)));

/**
 * All but the place of comments whose answers are shown. `events`: that it was done, with the next number of each. What guests said
 * in reports and appeals goes with its events: those may not be changed (0012).
 */
export function emptyComments(db: D1Database, events: readonly CommentEvent[]): D1PreparedStatement[] {
  const ids = events.map(({ commentId }) => commentId);
  return [
    ...[
      'DELETE FROM revisions WHERE comment_id IN (SELECT value FROM json_each(?1))',
      'DELETE FROM reporters WHERE comment_id IN (SELECT value FROM json_each(?1))',
      "DELETE FROM events WHERE comment_id IN (SELECT value FROM json_each(?1)) AND action IN ('report', 'appeal')",
      `UPDATE comments SET ${BLANK}, version = version + 1 WHERE id IN (SELECT value FROM json_each(?1))`,
    ].map((sql) => db.prepare(sql).bind(listOf(ids))),
    insertEvents(db, events),
    indexComments(db, ids),
  ];
}

const listOf = (ids: readonly CommentId[]): string => JSON.stringify(ids);
