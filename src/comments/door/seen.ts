import type { CommentId } from '../id.ts';
import type { Status } from '../status.ts';

/** A comment whose print may be near: how near, its reader works out. */
export interface Seen {
  readonly id: CommentId;
  /** '' = none. */
  readonly print: string;
  readonly status: Status;
  /** What a person did where its status is somebody's decision; null where it is the engine's, or its guest's. */
  readonly decided: string | null;
  /** Keys of who sent it. */
  readonly device: string | null;
  readonly address: string | null;
  readonly page: string;
  /** Hosts that it links to, its author's website among them; [] where nobody asked. */
  readonly hosts: readonly string[];
}
