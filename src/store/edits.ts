import type { OutboxRow } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import { type Change, changeStatements } from './changes.ts';
import { insertEvents } from './events.ts';
import { BLANK } from './kept-of-guests.ts';
import { insertOutbox } from './outbox.ts';
import { indexComments } from './search.ts';
import type { Subject } from './subjects.ts';
import { unlessTaken } from './unless-taken.ts';

/** A guest's change of their own comment. */
export interface StoredEdit {
  readonly siteId: string;
  readonly change: Change;
  readonly subjects: readonly Subject[];
  readonly outbox: readonly OutboxRow[];
  readonly text: {
    readonly body: string;
    readonly lang: string | null;
    readonly print: string | null;
    readonly editedAt: number | null;
  };
  /** The text that it takes the place of. */
  readonly before: string;
  /** It is not for a comment to which answers are shown. */
  readonly onlyUnanswered: boolean;
}

/**
 * Stores a change in one batch: event, counters, comment, text, the text before, index, outbox. `overtaken`: somebody else acted on
 * the comment since it was read, or answered it where that counts, and nothing was stored. Else when it first went on air.
 */
export async function storeEdit(
  db: D1Database,
  edit: StoredEdit,
): Promise<'overtaken' | { readonly publishedAt: number | null }> {
  const { siteId, change, subjects, outbox } = edit;
  const { commentId, at, from, to } = change.event;
  const text = [putText(db, edit), keepRevision(db, edit)];
  // Where it stays as it is, its page does, too, and no index but the moderators' has to know.
  const statements =
    from === to
      ? [insertEvents(db, [change.event]), ...text, indexComments(db, [commentId])]
      : changeStatements(db, siteId, [change], subjects, at, text);
  if (outbox.length > 0) statements.push(insertOutbox(db, outbox));
  statements.push(
    db.prepare('SELECT published_at AS publishedAt FROM comments WHERE id = ?1').bind(commentId),
  );
  try {
    const results = await db.batch<{ publishedAt: number | null }>(statements);
    return { publishedAt: results.at(-1)?.results[0]?.publishedAt ?? null };
  } catch (error) {
    const taken = /UNIQUE constraint failed: events\.|NOT NULL constraint failed: comments\.version/;
    if (taken.test(String(error))) return 'overtaken';
    throw error;
  }
}

/** The answers are looked for again inside the write: where there is one that the edit is not for, the whole batch is refused. */
const putText = (db: D1Database, { change, text, onlyUnanswered }: StoredEdit): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE comments SET body = ?2, lang = ?3, print = ?4, edited_at = ?5, judged = ?6,
         version = CASE WHEN ?7 AND EXISTS (
           SELECT 1 FROM comments r WHERE r.parent_id = ?1 AND r.on_page = 1) THEN NULL ELSE ?6 END
       WHERE id = ?1`,
    )
    .bind(
      change.event.commentId,
      text.body,
      text.lang,
      text.print,
      text.editedAt,
      change.event.seq,
      Number(onlyUnanswered),
    );

const keepRevision = (db: D1Database, { change: { event }, before }: StoredEdit): D1PreparedStatement =>
  db
    .prepare('INSERT INTO revisions (comment_id, seq, at, body) VALUES (?1, ?2, ?3, ?4)')
    .bind(event.commentId, event.seq, event.at, before);

/** A guest's taking back of their own comments, whoever does it for them. */
export interface Withdrawal {
  readonly siteId: string;
  readonly changes: readonly Change[];
  readonly subjects: readonly Subject[];
  readonly outbox: readonly OutboxRow[];
  readonly how: 'deleted' | 'erased';
}

/**
 * Takes comments back in one batch: events, counters, comments, what is erased, tombstones, index, outbox. False: somebody else acted
 * on one of them since it was read, and nothing was stored.
 */
export function storeWithdrawal(db: D1Database, withdrawal: Withdrawal): Promise<boolean> {
  const { siteId, changes, subjects, outbox, how } = withdrawal;
  const ids = changes.map(({ event }) => event.commentId);
  const at = Math.max(...changes.map(({ event }) => event.at));
  const more = how === 'erased' ? eraseStatements(db, ids) : [markDeleted(db, ids)];
  const statements = changeStatements(db, siteId, changes, subjects, at, more);
  if (outbox.length > 0) statements.push(insertOutbox(db, outbox));
  return unlessTaken(db, statements);
}

const markDeleted = (db: D1Database, ids: readonly CommentId[]): D1PreparedStatement =>
  db
    .prepare("UPDATE comments SET withdrawn = 'deleted' WHERE id IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(ids));

/** All that the guest has left here. What stays: that there was a comment, when, under which, and who decided what about it. */
const eraseStatements = (db: D1Database, ids: readonly CommentId[]): D1PreparedStatement[] =>
  [
    `UPDATE comments SET ${BLANK} WHERE id IN (SELECT value FROM json_each(?1))`,
    'DELETE FROM revisions WHERE comment_id IN (SELECT value FROM json_each(?1))',
    // The trigger lets this through and nothing else (migrations/0012_own_comments.sql).
    `UPDATE events SET detail = json_set(detail, '$.appeal', '')
     WHERE comment_id IN (SELECT value FROM json_each(?1)) AND action = 'appeal' AND detail IS NOT NULL`,
  ].map((sql) => db.prepare(sql).bind(JSON.stringify(ids)));
