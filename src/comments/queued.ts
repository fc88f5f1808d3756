import type { Decision } from './decision.ts';
import type { StoredComment } from './stored-comment.ts';

/** Moderators' lists that comments are in by their status. */
export type QueueStatus = 'pending' | 'published' | 'rejected';

/** A comment with what the engine decided when it came in. */
export interface Queued {
  readonly comment: StoredComment;
  readonly decision: Decision | null;
}
