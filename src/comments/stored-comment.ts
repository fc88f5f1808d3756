import type { CommentId } from './id.ts';
import type { Status } from './status.ts';

/** A comment as it is kept. Times are milliseconds since the Unix epoch. */
export interface StoredComment {
  readonly id: CommentId;
  readonly siteId: string;
  /** Canonical. */
  readonly pageUrl: string;
  /** The page's title as the guest's client sent it; '' where it sent none. */
  readonly pageTitle: string;
  readonly parentId: CommentId | null;
  /** 0 for a comment on the page, parent's depth + 1 for an answer. */
  readonly depth: number;
  readonly status: Status;
  /** Number of its newest event. */
  readonly version: number;
  /** '' = no name given. */
  readonly name: string;
  readonly website: string | null;
  readonly lang: string | null;
  /** As sent. */
  readonly body: string;
  /** Written by the publisher's people at the desk. */
  readonly staff: boolean;
  readonly createdAt: number;
  /** When it first went on air; null if it never did. Unique within a page. */
  readonly publishedAt: number | null;
  /** When its guest last changed a text that had been on air; null if that never happened. */
  readonly editedAt: number | null;
}

/** A comment as it comes in. */
export type NewComment = Omit<StoredComment, 'depth' | 'version' | 'publishedAt' | 'editedAt'> & {
  /** Hash of its receipt's secret (receipt-token.ts); null where nobody gets one. */
  readonly receipt: string | null;
};

/** Answers to answers end here. The schema holds the same bound (migrations/0001_initial.sql). */
export const MAX_DEPTH = 20;
