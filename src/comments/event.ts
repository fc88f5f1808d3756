import type { Decision } from './decision.ts';
import type { CommentId } from './id.ts';
import type { WebhookEvent } from './endpoint.ts';
import type { Report } from './reporting.ts';
import type { NewStanding } from './standing.ts';
import type { Action, Appeal, Status } from './status.ts';

/** The actor of what is done when a time is up. */
export const CLOCK = 'clock';

/** One thing that happened to a comment. */
export interface CommentEvent {
  readonly commentId: CommentId;
  /** 1 for the submission, then counting up without gaps. */
  readonly seq: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** `engine`, `clock`, `guest` (of an edit the engine decided what comes of it), or who decided: `api`, `api: Anna`, `webhook`, `desk: Anna`. */
  readonly actor: string;
  readonly action: 'submit' | 'redact' | 'report' | 'appeal' | 'edit' | 'erase' | Action;
  readonly from: Status | null;
  readonly to: Status;
  /** What the guest may read. */
  readonly reason: string | null;
  readonly decision: Decision | null;
  readonly detail: EventDetail | null;
}

/** What else belongs to an event: for moderators, and for taking it back. */
export interface EventDetail {
  /** Open reports that the decision settled. */
  readonly reports?: number | undefined;
  /** What an `undo` changed beside the status, for undoing it in turn: reports that it opened, the appeal as it stood. */
  readonly undid?: { readonly reports: number; readonly appeal?: Appeal | null | undefined } | undefined;
  /** What a guest reported. */
  readonly report?: Report | undefined;
  /** The guest's appeal, in their words. */
  readonly appeal?: string | undefined;
  /** The guest was banned or trusted with it; taking the event back lifts that. */
  readonly standing?:
    | (Pick<NewStanding, 'standing' | 'until' | 'reason'> &
        // Missing in old events.
        Partial<Pick<NewStanding, 'told' | 'kinds'>>)
    | undefined;
  /** Public id of the flood that was decided about as a whole; taking that back finds its comments by it. */
  readonly cluster?: string | undefined;
  /** UTF-16 spans of fields whose text a moderator blotted out. */
  readonly redacted?:
    | readonly { readonly field: 'body' | 'name' | 'website'; readonly start: number; readonly end: number }[]
    | undefined;
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
