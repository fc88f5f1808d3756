import { decidedQuery } from '../store/decided.ts';
import { readAll } from '../store/query.ts';
import type { CommentEvent } from './event.ts';
import type { CommentId } from './id.ts';
import type { Status } from './status.ts';

/** What was last decided about a comment, and by whom. */
export interface Decided {
  readonly id: CommentId;
  /** The guest's name; '' where none was given. */
  readonly name: string;
  readonly status: Status;
  readonly seq: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly actor: string;
  readonly action: CommentEvent['action'];
  readonly reason: string | null;
}

/** What was last decided about the site's comments among `ids`, in no order; a few rows for each. */
export async function readDecided(
  db: D1Database,
  siteId: string,
  ids: readonly CommentId[],
): Promise<Decided[]> {
  if (ids.length === 0) return [];
  const [decided] = await readAll(db, decidedQuery(db, siteId, ids));
  return decided;
}
