import type { Credential } from '../comments/credential.ts';
import { BAN_KINDS } from '../comments/guest.ts';
import type { GuestHistory } from '../comments/guest-past.ts';
import type { CommentId } from '../comments/id.ts';
import type { FoundStanding } from '../comments/standing.ts';
import type { Parent } from './comments.ts';
import { sealedOfQuery } from './credentials.ts';
import { historyOfQuery } from './history.ts';
import { type Page, type PageRow, toPage } from './pages.ts';
import { type Query, query } from './query.ts';
import { FOUND, KEY_OF, newestUnder, toFound } from './standings.ts';

/** What is known around a comment that is there, for judging another text of it. */
interface AroundQueries {
  readonly page: Query<Page>;
  readonly parent: Query<Parent | null>;
  readonly standing: Query<FoundStanding[]>;
  readonly history: Query<GuestHistory>;
  readonly sealed: Query<(Credential & { readonly sealed: string })[]>;
}

/** By the comment's id alone, so that they join the batch that reads it. `now` in ms. */
export const aroundQueries = (db: D1Database, id: CommentId, now: number): AroundQueries => ({
  page: query(
    db
      .prepare(
        `SELECT title, published, created_at, state FROM pages
         WHERE id = (SELECT page_id FROM comments WHERE id = ?1)`,
      )
      .bind(id),
    ([row]: readonly PageRow[]) => toPage(row),
  ),
  parent: query(
    db
      .prepare('SELECT name, depth FROM comments WHERE id = (SELECT parent_id FROM comments WHERE id = ?1)')
      .bind(id),
    ([row]: readonly Parent[]) => row ?? null,
  ),
  standing: standingOfQuery(db, id, now),
  history: historyOfQuery(db, id),
  sealed: sealedOfQuery(db, { comment: id, kind: 'opinion', now }),
});

/** What people have said about a comment's guest, by the keys that are kept with it. */
const standingOfQuery = (db: D1Database, id: CommentId, now: number): Query<FoundStanding[]> =>
  query(
    db
      .prepare(
        `SELECT item.value AS kind, (SELECT ${FOUND} ${newestUnder('c.site_id', 'item.value', KEY_OF, '?3')}) AS found
         FROM comments c CROSS JOIN json_each(?2) AS item WHERE c.id = ?1`,
      )
      .bind(id, JSON.stringify(BAN_KINDS), now),
    toFound,
  );
