import type { Assessment, Submission } from '../moderation/index.ts';
import { deleteOldChecked, insertChecked } from '../store/checked.ts';
import { toDecision } from './decision.ts';
import type { Decision } from './decision.ts';
import { type CommentId, newCommentId } from './id.ts';
import type { Label } from './label.ts';
import type { Site } from './site.ts';
import { assess } from './assess.ts';

/** Through which door a text came. */
export type Door = 'akismet' | 'perspective' | 'coral' | 'openai';

export { LABELS, type Label } from './label.ts';

/** What is kept of a text: nothing that says who wrote it but the name that was shown. */
export interface CheckedFields {
  readonly body: string;
  readonly name?: string | undefined;
  readonly website?: string | undefined;
  readonly page?: string | undefined;
  readonly lang?: string | undefined;
}

/** A text that came in by a door, and what was thought of it. */
export interface Checked {
  /** Made like a comment's id: its time is in it. */
  readonly id: CommentId;
  readonly siteId: string;
  readonly door: Door;
  /** null where only the engine judged. */
  readonly label: Label | null;
  readonly fields: CheckedFields;
  readonly decision: Decision;
}

/** Kept that long, ms. */
export const CHECKED_FOR = 90 * 24 * 3_600_000;

/** Longest text that is kept, UTF-16 units: more teaches nothing. */
const KEPT_LENGTH = 10_000;

/** What storing needs of the outside world. */
export interface Keeping {
  readonly db: D1Database;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** 32 random bits a call. */
  readonly random: () => number;
}

/**
 * Keeps a text that was checked. With a label: what a moderator elsewhere said, evidence for learning, next to what the
 * engine says of it. Two of one millisecond may collide (p = 1/4096): then the later one is not kept. `assessment` spares
 * those who have it already a second look.
 */
export async function keepChecked(
  { db, now, random }: Keeping,
  site: Site,
  door: Door,
  submission: Submission,
  label: Label | null,
  assessment: Assessment = assess(site, submission),
): Promise<void> {
  const { body, name, website, page, lang } = submission;
  const fields = { body: body.slice(0, KEPT_LENGTH), name, website, page, lang };
  const decision = toDecision(assessment);
  await insertChecked(db, {
    id: newCommentId(now, random()),
    siteId: site.id,
    door,
    label,
    fields,
    decision,
  }).run();
}

/** Forgets what is older than it is kept. */
export const forgetChecked = (db: D1Database, now: number): Promise<D1Result> =>
  deleteOldChecked(db, newCommentId(now - CHECKED_FOR, 0)).run();
