import type { Checked, Door, Label } from '../comments/checked.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Keyset, Slice } from '../comments/reading.ts';
import { type Query, query } from './query.ts';

interface Row {
  id: number;
  site_id: string;
  door: Door;
  label: Label | null;
  fields: string;
  decision: string;
}

/** Keeps a text, unless the site has `most` already that are newer than `since`. */
export const insertChecked = (
  db: D1Database,
  checked: Checked,
  { since, most }: { readonly since: CommentId; readonly most: number },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO checked (id, site_id, door, label, fields, decision)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6
       WHERE (SELECT count(*) FROM (SELECT 1 FROM checked WHERE site_id = ?2 AND id > ?7 LIMIT ?8)) < ?8
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(
      checked.id,
      checked.siteId,
      checked.door,
      checked.label,
      JSON.stringify(checked.fields),
      JSON.stringify(checked.decision),
      since,
      most,
    );

/** What came in by the doors, newest first; of one label where it is given. */
export const checkedQuery = (
  db: D1Database,
  where: { siteId: string; label: Label | null; after: Keyset | null; limit: number },
): Query<Slice<Checked>> => {
  const before = where.after?.id ?? Number.MAX_SAFE_INTEGER;
  const select =
    'SELECT id, site_id, door, label, fields, decision FROM checked WHERE site_id = ?1 AND id < ?2';
  const statement =
    where.label === null
      ? db.prepare(`${select} ORDER BY id DESC LIMIT ?3`).bind(where.siteId, before, where.limit + 1)
      : db
          .prepare(`${select} AND label = ?4 ORDER BY id DESC LIMIT ?3`)
          .bind(where.siteId, before, where.limit + 1, where.label);
  return query(statement, (rows: readonly Row[]) => {
    const items = rows.slice(0, where.limit).map(toChecked);
    const last = rows.length > where.limit ? items.at(-1) : undefined;
    return { items, next: last ? { at: 0, id: last.id } : null };
  });
};

// What `insertChecked` wrote; nobody else writes these columns.
const toChecked = (row: Row): Checked => ({
  id: toCommentId(row.id),
  siteId: row.site_id,
  door: row.door,
  label: row.label,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON
  fields: JSON.parse(row.fields) as Checked['fields'],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON
  decision: JSON.parse(row.decision) as Checked['decision'],
});

/** Forgets texts older than the id. */
export const deleteOldChecked = (db: D1Database, before: CommentId): D1PreparedStatement =>
  db.prepare('DELETE FROM checked WHERE id < ?1').bind(before);
