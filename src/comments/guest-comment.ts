import type { CommentId } from './id.ts';

/** A guest's comment after the edge has parsed it: well-formed, not yet judged. */
export interface GuestComment {
  /** Canonical. */
  readonly page: string;
  readonly title: string;
  readonly name: string;
  readonly email: string | null;
  readonly website: string | null;
  readonly body: string;
  readonly parent: CommentId | null;
  readonly lang: string | null;
  /** Device token as sent (device.ts). */
  readonly device: string | null;
  /** The guest was nudged and posts anyway. */
  readonly acknowledged?: boolean | undefined;
}
