import type { Role, StoredModerator } from '../comments/moderator.ts';
import { nameKeyOf } from '../comments/name-key.ts';
import { type Query, query } from './query.ts';

interface ModeratorRow {
  id: number;
  name: string;
  role: Role;
  sites: string | null;
  created_at: number;
  disabled_at: number | null;
  sessions_from: number;
  has_token: number;
  has_access: number;
  changed_by: string;
  changed_at: number;
}

const SELECT = `SELECT id, name, role, sites, created_at, disabled_at, sessions_from, changed_by, changed_at,
  token_hash IS NOT NULL AS has_token, access_key IS NOT NULL AS has_access FROM moderators`;

const toModerator = (row: ModeratorRow): StoredModerator => ({
  id: row.id,
  name: row.name,
  role: row.role,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertModerator and updateModerator only
  sites: row.sites === null ? null : (JSON.parse(row.sites) as string[]),
  createdAt: row.created_at,
  disabledAt: row.disabled_at,
  sessionsFrom: row.sessions_from,
  hasToken: row.has_token === 1,
  hasAccess: row.has_access === 1,
  changedBy: row.changed_by,
  changedAt: row.changed_at,
});

const firstModerator = ([row]: readonly ModeratorRow[]): StoredModerator | null =>
  row ? toModerator(row) : null;

export const moderatorQuery = (db: D1Database, id: number): Query<StoredModerator | null> =>
  query(db.prepare(`${SELECT} WHERE id = ?1`).bind(id), firstModerator);

/** `hash`: SHA-256 of the token, hex. */
export const moderatorByTokenQuery = (db: D1Database, hash: string): Query<StoredModerator | null> =>
  query(db.prepare(`${SELECT} WHERE token_hash = ?1`).bind(hash), firstModerator);

/** `keys`: keyed hashes of one e-mail address, one for each secret that may have made it. */
export const moderatorByAccessQuery = (
  db: D1Database,
  keys: readonly string[],
): Query<StoredModerator | null> =>
  query(
    db.prepare(`${SELECT} WHERE access_key IN (SELECT value FROM json_each(?1))`).bind(JSON.stringify(keys)),
    firstModerator,
  );

export const moderatorByNameQuery = (db: D1Database, nameKey: string): Query<StoredModerator | null> =>
  query(db.prepare(`${SELECT} WHERE name_key = ?1`).bind(nameKey), firstModerator);

/** What a new row holds beside its id. */
export interface NewModerator {
  readonly name: string;
  readonly nameKey: string;
  readonly role: Role;
  readonly sites: readonly string[] | null;
  /** SHA-256 of the token, hex. */
  readonly tokenHash: string | null;
  readonly accessKey: string | null;
  readonly by: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Changes no row where the name, the token or the address is somebody's already. */
export const insertModerator = (db: D1Database, made: NewModerator): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO moderators
         (name, name_key, role, sites, token_hash, access_key, created_at, changed_by, changed_at, look)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7, ?9) ON CONFLICT DO NOTHING`,
    )
    .bind(
      made.name,
      made.nameKey,
      made.role,
      made.sites && JSON.stringify(made.sites),
      made.tokenHash,
      made.accessKey,
      made.now,
      made.by,
      nameKeyOf(made.name),
    );

/** Who changes a row, and when (ms). */
export interface Change {
  readonly id: number;
  readonly by: string;
  readonly now: number;
}

/** `accessKey`: undefined leaves it as it is. Changes no row where the address is somebody else's. */
export const updateModerator = (
  db: D1Database,
  { id, by, now }: Change,
  to: Pick<NewModerator, 'role' | 'sites'> & { readonly accessKey?: string | null | undefined },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE OR IGNORE moderators SET role = ?2, sites = ?3, changed_by = ?4, changed_at = ?5,
         access_key = iif(?6, ?7, access_key) WHERE id = ?1`,
    )
    .bind(
      id,
      to.role,
      to.sites && JSON.stringify(to.sites),
      by,
      now,
      to.accessKey === undefined ? 0 : 1,
      to.accessKey ?? null,
    );

/** The new token's hash; sessions that the old one opened are void. */
export const updateToken = (
  db: D1Database,
  { id, by, now }: Change,
  tokenHash: string,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE moderators SET token_hash = ?2, sessions_from = ?4, changed_by = ?3, changed_at = ?4 WHERE id = ?1`,
    )
    .bind(id, tokenHash, by, now);

/** Sessions until now are void; a disabled moderator gets no new one. */
export const updateDisabled = (
  db: D1Database,
  { id, by, now }: Change,
  disabled: boolean,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE moderators SET disabled_at = ?2, sessions_from = ?4, changed_by = ?3, changed_at = ?4 WHERE id = ?1`,
    )
    .bind(id, disabled ? now : null, by, now);

/** Sessions until now are void. */
export const endAllSessions = (db: D1Database, { id, by, now }: Change): D1PreparedStatement =>
  db
    .prepare('UPDATE moderators SET sessions_from = ?3, changed_by = ?2, changed_at = ?3 WHERE id = ?1')
    .bind(id, by, now);

/** All of them, the oldest first; few, as people have to make them (MAX_MODERATORS). */
export const moderatorsQuery = (db: D1Database, limit: number): Query<StoredModerator[]> =>
  query(
    db.prepare(`${SELECT} WHERE id > 0 ORDER BY id LIMIT ?1`).bind(limit),
    (rows: readonly ModeratorRow[]) => rows.map(toModerator),
  );

/** Was the session signed out of? */
export const sessionEndedQuery = (db: D1Database, sessionId: string): Query<boolean> =>
  query(
    db.prepare('SELECT 1 AS ended FROM ended_sessions WHERE id = ?1').bind(sessionId),
    (rows: readonly { ended: 1 }[]) => rows.length > 0,
  );

/** `expiresAt`: when the session would have ended by itself, ms. */
export const endSession = (db: D1Database, sessionId: string, expiresAt: number): D1PreparedStatement =>
  db
    .prepare('INSERT INTO ended_sessions (id, expires_at) VALUES (?1, ?2) ON CONFLICT DO NOTHING')
    .bind(sessionId, expiresAt);

/** Removes what would have ended by now (ms) anyway. */
export const forgetEndedSessions = (db: D1Database, now: number): Promise<D1Result> =>
  db.prepare('DELETE FROM ended_sessions WHERE expires_at < ?1').bind(now).run();
