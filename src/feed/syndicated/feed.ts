import type { PublicComment } from '../../comments/comment.ts';

/** Items of a feed whose address says nothing about it. */
export const USUAL_LENGTH = 50;

/** A feed before it is written in one of its formats. */
export interface Feed {
  readonly title: string;
  /** What the feed holds, in the site's language. */
  readonly description: string;
  /** BCP 47, of titles; the comments have their own. */
  readonly language: string;
  /** The page that the comments stand under, or the site's; null where the site has none of its own. */
  readonly home: string | null;
  /** The Worker's own origin. */
  readonly own: string;
  /** This document, the one that a reader subscribes to, and the one with what is older; absolute. */
  readonly self: string;
  readonly first: string;
  readonly next: string | null;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly comment: PublicComment;
  readonly title: string;
  /** Canonical. */
  readonly page: string;
  /** `tag:` URI (RFC 4151): the same in every feed, whatever host the Worker answers on. */
  readonly tag: string;
  /** The tag of the comment that it answers; null for one that answers the page. */
  readonly parentTag: string | null;
}

/** When the item was last changed, RFC 3339. */
export const changedAt = ({ comment }: FeedItem): string => comment.edited_at ?? comment.published_at;
