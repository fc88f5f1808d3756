import type { Decision } from './decision.ts';
import type { CommentId } from './id.ts';
import type { WebhookEvent } from './endpoint.ts';
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

/** One message that one endpoint is still to be told. */
export interface OutboxRow {
  readonly siteId: string;
  /** The endpoint's id. */
  readonly endpoint: string;
  /** The comment; for messages that are about none, an id of their own. */
  readonly subject: CommentId;
  /** The event's number within the comment; 0 for messages that are about none. */
  readonly seq: number;
  readonly type: WebhookEvent;
  /** When to try next, milliseconds since the Unix epoch. */
  readonly dueAt: number;
  /** Tries so far. */
  readonly attempts: number;
  /** JSON of the message's `data`, where it is about no comment. */
  readonly data: string | null;
}
