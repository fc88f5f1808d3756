import type { Decision } from './decision.ts';
import type { CommentId } from './id.ts';
import type { WebhookEvent } from './settings.ts';
import type { Action, Status } from './status.ts';

/** One thing that happened to a comment. */
export interface CommentEvent {
  readonly commentId: CommentId;
  /** 1 for the submission, then counting up without gaps. */
  readonly seq: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** `engine`, `api`, or a moderator's or webhook's name. */
  readonly actor: string;
  readonly action: 'submit' | Action;
  readonly from: Status | null;
  readonly to: Status;
  readonly reason: string | null;
  readonly decision: Decision | null;
}

/** One event that one endpoint is still to be told. */
export interface OutboxRow {
  /** When to try next, milliseconds since the Unix epoch. */
  readonly dueAt: number;
  readonly commentId: CommentId;
  /** The event's number within the comment. */
  readonly seq: number;
  /** The endpoint's id in the site's settings. */
  readonly endpoint: string;
  readonly siteId: string;
  readonly type: WebhookEvent;
  readonly attempts: number;
}
