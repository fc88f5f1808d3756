import { idTime } from '../id.ts';
import type { Status } from '../status.ts';
import { bucketOf } from './buckets.ts';
import {
  add,
  COUNTED_ACTIONS,
  FATES,
  GRANTED,
  type Metric,
  RECEIVED,
  REFUSED,
  type Sheets,
} from './counts.ts';
import { countFate, type Submitted, verdictOf } from './count-submission.ts';
import { dayOf } from './day.ts';

/** What happened to a comment after its submission, as far as it is counted. */
export interface LaterEvent {
  readonly seq: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly to: Status;
  /** Of a report: what the guest says is wrong. */
  readonly category: string | null;
}

/** Actions by which a person decides about a comment: which way, the status that they lead to says. */
const DECIDES = new Set(['approve', 'reject', 'spam', 'hold', 'restore', 'dismiss', 'grant', 'refuse']);
/** Ends reports, too, but says nothing about the engine: texts are deleted for many reasons. */
const DELETES = 'delete';
const HELD = new Set([FATES.indexOf('hold'), FATES.indexOf('wait')]);
/** Longest key that somebody else makes up, UTF-16 units. */
const LONGEST_KEY = 80;

/** `desk: NAME`, `api`, `api: NAME`, `webhook …`: a person, or a machine that a publisher answers for. */
const isPerson = (actor: string): boolean => /^(?:desk|api|webhook)\b/.test(actor);

/**
 * Adds (`n` = 1) or takes back (`n` = -1) all that is counted of a comment because of these events, which are in order of `seq`.
 * What a comment's new events change is its whole life with them minus its life without them: so a decision that is undone, or
 * followed by another, leaves the day on which it was counted.
 */
export function countLife(
  submitted: Submitted,
  events: readonly LaterEvent[],
  sheets: Sheets,
  n: 1 | -1,
): void {
  const sheet = (at: number) => sheets.of(submitted.siteId, dayOf(at));
  for (const event of events)
    countEvent(event, (metric, key, place) => add(sheet(event.at), metric, key, place, n));

  const life = live(events);
  if (life.decided && !submitted.staff) {
    countFate(submitted, sheet(life.decided.at), fatePlace(submitted, life.decided.published), n);
  }
  if (life.firstDecided !== null && !submitted.staff && HELD.has(verdictOf(submitted))) {
    const waited = bucketOf(life.firstDecided - idTime(submitted.id));
    add(sheet(life.firstDecided), 'decisionTime', String(waited), 0, n);
  }
  for (const { at, reports, since, acted } of life.reportsAnswered) {
    add(sheet(at), 'guest', 'reports', acted ? GRANTED : REFUSED, reports * n);
    add(sheet(at), 'reportTime', String(bucketOf(at - since)), 0, n);
  }
  for (const { at, since, granted } of life.appealsAnswered) {
    add(sheet(at), 'guest', 'appeals', granted ? GRANTED : REFUSED, n);
    add(sheet(at), 'appealTime', String(bucketOf(at - since)), 0, n);
  }
}

/** What an event is counted as by itself, whatever comes after it. */
function countEvent(event: LaterEvent, count: (metric: Metric, key: string, place: number) => void): void {
  const { actor, action } = event;
  if (isPerson(actor)) {
    const place = COUNTED_ACTIONS.findIndex((each) => each === action);
    if (place >= 0) count('actor', actor.slice(0, LONGEST_KEY).toWellFormed(), place);
    return;
  }
  if (action === 'report') {
    count('guest', 'reports', RECEIVED);
    count('reported', (event.category ?? 'other').slice(0, LONGEST_KEY).toWellFormed(), 0);
  } else if (action === 'appeal') count('guest', 'appeals', RECEIVED);
  else if (action === DELETES) count('guest', 'deleted', 0);
}

function fatePlace(submitted: Submitted, published: boolean): number {
  const verdict = FATES[verdictOf(submitted)];
  if (verdict === 'wait') return FATES.indexOf(published ? 'waitPublished' : 'waitRemoved');
  if (verdict === 'hold') return FATES.indexOf(published ? 'holdPublished' : 'holdRemoved');
  if (verdict === 'reject') return FATES.indexOf(published ? 'rejectRestored' : 'rejectConfirmed');
  return FATES.indexOf(published ? 'approveKept' : 'approveRemoved');
}

/** Whether people last wanted a comment on air; null where nobody decided, or took it back. Events in order of `seq`. */
export const peoplesWord = (events: readonly LaterEvent[]): boolean | null =>
  live(events).decided?.published ?? null;

interface Life {
  /** What people last decided; null where nobody has, or took it back. */
  decided: { at: number; published: boolean } | null;
  firstDecided: number | null;
  readonly reportsAnswered: { at: number; reports: number; since: number; acted: boolean }[];
  readonly appealsAnswered: { at: number; since: number; granted: boolean }[];
}

function live(events: readonly LaterEvent[]): Life {
  const life: Life = { decided: null, firstDecided: null, reportsAnswered: [], appealsAnswered: [] };
  let reports = { n: 0, since: 0 };
  let appealed: number | null = null;
  for (const event of standing(events)) {
    const { at, actor, action } = event;
    if (action === 'report') reports = { n: reports.n + 1, since: reports.n === 0 ? at : reports.since };
    else if (action === 'appeal') appealed = at;
    if (!isPerson(actor) || !(DECIDES.has(action) || action === DELETES)) continue;
    life.decided = decidedBy(event, life.decided);
    if (life.decided) life.firstDecided ??= at;
    if (reports.n > 0 && action !== 'refuse') {
      const acted = event.to !== 'published' && action !== 'dismiss';
      life.reportsAnswered.push({ at, reports: reports.n, since: reports.since, acted });
      reports = { n: 0, since: 0 };
    }
    if (appealed !== null && (action === 'grant' || action === 'refuse')) {
      life.appealsAnswered.push({ at, since: appealed, granted: action === 'grant' });
      appealed = null;
    }
  }
  return life;
}

/** What people think of the comment after an event of theirs. */
function decidedBy({ at, action, to }: LaterEvent, before: Life['decided']): Life['decided'] {
  if (action === DELETES) return before;
  if (to === 'published' || to === 'rejected') return { at, published: to === 'published' };
  // Put back to where nobody has decided; any other answer leaves a deleted or waiting comment as it was.
  return action === 'hold' || action === 'restore' ? null : before;
}

/**
 * Events without those that were undone, and without the undoing. An `undo` takes back what was done last by anybody but guests;
 * the undoing of an undoing brings it back.
 */
function standing(events: readonly LaterEvent[]): LaterEvent[] {
  const gone = new Set<number>();
  let last: number | null = null;
  for (const { seq, actor, action } of events) {
    if (actor === 'guest') continue;
    if (action !== 'undo') last = seq;
    else if (last !== null && !gone.delete(last)) gone.add(last);
  }
  return events.filter(({ seq, action }) => action !== 'undo' && !gone.has(seq));
}
