import {
  bodiesQuery,
  freshQuery,
  openClustersQuery,
  storeClusters,
  walkQuery,
  windowQuery,
} from '../store/clusters.ts';
import { readAll } from '../store/query.ts';
import { findClusters, type Found, MIN_LETTERS, SPAN } from './flood.ts';
import { type CommentId, idTime, newCommentId, toCommentId } from './id.ts';
import { letterCount } from './print.ts';

/** Comments that one step looks at, with those before them that they are compared with. */
const STEP = 500;
const WINDOW = 5000 - STEP;
const OPEN = 500;
/** Steps of one run; the next run goes on where this one stopped. */
const STEPS = 10;
/** Ids are made before their comments are stored: later ones may be there first. Milliseconds. */
const LAG = 30_000;

/**
 * The clock's walk along new comments: floods get their mark, in the index too. Bounded, and safe to run twice at once.
 * Returns how many comments were marked. `now`: milliseconds since the Unix epoch.
 */
export async function markFloods(db: D1Database, now: number): Promise<number> {
  let marked = 0;
  for (let step = 0; step < STEPS; step++) {
    // Each step goes on where the last one came to.
    // oxlint-disable-next-line no-await-in-loop
    const found = await walkOn(db, now);
    if (found === 'done') break;
    marked += found;
  }
  return marked;
}

/** One step; `done` where nothing is left, or somebody else is walking. */
async function walkOn(db: D1Database, now: number): Promise<number | 'done'> {
  const upTo = newCommentId(now - LAG, 0);
  const [reached] = await readAll(db, walkQuery(db));
  // A first walk looks back no further than floods do.
  const from = reached === 0 ? newCommentId(now - LAG - SPAN, 0) : reached;
  const [fresh] = await readAll(db, freshQuery(db, { from, upTo, limit: STEP }));
  const [first] = fresh;
  const last = fresh.at(-1);
  if (!first || !last) return 'done';
  const since = idTime(first.id) - SPAN;
  const [before, open] = await readAll(
    db,
    windowQuery(db, { from: newCommentId(since, 0), upTo: first.id, limit: WINDOW }),
    openClustersQuery(db, since, OPEN),
  );
  const found = await worthMarking(
    db,
    findClusters(fresh.filter(isLoose).filter(hasPrint), before.filter(hasPrint), open),
  );
  const next = fresh.length < STEP ? upTo : toCommentId(last.id + 1);
  if (!(await storeClusters(db, found, { from: reached, to: next }))) return 'done';
  return found.reduce((sum, { members }) => sum + members.length, 0);
}

/** What flood mode has marked belongs to its episode already. */
const isLoose = ({ cluster }: { readonly cluster: CommentId | null }): boolean => cluster === null;

const hasPrint = <T extends { print: string | null }>(comment: T): comment is T & { print: string } =>
  comment.print !== null;

/** New floods need a text of some length; the first comment's is read for that, few times a day. */
async function worthMarking(db: D1Database, found: readonly Found[]): Promise<Found[]> {
  const made = found.filter(({ isNew }) => isNew).map(({ id }) => id);
  if (made.length === 0) return [...found];
  const [bodies] = await readAll(db, bodiesQuery(db, made));
  const isShort = (id: CommentId): boolean => letterCount(bodies.get(id) ?? '') < MIN_LETTERS;
  return found.filter(({ isNew, id }) => !isNew || !isShort(id));
}
