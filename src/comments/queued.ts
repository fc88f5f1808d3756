import type { Decision } from './decision.ts';
import type { StoredComment } from './stored-comment.ts';

/** Moderators' lists that comments are in by their status. */
export type QueueStatus = 'pending' | 'published' | 'rejected';

/** A comment with what the engine decided about its text as it is. */
export interface Queued {
  readonly comment: StoredComment;
  readonly decision: Decision | null;
}
