import type { CommentEvent } from './event.ts';
import type { CommentId } from './id.ts';
import type { GuestStanding } from './standing.ts';
import type { Status } from './status.ts';

/** What was last decided about a comment, and by whom. */
export interface Decided {
  readonly id: CommentId;
  /** The guest's name; '' where none was given. */
  readonly name: string;
  readonly status: Status;
  readonly seq: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly actor: string;
  readonly action: CommentEvent['action'];
  readonly reason: string | null;
  /** The guest was banned or trusted in the same go; null = neither. */
  readonly standing: GuestStanding | null;
}
