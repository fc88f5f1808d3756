import type { Assessment, Submission } from '../moderation/index.ts';
import type { Decision } from './decision.ts';
import type { CommentId } from './id.ts';

/** Through which door a text came. */
export type Door = 'akismet' | 'perspective' | 'coral' | 'openai';

/** What a moderator elsewhere said of a text. */
export const LABELS = ['spam', 'not-spam', 'toxic', 'not-toxic'] as const;
export type Label = (typeof LABELS)[number];

/** What is kept of a text: nothing that says who wrote it but the name that was shown. */
interface CheckedFields {
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

/** A text with what the engine says of it, and what a person elsewhere said. */
export interface Judged {
  readonly submission: Submission;
  readonly assessment: Assessment;
  /** null where only the engine judged. */
  readonly label: Label | null;
}
