import type { Credential, CredentialKind, StoredCredential } from '../comments/credential.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import { type Query, query } from './query.ts';

interface CredentialRow {
  id: number;
  site_id: string;
  kind: CredentialKind;
  name: string;
  created_at: number;
  expires_at: number | null;
}

const toCredential = (row: CredentialRow): Credential => ({
  id: toCommentId(row.id),
  siteId: row.site_id,
  kind: row.kind,
  name: row.name,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});

export const insertCredential = (db: D1Database, credential: StoredCredential): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO credentials (id, site_id, kind, name, created_at, expires_at, sealed, hash)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
    )
    .bind(
      credential.id,
      credential.siteId,
      credential.kind,
      credential.name,
      credential.createdAt,
      credential.expiresAt,
      credential.sealed,
      credential.hash,
    );

/** The others of the name end at `expiresAt` (ms), unless they end before. */
export const expireOthers = (
  db: D1Database,
  credential: Credential,
  expiresAt: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE credentials SET expires_at = ?5
       WHERE site_id = ?1 AND kind = ?2 AND name = ?3 AND id <> ?4 AND (expires_at IS NULL OR expires_at > ?5)`,
    )
    .bind(credential.siteId, credential.kind, credential.name, credential.id, expiresAt);

/** What the site has, without the secrets. Few: MAX_CREDENTIALS bounds them. */
export const credentialsQuery = (db: D1Database, siteId: string): Query<Credential[]> =>
  query(
    db
      .prepare(
        `SELECT id, site_id, kind, name, created_at, expires_at FROM credentials
         WHERE site_id = ?1 ORDER BY kind, name, id`,
      )
      .bind(siteId),
    (rows: readonly CredentialRow[]) => rows.map(toCredential),
  );

/** Sealed secrets of one kind that are good at `now` (ms), newest first; of one name where it is given. */
export const sealedQuery = (
  db: D1Database,
  where: { siteId: string; kind: CredentialKind; name?: string; now: number },
): Query<(Credential & { readonly sealed: string })[]> =>
  query(
    db
      .prepare(
        `SELECT id, site_id, kind, name, created_at, expires_at, sealed FROM credentials
         WHERE site_id = ?1 AND kind = ?2 AND (?3 IS NULL OR name = ?3)
           AND (expires_at IS NULL OR expires_at > ?4) AND sealed IS NOT NULL`,
      )
      .bind(where.siteId, where.kind, where.name ?? null, where.now),
    toSealed,
  );

const toSealed = (rows: readonly (CredentialRow & { sealed: string })[]) =>
  rows.map((row) => ({ ...toCredential(row), sealed: row.sealed })).toSorted((a, b) => b.id - a.id);

/** The same for the site of a comment. */
export const sealedOfQuery = (
  db: D1Database,
  where: { comment: CommentId; kind: CredentialKind; now: number },
): Query<(Credential & { readonly sealed: string })[]> =>
  query(
    db
      .prepare(
        `SELECT id, site_id, kind, name, created_at, expires_at, sealed FROM credentials
         WHERE site_id = (SELECT site_id FROM comments WHERE id = ?1) AND kind = ?2
           AND (expires_at IS NULL OR expires_at > ?3) AND sealed IS NOT NULL`,
      )
      .bind(where.comment, where.kind, where.now),
    toSealed,
  );

/** Removes one of the site's; of an endpoint's only those that are on their way out, so that it can still sign. */
export const deleteCredential = (db: D1Database, siteId: string, id: CommentId): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM credentials
       WHERE id = ?1 AND site_id = ?2 AND (kind <> 'endpoint' OR expires_at IS NOT NULL)`,
    )
    .bind(id, siteId);

/** Removes the site's that are not good at `now` (ms) any more. */
export const deleteExpired = (db: D1Database, siteId: string, now: number): D1PreparedStatement =>
  db.prepare('DELETE FROM credentials WHERE site_id = ?1 AND expires_at <= ?2').bind(siteId, now);

/** Removes all of one name. */
export const deleteCredentialsOf = (
  db: D1Database,
  siteId: string,
  kind: CredentialKind,
  name: string,
): D1PreparedStatement =>
  db
    .prepare('DELETE FROM credentials WHERE site_id = ?1 AND kind = ?2 AND name = ?3')
    .bind(siteId, kind, name);
