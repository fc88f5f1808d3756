import {
  type Cursor,
  cursorQuery,
  type EventPlace,
  livesQuery,
  storeCounted,
  storedDaysQuery,
  submittedQuery,
  uncountedLaterQuery,
  uncountedQuery,
} from '../../store/insight.ts';
import { readAll } from '../../store/query.ts';
import { type CommentId, newCommentId, toCommentId } from '../id.ts';
import { countLife } from './count-life.ts';
import { countSubmission } from './count-submission.ts';
import { merge, parseCounts, prune, Sheets } from './counts.ts';

/**
 * Folds what is new into the days' counts: submissions by id, what happened later by time. A submission pays nothing for it, and
 * nobody who looks at the figures reads a comment.
 */

/** What is as young as this waits, ms: another location's clock may be behind, or its write still on the way. */
const SETTLE = 60_000;
/** Of one round; at least that many rows are read. */
const SUBMISSIONS = 400;
const LATER = 250;
/**
 * Rounds of a run, four calls of D1 each (the free plan allows 50, and others count on them): 691,000 submissions a day. A
 * backlog goes on in the next run.
 */
const ROUNDS = 6;
/** No new round after that, ms. */
const PATIENCE = 20_000;
/** Events of one comment that are looked at: more is no moderation but an attack, and is not counted. */
const LONGEST_LIFE = 1000;

const LAST_PLACE = { commentId: toCommentId(Number.MAX_SAFE_INTEGER), seq: 0 } as const;

interface Clock {
  readonly db: D1Database;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
}

/** What a run did. `overtaken`: another run counts at the same time, and this one left it to it. */
export interface RollUp {
  readonly submissions: number;
  readonly later: number;
  readonly end: 'done' | 'more' | 'overtaken';
}

/** One run over what is not counted yet, in bounded rounds. */
export async function rollUp(clock: Clock, rounds = ROUNDS): Promise<RollUp> {
  const until = clock.now() + PATIENCE;
  let done: RollUp = { submissions: 0, later: 0, end: 'more' };
  for (let round = 0; round < rounds && done.end === 'more'; round++) {
    if (round > 0 && clock.now() > until) break;
    // Sequential by nature: a round begins where the last one ended.
    // oxlint-disable-next-line no-await-in-loop
    const next = await countRound(clock);
    done = {
      submissions: done.submissions + next.submissions,
      later: done.later + next.later,
      end: next.end,
    };
  }
  return done;
}

async function countRound({ db, now }: Clock): Promise<RollUp> {
  const upTo = now() - SETTLE;
  const upToId = newCommentId(upTo, 0);
  const [from, submissions, later] = await readAll(
    db,
    cursorQuery(db),
    uncountedQuery(db, upToId, SUBMISSIONS),
    uncountedLaterQuery(db, upTo, LATER),
  );
  const more = submissions.length === SUBMISSIONS || later.length === LATER;
  const to = advance(from, { upTo, upToId, submissions, later, more });

  const sheets = new Sheets();
  for (const submission of submissions) countSubmission(submission, sheets);
  if (later.length > 0) await countLater(db, from.later, to.later, later, sheets);
  const stored = await storeCounted(db, from, to, await addedUp(db, sheets));
  if (!stored) return { submissions: 0, later: 0, end: 'overtaken' };
  return { submissions: submissions.length, later: later.length, end: more ? 'more' : 'done' };
}

/** The next cursor: what was read, or, where that was all, as far as there can be nothing new. Never backwards. */
function advance(
  from: Cursor,
  read: {
    readonly upTo: number;
    readonly upToId: CommentId;
    readonly submissions: readonly { readonly id: CommentId }[];
    readonly later: readonly EventPlace[];
    readonly more: boolean;
  },
): Omit<Cursor, 'turn'> {
  const { upTo, upToId, submissions, later } = read;
  const submission = submissions.length === SUBMISSIONS ? submissions.at(-1)?.id : upToId;
  const place = later.length === LATER ? later.at(-1) : { at: upTo, ...LAST_PLACE };
  return {
    submission: submission !== undefined && submission > from.submission ? submission : from.submission,
    later: place && isAfter(place, from.later) ? place : from.later,
    upTo: read.more ? from.upTo : Math.max(from.upTo, upTo),
  };
}

const isAfter = (a: EventPlace, b: EventPlace): boolean =>
  a.at - b.at > 0 ||
  (a.at === b.at && (a.commentId > b.commentId || (a.commentId === b.commentId && a.seq > b.seq)));

/** Adds what the events after `from` up to `to` change: each comment's life with them, minus its life without them. */
async function countLater(
  db: D1Database,
  from: EventPlace,
  to: EventPlace,
  later: readonly EventPlace[],
  sheets: Sheets,
): Promise<void> {
  const ids = [...new Set(later.map(({ commentId }) => commentId))];
  const [comments, lives] = await readAll(db, submittedQuery(db, ids), livesQuery(db, ids, LONGEST_LIFE));
  const byComment = Map.groupBy(lives, ({ commentId }) => commentId);
  for (const comment of comments) {
    const life = byComment.get(comment.id) ?? [];
    const counted = life.filter((event) => !isAfter(event, from));
    const known = life.filter((event) => !isAfter(event, to));
    countLife(comment, counted, sheets, -1);
    countLife(comment, known, sheets, 1);
  }
}

/** The days that change, as they are to be stored. */
async function addedUp(db: D1Database, sheets: Sheets) {
  const changed = sheets.list();
  if (changed.length === 0) return [];
  const [stored] = await readAll(db, storedDaysQuery(db, changed));
  return changed.map(({ siteId, day, counts }) => {
    const before = stored.find((each) => each.siteId === siteId && each.day === day);
    const sum = before ? parseCounts(before.counts) : {};
    merge(sum, counts);
    return { siteId, day, counts: prune(sum) };
  });
}
