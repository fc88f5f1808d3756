import * as z from 'zod';
import { formatId, toCommentId } from '../../../src/comments/id.ts';
import type { Database } from '../../platform.ts';
import type { Sent } from './record.ts';

/** What the site itself says of what was sent, once all is over. */

export interface Stored {
  readonly status: string;
  /** What weighed, by rule. */
  readonly rules: readonly string[];
}

/** Every comment in the database, by its public id. */
export async function storedComments(db: Database): Promise<ReadonlyMap<string, Stored>> {
  const { results } = await db
    .prepare(
      `SELECT c.id, c.status, (
         SELECT json_group_array(f.value ->> 'rule') FROM json_each(e.decision, '$.findings') f
         WHERE f.value ->> 'score' > 0 OR e.decision ->> 'because' = 'forced') AS rules
       FROM comments c JOIN events e ON e.comment_id = c.id AND e.seq = 1`,
    )
    .all<{ id: number; status: string; rules: string }>();
  return new Map(
    results.map(({ id, status, rules }) => [
      formatId(toCommentId(id)),
      { status, rules: z.array(z.string()).parse(JSON.parse(rules)) },
    ]),
  );
}

const BATCH = 100;
const checks = z.object({ items: z.array(z.object({ verdict: z.enum(['approve', 'hold', 'reject']) })) });

/** Which comments the engine would publish by their wording alone, without all that the door knows (`POST …/check`). */
export async function fineByWording(
  origin: string,
  apiKey: string,
  site: string,
  all: readonly Sent[],
): Promise<ReadonlySet<Sent>> {
  const fine = new Set<Sent>();
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    // One after the other: the Worker has one thread.
    // oxlint-disable-next-line no-await-in-loop
    const response = await fetch(`${origin}/v1/sites/${site}/check`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        items: batch.map(({ body, name, page, lang }) => ({ body, name, page, lang })),
      }),
    });
    // oxlint-disable-next-line no-await-in-loop
    const { items } = checks.parse(await response.json());
    for (const [i, sent] of batch.entries()) if (items[i]?.verdict === 'approve') fine.add(sent);
  }
  return fine;
}
