import type { Decision } from '../decision.ts';
import { type CommentId, idTime } from '../id.ts';
import type { Status } from '../status.ts';
import { add, type Counts, FATES, type Metric, type Sheets } from './counts.ts';
import { dayOf, hourOf } from './day.ts';
import { evidenceOf, isAsked } from './evidence.ts';
import { linkHosts } from './link-hosts.ts';

/** A comment as the engine decided about it: what all counts start from. */
export interface Submitted {
  readonly id: CommentId;
  readonly siteId: string;
  /** By the publisher's people: nothing was decided about it. */
  readonly staff: boolean;
  /** Status that it began with. */
  readonly first: Status;
  /** null where it was not the engine that took it in. */
  readonly decision: Decision | null;
}

/** … and what only its submission is counted by. */
export interface Submission extends Submitted {
  readonly pageId: number;
  readonly website: string | null;
  /** Its first 4,000 characters; '' where there is no link in it. */
  readonly body: string;
}

/** Adds a submission to its day. */
export function countSubmission(submission: Submission, sheets: Sheets): void {
  const at = idTime(submission.id);
  const counts = sheets.of(submission.siteId, dayOf(at));
  if (submission.staff) {
    add(counts, 'staff', '', 0, 1);
    return;
  }
  const place = verdictOf(submission);
  for (const [metric, key] of facetsOf(submission)) add(counts, metric, key, place, 1);
  add(counts, 'hour', String(hourOf(at)), place, 1);
  add(counts, 'page', String(submission.pageId), place, 1);
  for (const host of linkHosts(submission.body, submission.website)) {
    add(counts, 'domain', host, place, 1);
  }
}

/** Adds `n` to a fate of the comment, wherever fates are counted by what the engine saw. */
export function countFate(submitted: Submitted, counts: Counts, place: number, n: number): void {
  for (const [metric, key] of facetsOf(submitted)) add(counts, metric, key, place, n);
  if (!submitted.decision || !FLAGGED.has(verdictOf(submitted))) return;
  const { rules } = evidenceOf(submitted.decision);
  for (const rule of rules) add(counts, 'ruleLanguage', `${rule} ${submitted.decision.language}`, place, n);
}

/** What the engine itself held or rejected. */
const FLAGGED = new Set([FATES.indexOf('hold'), FATES.indexOf('reject')]);

/** The engine's verdict, as the place of a fate. */
export function verdictOf({ decision, first }: Submitted): number {
  if (decision) return FATES.indexOf(isAsked(decision) ? 'wait' : decision.verdict);
  return FATES.indexOf(first === 'published' ? 'approve' : first === 'pending' ? 'hold' : 'reject');
}

function facetsOf(submitted: Submitted): (readonly [Metric, string])[] {
  const { decision } = submitted;
  const all = ['all', ''] as const;
  if (!decision) return [all];
  const { rules, shadow, dampers, category } = evidenceOf(decision);
  return [
    all,
    ['because', isAsked(decision) ? 'person' : (decision.because ?? '')],
    ['language', decision.language],
    ...(decision.verdict === 'approve'
      ? []
      : [['category', isAsked(decision) ? 'premoderation' : category] as const]),
    ...rules.map((rule) => ['rule', rule] as const),
    ...shadow.map((rule) => ['shadow', rule] as const),
    ...dampers.map((rule) => ['damper', rule] as const),
  ];
}
