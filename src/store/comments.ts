import { type CommentId, toCommentId } from '../comments/id.ts';
import type { GuestTraces } from '../comments/guest.ts';
import { nameKeyOf } from '../comments/name-key.ts';
import type { Status } from '../comments/status.ts';
import type { NewComment, StoredComment } from '../comments/stored-comment.ts';
import { type Query, query } from './query.ts';
import { isFull, type Room, roomFor } from './rates.ts';

/** Columns that make a StoredComment; every reader names these and no others. */
export const COLUMNS = `c.id, c.site_id, c.page_url, c.page_title, c.parent_id, c.depth, c.status, c.version,
  c.name, c.website, c.lang, c.body, c.staff, c.created_at, c.published_at, c.edited_at`;

export interface CommentRow {
  id: number;
  site_id: string;
  page_url: string;
  page_title: string;
  parent_id: number | null;
  depth: number;
  status: Status;
  version: number;
  name: string;
  website: string | null;
  lang: string | null;
  body: string;
  staff: number;
  created_at: number;
  published_at: number | null;
  edited_at: number | null;
}

export function toStoredComment(row: CommentRow): StoredComment {
  return {
    id: toCommentId(row.id),
    siteId: row.site_id,
    pageUrl: row.page_url,
    pageTitle: row.page_title,
    parentId: row.parent_id === null ? null : toCommentId(row.parent_id),
    depth: row.depth,
    status: row.status,
    version: row.version,
    name: row.name,
    website: row.website,
    lang: row.lang,
    body: row.body,
    staff: row.staff === 1,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    editedAt: row.edited_at,
  };
}

/** What an answer needs to know of the comment that it answers. */
export interface Parent {
  readonly name: string;
  readonly depth: number;
}

/** The published comment that an answer on this page names; null for any other, whatever its state. */
export const parentQuery = (
  db: D1Database,
  siteId: string,
  pageUrl: string,
  id: CommentId,
): Query<Parent | null> =>
  query(
    db
      .prepare(
        `SELECT name, depth FROM comments
         WHERE id = ?1 AND site_id = ?2 AND page_url = ?3 AND status = 'published'`,
      )
      .bind(id, siteId, pageUrl),
    ([row]: readonly Parent[]) => row ?? null,
  );

/** Where an answer to a published comment goes. */
interface Replyable {
  readonly depth: number;
  readonly pageUrl: string;
  readonly pageTitle: string;
}

/** The published comment of the site that its people answer; null for any other. */
export const replyableQuery = (db: D1Database, siteId: string, id: CommentId): Query<Replyable | null> =>
  query(
    db
      .prepare(
        `SELECT depth, page_url AS pageUrl, page_title AS pageTitle FROM comments
         WHERE id = ?1 AND site_id = ?2 AND status = 'published'`,
      )
      .bind(id, siteId),
    ([row]: readonly Replyable[]) => row ?? null,
  );

/**
 * Stores a new comment on a page that has its row, and returns `published_at`. The answered comment is looked up
 * again inside the write: if it was taken down in between, `depth` is NULL and the whole batch is refused. So it is where comments
 * of others came in between and `room` is full: `version` is NULL.
 */
export const insertComment = (
  db: D1Database,
  comment: NewComment,
  { keys, network, print }: GuestTraces,
  room: Room | null,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO comments (id, site_id, page_id, page_url, page_title, parent_id, depth, status, version,
         name, website, lang, body, created_at, published_at, on_page,
         device_key, address_key, email_key, print, staff, receipt, name_key, network_key)
       SELECT ?1, ?2, p.id, ?3, ?4, ?5,
         CASE WHEN ?5 IS NULL THEN 0 ELSE (
           SELECT depth + 1 FROM comments
           WHERE id = ?5 AND site_id = ?2 AND page_url = ?3 AND status = 'published') END,
         ?6, CASE WHEN ${isFull(20)} THEN NULL ELSE 1 END, ?7, ?8, ?9, ?10, ?11,
         CASE WHEN ?6 = 'published' THEN p.last_published_at END, ?6 = 'published',
         ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19
       FROM pages p WHERE p.site_id = ?2 AND p.url = ?3
       RETURNING published_at`,
    )
    .bind(
      comment.id,
      comment.siteId,
      comment.pageUrl,
      comment.pageTitle,
      comment.parentId,
      comment.status,
      comment.name,
      comment.website,
      comment.lang,
      comment.body,
      comment.createdAt,
      keys.device,
      keys.address,
      keys.email,
      print,
      Number(comment.staff),
      comment.receipt,
      nameKeyOf(comment.name),
      network,
      roomFor(room),
    );
