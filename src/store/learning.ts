import type { LearningReset, LearningStep, StoredModel } from '../comments/learning-model.ts';
import type { CommentId } from '../comments/id.ts';
import { type Query, query } from './query.ts';

interface ModelRow {
  site_id: string;
  version: number;
  generation: number;
  since: number;
  agreement: string;
  ready: number;
  words: string;
  candidates: string;
}

/**
 * The version of a site's model, and its words where that is not the version that the caller has; `[]` until it has an
 * opinion. Null where the site has no model.
 */
export const newerWordsQuery = (
  db: D1Database,
  siteId: string,
  have: number,
): Query<{ version: number; words: string | null } | null> =>
  query(
    db
      .prepare(
        `SELECT version, CASE WHEN version = ?2 THEN NULL WHEN ready = 1 THEN words ELSE '[]' END AS words
         FROM learning WHERE site_id = ?1`,
      )
      .bind(siteId, have),
    ([row]: readonly { version: number; words: string | null }[]) => row ?? null,
  );

/** The same for the site of a comment. `have`: by site, the version that the caller has. */
export const newerWordsOfQuery = (
  db: D1Database,
  id: CommentId,
  have: Readonly<Record<string, number>>,
): Query<{ siteId: string; version: number; words: string | null } | null> =>
  query(
    db
      .prepare(
        `SELECT l.site_id AS siteId, l.version, CASE
           WHEN l.version = (SELECT item.value FROM json_each(?2) AS item WHERE item.key = l.site_id) THEN NULL
           WHEN l.ready = 1 THEN l.words ELSE '[]' END AS words
         FROM learning l WHERE l.site_id = (SELECT site_id FROM comments WHERE id = ?1)`,
      )
      .bind(id, JSON.stringify(have)),
    ([row]: readonly { siteId: string; version: number; words: string | null }[]) => row ?? null,
  );

/** Models of sites, whole. */
export const modelsQuery = (db: D1Database, siteIds: readonly string[]): Query<StoredModel[]> =>
  query(
    db
      .prepare(
        `SELECT l.site_id, l.version, l.generation, l.since, l.agreement, l.ready, l.words, l.candidates
         FROM json_each(?1) AS item JOIN learning l ON l.site_id = item.value`,
      )
      .bind(JSON.stringify(siteIds)),
    (rows: readonly ModelRow[]) => rows.map(toModel),
  );

const toModel = (row: ModelRow): StoredModel => ({
  siteId: row.site_id,
  version: row.version,
  generation: row.generation,
  since: row.since,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON
  agreement: JSON.parse(row.agreement) as StoredModel['agreement'],
  isReady: row.ready === 1,
  words: row.words,
  candidates: row.candidates,
});

export const putModel = (db: D1Database, model: StoredModel): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO learning (site_id, version, generation, since, agreement, ready, words, candidates)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
       ON CONFLICT (site_id) DO UPDATE SET version = ?2, generation = ?3, since = ?4, agreement = ?5, ready = ?6,
         words = ?7, candidates = ?8`,
    )
    .bind(
      model.siteId,
      model.version,
      model.generation,
      model.since,
      JSON.stringify(model.agreement),
      Number(model.isReady),
      model.words,
      model.candidates,
    );

/** The last step that was taken. */
export const stepQuery = (db: D1Database): Query<LearningStep> =>
  query(
    db.prepare(
      `SELECT step, at, comment_id AS commentId, seq, checked_id AS checkedId FROM learning_steps WHERE step >= 0
       ORDER BY step DESC LIMIT 1`,
    ),
    ([row]: readonly LearningStep[]) => row ?? { step: 0, at: 0, commentId: 0, seq: 0, checkedId: 0 },
  );

/** Takes the next step, and forgets the ones before. Fails, and with it the batch around it, where another run took it. */
export const takeStep = (db: D1Database, to: LearningStep): D1PreparedStatement[] => [
  db
    .prepare('INSERT INTO learning_steps (step, at, comment_id, seq, checked_id) VALUES (?1, ?2, ?3, ?4, ?5)')
    .bind(to.step, to.at, to.commentId, to.seq, to.checkedId),
  db.prepare('DELETE FROM learning_steps WHERE step < ?1').bind(to.step),
];

/** The batch; `overtaken`: another run, or a reset, was faster, and nothing was written. */
export async function writeStep(
  db: D1Database,
  statements: readonly D1PreparedStatement[],
): Promise<'written' | 'overtaken'> {
  try {
    await db.batch([...statements]);
    return 'written';
  } catch (error) {
    if (String(error).includes('UNIQUE constraint failed: learning_steps.')) return 'overtaken';
    throw error;
  }
}

export const insertReset = (db: D1Database, siteId: string, reset: LearningReset): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO learning_resets (site_id, at, actor, ham, spam, toxic) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
       ON CONFLICT DO NOTHING`,
    )
    .bind(siteId, reset.at, reset.actor, reset.ham, reset.spam, reset.toxic);

/** The newest resets of a site. */
export const resetsQuery = (db: D1Database, siteId: string): Query<LearningReset[]> =>
  query(
    db
      .prepare(
        `SELECT at, actor, ham, spam, toxic FROM learning_resets WHERE site_id = ?1 ORDER BY at DESC LIMIT 10`,
      )
      .bind(siteId),
    (rows: readonly LearningReset[]) => [...rows],
  );
