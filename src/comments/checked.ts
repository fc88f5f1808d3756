import type { Assessment, Submission } from '../moderation/index.ts';
import { deleteOldChecked, insertChecked } from '../store/checked.ts';
import { toDecision } from './decision.ts';
import type { Decision } from './decision.ts';
import { type CommentId, newCommentId } from './id.ts';
import type { Site } from './site.ts';

/** Through which door a text came. */
export type Door = 'akismet' | 'perspective' | 'coral' | 'openai';

/** What a moderator elsewhere said of a text. */
export const LABELS = ['spam', 'not-spam', 'toxic', 'not-toxic'] as const;
export type Label = (typeof LABELS)[number];

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

/** A text with what the engine says of it, and what a person elsewhere said. */
export interface Judged {
  readonly submission: Submission;
  readonly assessment: Assessment;
  /** null where only the engine judged. */
  readonly label: Label | null;
}

/**
 * Keeps texts that were checked, at most a hundred. Two requests of one millisecond may collide (p = 1/4096): then the
 * later text is not kept. Texts of one request do not: each is dated a millisecond after the one before.
 */
export async function keepChecked(
  { db, now, random }: Keeping,
  site: Site,
  door: Door,
  judged: readonly Judged[],
): Promise<void> {
  const statements = judged.map(({ submission, assessment, label }, index) => {
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
