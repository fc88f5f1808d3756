import type { AnswerKey } from '../comments/door/answer-key.ts';
import type { CommentId } from '../comments/id.ts';
import { type Query, query } from './query.ts';

/** An answer that was given, as it is kept. */
export interface KeptAnswer {
  readonly key: string;
  readonly payload: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Of a comment that went on air at once; ms. */
  readonly publishedAt: number | null;
  readonly sealed: string;
}

/** Where an answer may stand. */
type Place = Pick<AnswerKey, 'key' | 'days' | 'since'>;

const places = (keys: readonly Place[]): string =>
  JSON.stringify(keys.flatMap(({ key, days, since }) => days.map((day) => ({ key, day, since }))));

/** What was answered under any of the keys and still counts: look-ups by the primary key, one for each key and day. */
export const answeredQuery = (
  db: D1Database,
  siteId: string,
  keys: readonly Place[],
): Query<readonly KeptAnswer[]> =>
  query(
    db
      .prepare(
        `SELECT a.key, a.payload, a.at, a.published_at AS publishedAt, a.answer AS sealed
         FROM json_each(?2) AS item CROSS JOIN answers a
         ON a.day = item.value ->> 'day' AND a.site_id = ?1 AND a.key = item.value ->> 'key'
         WHERE a.at > item.value ->> 'since'`,
      )
      .bind(siteId, places(keys)),
    (rows: readonly KeptAnswer[]) => rows,
  );

/**
 * Keeps an answer, for the batch that stores its comment, behind the comment. Where the key has one that still counts, `payload`
 * becomes NULL, and the batch fails as a whole; one that does not count any more gives way.
 */
export const keepAnswer = (
  db: D1Database,
  siteId: string,
  under: AnswerKey,
  answer: { readonly id: CommentId; readonly at: number; readonly sealed: string },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT OR REPLACE INTO answers (day, site_id, key, payload, at, published_at, answer)
       SELECT ?1, ?2, ?3,
         iif(EXISTS (
           SELECT 1 FROM json_each(?8) AS item CROSS JOIN answers a
           ON a.day = item.value ->> 'day' AND a.site_id = ?2 AND a.key = ?3 WHERE a.at > item.value ->> 'since'), NULL, ?4),
         ?5, c.published_at, ?7
       FROM comments c WHERE c.id = ?6`,
    )
    .bind(under.day, siteId, under.key, under.payload, answer.at, answer.id, answer.sealed, places([under]));

/** Days between the Unix epoch and a time in ms, both UTC. */
export const dayOf = (at: number): number => Math.floor(at / 86_400_000);

/** Answers in one step, and steps in one run of the clock: nearly three million a day. */
const STEP = 1000;
const STEPS = 10;

/** Removes what is of no use any more. `now`: milliseconds since the Unix epoch. Returns how many there were. */
export async function forgetAnswers(db: D1Database, now: number): Promise<number> {
  let count = 0;
  for (let step = 0; step < STEPS; step++) {
    // One after the other: they are writes to one database.
    // oxlint-disable-next-line no-await-in-loop
    const { meta } = await db
      .prepare(
        `DELETE FROM answers WHERE (day, site_id, key) IN (
           SELECT day, site_id, key FROM answers WHERE day < ?1 ORDER BY day LIMIT ?2)`,
      )
      .bind(dayOf(now), STEP)
      .run();
    count += meta.changes;
    if (meta.changes < STEP) break;
  }
  return count;
}
