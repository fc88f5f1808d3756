import type { Credential } from '../comments/credential.ts';
import { BAN_KINDS } from '../comments/guest.ts';
import type { CommentId } from '../comments/id.ts';
import type { GuestFacts } from '../comments/standing.ts';
import type { Parent } from './comments.ts';
import { sealedOfQuery } from './credentials.ts';
import { type Page, type PageRow, toPage } from './pages.ts';
import { type Query, query } from './query.ts';
import { FOUND, KEY_OF, newestUnder, PUBLISHED, toFacts } from './standings.ts';

/** What is known around a comment that is there, for judging another text of it. */
interface AroundQueries {
  readonly page: Query<Page>;
  readonly parent: Query<Parent | null>;
  readonly facts: Query<GuestFacts>;
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
  facts: factsOfQuery(db, id, now),
  sealed: sealedOfQuery(db, { comment: id, kind: 'opinion', now }),
});

/** What is known of a comment's guest, by the keys that are kept with it. */
const factsOfQuery = (db: D1Database, id: CommentId, now: number): Query<GuestFacts> =>
  query(
    db
      .prepare(
        `SELECT item.value AS kind, (SELECT ${FOUND} ${newestUnder('c.site_id', 'item.value', KEY_OF, '?3')}) AS found
         FROM comments c CROSS JOIN json_each(?2) AS item WHERE c.id = ?1
         UNION ALL SELECT 'device', '${PUBLISHED}' FROM comments c WHERE c.id = ?1 AND c.device_key IS NOT NULL AND EXISTS (
           SELECT 1 FROM search WHERE search MATCH
             'facets : ("s' || lower(hex(c.site_id)) || '" AND "upublished" AND "gd' || c.device_key || '")')`,
      )
      .bind(id, JSON.stringify(BAN_KINDS), now),
    toFacts,
  );
