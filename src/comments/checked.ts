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

/** A text with what the engine says of it. */
export interface Judged {
  readonly submission: Submission;
  readonly assessment: Assessment;
}

/** `keepJudged` for one text that nobody has judged yet. */
export const keepChecked = (
  keep: Keeping,
  site: Site,
  door: Door,
  submission: Submission,
  label: Label | null,
): Promise<void> =>
  keepJudged(keep, site, door, [{ submission, assessment: assess(site, submission) }], label);

/**
 * Keeps texts that were checked, at most a hundred. With a label: what a moderator elsewhere said, evidence for learning,
 * next to what the engine says. Two requests of one millisecond may collide (p = 1/4096): then the later text is not kept.
 * Texts of one request do not: each is dated a millisecond after the one before.
 */
export async function keepJudged(
  { db, now, random }: Keeping,
  site: Site,
  door: Door,
  judged: readonly Judged[],
  label: Label | null,
): Promise<void> {
  const statements = judged.map(({ submission, assessment }, index) => {
    const { body, name, website, page, lang } = submission;
    return insertChecked(db, {
      id: newCommentId(now + index, random()),
      siteId: site.id,
      door,
      label,
      fields: { body: body.slice(0, KEPT_LENGTH), name, website, page, lang },
      decision: toDecision(assessment),
    });
  });
  if (statements.length > 0) await db.batch(statements);
}

/** Forgets what is older than it is kept. */
export const forgetChecked = (db: D1Database, now: number): Promise<D1Result> =>
  deleteOldChecked(db, newCommentId(now - CHECKED_FOR, 0)).run();
