import type { Role, StoredModerator } from '../comments/moderator.ts';
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
}

const SELECT = `SELECT id, name, role, sites, created_at, disabled_at, sessions_from,
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
